/** The reasons why a figure is no number (docs/adr/0022-absences.md); `absenceRank` ranks them. */
export const absences = ['not_reported', 'not_applicable', 'suppressed'] as const;
export type Absence = (typeof absences)[number];

/**
 * The value of one metric in one province and edition. `amount` is a whole number: a count, or exact Turkish
 * lira without kuruş. Zero is a number. `carried_over` is a number marked with the edition it was taken from.
 */
export type FigureValue =
  | { readonly kind: 'number'; readonly amount: number }
  | { readonly kind: 'carried_over'; readonly amount: number; readonly edition: string }
  | { readonly kind: Absence };

export const valueKinds = ['number', 'carried_over', ...absences] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Gives the amount of a value that is a number, or null for an absence. */
export function amountOf(value: FigureValue): number | null {
  return 'amount' in value ? value.amount : null;
}

/** Tells whether two values have the same kind, amount and origin. */
export function isSameValue(a: FigureValue | null, b: FigureValue | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind !== b.kind || amountOf(a) !== amountOf(b)) return false;
  return a.kind !== 'carried_over' || b.kind !== 'carried_over' || a.edition === b.edition;
}
