import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { EarlierEdition, SnapshotContext } from '@/domain/derived/context';
import {
  comparableNumbers,
  provinceContext,
  standingIn,
  valuesOf,
  type PublishedNumber,
} from '@/domain/derived/provinceContext';
import type { Metric } from '@/domain/figures/metric';
import { readPublished } from '../sheet/contextValues';
import { readPublicationsOfEdition, readRendersOf } from '../sheet/publications';
import type { SheetContext } from '../sheet/sheetContext';

type Compared = Pick<SheetContext, 'edition' | 'place' | 'earlier'>;

/**
 * Reads what a booklet is compared with: of what its edition pinned, that which readers still have. Nothing where the
 * edition pinned no earlier one.
 */
export async function readBookletContext(
  payload: Payload,
  { edition, place, earlier }: Compared,
): Promise<SnapshotContext | undefined> {
  const { facts, pins } = edition;
  const [last, ...older] = pins.context?.earlier ?? [];
  if (last === undefined) return undefined;
  const given = await readStanding(payload, last, pins.metrics);
  const standing = [given, ...older].map((each) => ({
    ...each,
    values: { ...each.values, ...ownStanding(each, { place, earlier }, pins.metrics) },
  }));
  return provinceContext({
    edition: facts,
    plate: place.province,
    metrics: pins.metrics,
    plan: pins.texts.front.derived,
    earlier: standing,
  });
}

/** The province's own numbers are read with its sheet: those that it published of an edition and that still stand. */
function ownStanding(
  { code, asOf: day, values }: EarlierEdition,
  { place, earlier }: Pick<Compared, 'place' | 'earlier'>,
  metrics: readonly Metric[],
): EarlierEdition['values'] {
  const plate = place.province;
  const numbers = [...earlier].flatMap(([metric, figures]): readonly PublishedNumber[] => {
    const found = figures.find(({ edition, withdrawn }) => edition === code && !withdrawn);
    if (found?.value.kind !== 'number') return [];
    const asOf = found.asOf === day ? null : found.asOf;
    return [{ metric, plate, amount: found.value.amount, asOf }];
  });
  const now = valuesOf(comparableNumbers(numbers, metrics));
  const own = Object.entries(values).flatMap(([metric, byPlate]) => {
    const { [plate]: amount, ...others } = byPlate;
    return amount === undefined ? [] : [{ metric, amount, others }];
  });
  const pinned = Object.fromEntries(own.map(({ metric, amount }) => [metric, { [plate]: amount }]));
  const standing = standingIn(pinned, now);
  return Object.fromEntries(own.map(({ metric, others }) => [metric, { ...others, ...standing[metric] }]));
}

interface Kept {
  readonly version: string;
  readonly numbers: readonly PublishedNumber[];
}

const kept = new WeakMap<Payload, Map<string, Kept>>();

/**
 * What all provinces still have of what this edition pinned of the earlier one. A closed edition is at rest: it is read as
 * committed, whatever the act at hand writes.
 */
async function readStanding(
  payload: Payload,
  pinned: EarlierEdition,
  metrics: readonly Metric[],
): Promise<EarlierEdition> {
  const now = valuesOf(comparableNumbers(await readNumbers(payload, pinned.code), metrics));
  return { ...pinned, values: standingIn(pinned.values, now) };
}

/**
 * Reads an edition's numbers anew where one of its booklets or imports came or went, and as long as one of its booklets is
 * on its way: readers have its files before its figures say so.
 */
async function readNumbers(payload: Payload, code: string): Promise<readonly PublishedNumber[]> {
  const known = kept.get(payload) ?? new Map<string, Kept>();
  kept.set(payload, known);
  const version = await readVersion({ payload }, code);
  const before = known.get(code);
  if (before !== undefined && before.version === version) return before.numbers;
  const numbers = await readPublished({ payload }, code);
  // What was read while a booklet ended its way belongs to neither state.
  if (version !== null && version === (await readVersion({ payload }, code))) {
    known.set(code, { version, numbers });
  }
  return numbers;
}

/** Names the state of an edition at rest; null while a booklet of it is on its way. */
async function readVersion(scope: ReadScope, code: string): Promise<string | null> {
  const renders = await readRendersOf(scope, [code]);
  if (renders.some(({ state }) => state === 'queued' || state === 'running')) return null;
  const publications = await readPublicationsOfEdition(scope, code);
  const imports = await readAll(scope, 'imports', {
    where: { and: [{ edition: { equals: code } }, { state: { equals: 'approved' } }] },
    select: { contentHash: true },
    sort: 'number',
  });
  const heads = [...publications.values()].flat().map(({ id, files }) => `${id} ${files}`);
  const attempts = renders.map(({ id, state }) => `${id} ${state}`);
  return [heads, attempts, imports.map(({ contentHash }) => contentHash)]
    .flatMap((each) => each.toSorted())
    .join('\n');
}
