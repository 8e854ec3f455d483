import { writeText } from '@/domain/booklet/writeText';
import type { State } from '@/domain/workflow/position';
import { toStored } from '@/stored/storedJson';
import { pinsIn } from '@/workflow/sheet/editions';
import { wholePublication } from '@/workflow/sheet/publications';
import { approveText, recallText, returnText, sendText } from '@/workflow/texts/moveText';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { grantExceptions } from '@/workflow/editions/giveTime';
import { closeEdition, openEdition } from '@/workflow/editions/moveEdition';
import { saveFigures } from '@/workflow/figures/saveFigures';
import {
  approveWritten,
  makeEdition,
  planEdition,
  section,
  makeMinistry,
  type Crew,
} from '../../factories/edition';
import { enterAndApprove, entries, soundValues, outcomesOf } from '../../factories/figures';
import { constant, text } from '../../factories/texts';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf, problemsOf } from '../../support/results';

const place = { edition: '2024-2', province: '76' };
const asdep = { collection: 'services', id: 'asdep' } as const;
let installation: TestPayload;
let people: Crew;

async function storedService() {
  return installation.payload.findByID({ ...asdep, depth: 0, overrideAccess: true });
}

/** The writer renames the service, as the text's form does. */
async function rename(name: string) {
  const { revision } = await storedService();
  const { user } = people.accounts.writer;
  return installation.payload.update({
    ...asdep,
    data: { name, revision },
    depth: 0,
    overrideAccess: false,
    user,
  });
}

async function pinnedName(edition: string): Promise<string | undefined> {
  const stored = await installation.payload.findByID({ collection: 'editions', id: edition, depth: 0 });
  return pinsIn(stored)?.texts.services.find(({ key }) => key === 'asdep')?.name;
}

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  await makeEdition(installation.payload, people, { code: '2024-2' });
});

afterAll(async () => {
  await installation.close();
});

describe('a text', () => {
  it('has an inert approved copy that is exactly what was written', async () => {
    const written = { collection: 'sections', id: section.key, depth: 0, overrideAccess: true } as const;
    expect((await installation.payload.findByID(written)).approved).toEqual(toStored('sections', section));
  });

  it('is changed as a new draft, sent, returned, sent again and approved by somebody else', async () => {
    const expectState = async (state: State) => {
      expect((await storedService()).state).toBe(state);
    };
    const ref = async () => ({ ...asdep, revision: (await storedService()).revision });
    await rename('ASDEP');
    await expectState('draft');
    expect(issuesOf(await approveText(people.secondWriter, await ref()))).toMatchObject([
      { problem: 'wrong_state' },
    ]);
    await sendText(people.writer, await ref());
    await expectState('in_review');
    await expect(rename('Araya giren')).rejects.toThrow();
    expect(issuesOf(await recallText(people.secondWriter, await ref()))).toMatchObject([
      { problem: 'not_sender' },
    ]);
    const unsaid = await returnText(people.secondWriter, { ...(await ref()), reason: '' });
    expect(issuesOf(unsaid)).toMatchObject([{ field: 'reason', problem: 'reason_required' }]);
    await returnText(people.secondWriter, { ...(await ref()), reason: 'Açık adı yazılsın.' });
    await expectState('changes_requested');
    await rename('Aile Sosyal Destek');
    await expectState('changes_requested');
    await sendText(people.writer, await ref());
    expect(issuesOf(await approveText(people.writer, await ref()))).toMatchObject([{ problem: 'four_eyes' }]);
    expect(issuesOf(await approveText(people.editor, await ref()))).toMatchObject([
      { problem: 'role_missing' },
    ]);
    const seen = await ref();
    expect(problemsOf(await approveText(people.reviewer, seen))).toEqual([]);
    await expectState('approved');
    expect(problemsOf(await approveText(people.secondWriter, seen))).toEqual(['stale']);
    expect((await storedService()).approved).toMatchObject({ format: 1, name: 'Aile Sosyal Destek' });
  });
});

