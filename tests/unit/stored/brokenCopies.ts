import type { Content } from '@/stored/storedKinds';

/** A copy with one thing wrong in it, and the path of that thing. */
export interface BrokenCopy {
  readonly path: string;
  readonly copy: unknown;
}

/** Fields that may be left out. */
const optional = ['emphasis', 'erratum', 'withdrawal'];
/** Their keys are those of the metrics: one more or less is no fault. */
const records: readonly (string | undefined)[] = ['figures', 'revisions'];

/**
 * Every way in which one field of a document can be wrong, once for each place of its shape: missing, of another type, and
 * a field that nobody knows. Of a list's elements the first of each shape stands for all.
 */
export function brokenCopies(content: Content): readonly BrokenCopy[] {
  const seen = new Set<string>();
  return placesIn(content, [])
    .filter(({ path, how }) => {
      const place = `${how} ${path.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.')}`;
      const isNew = !seen.has(place);
      seen.add(place);
      return isNew;
    })
    .map(({ path, how }) => ({ path: path.join('.'), copy: changed(content, path, how) }));
}

type How = 'missing' | 'other' | 'unknown';
interface Place {
  readonly path: readonly string[];
  readonly how: How;
}

function placesIn(json: unknown, path: readonly string[]): readonly Place[] {
  if (Array.isArray(json))
    return json.flatMap((each, index) => around(each, [...path, String(index)], false));
  if (typeof json !== 'object' || json === null) return [];
  const isRecord = records.includes(path.at(-1));
  const unknown: readonly Place[] = isRecord ? [] : [{ path: [...path, 'unheard'], how: 'unknown' }];
  const inside = Object.entries(json).flatMap(([key, value]) =>
    around(value, [...path, key], !isRecord && !optional.includes(key)),
  );
  return [...unknown, ...inside];
}

function around(value: unknown, path: readonly string[], isRequired: boolean): readonly Place[] {
  const missing: readonly Place[] = isRequired ? [{ path, how: 'missing' }] : [];
  return [...missing, { path, how: 'other' }, ...placesIn(value, path)];
}

function changed(json: unknown, [step = '', ...rest]: readonly string[], how: How): unknown {
  if (Array.isArray(json))
    return json.map((each: unknown, index) => (String(index) === step ? inside(each, rest, how) : each));
  const { [step]: value, ...others } = json as Record<string, unknown>;
  return rest.length === 0 && how === 'missing' ? others : { ...others, [step]: inside(value, rest, how) };
}

function inside(value: unknown, rest: readonly string[], how: How): unknown {
  return rest.length === 0 ? otherType(value) : changed(value, rest, how);
}

/** No field takes numbers and texts, and none that may be null takes a truth. */
function otherType(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? 'text' : value === null ? true : 7;
}
