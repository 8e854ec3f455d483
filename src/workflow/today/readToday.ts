import { addressOf } from '@/contract/addresses';
import type { DeskCounts } from '@/contract/bellView';
import type { AccountChangesView } from '@/contract/peopleView';
import type { Duty, DutyKind, MadeBooklet, TodayView, Waiting } from '@/contract/todayView';
import { isOut, linksOf } from '../board/readBoard';
import { readDeskFacts, type DeskFacts } from '../board/readHome';
import { shownPublication } from '@/domain/publication/readable';
import { readMarks } from '../conversations/marks';
import { readBriefs, type Briefs } from '../review/readBriefs';
import type { ActContext } from '../sheet/actRequest';
import { readNames } from '../sheet/directory';
import { readPublicationsOfProvince } from '../sheet/publications';
import type { SheetContext } from '../sheet/sheetContext';
import { byPressure, nextDate, sinceDate } from './dutyDates';
import { boardDuties, datesDuties, sentDates } from './ministryDuties';
import { readLabels } from './newsNames';
import { plateOf } from './newsQuery';
import { cutOffIn, entryDuties, returnedIn } from './provinceDuties';
import { countUnread, readSince } from './readNews';
import { readWork } from './readWork';
import { forceDuties, reviewDuties, sentFigures } from './reviewDuties';
import { readAsking, talkDuties } from './talkDuties';
import { readTypingSheets, typingDuties, typingsInHand, withTypings } from './typingDuties';
import { paperDuties, readPapers, sentPapers, type Paper } from './textDuties';

/** Acts on accounts that wait, as their own screen has them. */
export type AccountLines = AccountChangesView['changes'];

interface Owed {
  readonly duties: readonly Duty[];
  readonly facts: DeskFacts;
  readonly work: readonly SheetContext[];
  readonly papers: readonly Paper[];
  readonly typed: readonly SheetContext[];
}

/** Reads what rules and checks say of the figures in review; who only counts does not ask. */
type AskBriefs = (facts: DeskFacts) => Promise<Briefs>;

/** Reads everything that a person owes, over all editions, the most pressing first. */
async function readOwed(acting: ActContext, accounts: AccountLines, ask: AskBriefs): Promise<Owed> {
  const [facts, papers, asking, typed] = await Promise.all([
    readDeskFacts(acting),
    readPapers(acting),
    readAsking(acting),
    readTypingSheets(acting),
  ]);
  const [work, briefs] = await Promise.all([readWork(acting, facts), ask(facts)]);
  const [nameOf, labelOf] = await Promise.all([
    readNames(acting.payload, [
      ...asking.map(({ asker }) => asker ?? null),
      ...work.flatMap((sheet) => returnedIn(acting, sheet).map(({ returnedBy }) => returnedBy)),
      ...papers.map((paper) => (paper.kind === 'text' ? (paper.text.returnedBy ?? null) : null)),
    ]),
    readLabels(acting, facts.editions, [...new Set(asking.map(({ edition }) => edition))]),
  ]);
  const duties = byPressure([
    ...entryDuties(acting, facts, withTypings(work, typed), nameOf),
    ...typingDuties(acting, typed),
    ...reviewDuties(acting, facts, work, briefs),
    ...paperDuties(acting, papers, nameOf),
    ...forceDuties(acting, work),
    ...datesDuties(acting, facts),
    ...accountDuties(acting, accounts),
    ...boardDuties(acting, facts),
    ...talkDuties(acting, facts, asking, { nameOf, labelOf }),
  ]);
  return { duties, facts, work, papers, typed };
}

function accountDuties({ now }: ActContext, accounts: AccountLines): readonly Duty[] {
  const own = accounts.filter(({ barred }) => barred.confirm === null);
  const [first] = own.map(({ proposedAt }) => proposedAt).toSorted();
  if (first === undefined) return [];
  return [
    { kind: 'accounts', changes: own.length, date: sinceDate(first, now), address: addressOf('people') },
  ];
}

/** Those that the person proposed can be withdrawn by them alone. */
function sentAccounts(accounts: AccountLines): readonly Waiting[] {
  return accounts
    .filter(({ barred }) => barred.withdraw === null)
    .map(({ name, proposedAt }) => ({
      kind: 'account',
      name,
      since: proposedAt,
      address: addressOf('people'),
    }));
}

/** Finds the latest booklet of the person's province that readers have; of the ministry there is none. */
async function readMade(
  { payload, person }: ActContext,
  { editions, provinces }: DeskFacts,
): Promise<MadeBooklet | null> {
  const own = provinces.find(({ id }) => id === plateOf(person));
  if (own === undefined) return null;
  const codes = editions.map(({ id }) => id);
  const booklets = await readPublicationsOfProvince({ payload }, own.id, codes);
  const edition = codes.find((code) => isOut(booklets.get(code) ?? []));
  const shown = edition === undefined ? null : shownPublication(booklets.get(edition) ?? []);
  if (edition === undefined || shown === null) return null;
  const { number, at } = shown;
  const province = { plate: own.id, name: own.name };
  return { edition, province, number, at, links: linksOf(edition, own.slug) };
}

/** Reads the day's work of a person: what they owe, what others have in hand for them, and what has happened meanwhile. */
export async function readToday(acting: ActContext, accounts: AccountLines): Promise<TodayView> {
  const { payload, person, now } = acting;
  const [{ duties, facts, work, papers, typed }, marks] = await Promise.all([
    readOwed(acting, accounts, ({ lines }) => readBriefs(acting, lines ?? [])),
    readMarks({ payload }, person.id),
  ]);
  const waiting = [
    ...sentFigures(acting, work),
    ...typingsInHand(acting, typed),
    ...sentPapers(acting, papers),
    ...sentDates(acting, facts),
    ...sentAccounts(accounts),
  ];
  return {
    now: now.toISOString(),
    duties,
    cutOff: cutOffIn(acting, facts),
    waiting: waiting.toSorted((a, b) => a.since.localeCompare(b.since)),
    lastVisit: marks.lastVisit,
    ...(await readSince(acting, marks, marks.lastVisit ?? '')),
    next: nextDate(facts.editions, now),
    made: duties.length === 0 ? await readMade(acting, facts) : null,
    standsIn: person.standsIn ?? [],
  };
}

/** What the bar of the desk shows, and the edition in which the most pressing work lies. */
interface DeskBar {
  readonly counts: DeskCounts;
  /** Null where no work lies in an edition. */
  readonly pressing: string | null;
}

/** Work that is done beside an edition, or before it begins, does not choose the edition to work on. */
const besideWork: readonly DutyKind[] = ['conversation', 'import', 'opening'];

/** Reads what the bar of the desk shows: obligations and news that were not read, and where the work lies. */
export async function readBar(acting: ActContext, accounts: AccountLines): Promise<DeskBar> {
  const [{ duties, facts }, marks] = await Promise.all([
    readOwed(acting, accounts, () => Promise.resolve(new Map())),
    readMarks(acting, acting.person.id),
  ]);
  const sheets = duties.reduce((sum, duty) => sum + (duty.kind === 'review' ? duty.sheets : 0), 0);
  const review = facts.lines === null ? null : sheets;
  const editions = duties.flatMap((duty) =>
    'edition' in duty && !besideWork.includes(duty.kind) ? [duty.edition] : [],
  );
  return {
    counts: { today: duties.length, review, bell: await countUnread(acting, marks) },
    pressing: editions[0] ?? null,
  };
}
