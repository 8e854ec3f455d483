import { roles } from '@/domain/permissions/person';
import type { ReturnCode } from '@/domain/workflow/returnReason';
import { addComment } from '@/workflow/conversations/addRemark';
import { readConversation, readSheetConversations } from '@/workflow/conversations/readConversation';
import { newestNews, type BellView, type News } from '@/contract/bellView';
import { readOccasion } from '@/notices/readOccasion';
import { readBell } from '@/workflow/today/readNews';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { decideFigures } from '@/workflow/figures/decideFigures';
import { readReviewQueue } from '@/workflow/review/readReviewQueue';
import { reviewView } from '@/workflow/review/reviewView';
import type { ActContext, SheetPlace } from '@/workflow/sheet/actRequest';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { makeMinistry, workday, type Crew } from '../../factories/edition';
import { outcomesOf, storedFigure } from '../../factories/figures';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { askForTwoReaders, makeSuspiciousSheet, seenOf } from '../../factories/twoReaders';
import { deskCaller } from '../../support/deskEndpoints';
import { everythingFor, withoutClock } from '../../support/everyReading';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let first: MadePerson;
let second: MadePerson;
let third: MadePerson;
let years = 2027;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  await askForTwoReaders(installation.payload, people);
  const reviewer = (name: string) => makePerson(installation.payload, { roles: ['ministry_reviewer'], name });
  [first, second, third] = [await reviewer('Birinci'), await reviewer('İkinci'), await reviewer('Üçüncü')];
});

afterAll(async () => {
  await installation.close();
});

const as = ({ person }: MadePerson): ActContext => ({ payload: installation.payload, person, now: workday });

async function freshSheet(): Promise<SheetPlace> {
  years += 2;
  return makeSuspiciousSheet(installation.payload, people, [years - 1, years]);
}

async function approve(who: MadePerson, place: SheetPlace, metric = 'cocuk') {
  return decideFigures(as(who), { ...place, approvals: [await seenOf(as(who), place, metric)], returns: [] });
}

async function sendBack(who: MadePerson, place: SheetPlace, reason: string, code: ReturnCode = 'other') {
  const ref = await seenOf(as(who), place, 'cocuk');
  return decideFigures(as(who), { ...place, approvals: [], returns: [{ ...ref, code, reason }] });
}

async function viewed(who: MadePerson, place: SheetPlace) {
  const sheet = await loadSheetFor(as(who), place);
  if (sheet === null) throw new Error('No sheet');
  const view = await reviewView(as(who), sheet);
  return view?.groups.flatMap(({ figures }) => figures).find(({ metric }) => metric === 'cocuk');
}

const actsOn = async ({ edition, province }: SheetPlace) => {
  const { docs } = await installation.payload.find({
    collection: 'timeline',
    where: { scope: { equals: `sheet:${edition}:${province}` } },
    sort: '-seq',
    limit: 3,
    overrideAccess: true,
  });
  return docs;
};

async function occasionOf(about: string) {
  const occasion = await readOccasion(
    { payload: installation.payload },
    { source: 'timeline', about },
    workday,
  );
  return occasion === 'not_yet' ? null : occasion;
}

