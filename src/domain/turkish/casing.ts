/** Capitals as Turkish has them (`iğdır` → `İĞDIR`), in NFC. */
export function upper(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('tr');
}

/** Writes Turkish small letters (`IĞDIR` → `ığdır`), in NFC. */
export function lower(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('tr');
}

/** Writes the first letter of a text as a Turkish capital. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text.normalize('NFC');
  return upper(first) + rest.join('');
}
