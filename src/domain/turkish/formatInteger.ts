/** A whole number with dots from four digits: 1758 → `1.758`. For counts and money; years and law numbers are never grouped. */
export function formatInteger(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number`);
  const digits = Math.abs(amount).toString();
  return (amount < 0 ? '-' : '') + digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