describe('a figure with a serious finding, on a metric for two readers', () => {
  it('two who approve have approved it, both of them in the record and in the timeline', async () => {
    const place = await freshSheet();
    const voted = await approve(first, place);
    expect(voted.results).toMatchObject([{ outcome: 'done', act: 'approve', voted: true }]);
    expect(await storedFigure(installation.payload, place, 'cocuk')).toMatchObject({ state: 'in_review' });
    const done = await approve(second, place);
    expect(done.results).toMatchObject([{ outcome: 'done', voted: false }]);
    const figure = await storedFigure(installation.payload, place, 'cocuk');
    expect(figure).toMatchObject({ state: 'approved', approved: { value: { amount: 9_000 } } });
    const ministry = figure.approvals.filter(({ stage }) => stage === 'ministry');
    expect(ministry.map(({ by }) => by)).toEqual([first.person.id, second.person.id]);
    const [entry] = await actsOn(place);
    expect(entry).toMatchObject({ action: 'approve', actor: second.person.id });
    expect(entry?.changes.find(({ field }) => field === 'readers:cocuk')?.after).toMatchObject([
      { by: first.person.id, vote: 'approve' },
      { by: second.person.id, vote: 'approve' },
    ]);
    const where = { edition: { equals: place.edition } };
    const left = await installation.payload.count({ collection: 'readings', where, overrideAccess: true });
    expect(left.totalDocs).toBe(0);
  });

  /** The acts of these tests are of one moment, so that the last one need not be on the first page. */
  async function allNews(): Promise<readonly News[]> {
    const all: News[] = [];
    for (let before: string | null = newestNews; before !== null;) {
      const page: BellView = await readBell(people.editor, before);
      all.push(...page.news);
      before = page.next;
    }
    return all;
  }

  it('two who return it have returned it, with the words of both', async () => {
    const place = await freshSheet();
    await sendBack(first, place, 'Bir sıfır fazla.', 'typing_error');
    await sendBack(second, place, 'Kayıtla uyuşmuyor.', 'typing_error');
    expect(await storedFigure(installation.payload, place, 'cocuk')).toMatchObject({
      state: 'changes_requested',
      returnCode: 'typing_error',
      returnReason: 'Bir sıfır fazla.\nKayıtla uyuşmuyor.',
    });
    // Their votes stand beside it in the entry, and are no figure.
    const news = await allNews();
    const returned = news.filter((each) => each.kind === 'returned' && each.edition === place.edition);
    expect(returned).toMatchObject([{ figures: 1, metric: { key: 'cocuk' } }]);
    const talk = await readSheetConversations(people.editor, place);
    expect(talk?.lines.map(({ metric }) => metric)).toEqual(['cocuk']);
    const [entry] = await actsOn(place);
    expect(await occasionOf(entry?.id ?? '')).toMatchObject({ comment: null });
  });

  it('both are told by mail that it waits, and who has voted already is not told again', async () => {
    const place = await freshSheet();
    const [entry] = await actsOn(place);
    const awaited = async (who: MadePerson) => {
      const { notices = [] } = (await occasionOf(entry?.id ?? '')) ?? {};
      const things = notices.flatMap((notice) => (notice.kind === 'figures_to_review' ? notice.things : []));
      return things.filter(({ awaits }) => awaits(who.person)).length;
    };
    expect([await awaited(first), await awaited(second)]).toEqual([3, 3]);
    await approve(first, place);
    expect([await awaited(first), await awaited(second)]).toEqual([2, 3]);
  });

  it('two who differ are shown to each other, and one of them or a third decides', async () => {
    for (const decider of [first, third]) {
      const place = await freshSheet();
      await approve(first, place);
      const opened = await sendBack(second, place, 'Kayıtla uyuşmuyor.');
      expect(opened.results).toMatchObject([{ outcome: 'done' }]);
      expect(await storedFigure(installation.payload, place, 'cocuk')).toMatchObject({ state: 'in_review' });
      expect(await actsOn(place)).toMatchObject([{ action: 'read' }, {}, {}]);
      for (const who of [first, second, third]) {
        expect(await viewed(who, place)).toMatchObject({
          needs: ['conflict', 'serious', 'ratio'],
          twoReaders: {
            opened: [
              { name: 'Birinci', vote: 'approve' },
              { name: 'İkinci', vote: 'return', reason: 'Kayıtla uyuşmuyor.' },
            ],
          },
        });
        expect((await viewed(who, place))?.barred).toEqual({});
      }
      expect(outcomesOf(await approve(decider, place))).toEqual({ cocuk: 'done' });
      expect(await storedFigure(installation.payload, place, 'cocuk')).toMatchObject({ state: 'approved' });
    }
    const { payload } = installation;
    expect(await verifyTimeline(payload)).toMatchObject({ broken: [], records: [] });
  });

  it('nobody decides alone: not twice, not by another door, not on a page from before the votes were opened', async () => {
    const place = await freshSheet();
    const before = await seenOf(as(third), place, 'cocuk');
    await approve(first, place);
    expect(outcomesOf(await approve(first, place))).toEqual({ cocuk: 'already_read' });
    expect(outcomesOf(await sendBack(first, place, 'Vazgeçtim.'))).toEqual({ cocuk: 'already_read' });
    const old = await approveFigures(as(first), { ...place, figures: [before] });
    expect(outcomesOf(old)).toEqual({ cocuk: 'already_read' });
    await sendBack(second, place, 'Kayıtla uyuşmuyor.');
    const stale = await decideFigures(as(third), { ...place, approvals: [before], returns: [] });
    expect(outcomesOf(stale)).toEqual({ cocuk: 'stale' });
    expect(await storedFigure(installation.payload, place, 'cocuk')).toMatchObject({ state: 'in_review' });
  });

  it('who touched it has no vote, and a return has its reason', async () => {
    const place = await freshSheet();
    const mighty = { ...as(first), person: { ...people.editor.person, roles: [...roles] } };
    const ref = await seenOf(mighty, place, 'cocuk');
    const own = await decideFigures(mighty, { ...place, approvals: [ref], returns: [] });
    expect(outcomesOf(own)).toEqual({ cocuk: 'four_eyes' });
    expect(outcomesOf(await sendBack(first, place, ' '))).toEqual({ cocuk: 'reason_required' });
    expect(outcomesOf(await approve(first, place))).toEqual({ cocuk: 'done' });
  });

  it('two first votes at once are one after the other', async () => {
    const place = await freshSheet();
    await Promise.all([approve(first, place), approve(second, place)]);
    expect(await storedFigure(installation.payload, place, 'cocuk')).toMatchObject({ state: 'approved' });
  });

  it('leaves every other figure to one', async () => {
    const place = await freshSheet();
    expect(outcomesOf(await approve(first, place, 'kiz-cocuk'))).toEqual({ 'kiz-cocuk': 'done' });
    expect(await storedFigure(installation.payload, place, 'kiz-cocuk')).toMatchObject({ state: 'approved' });
  });
});

