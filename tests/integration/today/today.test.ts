import type { TodayView } from '@/contract/todayView';
import type { AccountLines } from '@/workflow/today/readToday';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readBar, readToday } from '@/workflow/today/readToday';
import { readBell } from '@/workflow/today/readNews';
import { newestNews, type News } from '@/contract/bellView';
import { markNews, noteVisit } from '@/workflow/conversations/marks';
import { addComment } from '@/workflow/conversations/addRemark';
import { closeEdition } from '@/workflow/editions/moveEdition';
import { grantExceptions } from '@/workflow/editions/giveTime';
import { proposeDates } from '@/workflow/editions/changeDates';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { decideFigures } from '@/workflow/figures/decideFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { asSystem } from '@/database/asSystem';
import { makeEdition, makeMinistry, planEdition, type Crew } from '../../factories/edition';
import { makePerson } from '../../factories/people';
import { entries, refs, soundValues } from '../../factories/figures';
import { valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
let away: ActContext;
const province = '76';
const older = { edition: '2024-2', province };
const newer = { edition: '2024-3', province };
const none: AccountLines = [];

/** Returned and in review in the older edition, which is closed; drafts in the newer one, where entry goes on. */
beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  const { person } = await makePerson(test.payload, {
    roles: ['province_editor', 'province_approver'],
    province: '06',
  });
  away = { ...people.editor, person };
  for (const place of [older, newer]) {
    await makeEdition(test.payload, people, { code: place.edition, releaseMode: 'train' });
    await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  }
  await sendFigures(people.editor, { ...older, figures: await refs(people.editor, older) });
  const hane = await refs(people.editor, older, 'hane');
  const wrongDate = hane.map((ref) => ({
    ...ref,
    code: 'source_mismatch' as const,
    reason: 'Mayıs sonunu yazın.',
  }));
  await decideFigures(at(people.approver, 1), { ...older, approvals: [], returns: wrongDate });
  const cocuk = await refs(people.editor, older, 'cocuk');
  await approveFigures(at(people.approver, 2), { ...older, figures: cocuk });
  valueOf(await closeEdition(at(people.publisher, 3), { edition: older.edition }));
  const { revision } = await sheetRow(older.edition);
  valueOf(
    await grantExceptions(at(people.publisher, 4), {
      edition: older.edition,
      until: '2024-06-05',
      reason: 'Kurum geç bildirdi.',
      provinces: [{ province, revision }],
    }),
  );
});
afterAll(() => test.close());

const sheetRow = (edition: string) =>
  test.payload.findByID({ collection: 'sheets', id: `${edition}:${province}`, ...asSystem });

/** The same person some minutes later. */
function at(acting: ActContext, minutes: number): ActContext {
  return { ...acting, now: new Date(people.editor.now.getTime() + minutes * 60_000) };
}
const onDay = (acting: ActContext, day: string): ActContext => ({
  ...acting,
  now: new Date(`${day}T09:00:00Z`),
});
const today = (acting: ActContext, minutes = 10): Promise<TodayView> => readToday(at(acting, minutes), none);
const kinds = ({ duties }: Pick<TodayView, 'duties'>) => duties.map(({ kind }) => kind);
const bell = async (acting: ActContext, minutes = 10) => readBell(at(acting, minutes), newestNews);
const told = (news: readonly News[]) => news.map(({ kind, by }) => [kind, by]);

it('each person is told what they owe in every edition, by date, and the place where it is done', async () => {
  const editor = await today(people.editor);
  expect(editor.duties).toMatchObject([
    {
      kind: 'correction',
      edition: '2024-2',
      metric: { key: 'hane' },
      code: 'source_mismatch',
      reason: 'Mayıs sonunu yazın.',
      value: { kind: 'number', amount: 371 },
      by: 'approver',
      date: { kind: 'extension', day: '2024-06-05', days: 2 },
      address: '/yonetim/veri-girisi?donem=2024-2&il=76&gosterge=hane',
    },
    {
      kind: 'entry',
      edition: '2024-3',
      missing: 0,
      unsent: 3,
      next: null,
      progress: { asked: 4, entered: 3, inReview: 0, approved: 0 },
      date: { kind: 'due', day: '2024-06-10', days: 7 },
      address: '/yonetim/veri-girisi?donem=2024-3&il=76&gosterge=cocuk',
    },
  ]);
  expect(editor.waiting).toMatchObject([
    { kind: 'figures', edition: '2024-2', figures: 1 },
    { kind: 'figures', edition: '2024-2', figures: 1 },
  ]);
  const approver = await today(people.approver);
  expect(approver.duties).toMatchObject([
    {
      kind: 'review',
      stage: 'province',
      edition: '2024-2',
      figures: 1,
      sheets: 1,
      flagged: 0,
      address: '/yonetim/inceleme?donem=2024-2&il=76',
    },
  ]);
  expect((await today(people.reviewer)).duties).toMatchObject([
    { kind: 'review', stage: 'ministry', figures: 1, first: { plate: '76', name: 'Iğdır' } },
  ]);
  expect((await today(people.colleague)).waiting).toEqual([]);
});

