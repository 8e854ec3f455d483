const address = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu;
/** What a failed statement was given, as Drizzle tells it in one line with the statement. */
const parameters = /\\nparams: (?:[^"\\]|\\.)*/g;

/**
 * A line of the log without the e-mail addresses and entered values that a database or a mail server puts into the
 * sentence of an error. Our own lines have none; those of packages are not ours to write.
 */
export function withoutPersons(line: string): string {
  return line.replace(parameters, '\\nparams: …').replace(address, '…@…');
}
