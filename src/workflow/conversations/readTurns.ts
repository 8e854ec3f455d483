import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { Correction } from '@/domain/conversations/conversation';
import { remarkIn, type RemarkTrace } from '@/domain/conversations/remark';
import { sheetId } from '@/domain/workflow/figureRecord';
import { returnReasonIn, type ReturnReason } from '@/domain/workflow/returnReason';
import { traceIn } from '@/domain/workflow/timelineEntry';
import { scopeText } from '@/domain/workflow/timelineScope';
import type { Timeline } from '@/payload-types';
import type { SpokenFigure } from './figurePlace';

/** Acts on a sheet that one look at a conversation reads at most. */
const mostActs = 300;

/** One entry of the timeline that belongs to a conversation. */
export interface Turn {
  readonly entry: Timeline;
  readonly kind: 'comment' | 'resolved' | 'return' | 'sent' | 'approved';
  readonly remark: RemarkTrace;
  /** Of a return: its reason, which older releases kept with the whole act. */
  readonly reason: ReturnReason | null;
}

/** Gives the key by which news are put in order and marked as read. */
export const newsKey = ({ at, id }: Pick<Timeline, 'at' | 'id'>): string => `${at} ${id}`;

/** Reads what was said of a figure and what was done about it, the oldest first. */
export async function readTurns(
  scope: ReadScope,
  { id, edition, province, metric }: SpokenFigure,
): Promise<readonly Turn[]> {
  const remarks = await readAll(scope, 'timeline', {
    where: { scope: { equals: scopeText({ kind: 'conversation', id }) } },
    sort: 'seq',
  });
  const acts = await readAll(scope, 'timeline', {
    where: {
      and: [
        { scope: { equals: scopeText({ kind: 'sheet', id: sheetId(edition, province) }) } },
        { action: { in: ['return', 'send', 'approve'] } },
      ],
    },
    sort: '-seq',
    limit: mostActs,
  });
  return turnsOf([...remarks, ...acts], metric);
}

/** Gives what entries say of one figure, the oldest first. */
export function turnsOf(entries: readonly Timeline[], metric: string): readonly Turn[] {
  const turns = entries.flatMap((entry) => turnOf(entry, metric));
  return turns.toSorted((a, b) => (newsKey(a.entry) < newsKey(b.entry) ? -1 : 1));
}

/** Reads all that was said of the figures of one sheet and done about them, as far as one look goes. */
export function readTalk(
  scope: ReadScope,
  { edition, province }: Pick<SpokenFigure, 'edition' | 'province'>,
): Promise<readonly Timeline[]> {
  return readAll(scope, 'timeline', {
    where: {
      and: [
        { edition: { equals: edition } },
        { province: { equals: province } },
        { action: { in: Object.keys(kinds) } },
      ],
    },
    sort: '-at',
    limit: mostTalk,
  });
}

/** Entries of one sheet that one look at its conversations reads at most. */
const mostTalk = 1_000;

const kinds: Readonly<Record<string, Turn['kind']>> = {
  comment: 'comment',
  resolve: 'resolved',
  return: 'return',
  send: 'sent',
  approve: 'approved',
};

/** An approval at an earlier stage says nothing yet. */
function turnOf(entry: Timeline, metric: string): readonly Turn[] {
  const { [entry.action]: kind } = kinds;
  const after = entry.changes.find(({ field }) => field === metric)?.after;
  if (kind === undefined || after === undefined) return [];
  if (kind === 'approved' && traceIn(after).state !== 'approved') return [];
  return [{ entry, kind, remark: remarkIn(after), reason: returnReasonIn(after) }];
}

/** Tells where the correction of the figure stands by what was done: the province answers a return by a comment or by sending. */
export function correctionIn(turns: readonly Turn[]): Correction {
  return turns.reduce<Correction>((stands, { kind, remark }) => {
    if (kind === 'return') return 'asked';
    if (kind === 'approved') return stands === 'none' ? 'none' : 'closed';
    const answers = kind === 'sent' || (kind === 'comment' && remark.side === 'province');
    return stands === 'asked' && answers ? 'answered' : stands;
  }, 'none');
}

/** Without the calls and resolutions, sending and approving alone are no conversation. */
export function isSpoken(turns: readonly Turn[]): boolean {
  return turns.some(({ kind }) => kind === 'comment' || kind === 'return');
}