it('who is of another province, or has no part in it, owes nothing of it and hears nothing of it', async () => {
  const other = await today(away);
  expect(other.duties).toMatchObject([
    { kind: 'entry', province: { plate: '06' }, missing: 2, next: { key: 'cocuk' } },
  ]);
  const { news } = await bell(away);
  expect(news.every((each) => !('province' in each) || each.province.plate === '06')).toBe(true);
  expect(told(news)).not.toContainEqual(['returned', 'approver']);
  expect(kinds(await today(people.writer))).toEqual([]);
  expect(told((await bell(people.writer)).news)).toContainEqual(['text_approved', 'secondWriter']);
  expect(told((await bell(people.publisher)).news)).not.toContainEqual(['text_approved', 'secondWriter']);
});

it('what four eyes bar somebody from is not owed', async () => {
  const { person } = people.editor;
  const both = {
    ...people.editor,
    person: { ...person, roles: ['province_editor', 'province_approver'] as const },
  };
  expect(kinds(await today(both))).toEqual(['correction', 'entry']);
});

it('after the last day nothing can be done there, and that is said', async () => {
  const late = await readToday(onDay(people.editor, '2024-06-21'), none);
  expect(late.duties).toEqual([]);
  expect(late.cutOff).toMatchObject([{ edition: '2024-3', unsent: 3, returned: 0 }]);
});

it('an empty day says which date comes next', async () => {
  const idle = await today(people.writer);
  expect(idle.next).toMatchObject({ kind: 'due', day: '2024-06-10' });
  expect(idle.duties).toEqual([]);
  const over = await readToday(onDay(people.writer, '2024-07-21'), none);
  expect(over.next).toBeNull();
});

it('the publisher is told of editions to open and to close, and of dates that another person proposed', async () => {
  await planEdition(test.payload, { code: '2024-4' });
  expect(kinds(await today(people.publisher))).toEqual(['opening']);
  const later = await readToday(onDay(people.publisher, '2024-06-21'), none);
  expect(later.duties.map((duty) => [duty.kind, 'edition' in duty && duty.edition])).toEqual([
    ['opening', '2024-4'],
    ['closing', '2024-3'],
  ]);
  const { revision } = await test.payload.findByID({ collection: 'editions', id: '2024-3', ...asSystem });
  const days = {
    asOf: '2024-05-31',
    entryOpens: '2024-06-01',
    entryDue: '2024-06-10',
    entryCloses: '2024-06-25',
  };
  const proposal = { edition: '2024-3', revision, ...days, reason: 'Bayram tatili.' };
  valueOf(await proposeDates(at(people.publisher, 5), proposal));
  const own = await today(people.publisher);
  expect([kinds(own), own.waiting]).toMatchObject([['opening'], [{ kind: 'dates', edition: '2024-3' }]]);
  expect(kinds(await today(people.reviewer))).toContain('dates');
  expect(told((await bell(people.reviewer)).news)).toContainEqual(['dates_asked', 'publisher']);
  await test.payload.db.updateOne({ collection: 'editions', id: '2024-3', data: { proposals: [] } });
  await test.payload.delete({ collection: 'editions', id: '2024-4', overrideAccess: true });
});

