/** Lists the lines of a data file. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

/** Gives the cells of one line, whether commas or semicolons part them; a cell in quotes may hold either. */
export function cellsOf(line: string): readonly string[] {
  const mark = /^[^",;]*;/.test(line) ? ';' : ',';
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === mark && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
