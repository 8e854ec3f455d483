/** Capitals as Turkish has them (`iğdır` → `İĞDIR`), in NFC. */
export function upper(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('tr');
}

/** Small letters as Turkish has them (`IĞDIR` → `ığdır`), in NFC. */
export function lower(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('tr');
}

/** The text with its first letter in Turkish capitals. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text.normalize('NFC');
  return upper(first) + rest.join('');
}