describe('a text that could not be printed', () => {
  it('is not sent, and says where', async () => {
    const stored = await storedService();
    const [statement] = stored.statements ?? [];
    if (statement === undefined) throw new Error('The service has a statement');
    const write = async (zero: unknown) =>
      installation.payload.update({
        ...asdep,
        data: { statements: [{ ...statement, zero }], revision: (await storedService()).revision } as never,
        depth: 0,
        overrideAccess: false,
        user: people.accounts.writer.user,
      });
    await write(writeText([[constant('yok'), text(' hane yoktur.')]]));
    const { revision } = await storedService();
    const sent = await sendText(people.writer, { ...asdep, revision });
    expect(issuesOf(sent)).toEqual([
      {
        field: 'asdep.hane.zero',
        problem: 'unknown_constant',
        context: { key: 'yok', place: 'asdep.hane.zero' },
      },
    ]);
    await write(statement.zero);
    await approveWritten(people, 'services', 'asdep');
  });

  it('is not pinned: a definition changed meanwhile is noticed when the edition opens', async () => {
    const display = async (value: 'integer' | 'tl') => {
      const { revision } = await installation.payload.findByID({
        collection: 'metrics',
        id: 'hane',
        depth: 0,
      });
      await installation.payload.update({
        collection: 'metrics',
        id: 'hane',
        data: { display: value, revision },
        depth: 0,
        overrideAccess: false,
        user: people.accounts.writer.user,
      });
      await approveWritten(people, 'metrics', 'hane');
    };
    await display('tl');
    await planEdition(installation.payload, { code: '2026-1' });
    const publisher = { ...people.publisher, now: new Date('2026-06-01') };
    const opened = await openEdition(publisher, { edition: '2026-1' });
    expect(issuesOf(opened)).toContainEqual({
      field: 'asdep.hane.text',
      problem: 'display_unfit',
      context: { key: 'hane', place: 'asdep.hane.text' },
    });
    await display('integer');
    expect(issuesOf(await openEdition(publisher, { edition: '2026-1' }))).toEqual([]);
  });
});

describe('pins', () => {
  it('keep an open edition as it opened; an edition opened meanwhile pins the approved copy', async () => {
    const before = await pinnedName('2024-2');
    await rename('Yeni ad');
    await approveWritten(people, 'services', 'asdep');
    await rename('Henüz onaysız');
    await makeEdition(installation.payload, people, { code: '2024-3' });
    expect(await pinnedName('2024-2')).toBe(before);
    expect(await pinnedName('2024-3')).toBe('Yeni ad');
    await enterAndApprove(people, place, soundValues);
    const { docs } = await installation.payload.find({ collection: 'publications', depth: 0 });
    expect(docs.map(wholePublication)[0]?.snapshot.texts.services.map(({ name }) => name)).toEqual([before]);
  });
});

