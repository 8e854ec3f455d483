import type { NumberField, TextField } from 'payload';

/** A required key of another record, kept as plain text: following it with `?depth` is no door. */
export function keyOf(name: string): TextField {
  return { name, type: 'text', required: true, index: true };
}

/** A text that may be missing. */
export function text(name: string): TextField {
  return { name, type: 'text' };
}

/** A required text. */
export function requiredText(name: string): TextField {
  return { name, type: 'text', required: true };
}

/** A whole number that counts up from `defaultValue`. */
export function counter(name: string, defaultValue = 0): NumberField {
  return { name, type: 'number', required: true, defaultValue };
}
