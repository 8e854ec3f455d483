import type { Where } from 'payload';
import { readAll } from '@/database/asSystem';
import { mostCounted, newestNews, type BellView, type News } from '@/contract/bellView';
import type { ActContext } from '../sheet/actRequest';
import { isUnread, newsBegin, readMarks, type Marks } from '../conversations/marks';
import { newsKey } from '../conversations/readTurns';
import { newsQuestions } from './newsQuery';
import { readNewsNames } from './newsNames';
import { isNewsTo, newsOf, type Tidings } from './newsOf';

/** News of one page. */
const pageSize = 30;

interface Span {
  /** ISO time. */
  readonly from: string;
  /** Key of the last one of the page before; null for the newest. */
  readonly before: string | null;
  readonly most: number;
}

/** Reads what is new to a person within a span, the latest first, and the key that a next page goes on from. */
async function readTidings(
  { payload, person }: ActContext,
  { from, before, most }: Span,
): Promise<{ readonly tidings: readonly Tidings[]; readonly next: string | null }> {
  const questions = await newsQuestions({ payload }, person, from);
  const until = before?.split(' ')[0] ?? null;
  const within = (field: 'at' | 'proposedAt'): Where[] => [
    { [field]: { greater_than_equal: from } },
    ...(until === null ? [] : [{ [field]: { less_than_equal: until } }]),
  ];
  const [entries, accounts] = await Promise.all([
    readAll({ payload }, 'timeline', {
      where: { and: [...within('at'), { or: [...questions] }] },
      sort: ['-at', '-id'],
      // Those of the same moment as the last of the page before come again, and are left out below.
      limit: most + sameMoment,
    }),
    mayOversee(person)
      ? readAll({ payload }, 'account-changes', {
          where: { and: [...within('proposedAt'), { state: { equals: 'waiting' } }] },
          sort: '-proposedAt',
          limit: most,
        })
      : [],
  ]);
  const all: readonly Tidings[] = [
    ...entries.map((entry) => ({ key: newsKey(entry), at: entry.at, entry })),
    ...accounts.map((account) => ({
      key: `${account.proposedAt} account:${account.id}`,
      at: account.proposedAt,
      account,
    })),
  ];
  const ordered = all
    .filter(({ key }) => before === null || key < before)
    .toSorted((a, b) => (a.key < b.key ? 1 : -1));
  const page = ordered.slice(0, most);
  return {
    tidings: page.filter((each) => isNewsTo(person, each)),
    next: ordered.length > most ? (page.at(-1)?.key ?? null) : null,
  };
}

/** Entries of one moment at most: one act writes one for each sheet that it is about. */
const sameMoment = 90;

const mayOversee = ({ roles }: ActContext['person']): boolean =>
  roles.includes('admin') || roles.includes('publisher');

/** Reads one page of what is new to this person. */
export async function readBell(acting: ActContext, before: string): Promise<BellView> {
  const { payload, person, now } = acting;
  const from = newsBegin(now);
  const marks = await readMarks({ payload }, person.id);
  const span = { from, before: before === newestNews ? null : before, most: pageSize };
  const { tidings, next } = await readTidings(acting, span);
  return {
    news: await told(acting, tidings, marks),
    unread: await countUnread(acting, marks),
    next,
    since: from,
  };
}

async function told(acting: ActContext, tidings: readonly Tidings[], marks: Marks): Promise<readonly News[]> {
  if (tidings.length === 0) return [];
  const names = await readNewsNames(
    acting,
    tidings.flatMap((each) => ('entry' in each ? [each.entry] : [])),
  );
  return tidings.flatMap((each) => newsOf(acting.person, each, names, isUnread(marks, each.key, acting.now)));
}

/** Counts what this person has not read yet, up to the most that is counted. */
export async function countUnread(acting: ActContext, marks: Marks): Promise<number> {
  const begin = newsBegin(acting.now);
  const seen = marks.seenUntil.split(' ')[0] ?? '';
  const from = seen > begin ? seen : begin;
  const { tidings } = await readTidings(acting, { from, before: null, most: mostCounted + 1 });
  const unread = tidings.filter(({ key }) => isUnread(marks, key, acting.now));
  return Math.min(unread.length, mostCounted);
}

/** Reads what has happened since a moment, the latest first, as far as a page goes. */
export async function readSince(
  acting: ActContext,
  marks: Marks,
  from: string,
): Promise<{ readonly since: readonly News[]; readonly more: boolean }> {
  const begin = newsBegin(acting.now);
  const span = { from: from > begin ? from : begin, before: null, most: mostSince };
  const { tidings, next } = await readTidings(acting, span);
  return { since: await told(acting, tidings, marks), more: next !== null };
}

const mostSince = 15;
