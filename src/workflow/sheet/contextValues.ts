import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { isInTransaction, type ReadScope } from '@/database/readTogether';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { EarlierEdition } from '@/domain/derived/context';
import {
  comparableNumbers,
  earlierEditions,
  ofMetrics,
  sameDefinitions,
  valuesOf,
  type PublishedNumber,
} from '@/domain/derived/provinceContext';
import type { Metric } from '@/domain/figures/metric';
import { usualBounds } from '@/domain/checks/bounds';
import type { ContextValues } from '@/domain/checks/peers';
import { isGone } from '@/domain/publication/readable';
import { scopeText } from '@/domain/workflow/timelineScope';
import { readIfStored } from '@/stored/storedJson';
import { readDefinitions } from './earlierFigures';
import { versionOf, type EditionRow } from './editions';
import { readPublicationsOfEdition } from './publications';

/**
 * Reads what provinces published in the last closed edition before this one, and the bounds of today: an edition pins
 * both when it opens. Numbers that readers have, and none that were carried over; null before the first closed edition.
 */
export async function readContextValues(
  scope: ReadScope,
  code: string,
  until: string | null = null,
): Promise<ContextValues | null> {
  const [closed] = await readClosed(scope, code, 1);
  if (closed === undefined) return null;
  const values = valuesOf(await readPublished(scope, closed.id, until));
  return { edition: closed.id, bounds: usualBounds, values, earlier: [] };
}

function readClosed(scope: ReadScope, code: string, limit: number): Promise<readonly EditionRow[]> {
  return readAll(scope, 'editions', {
    where: { and: [{ id: { less_than: code } }, { state: { in: ['closed', 'recorded'] } }] },
    sort: '-id',
    limit,
    select: { pins: false },
  });
}

/** Reads the numbers that readers have of an edition; none that were carried over. */
export async function readPublished(
  scope: ReadScope,
  code: string,
  until: string | null = null,
): Promise<readonly PublishedNumber[]> {
  const figures = await readAll(scope, 'figures', {
    where: { edition: { equals: code } },
    select: { province: true, metric: true, published: true },
  });
  const publications = await readPublicationsOfEdition(scope, code);
  return figures.flatMap(({ id, province: plate, metric, published: stored }) => {
    const published = readIfStored('publishedCopy', stored, { id });
    if (published?.value.kind !== 'number' || (until !== null && published.at > until)) return [];
    if (isGone(publications.get(plate) ?? [], published.publication)) return [];
    const { value, asOf } = published;
    return [{ metric, plate, amount: value.amount, asOf }];
  });
}

/** An edition that opens, as far as its context depends on it. */
interface Opening {
  readonly code: string;
  readonly sample: boolean;
  readonly metrics: readonly Metric[];
}

/**
 * Reads what an edition pins when it opens: the context of its checks, and the closed editions that its booklets are
 * compared with. Of these only metrics that count the same as now; and true figures are compared with no invented ones.
 */
export async function readPinnedContext(
  scope: ReadScope,
  { code, sample, metrics }: Opening,
): Promise<ContextValues | null> {
  const context = await readContextValues(scope, code);
  if (context === null) return null;
  const closed = await readClosed(scope, code, earlierEditions);
  const rows = closed.filter((row) => sample || row.sample !== true);
  const definitions = await readDefinitions(scope.payload, rows);
  const earlier: EarlierEdition[] = [];
  const followers = await readFollowers(scope, code);
  for (const { id, year, month, asOf } of rows) {
    const numbers = comparableNumbers(await readPublished(scope, id), metrics);
    const same = sameDefinitions(definitions.get(id) ?? [], metrics);
    const values = ofMetrics(valuesOf(numbers), same);
    earlier.push({ code: id, year, month, asOf, next: followers.get(id) ?? code, values });
  }
  return { ...context, earlier };
}

/** Reads which edition came next after each before this one: also one that is not closed yet, or has no booklet. */
async function readFollowers(scope: ReadScope, code: string): Promise<ReadonlyMap<string, string>> {
  const before = await readAll(scope, 'editions', {
    where: { id: { less_than: code } },
    sort: 'id',
    select: { state: true },
  });
  const codes = [...before.map(({ id }) => id), code];
  return new Map(codes.slice(1).map((next, index) => [codes[index] ?? '', next]));
}

interface Kept {
  readonly version: string;
  readonly context: ContextValues | null;
}

const mostKept = 8;
const kept = new WeakMap<Payload, Map<string, Kept>>();

/**
 * Gives what an edition's figures are held against: what it pinned, or, of one that opened before this was pinned, what
 * was published then and still stands. The latter is read once in a process.
 */
export async function contextOf(
  scope: ReadScope,
  row: EditionRow,
  pins: EditionPins,
): Promise<ContextValues | null> {
  if (pins.context !== undefined) return pins.context;
  const contexts = kept.get(scope.payload) ?? new Map<string, Kept>();
  kept.set(scope.payload, contexts);
  const known = contexts.get(row.id);
  if (known?.version === versionOf(row)) return known.context;
  const opened = await readOpened(scope, row.id);
  const context = opened === null ? null : await readContextValues(scope, row.id, opened);
  if (!isInTransaction(scope)) {
    contexts.delete(row.id);
    contexts.set(row.id, { version: versionOf(row), context });
    const [oldest] = contexts.keys();
    if (contexts.size > mostKept && oldest !== undefined) contexts.delete(oldest);
  }
  return context;
}

async function readOpened(scope: ReadScope, code: string): Promise<string | null> {
  const scopeOfEdition = scopeText({ kind: 'edition', id: code });
  const [opening] = await readAll(scope, 'timeline', {
    where: { and: [{ scope: { equals: scopeOfEdition } }, { action: { equals: 'open' } }] },
    sort: '-seq',
    limit: 1,
    select: { at: true },
  });
  return opening?.at ?? null;
}
