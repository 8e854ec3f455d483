import { asSystem } from '@/database/asSystem';
import { longestComment } from '@/domain/conversations/conversation';
import { afterRemark, noQuestion, type Question } from '@/domain/conversations/conversation';
import { remarkIn } from '@/domain/conversations/remark';
import type { Result } from '@/domain/result';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { addComment, resolveConversation } from '@/workflow/conversations/addRemark';
import { questionOf } from '@/workflow/conversations/figurePlace';
import { readConversation, readSheetConversations } from '@/workflow/conversations/readConversation';
import { readMentionable } from '@/workflow/conversations/readMentionable';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { closeEdition } from '@/workflow/editions/moveEdition';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import { makePerson, sessionHeader } from '../../factories/people';
import { entries, refs, soundValues, storedFigure, returnFigures } from '../../factories/figures';
import { valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
let stranger: ActContext;
const place = { edition: '2024-2', province: '76' };
const figure = '2024-2:76:hane';

beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  await makeEdition(test.payload, people, { code: place.edition, releaseMode: 'train' });
  await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  const { person } = await makePerson(test.payload, { roles: ['province_editor'], province: '06' });
  stranger = { ...people.editor, person };
});
afterAll(() => test.close());

let minutes = 0;
/** Each act a minute after the one before. */
function later(acting: ActContext): ActContext {
  minutes += 1;
  return { ...acting, now: new Date(people.editor.now.getTime() + minutes * 60_000) };
}

const say = (acting: ActContext, text: string, mentions: readonly string[] = [], about = figure) =>
  addComment(later(acting), { figure: about, text, mentions });

const problemsOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ field, problem }) => `${field} ${problem}`);

async function seen(acting: ActContext, about = figure) {
  const view = await readConversation(later(acting), about);
  if (view === null) throw new Error(`No ${about}`);
  return view;
}

async function latest(about = figure): Promise<string> {
  return (await seen(people.reviewer, about)).turns.at(-1)?.id ?? '';
}

it('people talk about a figure until whoever asked closes it, and nothing of the figure moves', async () => {
  const before = await storedFigure(test.payload, place, 'hane');
  valueOf(await say(people.reviewer, 'Kaynak nedir?'));
  expect(await seen(people.editor)).toMatchObject({ state: 'open', awaitsReader: true });
  expect(await seen(people.reviewer)).toMatchObject({ state: 'open', awaitsReader: false });
  valueOf(await say(people.editor, '  ASDEP kayıtları.\u200B '));
  const answered = await seen(people.reviewer);
  expect(answered.state).toBe('answered');
  expect(answered.turns).toMatchObject([
    { kind: 'comment', text: 'Kaynak nedir?', by: { name: 'reviewer' }, unread: false },
    { kind: 'comment', text: 'ASDEP kayıtları.', by: { name: 'editor' }, unread: true },
  ]);
  // Who was asked does not close it, nor does anybody who has not read to its end.
  const close = (acting: ActContext, at: string) =>
    resolveConversation(later(acting), { figure, latest: at });
  expect(problemsOf(await close(people.editor, await latest()))).toEqual([
    'conversation conversation_not_yours',
  ]);
  expect(problemsOf(await close(people.reviewer, answered.turns[0]?.id ?? ''))).toEqual([
    'conversation stale',
  ]);
  valueOf(await close(people.reviewer, await latest()));
  expect(await seen(people.editor)).toMatchObject({
    state: 'resolved',
    barred: { resolve: { problem: 'conversation_not_open' } },
  });
  expect(await storedFigure(test.payload, place, 'hane')).toEqual(before);
});

it('whoever may not read a figure neither reads, writes, closes nor is named', async () => {
  const about = '2024-2:76:cocuk';
  valueOf(await say(people.reviewer, 'Soru.', [], about));
  expect(await readConversation(stranger, about)).toBeNull();
  expect(await readMentionable(stranger, about)).toBeNull();
  expect(await readSheetConversations(stranger, place)).toBeNull();
  expect(problemsOf(await say(stranger, 'Merhaba', [], about))).toEqual(['figure not_found']);
  const closing = await resolveConversation(stranger, { figure: about, latest: await latest(about) });
  expect(problemsOf(closing)).toEqual(['figure not_found']);
  const offered = (await readMentionable(people.editor, about))?.people.map(({ name }) => name);
  expect(offered).toEqual(expect.arrayContaining(['approver', 'colleague', 'reviewer', 'publisher']));
  expect(offered).not.toContain('editor');
  expect(offered).not.toContain(stranger.person.name);
  const named = await say(
    people.reviewer,
    'Bakar mısınız?',
    [people.editor.person.id, stranger.person.id],
    about,
  );
  expect(named).toMatchObject({
    ok: false,
    issues: [{ field: 'mentions.1', problem: 'mention_stranger', context: { person: stranger.person.name } }],
  });
  const asProvince = await say(people.editor, 'Bakar mısınız?', [stranger.person.id], about);
  expect(asProvince).toMatchObject({ issues: [{ context: { person: stranger.person.id } }] });
});

it.each([
  '2024-2:76:yok',
  '2024-2:99:hane',
  '2023-1:76:hane',
  '2024-2:76',
  'x',
  '2024-2:76:hane:1',
  '2024-2:06:hane',
])('there is no conversation about %s', async (about) => {
  expect(await readConversation(people.publisher, about)).toBeNull();
  expect(problemsOf(await say(people.publisher, 'x', [], about))).toEqual(['figure not_found']);
});

