import type { Duty } from '@/contract/todayView';
import { readSecondTyping } from '@/workflow/entry/secondTyping';
import { inspectFigure } from '@/workflow/entry/inspectFigure';
import { sheetView } from '@/workflow/entry/sheetView';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { saveFigures, typeSecond } from '@/workflow/figures/saveFigures';
import { planSending, sendFigures } from '@/workflow/figures/sendFigures';
import type { ActContext, SheetPlace } from '@/workflow/sheet/actRequest';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { readToday } from '@/workflow/today/readToday';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { makeEdition, makeMinistry, moveWindow, workday, type Crew } from '../../factories/edition';
import { entries, outcomesOf, refs, shownFigure, storedFigure, storedFigures } from '../../factories/figures';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { askForSecondTyping } from '../../factories/twoReaders';
import { deskCaller } from '../../support/deskEndpoints';
import { everythingFor, withoutClock } from '../../support/everyReading';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
let first: MadePerson;
let second: MadePerson;
let third: MadePerson;
let years = 2026;

/** A number that one person types, and nobody else in the installation. */
const secret = 483_917;
const agreed = 512;

beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  await askForSecondTyping(test.payload, people, 'hane');
  const editor = (name: string) => makePerson(test.payload, { roles: ['province_editor'], name });
  [first, second, third] = [await editor('Birinci'), await editor('İkinci'), await editor('Üçüncü')];
});
afterAll(() => test.close());

const as = ({ person }: MadePerson): ActContext => ({ payload: test.payload, person, now: workday });

async function freshSheet(): Promise<SheetPlace> {
  years += 1;
  const place = { edition: `${String(years)}-1`, province: '76' };
  await makeEdition(test.payload, people, { code: place.edition, releaseMode: 'train' });
  return place;
}

/** A sheet that is open on the day on which this runs: the doors have the clock of the machine. */
async function sheetOfToday(): Promise<SheetPlace> {
  const place = await freshSheet();
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const days = { entryOpens: day(-20), entryDue: day(10), entryCloses: day(20) };
  await moveWindow(test.payload, place.edition, days);
  return place;
}

const today = (who: MadePerson): ActContext => ({ ...as(who), now: new Date() });
const save = async (who: MadePerson, place: SheetPlace, hane: number, revision = 0, acting = as(who)) =>
  outcomesOf(await saveFigures(acting, { ...place, figures: entries({ hane }, { hane: revision }) }));
const viewOf = (who: MadePerson, place: SheetPlace) => readSecondTyping(as(who), place);
const dutiesOf = async (who: MadePerson, { edition }: SheetPlace): Promise<readonly Duty[]> =>
  (await readToday(as(who), [])).duties.filter((duty) => 'edition' in duty && duty.edition === edition);
const kindsOf = async (who: MadePerson, place: SheetPlace) =>
  (await dutiesOf(who, place)).map(({ kind }) => kind);

