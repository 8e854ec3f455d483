/** What a spreadsheet could take for a formula, also behind apostrophes of its own. */
const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Puts an apostrophe before a text that a spreadsheet could take for a formula. */
export function guardedText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guardedText` put before a text, and no other. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