it('an empty comment is refused, and one that is too long never gets in', async () => {
  expect(problemsOf(await say(people.editor, ' \u200B\n '))).toEqual(['text field_missing']);
  const headers = await sessionHeader(test.payload, people.accounts.editor);
  const post = (path: string, body: object) =>
    test.fetch(`/api/desk/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const tooMuch = { text: 'a'.repeat(longestComment + 1), mentions: Array(11).fill('x') };
  const answer = await post(`figures/${figure}/comments`, tooMuch);
  const { issues } = (await answer.json()) as { issues: { problem: string }[] };
  expect([answer.status, issues.map(({ problem }) => problem)]).toEqual([
    400,
    ['field_too_long', 'list_too_long'],
  ]);
});

it('a return opens the conversation with its reason, and sending answers it', async () => {
  const about = '2024-2:76:kiz-cocuk';
  await sendFigures(later(people.editor), {
    ...place,
    figures: await refs(people.editor, place, 'kiz-cocuk'),
  });
  expect((await seen(people.editor, about)).turns).toEqual([]);
  const sent = await refs(people.editor, place, 'kiz-cocuk');
  await returnFigures(later(people.approver), { ...place, figures: sent, reason: 'Mayıs sonunu yazın.' });
  const returned = await seen(people.editor, about);
  expect(returned).toMatchObject({
    state: 'open',
    awaitsReader: true,
    barred: { comment: null, resolve: { problem: 'conversation_returned' } },
  });
  expect(returned.turns).toMatchObject([
    { kind: 'sent' },
    { kind: 'return', text: 'Mayıs sonunu yazın.', by: { name: 'approver' } },
  ]);
  const { lines } = (await readSheetConversations(later(people.editor), place)) ?? { lines: [] };
  expect(lines.find(({ metric }) => metric === 'kiz-cocuk')).toMatchObject({
    state: 'open',
    awaitsReader: true,
  });
  const { revision } = await storedFigure(test.payload, place, 'kiz-cocuk');
  const mended = entries({ 'kiz-cocuk': 401 }, { 'kiz-cocuk': revision });
  await saveFigures(later(people.editor), { ...place, figures: mended });
  const again = await refs(people.editor, place, 'kiz-cocuk');
  await sendFigures(later(people.editor), { ...place, figures: again });
  expect(await seen(people.editor, about)).toMatchObject({ state: 'answered', awaitsReader: false });
  for (const acting of [people.approver, people.reviewer]) {
    const figures = await refs(acting, place, 'kiz-cocuk');
    await approveFigures(later(acting), { ...place, figures });
  }
  const over = await seen(people.editor, about);
  expect([over.state, over.turns.map(({ kind }) => kind)]).toEqual([
    'resolved',
    ['sent', 'return', 'sent', 'approved'],
  ]);
});

it('a published figure of a closed edition may be asked about', async () => {
  await makeEdition(test.payload, people, { code: '2024-1', releaseMode: 'train' });
  valueOf(await closeEdition(people.publisher, { edition: '2024-1' }));
  const about = '2024-1:76:hane';
  valueOf(await say(people.publisher, 'Bu değer doğru mu?', [people.editor.person.id], about));
  expect(await seen(people.editor, about)).toMatchObject({ state: 'open', awaitsReader: true });
});

/** What the row of a conversation says is what the timeline tells of it, and a remark that was changed shows. */
it('a remark that was changed or taken away shows', async () => {
  for (const about of ['2024-2:76:gonullu', '2024-2:06:cocuk'])
    valueOf(await say(people.reviewer, 'Neden?', [], about));
  valueOf(await say(people.editor, 'Yeni gönüllüler.', [people.reviewer.person.id], '2024-2:76:gonullu'));
  const rows = await test.payload.find({ collection: 'conversations', pagination: false, ...asSystem });
  expect(rows.docs.length).toBeGreaterThan(1);
  for (const row of rows.docs) {
    const where = { scope: { equals: `conversation:${row.id}` } };
    const { docs } = await test.payload.find({
      collection: 'timeline',
      where,
      sort: 'seq',
      pagination: false,
      ...asSystem,
    });
    const told = docs.reduce<Question>((question, { action, actor, changes }) => {
      const { side, mentions } = remarkIn(changes[0]?.after);
      const kind = action === 'comment' ? 'comment' : 'resolved';
      return afterRemark(question, { kind, by: actor ?? '', side: side ?? 'ministry', mentions });
    }, noQuestion);
    expect([row.id, questionOf(row), row.remarks]).toEqual([row.id, told, docs.length]);
  }
  const [entry] = (
    await test.payload.find({
      collection: 'timeline',
      where: { action: { equals: 'comment' } },
      limit: 1,
      ...asSystem,
    })
  ).docs;
  const whole = await verifyTimeline(test.payload, {});
  await test.payload.db.updateOne({
    collection: 'timeline',
    id: entry?.id ?? '',
    data: { comment: 'Başka.' },
  });
  const broken = await verifyTimeline(test.payload, {});
  await test.payload.db.updateOne({
    collection: 'timeline',
    id: entry?.id ?? '',
    data: { comment: entry?.comment },
  });
  expect([
    JSON.stringify(whole).includes(entry?.scope ?? 'x'),
    JSON.stringify(broken).includes(entry?.scope ?? 'x'),
  ]).toEqual([false, true]);
});