describe('a vote', () => {
  it('is seen by nobody but its voter before the other one is in, at any door', async () => {
    const place = await freshSheet();
    const admin = await makePerson(installation.payload, { roles: ['admin'] });
    const both = await makePerson(installation.payload, { roles: ['publisher', 'ministry_editor'] });
    const { editor, approver } = people.accounts;
    const others = [second, third, admin, both, editor, approver];
    const before = [];
    for (const who of others)
      before.push(await everythingFor(installation, who, { ...place, metric: 'cocuk' }));
    await sendBack(first, place, 'Gizli kalacak söz.', 'typing_error');
    for (const [index, who] of others.entries()) {
      const after = await everythingFor(installation, who, { ...place, metric: 'cocuk' });
      expect(after).toEqual(before[index]);
      expect(JSON.stringify(after)).not.toContain('Gizli kalacak söz');
    }
  });

  it('is the voter’s own to see, and no longer waits for them', async () => {
    const place = await freshSheet();
    const waiting = async (who: MadePerson) =>
      (await readReviewQueue(as(who))).lines.find(({ edition }) => edition === place.edition)?.waiting;
    expect([await waiting(first), await waiting(second)]).toEqual([3, 3]);
    await sendBack(first, place, 'Kayıtla uyuşmuyor.');
    expect([await waiting(first), await waiting(second)]).toEqual([2, 3]);
    expect(await viewed(first, place)).toMatchObject({
      twoReaders: { own: { vote: 'return', reason: 'Kayıtla uyuşmuyor.' }, opened: null },
      barred: { approve: { problem: 'already_read' } },
    });
    const other = await viewed(second, place);
    expect(other?.twoReaders).toEqual({ own: null, opened: null });
    // What one of them wrote about it would tell the other.
    expect(Object.keys(other?.barred ?? {})).toEqual(['comment']);
  });

  it('stands in the answer to its own act, and both do once they are opened', async () => {
    const place = await freshSheet();
    const decided = async (who: MadePerson, made: Promise<Awaited<ReturnType<typeof approve>>>) => {
      const { sheet } = await made;
      const view = sheet && (await reviewView(as(who), sheet));
      return view?.groups.flatMap(({ figures }) => figures).find(({ metric }) => metric === 'cocuk');
    };
    expect(await decided(first, approve(first, place))).toEqual(await viewed(first, place));
    expect((await viewed(first, place))?.twoReaders).toMatchObject({ own: { vote: 'approve' } });
    const opened = await decided(second, sendBack(second, place, 'Kayıtla uyuşmuyor.'));
    expect(opened?.twoReaders?.opened).toHaveLength(2);
    expect(opened).toEqual(await viewed(second, place));
  });

  it('goes with no word of the ministry’s before both are in, and the province may speak', async () => {
    const place = await freshSheet();
    const figure = `${place.edition}:${place.province}:cocuk`;
    const say = (who: ActContext, text: string) => addComment(who, { figure, text, mentions: [] });
    await sendBack(first, place, 'Kayıtla uyuşmuyor.');
    const mute = { ok: false, issues: [{ field: 'text', problem: 'two_readers_decide' }] };
    for (const who of [first, second, third]) {
      expect(await say(as(who), 'On katı olmuş.')).toMatchObject(mute);
      expect(await readConversation(as(who), figure)).toMatchObject({
        turns: [],
        barred: { comment: { problem: 'two_readers_decide' } },
      });
    }
    expect(await say(people.editor, 'Kayıtlar yenilendi.')).toMatchObject({ ok: true });
    const heard = await readConversation(as(second), figure);
    expect(heard?.turns.flatMap((turn) => ('text' in turn ? [turn.text] : []))).toEqual([
      'Kayıtlar yenilendi.',
    ]);
    await approve(second, place);
    expect(await say(as(first), 'On katı olmuş.')).toMatchObject({ ok: true });
    const other = `${place.edition}:${place.province}:hane`;
    expect(await addComment(as(first), { figure: other, text: 'Kaynak?', mentions: [] })).toMatchObject({
      ok: true,
    });
  });

  it('tells the second reader nothing in the answer to any other decision', async () => {
    const [voted, unvoted] = [await freshSheet(), await freshSheet()];
    await sendBack(first, voted, 'Gizli kalacak söz.');
    const answers = [];
    for (const place of [voted, unvoted]) {
      const caller = deskCaller(installation, await sessionHeader(installation.payload, second));
      const approvals = [await seenOf(as(second), place, 'hane')];
      const { body } = await caller.post(`/review/${place.edition}/76/decide`, { approvals, returns: [] });
      answers.push(withoutClock(JSON.stringify(body)).replaceAll(/20\d\d/g, ''));
    }
    expect(answers[0]).toBe(answers[1]);
  });
});
