function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${canonicalString(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}

/** Databases store half a character as a replacement mark, so its hash is that of what is read back. */
function canonicalString(value: string): string {
  return JSON.stringify(value.replace(/\p{Cs}/gu, '\uFFFD'));
}

/**
 * Writes JSON with one spelling for equal values (RFC 8785), for hashes: keys sorted by UTF-16 units, no
 * spaces, absent members left out. Throws a TypeError for what JSON cannot hold, and never writes null for
 * it.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) return canonicalObject(value);
  if (typeof value === 'string') return canonicalString(value);
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`${typeof value} has no JSON`);
}