it('a question is owed by those who are asked until they answer, and rings the bell of both', async () => {
  const figure = '2024-3:76:cocuk';
  const ask = (acting: ActContext, minutes: number, text: string, mentions: readonly string[] = []) =>
    addComment(at(acting, minutes), { figure, text, mentions });
  valueOf(await ask(people.reviewer, 11, 'Kaynak nedir?', [people.editor.person.id]));
  const owed = (await today(people.editor, 12)).duties.find(({ kind }) => kind === 'conversation');
  expect(owed).toMatchObject({
    edition: '2024-3',
    metric: { key: 'cocuk', label: { tr: expect.any(String) as string } },
    by: 'reviewer',
    mentioned: true,
    address: '/yonetim/veri-girisi?donem=2024-3&il=76&gosterge=cocuk&bolme=konusma',
  });
  expect(kinds(await today(people.colleague, 12))).not.toContain('conversation');
  expect(told((await bell(people.editor, 12)).news)[0]).toEqual(['mention', 'reviewer']);
  expect(told((await bell(people.colleague, 12)).news)).not.toContainEqual(['mention', 'reviewer']);
  valueOf(await ask(people.editor, 13, 'ASDEP.'));
  expect(kinds(await today(people.editor, 14))).not.toContain('conversation');
  expect((await bell(people.reviewer, 14)).news[0]).toMatchObject({
    kind: 'answer',
    by: 'editor',
    text: 'ASDEP.',
    address: '/yonetim/veri-girisi?donem=2024-3&il=76&gosterge=cocuk&bolme=konusma',
  });
});

it('who has moved to another province hears nothing more of the former one’s, whoever names them', async () => {
  const { person } = people.editor;
  const figure = '2024-2:76:kiz-cocuk';
  valueOf(await addComment(at(people.reviewer, 5), { figure, text: 'Kaynak nedir?', mentions: [person.id] }));
  expect(told((await bell(people.editor)).news)).toContainEqual(['mention', 'reviewer']);
  for (const moved of [
    { ...person, province: '06' },
    { ...person, roles: [] },
  ]) {
    const acting = { ...people.editor, person: moved };
    const { news } = await bell(acting);
    expect(news.filter((each) => 'province' in each && each.province.plate === '76')).toEqual([]);
    expect(kinds(await today(acting))).not.toContain('conversation');
  }
  await test.payload.delete({ collection: 'conversations', id: figure, overrideAccess: true });
});

it('the bell tells what happened to the own province, counts what is unread, and never the own acts', async () => {
  const { news, unread } = await bell(people.editor);
  expect(told(news.filter(({ kind }) => !['mention', 'answer', 'question'].includes(kind)))).toEqual([
    ['extra_time', 'publisher'],
    ['closed', 'publisher'],
    ['returned', 'approver'],
    ['opened', 'publisher'],
    ['opened', 'publisher'],
  ]);
  expect(news.find(({ kind }) => kind === 'returned')).toMatchObject({
    figures: 1,
    metric: { key: 'hane' },
    text: 'Mayıs sonunu yazın.',
    address: '/yonetim/veri-girisi?donem=2024-2&il=76&gosterge=hane',
  });
  expect(told((await bell(people.approver)).news)).not.toContainEqual(['returned', 'approver']);
  const keys = news.map(({ key }) => key);
  expect(keys).toEqual(keys.toSorted().toReversed());
  // A single one, and then all up to the newest.
  valueOf(await markNews(at(people.editor, 20), { until: null, keys: [keys[1] ?? ''] }));
  const one = await bell(people.editor);
  expect([one.unread, one.news.map((each) => each.unread).filter((each) => !each).length]).toEqual([
    unread - 1,
    1,
  ]);
  valueOf(await markNews(at(people.editor, 20), { until: keys[0] ?? '', keys: [] }));
  expect((await readBar(at(people.editor, 10), none)).counts.bell).toBe(0);
  // Nobody reads what has not happened yet.
  valueOf(await markNews(at(people.colleague, 20), { until: '9999', keys: ['9999-01-01T00:00:00Z x', 'x'] }));
  expect((await bell(people.colleague)).unread).toBeGreaterThan(0);
});

it('what has happened is told since the visit before this one', async () => {
  valueOf(await noteVisit(at(people.approver, 2)));
  expect((await today(people.approver)).lastVisit).toBeNull();
  valueOf(await noteVisit(at(people.approver, 2.5)));
  valueOf(await noteVisit(at(people.approver, 90)));
  const view = await today(people.approver, 90);
  expect(view.lastVisit).toBe(at(people.approver, 2.5).now.toISOString());
  const since = told(view.since).filter(([kind]) => kind === 'extra_time' || kind === 'closed');
  expect(since).toEqual([
    ['extra_time', 'publisher'],
    ['closed', 'publisher'],
  ]);
});