describe('a figure that two people type', () => {
  it('is entered once two have typed the same, with both of them in the record and in the timeline', async () => {
    const place = await freshSheet();
    expect(await save(first, place, agreed)).toEqual({ hane: 'done' });
    expect(await storedFigures(test.payload, place)).toEqual([]);
    expect(await viewOf(first, place)).toMatchObject({ toType: [], awaited: [{ key: 'hane' }] });
    expect(await viewOf(second, place)).toMatchObject({
      toType: [{ key: 'hane', revision: 0 }],
      awaited: [],
      differing: [],
    });
    const figures = entries({ hane: agreed });
    expect(outcomesOf(await typeSecond(as(second), { ...place, figures }))).toEqual({ hane: 'done' });
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({
      value: { kind: 'number', amount: agreed },
      state: 'draft',
      typists: [first.person.id, second.person.id],
      touchedBy: expect.arrayContaining([first.person.id, second.person.id]) as unknown,
    });
    const { docs } = await test.payload.find({
      collection: 'timeline',
      where: { scope: { equals: `sheet:${place.edition}:76` } },
      sort: '-seq',
      overrideAccess: true,
    });
    expect(docs[0]?.changes.find(({ field }) => field === 'typings:hane')?.after).toMatchObject([
      { by: first.person.id, value: { amount: agreed } },
      { by: second.person.id, value: { amount: agreed } },
    ]);
    expect(await viewOf(second, place)).toMatchObject({ toType: [], awaited: [], differing: [] });
    expect(await verifyTimeline(test.payload)).toMatchObject({ broken: [], records: [] });
  });

  it('is sent when two have typed it, and not before, by whichever door', async () => {
    const place = await freshSheet();
    await save(first, place, 5);
    await save(second, place, 5);
    await save(first, place, 6, 1);
    const figures = await refs(as(second), place, 'hane');
    for (const who of [first, second]) {
      const sent = await sendFigures(as(who), { ...place, figures });
      expect(outcomesOf(sent)).toEqual({ hane: 'second_typing_awaited' });
      expect(await planSending(as(who), { ...place, figures })).toMatchObject({
        goes: [],
        stays: [{ issues: [{ problem: 'second_typing_awaited' }] }],
      });
    }
    expect(await save(second, place, 7, 1)).toEqual({ hane: 'done' });
    expect(outcomesOf(await sendFigures(as(first), { ...place, figures }))).toEqual({
      hane: 'typings_differ',
    });
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({ value: { amount: 5 } });
  });

  it('shows both what they differ in, and nothing else; one chooses, and another confirms', async () => {
    const place = await freshSheet();
    await save(first, place, 371);
    await save(second, place, 317);
    for (const who of [first, second, third]) {
      expect(await viewOf(who, place)).toMatchObject({
        toType: [],
        differing: [
          {
            key: 'hane',
            typings: [
              { name: 'Birinci', value: { amount: 371 }, own: who === first },
              { name: 'İkinci', value: { amount: 317 }, own: who === second },
            ],
            chosen: null,
          },
        ],
      });
    }
    expect(await save(first, place, 317)).toEqual({ hane: 'done' });
    expect(await save(first, place, 317)).toEqual({ hane: 'unchanged' });
    expect(await storedFigures(test.payload, place)).toEqual([]);
    expect(await dutiesOf(second, place)).toContainEqual(
      expect.objectContaining({ kind: 'typings_differ', figures: 1, confirm: 1 }),
    );
    expect(await kindsOf(first, place)).not.toContain('typings_differ');
    // Whoever chooses another value is not the one who confirms it.
    expect(await save(second, place, 400)).toEqual({ hane: 'done' });
    expect(await save(second, place, 400)).toEqual({ hane: 'unchanged' });
    expect(await save(first, place, 400)).toEqual({ hane: 'done' });
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({
      value: { amount: 400 },
      revision: 1,
      typists: [first.person.id, second.person.id],
    });
    expect(await verifyTimeline(test.payload)).toMatchObject({ broken: [], records: [] });
  });

  it('says in the sheet for whom it waits, to those who may type it and to nobody else', async () => {
    const place = await sheetOfToday();
    const typingOf = async (who: MadePerson): Promise<unknown> => {
      const acting = today(who);
      const sheet = await loadSheetFor(acting, place);
      if (sheet === null) throw new Error('No sheet');
      const { sections } = await sheetView(acting, sheet, 'tr');
      return sections
        .flatMap(({ services }) => services.flatMap(({ figures }) => figures))
        .find(({ metric }) => metric.key === 'hane')?.typing;
    };
    const all = [first, second, people.accounts.approver, people.accounts.reviewer];
    const toldAll = async (): Promise<readonly unknown[]> => {
      const told = [];
      for (const who of all) told.push(await typingOf(who));
      return told;
    };
    await save(first, place, 5, 0, today(first));
    expect(await toldAll()).toEqual(['awaited', 'to_type', undefined, undefined]);
    await save(second, place, 6, 0, today(second));
    expect(await toldAll()).toEqual(['differs', 'differs', undefined, undefined]);
    await save(first, place, 6, 0, today(first));
    await save(second, place, 6, 0, today(second));
    expect(await toldAll()).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is typed twice again when its value is changed, and a note alone is no change of it', async () => {
    const place = await freshSheet();
    await save(first, place, 5);
    await save(second, place, 5);
    const [noted] = entries({ hane: 5 }, { hane: 1 });
    const figures = noted === undefined ? [] : [{ ...noted, note: 'Mayıs sonu.' }];
    expect(outcomesOf(await saveFigures(as(first), { ...place, figures }))).toEqual({ hane: 'done' });
    const note = await storedFigure(test.payload, place, 'hane');
    expect(note).toMatchObject({ note: 'Mayıs sonu.', revision: 2, typists: { length: 2 } });
    await save(third, place, 9, 2);
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({ value: { amount: 5 } });
    await save(first, place, 9, 2);
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({
      value: { amount: 9 },
      typists: [third.person.id, first.person.id],
    });
  });

  it('is typed again by its own typist, taken back by them, and nobody types both', async () => {
    const place = await freshSheet();
    await save(first, place, 5);
    await save(first, place, 5);
    await save(first, place, 6);
    expect(await storedFigures(test.payload, place)).toEqual([]);
    const empty = [{ metric: 'hane', revision: 0, entry: { input: '' }, note: null, asOf: null }];
    await saveFigures(as(first), { ...place, figures: empty });
    expect(await viewOf(second, place)).toMatchObject({ toType: [] });
    expect((await shownFigure(as(first), place, 'hane'))?.value).toBeNull();
  });

  it('is emptied by nobody while another person’s typing waits, and no note is lost unsaid', async () => {
    const place = await freshSheet();
    const emptied = async (who: MadePerson, revision: number, note: string | null = null) => {
      const figures = [{ metric: 'hane', revision, entry: { input: '' }, note, asOf: null }];
      return outcomesOf(await saveFigures(as(who), { ...place, figures }));
    };
    await save(first, place, 5);
    expect(await emptied(second, 0)).toEqual({ hane: 'unchanged' });
    expect(await emptied(second, 0, 'Mayıs sonu.')).toEqual({ hane: 'second_typing_awaited' });
    await save(second, place, 6);
    expect(await emptied(first, 0)).toEqual({ hane: 'typings_differ' });
    expect(await emptied(third, 0)).toEqual({ hane: 'unchanged' });
    await save(first, place, 6);
    await save(second, place, 6);
    await save(third, place, 9, 1);
    expect(await emptied(first, 1)).toEqual({ hane: 'second_typing_awaited' });
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({ value: { amount: 6 } });
    expect(await emptied(third, 1)).toEqual({ hane: 'done' });
    expect(await emptied(first, 1)).toEqual({ hane: 'done' });
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({ value: null });
  });

  it('is approved by nobody who typed it', async () => {
    const place = await freshSheet();
    await save(first, place, 5);
    await save(second, place, 5);
    await sendFigures(as(third), { ...place, figures: await refs(as(third), place) });
    const both = { ...second.person, roles: ['province_editor', 'province_approver'] as const };
    const figures = await refs(as(second), place);
    const own = await approveFigures({ ...as(second), person: both }, { ...place, figures });
    expect(outcomesOf(own)).toEqual({ hane: 'four_eyes' });
    expect(outcomesOf(await approveFigures(people.approver, { ...place, figures }))).toEqual({
      hane: 'done',
    });
  });

  it('is typed by the people of its province, where two typings are asked for, while entry is open', async () => {
    const place = await freshSheet();
    const other = await makePerson(test.payload, { roles: ['province_editor'], province: '06' });
    expect(await save(other, place, 5)).toEqual({ hane: 'other_province' });
    expect(await readSecondTyping(as(other), place)).toBeNull();
    const figures = entries({ cocuk: 5 });
    expect(outcomesOf(await typeSecond(as(first), { ...place, figures }))).toEqual({
      cocuk: 'one_typing_enough',
    });
    const late = { ...as(first), now: new Date('2099-01-01T09:00:00Z') };
    expect(outcomesOf(await saveFigures(late, { ...place, figures: entries({ hane: 5 }) }))).toEqual({
      hane: 'entry_closed',
    });
  });

  it('two who type at once are one after the other', async () => {
    const place = await freshSheet();
    await Promise.all([save(first, place, 5), save(second, place, 5)]);
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({ value: { amount: 5 } });
  });
});

