const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** The last moment (ISO time) of a calendar day in Türkiye, or null when the text is no such day. */
export function lastMoment(day: string): string | null {
  const midnight = isoDate.test(day) ? Date.parse(day) : Number.NaN;
  const isReal = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return isReal ? new Date(`${day}T23:59:59.999+03:00`).toISOString() : null;
}
