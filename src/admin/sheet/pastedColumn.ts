/**
 * The cells of a column that was copied from a spreadsheet, top to bottom; null for anything that is one cell, which the
 * text box takes by itself. Of several columns the first counts.
 */
export function pastedColumn(text: string): readonly string[] | null {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (lines.length < 2) return null;
  return lines.map((line) => line.split('\t')[0]?.trim() ?? '');
}
