/** Writes a count or money with dots from four digits: `1.758`. Years and law numbers are never grouped. */
export function formatInteger(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number`);
  const digits = Math.abs(amount).toString();
  return (amount < 0 ? '-' : '') + digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
