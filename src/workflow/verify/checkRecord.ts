import { deputyshipOf } from '@/access/deputies';
import type { TextCollection } from '@/domain/booklet/textCopy';
import { textCollections } from '@/domain/booklet/textCopy';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Config } from '@/payload-types';
import { readStored } from '@/stored/storedJson';
import { importHash } from '../imports/importRecord';
import { contentDigest } from '../timeline/recordTimeline';
import type { RecordFault } from './checkSheet';
import { markOf, textMark, type ScopeTraces, type ThingTrace } from './traces';

type Row<C extends keyof Config['collections']> = Config['collections'][C];

/** Tells what of a text is not as its chain says. */
export function textFaults(
  collection: TextCollection,
  { id, approved, approvedRevision }: Row<TextCollection>,
  traces: ScopeTraces | null,
): readonly RecordFault[] {
  const told = traces?.things.get(id);
  const record = `${collection} ${id}`;
  if ((approved ?? null) === null)
    return told?.approved.length ? [{ record, wrong: 'differs', part: 'approved' }] : [];
  const isTold = isAsApproved(told, approvedRevision ?? 0, contentDigest(approved));
  return isTold ? [] : [{ record, wrong: told === undefined ? 'untold' : 'differs', part: 'approved' }];
}

/** Entries of older releases name the revision alone. */
function isAsApproved(told: ThingTrace | undefined, revision: number, content: string): boolean {
  const last = told?.approved.at(-1);
  return last === String(revision) || last === textMark(revision, content);
}

/** Tells whether somebody has other roles, another province or another standing than the account's chain says. */
export function userFaults(
  { id, roles, province, active }: Row<'users'>,
  traces: ScopeTraces | null,
): readonly RecordFault[] {
  const fields = { roles, province: province ?? null, active: active ?? null };
  const isTold = Object.entries(fields).every(
    ([field, value]) => (traces?.things.get(field)?.last ?? markOf(null)) === markOf(value),
  );
  if (isTold) return [];
  return [{ record: `users ${id}`, wrong: traces === null ? 'untold' : 'differs', part: 'roles' }];
}

/** Tells what of an edition is not as its chain says: its state, and the texts that it pins. */
export function editionFaults(
  { id, state, pins }: Row<'editions'>,
  traces: ScopeTraces | null,
): readonly RecordFault[] {
  const record = `editions ${id}`;
  const toldState = traces?.things.get('state')?.last ?? null;
  const toldPins = traces?.things.get('pins')?.last ?? null;
  const isUnmoved = toldState === null && ['planned', 'recorded'].includes(state);
  if (!isUnmoved && toldState !== markOf(state))
    return [{ record, wrong: toldState === null ? 'untold' : 'differs', part: 'whole' }];
  const isPinned = toldPins === null || toldPins === markOf(contentDigest(pins ?? null));
  return isPinned ? [] : [{ record, wrong: 'differs', part: 'approved' }];
}

/** Tells whether a deputyship is another one than the chain of all deputies says. */
export function deputyFaults(row: Row<'deputies'>, traces: ScopeTraces | null): readonly RecordFault[] {
  const told = traces?.things.get(row.id)?.last;
  if (told === markOf(deputyshipOf(row))) return [];
  return [{ record: `deputies ${row.id}`, wrong: told === undefined ? 'untold' : 'differs', part: 'roles' }];
}

/** Tells whether an import's rows are others than those that were approved. */
export function importFaults(
  { id, content, findings, contentHash, state, revision }: Row<'imports'>,
  traces: ScopeTraces | null,
): readonly RecordFault[] {
  const told = traces?.things.get(id);
  const isWhole = importHash(content, findings) === contentHash;
  const isTold = state !== 'approved' || isAsApproved(told, revision, contentHash);
  if (isWhole && isTold) return [];
  return [{ record: `imports ${id}`, wrong: told === undefined ? 'untold' : 'differs', part: 'approved' }];
}

/** Gives the marks of the figures that an approved import recorded, by province and metric. */
export function recordedMarks({ id, content }: Row<'imports'>): ReadonlyMap<string, string> {
  const { rows } = readStored('importContent', content, { id });
  return new Map(
    rows.map(({ province, metric, value, note, asOf }) => [
      `${province}:${metric}`,
      markOf({ value, note, asOf }),
    ]),
  );
}

/** Marks a recorded figure as `recordedMarks` does; null where readers have another value than was recorded. */
export function recordedMark({ value, note, asOf, published }: FigureRecord): string | null {
  const isGiven = published !== null && markOf(published.value) === markOf(value) && published.asOf === asOf;
  return isGiven ? markOf({ value, note, asOf }) : null;
}

/** Tells whether a kind of chain is that of texts of one collection. */
export const isTextKind = (kind: string): kind is TextCollection =>
  textCollections.some((each) => each === kind);