it('a typing that is kept while another person empties the figure is about what stands then, or is stale', async () => {
  const place = await freshSheet();
  await save(first, place, 5);
  await save(second, place, 5);
  const empty = [{ metric: 'hane', revision: 1, entry: { input: '' }, note: null, asOf: null }];
  const [typed, emptied] = await Promise.all([
    save(third, place, 9, 1),
    saveFigures(as(first), { ...place, figures: empty }).then(outcomesOf),
  ]);
  expect([
    ['done', 'second_typing_awaited'],
    ['stale', 'done'],
  ]).toContainEqual([typed['hane'], emptied['hane']]);
  const kept = (await viewOf(third, place))?.awaited.length;
  expect(kept).toBe(typed['hane'] === 'done' ? 1 : 0);
});

describe('the first typing', () => {
  it('is a duty of the others, and is told as awaited to its typist', async () => {
    const place = await freshSheet();
    await save(first, place, secret);
    const duties = await dutiesOf(second, place);
    const address = `/yonetim/ikinci-giris?donem=${place.edition}&il=76`;
    expect(duties).toMatchObject([
      { kind: 'entry', missing: 2, next: { key: 'cocuk' } },
      { kind: 'second_typing', figures: 1, address },
    ]);
    expect(await kindsOf(first, place)).toEqual(['entry']);
    expect((await readToday(as(first), [])).waiting).toContainEqual(
      expect.objectContaining({ kind: 'typing', edition: place.edition, figures: 1 }),
    );
  });

  it('is seen by nobody but its typist before another one’s is in, at any door', async () => {
    const place = await sheetOfToday();
    const where = { ...place, metric: 'hane' };
    const admin = await makePerson(test.payload, { roles: ['admin'] });
    const { approver, reviewer, publisher } = people.accounts;
    const others = [approver, reviewer, publisher, admin];
    const before = [];
    for (const who of others) before.push(await everythingFor(test, who, where));
    const blind = await everythingFor(test, second, where);
    expect(await save(first, place, secret, 0, today(first))).toEqual({ hane: 'done' });
    for (const [index, who] of others.entries())
      expect(await everythingFor(test, who, where)).toEqual(before[index]);
    // That something waits for them is told to those who are to type it, and where; nothing else changes.
    const after = await everythingFor(test, second, where);
    const changed = Object.keys(after).filter((address) => after[address]?.[1] !== blind[address]?.[1]);
    expect(changed).toEqual([
      '/api/desk/self',
      `/api/desk/sheets/${place.edition}/76`,
      `/api/desk/sheets/${place.edition}/76/second-typing`,
      '/api/desk/today',
    ]);
    expect(JSON.stringify(after).replaceAll(/[.,\s ]/g, '')).not.toContain(String(secret));
    expect(JSON.stringify(await everythingFor(test, first, where))).toContain(String(secret));
  });

  it('is in no answer to what the other one types, sends, plans or looks at, of this or another figure', async () => {
    // Both have an edition before them.
    await freshSheet();
    const [typed, bare] = [await sheetOfToday(), await sheetOfToday()];
    await save(first, typed, secret, 0, today(first));
    const answers = [];
    for (const place of [typed, bare]) {
      const caller = deskCaller(test, await sessionHeader(test.payload, second));
      const at = `/sheets/${place.edition}/76`;
      const hane = { metric: 'hane', revision: 0 };
      const stale = { ...hane, revision: 4, entry: { input: '1' }, note: null, asOf: null };
      const said = [
        await caller.post(`${at}/save`, { figures: [stale] }),
        await caller.post(`${at}/save`, { figures: entries({ cocuk: 900 }) }),
        await caller.post(`${at}/send`, { figures: [hane] }),
        await caller.post(`${at}/plan-sending`, { figures: [hane] }),
        await caller.post(`${at}/sentences`, { metrics: ['hane'], typed: [] }),
      ];
      answers.push(withoutClock(JSON.stringify(said.map(({ body }) => body))).replaceAll(/20\d\d/g, ''));
    }
    // That something waits for them they may know.
    expect(answers[0]?.replaceAll(/"secondTyping":1,|"typing":"to_type",/g, '')).toBe(answers[1]);
    expect(answers[0]).not.toContain(String(secret));
  });

  it('is told by no history once it was typed over', async () => {
    const place = await freshSheet();
    await save(first, place, secret);
    await save(first, place, 5);
    await save(second, place, 5);
    const history = await inspectFigure(as(second), `${place.edition}:76:hane`);
    expect(JSON.stringify(history)).not.toContain(String(secret));
  });
});