describe('an edition', () => {
  it('is opened once, by the publisher, with a sheet for every province', async () => {
    await planEdition(installation.payload, { code: '2025-1' });
    const edition = { edition: '2025-1', revision: 0 };
    expect(issuesOf(await openEdition(people.writer, edition))).toMatchObject([{ problem: 'role_missing' }]);
    expect(issuesOf(await openEdition(people.publisher, { ...edition, revision: 7 }))).toMatchObject([
      { problem: 'stale' },
    ]);
    const early = await saveFigures(people.editor, {
      edition: '2025-1',
      province: '76',
      figures: entries({ hane: 1 }),
    });
    expect(outcomesOf(early)).toEqual({ hane: 'not_found' });
    expect(issuesOf(await openEdition(people.publisher, edition))).toEqual([]);
    expect(issuesOf(await openEdition(people.publisher, edition))).toMatchObject([
      { problem: 'edition_not_planned' },
    ]);
    const where = { edition: { equals: '2025-1' } };
    const { docs } = await installation.payload.find({ collection: 'sheets', where, sort: 'id', depth: 0 });
    expect(docs.map(({ id, progress }) => [id, progress?.asked, progress?.required])).toEqual([
      ['2025-1:06', 3, 2],
      ['2025-1:76', 4, 3],
    ]);
  });

  it('names an approved text whose part was never approved', async () => {
    const { user } = people.accounts.writer;
    const metric = {
      id: 'yeni',
      order: 9,
      section: 'aile-toplum',
      timeBasis: 'stock',
      unit: { kind: 'money' },
    };
    const words = { tr: 'Yeni', en: 'New' };
    await installation.payload.create({
      collection: 'metrics',
      data: { ...metric, label: words, definition: words, display: 'tl' } as never,
      depth: 0,
      user,
      overrideAccess: false,
    });
    const term = { coefficient: 1, metric: 'yeni' };
    const check = {
      id: 'yeni-kural',
      left: [term],
      right: [term],
      comparison: '<=',
      severity: 'soft',
      message: words,
    };
    const door = { collection: 'checks', depth: 0, user, overrideAccess: false } as const;
    await installation.payload.create({ ...door, data: check as never });
    await approveWritten(people, 'checks', 'yeni-kural');
    await planEdition(installation.payload, { code: '2025-2' });
    expect(issuesOf(await openEdition(people.publisher, { edition: '2025-2' }))).toEqual([
      { field: 'edition', problem: 'text_missing', context: { text: 'yeni' } },
    ]);
    const { revision } = await installation.payload.findByID({
      collection: 'checks',
      id: 'yeni-kural',
      depth: 0,
    });
    const known = [{ coefficient: 1, metric: 'cocuk' }];
    await installation.payload.update({
      ...door,
      id: check.id,
      data: { left: known, right: known, revision },
    });
    await approveWritten(people, 'checks', 'yeni-kural');
    expect(issuesOf(await openEdition(people.publisher, { edition: '2025-2' }))).toEqual([]);
  });

  it('ends entry when closed, except where more time was granted', async () => {
    const sheet = { edition: '2025-3', province: '76' };
    await makeEdition(installation.payload, people, { code: '2025-3' });
    const save = (amount: number) =>
      saveFigures(people.editor, { ...sheet, figures: entries({ hane: amount }) });
    expect(issuesOf(await closeEdition(people.publisher, { edition: '2025-3' }))).toEqual([]);
    expect(issuesOf(await closeEdition(people.publisher, { edition: '2025-3' }))).toMatchObject([
      { problem: 'edition_already_closed' },
    ]);
    expect(outcomesOf(await save(500))).toEqual({ hane: 'entry_closed' });
    const { revision } = await installation.payload.findByID({
      collection: 'sheets',
      id: '2025-3:76',
      depth: 0,
    });
    const { edition, province } = sheet;
    const provinces = [{ province, revision }];
    const wish = { edition, provinces, until: '2024-06-05', reason: 'Kurum geç bildirdi.' };
    expect(issuesOf(await grantExceptions(people.reviewer, wish))).toMatchObject([
      { problem: 'role_missing' },
    ]);
    const past = await grantExceptions(people.publisher, { ...wish, until: '2024-01-01', reason: '' });
    expect(problemsOf(past)).toEqual(['exception_in_past', 'reason_required']);
    const unseen = await grantExceptions(people.publisher, {
      ...wish,
      provinces: [{ province, revision: revision + 1 }],
    });
    expect(issuesOf(unseen)).toMatchObject([{ problem: 'stale' }]);
    // All of them or none: one that was not looked at keeps the time from the others.
    const other = { province: '06', revision: 9 };
    const several = await grantExceptions(people.publisher, { ...wish, provinces: [...provinces, other] });
    expect(issuesOf(several)).toMatchObject([{ problem: 'stale' }]);
    expect(outcomesOf(await save(500))).toEqual({ hane: 'entry_closed' });
    const both = [...provinces, { ...other, revision: 0 }];
    expect(issuesOf(await grantExceptions(people.publisher, { ...wish, provinces: both }))).toEqual([]);
    // What is given later for a shorter time takes none of it back.
    const shorter = { ...wish, until: '2024-06-03', provinces: [{ province, revision: revision + 1 }] };
    expect(issuesOf(await grantExceptions(people.publisher, shorter))).toEqual([]);
    const stillOpen = await loadSheetFor(
      { ...people.editor, now: new Date('2024-06-05T09:00:00Z') },
      { edition, province },
    );
    expect(stillOpen?.entry).toBe('open');
    expect(outcomesOf(await save(500))).toEqual({ hane: 'done' });
  });
});
