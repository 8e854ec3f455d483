import * as v from 'valibot';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Issue } from '@/domain/issue';
import {
  storedKinds,
  type Content,
  type KindOfStored,
  type StoredKind,
  type StoredTypes,
} from './storedKinds';

declare const kindOf: unique symbol;

/** JSON as the database keeps it, its format in it: to be hashed or handed on as it is, and to be used once it is read. */
export interface Stored<K extends StoredKind> {
  readonly [kindOf]: (readAs: K) => void;
}

/** One of these kinds, whichever. */
type OneOf<K extends StoredKind> = K extends StoredKind ? Stored<K> : never;

/** Thrown for stored JSON that this release cannot use; its issue names the document and the field. */
export class StoredRefused extends Error {
  override readonly name = 'StoredRefused';

  constructor(
    readonly issue: Issue & { readonly problem: 'stored_newer' | 'stored_broken' },
    readonly detail: string,
  ) {
    super(detail);
  }
}

interface Asked {
  /** Id of the document that holds the JSON. */
  readonly id: string;
  /** The document's revision and time: what was checked whole under it once in this process is then checked in outline. */
  readonly version?: string;
}

const checkedWhole = new Set<string>();

/** Gives a value the format that this release writes. */
export function toStored<K extends StoredKind>(kind: K, value: StoredTypes[K]): Stored<K> {
  const json: unknown = { format: newestFormat(storedKinds[kind]), ...value };
  return json as Stored<K>;
}

/** Gives what is stored in today's shape, once its format and its fields are checked. Throws `StoredRefused`. */
export function readStored<K extends StoredKind>(kind: K, stored: OneOf<K>, asked: Asked): StoredTypes[K] {
  return readAs(storedKinds[kind], stored, asked);
}

/** Reads as `readStored` does; gives null where nothing is stored. */
export function readIfStored<K extends StoredKind>(
  kind: K,
  stored: OneOf<K> | null | undefined,
  asked: Asked,
): StoredTypes[K] | null {
  return (stored ?? null) === null ? null : readAs(storedKinds[kind], stored, asked);
}

/** Gives the number of the format that a release with these upgrades writes. */
export const newestFormat = ({ upgrades }: Pick<KindOfStored<unknown>, 'upgrades'>): number =>
  upgrades.length + 1;

/** Reads as `readStored` does, by the rules of any kind. */
export function readAs<T>(kind: KindOfStored<T>, stored: unknown, { id, version }: Asked): T {
  const { format, content } = formatOf(kind, stored, id);
  const isCurrent = format === newestFormat(kind);
  const current = isCurrent ? content : upgraded(kind, { format, content }, id);
  const seen = version === undefined ? null : `${kind.collection} ${id} ${kind.field} ${version}`;
  const isKnown = isCurrent && seen !== null && checkedWhole.has(seen);
  if (isKnown && kind.outline !== undefined && v.is(kind.outline, current)) return current as T;
  const checked = v.safeParse(kind.schema, current, { abortEarly: true });
  if (checked.success) {
    // What the schema had to add is not there in outline: such a document is read whole each time.
    if (seen !== null && canonicalJson(checked.output) === canonicalJson(current)) checkedWhole.add(seen);
    return checked.output;
  }
  const [issue] = checked.issues;
  throw broken(kind, id, { path: v.getDotPath(issue) ?? '', detail: `expected ${String(issue.expected)}` });
}

interface Formatted {
  readonly format: number;
  readonly content: Content;
}

/** What was stored before formats were numbered everywhere has format 1. */
function formatOf(kind: KindOfStored<unknown>, stored: unknown, id: string): Formatted {
  if (!isContent(stored)) throw broken(kind, id, { path: '', detail: 'expected Object' });
  const { format = 1, ...content } = stored;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    throw broken(kind, id, { path: 'format', detail: 'expected a number from 1' });
  if (format > newestFormat(kind)) throw newer(kind, id, format);
  return { format, content };
}

function upgraded(kind: KindOfStored<unknown>, { format, content }: Formatted, id: string): Content {
  try {
    return kind.upgrades.slice(format - 1).reduce((older, upgrade) => upgrade(older), content);
  } catch (error) {
    throw broken(kind, id, { path: '', detail: `format ${String(format)}: ${String(error)}` });
  }
}

function isContent(json: unknown): json is Content {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

type Place = Pick<KindOfStored<unknown>, 'collection' | 'field' | 'upgrades'>;

function broken(
  { collection, field }: Place,
  id: string,
  { path, detail }: { readonly path: string; readonly detail: string },
): StoredRefused {
  const document = `${collection} ${id}`;
  const at = path === '' ? field : `${field}.${path}`;
  const issue = { field: at, problem: 'stored_broken', context: { document, field: at } } as const;
  return new StoredRefused(issue, `${document}: ${at}: ${detail}`);
}

function newer({ collection, field, upgrades }: Place, id: string, format: number): StoredRefused {
  const document = `${collection} ${id}`;
  const at = `${field}.format`;
  const known = newestFormat({ upgrades });
  const issue = { field: at, problem: 'stored_newer', context: { document, format, known } } as const;
  return new StoredRefused(
    issue,
    `${document}: ${at}: ${String(format)}, this release reads ${String(known)}`,
  );
}
