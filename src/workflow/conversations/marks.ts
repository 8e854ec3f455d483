import type { PayloadRequest } from 'payload';
import { readOne } from '@/database/asSystem';
import { databaseOf } from '@/database/databases';
import { inTransaction } from '@/database/inTransaction';
import type { ReadScope } from '@/database/readTogether';
import { done, type Done, type Result } from '@/domain/result';
import type { ActContext } from '../sheet/actRequest';

/** What one person has looked at. */
export interface Marks {
  /** ISO times of the visit that goes on and of the one before it; null before the first. */
  readonly visitedAt: string | null;
  readonly lastVisit: string | null;
  /** The key of the news up to which all were read; empty before the first. */
  readonly seenUntil: string;
  /** Keys of single later ones that were read. */
  readonly seen: readonly string[];
}

const noMarks: Marks = { visitedAt: null, lastVisit: null, seenUntil: '', seen: [] };

/** Reads what this person has looked at. */
export async function readMarks(scope: ReadScope, person: string): Promise<Marks> {
  const stored = await readOne(scope, 'marks', person);
  if (stored === null) return noMarks;
  const { visitedAt = null, lastVisit = null, seenUntil, seen } = stored;
  return { visitedAt, lastVisit, seenUntil: seenUntil ?? '', seen };
}

/** So long something is news, in days: what is older is read, whoever looks. */
export const newsDays = 60;

const day = 24 * 60 * 60 * 1000;

/** Gives the moment before which nothing is news any more, ISO. */
export const newsBegin = (now: Date): string => new Date(now.getTime() - newsDays * day).toISOString();

/** Tells whether somebody has not read the news of this key yet. */
export function isUnread({ seenUntil, seen }: Marks, key: string, now: Date): boolean {
  return key > seenUntil && key >= newsBegin(now) && !seen.includes(key);
}

/** Single marks that are kept for one person; with more of them, the older ones are read with all before them. */
const mostSeen = 200;

/** Marks news as read: all up to one of them, and single ones. What lies in the future is no mark. */
export function markNews(
  acting: ActContext,
  { until, keys }: { readonly until: string | null; readonly keys: readonly string[] },
): Promise<Result<Done>> {
  const latest = `${acting.now.toISOString()} ~`;
  return changeMarks(acting, (marks) => {
    const given = until !== null && until < latest && until > marks.seenUntil ? until : marks.seenUntil;
    const fresh = keys.filter((key) => isKey(key) && key < latest);
    const seen = [...new Set([...marks.seen, ...fresh])].filter((key) => key > given).toSorted();
    const dropped = seen.length > mostSeen ? (seen[seen.length - mostSeen - 1] ?? given) : given;
    return { ...marks, seenUntil: dropped, seen: seen.filter((key) => key > dropped) };
  });
}

const isKey = (key: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z /.test(key);

/** So long after the last look a new visit begins, in milliseconds. */
const visitEnds = 60 * 60 * 1000;

/** Notes that a person looks at the day's work: a look after an hour's pause begins another visit. */
export function noteVisit(acting: ActContext): Promise<Result<Done>> {
  const at = acting.now.toISOString();
  return changeMarks(acting, (marks) => {
    const before = marks.visitedAt;
    const isNew = before === null || acting.now.getTime() - Date.parse(before) > visitEnds;
    return { ...marks, visitedAt: at, lastVisit: isNew ? before : marks.lastVisit };
  });
}

function changeMarks(
  { payload, person: { id } }: ActContext,
  change: (marks: Marks) => Marks,
): Promise<Result<Done>> {
  return inTransaction(payload, async (req): Promise<Result<Done>> => {
    await databaseOf(payload).holdTurn(req, `marks:${id}`);
    await keep(req, id, change(await readMarks(req, id)));
    return done;
  });
}

async function keep(req: PayloadRequest, id: string, marks: Marks): Promise<void> {
  const data = { ...marks, seen: [...marks.seen] };
  const { db } = req.payload;
  const isKept = (await readOne(req, 'marks', id)) !== null;
  if (isKept) await db.updateOne({ collection: 'marks', id, data, req });
  else await db.create({ collection: 'marks', customID: id, data: { ...data, id }, req });
}
