/** Why a figure is returned for correction, from a closed list, so that what goes wrong can be counted. */
export const returnCodes = [
  'typing_error',
  'source_mismatch',
  'definition',
  'explanation_missing',
  'rule_fails',
  'other',
] as const;
export type ReturnCode = (typeof returnCodes)[number];

/** The reason of one figure's return. */
export interface ReturnReason {
  readonly code: ReturnCode;
  /** What is to be done, in the reviewer's own words; it may be empty where the code says enough. */
  readonly text: string;
}

/** Tells whether a code says nothing by itself, so that words must be typed with it. */
export function needsWords(code: ReturnCode): code is 'other' {
  return code === 'other';
}

/** Reads the reason of a return that the timeline keeps with one figure; null for what is none, or was kept with the whole act. */
export function returnReasonIn(after: unknown): ReturnReason | null {
  if (typeof after !== 'object' || after === null) return null;
  const { returned } = after as { readonly returned?: unknown };
  if (typeof returned !== 'object' || returned === null) return null;
  const { code, text } = returned as { readonly code?: unknown; readonly text?: unknown };
  const known = returnCodes.find((each) => each === code);
  return known === undefined || typeof text !== 'string' ? null : { code: known, text };
}
