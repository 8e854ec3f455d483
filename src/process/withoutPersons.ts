const address = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu;
/** The parameters of a failed statement, as Drizzle writes them in one line with the statement. */
const parameters = /\\nparams: (?:[^"\\]|\\.)*/g;

/**
 * Removes the e-mail addresses and entered values that a database or mail server puts into the sentence of an
 * error from a line of the log. Our own lines have none; those of packages are not ours to write.
 */
export function withoutPersons(line: string): string {
  return line.replace(parameters, '\\nparams: …').replace(address, '…@…');
}
