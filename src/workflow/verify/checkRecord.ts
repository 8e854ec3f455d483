import { deputyshipOf } from '@/access/deputies';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Config } from '@/payload-types';
import { readStored, StoredRefused } from '@/stored/storedJson';
import { proposalContent, proposalField } from '@/domain/people/accountChange';
import { editionPartFaults } from './checkParts';
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

/** Tells whether somebody has another name, other roles, another province or another standing than the account's chain says. */
export function userFaults(
  { id, name, roles, province, active }: Row<'users'>,
  traces: ScopeTraces | null,
): readonly RecordFault[] {
  const fields = { roles, province: province ?? null, active: active ?? null };
  const isTold = Object.entries(fields).every(
    ([field, value]) => (traces?.things.get(field)?.last ?? markOf(null)) === markOf(value),
  );
  // Names were told by no release before.
  const toldName = traces?.things.get('name')?.last ?? null;
  const record = `users ${id}`;
  return [
    ...(isTold ? [] : [{ record, wrong: traces === null ? 'untold' : 'differs', part: 'roles' } as const]),
    ...(toldName === null || toldName === markOf(name)
      ? []
      : [{ record, wrong: 'differs', part: 'name' } as const]),
  ];
}

/** Tells what of an edition is not as its chain says: its state, and the texts that it pins. */
export function editionFaults(row: Row<'editions'>, traces: ScopeTraces | null): readonly RecordFault[] {
  const { id, state, pins } = row;
  const record = `editions ${id}`;
  const toldState = traces?.things.get('state')?.last ?? null;
  const toldPins = traces?.things.get('pins')?.last ?? null;
  const isUnmoved = toldState === null && ['planned', 'recorded'].includes(state);
  if (!isUnmoved && toldState !== markOf(state))
    return [{ record, wrong: toldState === null ? 'untold' : 'differs', part: 'whole' }];
  const isPinned = toldPins === null || toldPins === markOf(contentDigest(pins ?? null));
  return [
    ...(isPinned ? [] : [{ record, wrong: 'differs', part: 'approved' } as const]),
    ...editionPartFaults(row, traces).map((part) => ({ record, wrong: 'differs' as const, part })),
  ];
}

/** Tells whether a province has or belongs to something else than its chain says. What nobody has set is told nowhere. */
export function provinceFaults(row: Row<'provinces'>, traces: ScopeTraces | null): readonly RecordFault[] {
  const isTold = (['absentServices', 'groups', 'suffixOverrides'] as const).every((field) => {
    const told = traces?.things.get(field)?.last ?? markOf(null);
    const stored = row[field] ?? null;
    return told === markOf(stored) || [told, markOf(stored)].every((mark) => unset.includes(mark));
  });
  if (isTold) return [];
  const wrong = traces === null ? 'untold' : 'differs';
  return [{ record: `provinces ${row.id}`, wrong, part: 'settings' }];
}

const unset = [null, [], {}].map(markOf);

/** Tells whether a group has another name than its chain says; those of older releases have none. */
export function groupFaults({ id, name }: Row<'groups'>, traces: ScopeTraces | null): readonly RecordFault[] {
  const told = traces?.things.get('name')?.last;
  if (told === undefined || told === markOf(name)) return [];
  return [{ record: `groups ${id}`, wrong: 'differs', part: 'name' }];
}

/** Tells whether a proposal about an account is another one, or stands elsewhere, than its chain says. */
export function accountChangeFaults(
  row: Row<'account-changes'>,
  traces: ScopeTraces | null,
): readonly RecordFault[] {
  const told = traces?.things.get(proposalField(row.id))?.last;
  // Those of older releases were told by their id alone.
  if (told === markOf(row.id)) return [];
  const content = contentDigest(proposalContent(row));
  if (told === markOf({ state: row.state, content })) return [];
  const wrong = told === undefined ? 'untold' : 'differs';
  return [{ record: `account-changes ${row.id}`, wrong, part: 'state' }];
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

/**
 * Gives the marks of the figures that an approved import recorded, by province and metric; none of one that this release
 * cannot read, which the check of stored content names.
 */
export function recordedMarks({ id, content }: Row<'imports'>): ReadonlyMap<string, string> {
  return new Map(
    rowsOf(id, content).map(({ province, metric, value, note, asOf }) => [
      `${province}:${metric}`,
      markOf({ value, note, asOf }),
    ]),
  );
}

function rowsOf(id: string, content: Row<'imports'>['content']) {
  try {
    return readStored('importContent', content, { id }).rows;
  } catch (error) {
    if (error instanceof StoredRefused) return [];
    throw error;
  }
}

/** Marks a recorded figure as `recordedMarks` does; null where readers have another value than was recorded. */
export function recordedMark({ value, note, asOf, published }: FigureRecord): string | null {
  const isGiven = published !== null && markOf(published.value) === markOf(value) && published.asOf === asOf;
  return isGiven ? markOf({ value, note, asOf }) : null;
}
