import { problemText } from '@/messages/problems/problems';
import { toStored } from '@/stored/storedJson';
import { wholeImport } from '@/workflow/imports/importRecord';
import { approveImport } from '@/workflow/imports/approveImport';
import { previewImport } from '@/workflow/imports/prepareImport';
import { proposeImport } from '@/workflow/imports/proposeImport';
import { returnImport, withdrawImport } from '@/workflow/imports/moveImport';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { metricData } from '@/demo/run/textData';
import {
  approveWritten,
  makeEdition,
  makeMinistry,
  metrics,
  planEdition,
  type Crew,
} from '../../factories/edition';
import { entries, refs, shownFigure, storedFigures, outcomesOf } from '../../factories/figures';
import { importFile, proposed } from '../../factories/imports';
import { makePerson } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf, problemsOf, valueOf } from '../../support/results';

let installation: TestPayload;
let people: Crew;
let year = 2001;

/** An edition of the past that no other test knows. */
function freshCode(): string {
  year += 1;
  return `${String(year)}-3`;
}

const editionOf = async (code: string) =>
  (
    await installation.payload.find({
      collection: 'editions',
      where: { id: { equals: code } },
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0];

const importOf = (id: string) =>
  installation.payload
    .findByID({ collection: 'imports', id, depth: 0, overrideAccess: true })
    .then(wholeImport);

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  await makeEdition(payload, people, { code: '2024-2' });
});
afterAll(() => installation.close());

describe('an import of the past', () => {
  it('is recorded as a whole once somebody else has approved it, and names no approval by people', async () => {
    const { payload } = installation;
    const code = freshCode();
    const file = importFile(
      code,
      '76;cocuk;1.758;;eski;',
      '76;hane;(..);;;',
      `06;cocuk;12;;;30.11.${code.slice(0, 4)}`,
    );
    const ref = await proposed(people.writer, file);
    expect(await storedFigures(payload, { edition: code, province: '76' })).toEqual([]);
    expect(await editionOf(code)).toBeUndefined();

    expect(await approveImport(people.reviewer, ref)).toEqual({ ok: true, value: { import: ref.id } });
    expect(await editionOf(code)).toMatchObject({ state: 'recorded', month: 12 });
    expect(await storedFigures(payload, { edition: code, province: '76' })).toMatchObject([
      {
        metric: 'cocuk',
        value: { kind: 'number', amount: 1758 },
        note: 'eski',
        state: 'published',
        approved: null,
        approvals: [],
        touchedBy: [people.writer.person.id],
        recorded: ref.id,
        published: { value: { kind: 'number', amount: 1758 }, publication: null, revision: 1 },
      },
      { metric: 'hane', value: { kind: 'not_reported' }, published: { value: { kind: 'not_reported' } } },
    ]);
    expect(await importOf(ref.id)).toMatchObject({
      state: 'approved',
      importedBy: people.writer.person.id,
      decidedBy: people.reviewer.person.id,
      approvals: [{ stage: 'ministry', by: people.reviewer.person.id }],
    });
    expect((await verifyTimeline(payload)).broken).toEqual([]);
  });

  it('stores nothing when one line is wrong', async () => {
    const code = freshCode();
    const file = importFile(code, '76;cocuk;5;;;', '76;hane;1,5;;;');
    expect(problemsOf(await previewImport(people.writer, file))).toEqual(['number_ambiguous']);
    expect(problemsOf(await proposeImport(people.writer, { ...file, contentHash: '' }))).toEqual([
      'number_ambiguous',
    ]);
    const { totalDocs } = await installation.payload.count({
      collection: 'imports',
      where: { edition: { equals: code } },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(0);
  });

  it('is refused for an edition of no such code, for lines that bring nothing, and for more than can be told', async () => {
    const file = importFile(freshCode(), '76;cocuk;5;;;');
    const of = (edition: Partial<typeof file.edition>) => ({
      ...file,
      edition: { ...file.edition, ...edition },
    });
    for (const edition of [{ code: '2001-10' }, { year: 2000 }, { code: '1999-3', year: 1999 }])
      expect(problemsOf(await previewImport(people.writer, of(edition)))).toEqual(['import_edition_code']);
    const blank = importFile(freshCode(), '76;cocuk;;;;', '76;hane;;;;');
    expect(problemsOf(await previewImport(people.writer, blank))).toEqual(['import_empty']);
    const unknown = importFile(freshCode(), ...Array.from({ length: 103 }, () => '76;yok;5;;;'));
    const issues = issuesOf(await previewImport(people.writer, unknown));
    expect(issues.slice(0, -1).map(({ problem }) => problem)).toEqual(
      Array.from({ length: 100 }, () => 'import_metric_unknown'),
    );
    expect(issues.at(-1)).toEqual({ field: 'file', problem: 'import_more', context: { count: 3 } });
  });

  it('is proposed by a ministry editor or publisher and decided by another reviewer only', async () => {
    const { payload } = installation;
    const both = await makePerson(payload, { roles: ['ministry_editor', 'ministry_reviewer'] });
    const importer = { ...people.writer, person: both.person };
    const code = freshCode();
    const file = importFile(code, '76;cocuk;5;;;');
    for (const stranger of [people.editor, people.approver, people.reviewer]) {
      expect(problemsOf(await previewImport(stranger, file))).toEqual(['role_missing']);
      expect(problemsOf(await proposeImport(stranger, { ...file, contentHash: '' }))).toEqual([
        'role_missing',
      ]);
    }
    const ref = await proposed(importer, file);
    expect(problemsOf(await approveImport(importer, ref))).toEqual(['four_eyes']);
    for (const stranger of [people.editor, people.approver, people.writer, people.publisher]) {
      expect(problemsOf(await approveImport(stranger, ref))).toEqual(['role_missing']);
      expect(problemsOf(await returnImport(stranger, { ...ref, reason: 'x' }))).toEqual(['role_missing']);
    }
    expect(problemsOf(await withdrawImport(people.writer, ref))).toEqual(['not_sender']);
    expect(problemsOf(await withdrawImport(importer, ref))).toEqual([]);
    expect(problemsOf(await approveImport(people.reviewer, { ...ref, revision: 2 }))).toEqual([
      'wrong_state',
    ]);

    // Whoever brought these figures before has touched them, whoever brings them now.
    const again = await proposed(people.publisher, file);
    expect(problemsOf(await approveImport(importer, again))).toEqual(['four_eyes']);
    expect(problemsOf(await approveImport(people.reviewer, again))).toEqual([]);
  });

  it('is returned as a whole with a reason', async () => {
    const ref = await proposed(people.writer, importFile(freshCode(), '76;cocuk;5;;;'));
    expect(problemsOf(await returnImport(people.reviewer, { ...ref, reason: ' ' }))).toEqual([
      'reason_required',
    ]);
    await returnImport(people.reviewer, { ...ref, reason: 'Sayfa 12 ile uyuşmuyor.' });
    expect(await importOf(ref.id)).toMatchObject({
      state: 'changes_requested',
      returnReason: 'Sayfa 12 ile uyuşmuyor.',
      returnedBy: people.reviewer.person.id,
    });
  });

  it('records exactly what was previewed: another file, or other rows than were hashed, are refused', async () => {
    const { payload } = installation;
    const code = freshCode();
    const seen = await previewImport(people.writer, importFile(code, '76;cocuk;5;;;'));
    const contentHash = valueOf(seen).contentHash;
    const other = importFile(code, '76;cocuk;6;;;');
    expect(problemsOf(await proposeImport(people.writer, { ...other, contentHash }))).toEqual(['stale']);

    const ref = await proposed(people.writer, importFile(code, '76;cocuk;5;;;'));
    expect(problemsOf(await approveImport(people.reviewer, { ...ref, contentHash: 'x' }))).toEqual(['stale']);
    expect(problemsOf(await approveImport(people.reviewer, { ...ref, revision: 0 }))).toEqual(['stale']);
    const { content } = await importOf(ref.id);
    const swapped = {
      ...content,
      rows: content.rows.map((row) => ({ ...row, value: { kind: 'number' as const, amount: 50 } })),
    };
    await payload.db.updateOne({
      collection: 'imports',
      id: ref.id,
      data: { content: toStored('importContent', swapped) },
    });
    expect(problemsOf(await approveImport(people.reviewer, ref))).toEqual(['stale']);
    expect(await storedFigures(payload, { edition: code, province: '76' })).toEqual([]);
  });

  it('is approved once when two reviewers approve at once', async () => {
    const second = await makePerson(installation.payload, { roles: ['ministry_reviewer'] });
    const code = freshCode();
    const ref = await proposed(people.writer, importFile(code, '76;cocuk;5;;;', '06;cocuk;6;;;'));
    const answers = await Promise.all([
      approveImport(people.reviewer, ref),
      approveImport({ ...people.reviewer, person: second.person }, ref),
    ]);
    expect(answers.map(problemsOf).sort()).toEqual([[], ['stale']]);
    const figures = await storedFigures(installation.payload, { edition: code, province: '76' });
    expect(figures.map(({ revision }) => revision)).toEqual([1]);
    expect((await verifyTimeline(installation.payload)).broken).toEqual([]);
  });

  it('never touches an edition that is planned or worked on here, not even one planned meanwhile', async () => {
    const { payload } = installation;
    expect(problemsOf(await previewImport(people.writer, importFile('2024-2', '76;cocuk;5;;;')))).toEqual([
      'import_edition_future',
      'asof_in_future',
    ]);
    const opened = importFile('2024-2', '76;cocuk;5;;;');
    const past = { ...opened, edition: { ...opened.edition, month: 5, asOf: '2024-05-31' } };
    expect(problemsOf(await previewImport(people.writer, past))).toEqual(['import_edition_worked_on']);
    const code = freshCode();
    const ref = await proposed(people.writer, importFile(code, '76;cocuk;5;;;'));
    await planEdition(payload, { code });
    expect(problemsOf(await approveImport(people.reviewer, ref))).toEqual(['import_edition_worked_on']);
    expect(await storedFigures(payload, { edition: code, province: '76' })).toEqual([]);
    expect(await editionOf(code)).toMatchObject({ state: 'planned' });
  });

  it('of an edition recorded before is a correction: what differed is in the record', async () => {
    const { payload } = installation;
    const code = freshCode();
    const first = await proposed(people.writer, importFile(code, '76;cocuk;5;;;', '06;cocuk;6;;;'));
    await approveImport(people.reviewer, first);
    const same = importFile(code, '76;cocuk;5;;;');
    const { contentHash } = valueOf(await previewImport(people.writer, same));
    expect(problemsOf(await proposeImport(people.writer, { ...same, contentHash }))).toEqual([
      'import_nothing_new',
    ]);
    const better = importFile(code, '76;cocuk;7;;;', '76;kiz-cocuk;3;;;', '06;cocuk;6;;;');
    const second = await proposed(people.writer, better);
    const waiting = await proposeImport(people.publisher, { ...better, contentHash: second.contentHash });
    expect(problemsOf(waiting)).toEqual(['import_waiting']);
    expect(await importOf(second.id)).toMatchObject({
      findings: {
        counts: { rows: 3, fresh: 1, same: 1, changed: 1 },
        changes: [
          {
            province: '76',
            metric: 'cocuk',
            before: { kind: 'number', amount: 5 },
            after: { kind: 'number', amount: 7 },
          },
        ],
      },
    });
    await approveImport(people.reviewer, second);
    const of = (province: string) => storedFigures(payload, { edition: code, province });
    expect(await of('76')).toMatchObject([
      { metric: 'cocuk', value: { amount: 7 }, revision: 2, recorded: second.id },
      { metric: 'kiz-cocuk', value: { amount: 3 }, revision: 1, recorded: second.id },
    ]);
    expect(await of('06')).toMatchObject([{ metric: 'cocuk', revision: 1, recorded: first.id }]);
    const { docs } = await payload.find({
      collection: 'timeline',
      where: { scope: { equals: `imports:${second.id}` } },
      sort: '-seq',
      depth: 0,
      overrideAccess: true,
    });
    expect(docs[0]).toMatchObject({
      action: 'approve',
      province: null,
      changes: [
        { field: second.id },
        { field: '76:cocuk', before: { value: { amount: 5 } }, after: { value: { amount: 7 } } },
      ],
    });
  });

  it('keeps the meaning that its figures were recorded with, whatever the metric means today', async () => {
    const { payload } = installation;
    const code = freshCode();
    const cocuk = metrics[0];
    if (cocuk === undefined) throw new Error('No metric');
    const write = async (changes: Partial<typeof cocuk>): Promise<void> => {
      const { revision } = await payload.findByID({
        collection: 'metrics',
        id: 'cocuk',
        overrideAccess: true,
      });
      const data = { ...metricData({ ...cocuk, ...changes }), revision } as never;
      const door = { depth: 0, overrideAccess: true, user: people.accounts.writer.user } as const;
      await payload.update({ collection: 'metrics', id: 'cocuk', data, ...door });
      await approveWritten(people, 'metrics', 'cocuk');
    };
    await approveImport(
      people.reviewer,
      await proposed(people.writer, importFile(code, '76;cocuk;5;;;', '06;cocuk;6;;;')),
    );
    const label = { tr: 'Çocuk sayısı', en: 'Children' };
    await write({ timeBasis: 'event', since: 2000, label });
    const second = await proposed(people.writer, importFile(code, '76;cocuk;7;;;'));
    expect((await importOf(second.id)).content.metrics).toEqual([cocuk]);
    const elsewhere = await proposed(people.writer, importFile(freshCode(), '76;cocuk;7;;;'));
    expect((await importOf(elsewhere.id)).content.metrics).toMatchObject([{ timeBasis: 'event', label }]);
    await write({});
  });

  it('shows its reviewer broken checks, falls against both neighbours, and services that are not there', async () => {
    const [early, middle, late] = [freshCode(), freshCode(), freshCode()];
    for (const [code, hane] of [
      [early, 300],
      [late, 350],
    ] as const)
      await approveImport(
        people.reviewer,
        await proposed(people.writer, importFile(code, `76;hane;${String(hane)};;;`)),
      );
    const low = importFile(middle, '76;hane;200;;;', '76;cocuk;5;;;', '76;kiz-cocuk;6;;;', '06;hane;1;;;');
    const high = importFile(middle, '76;hane;400;;;');
    const warnings = async (file: typeof low) =>
      valueOf(await previewImport(people.writer, file)).findings.warnings;
    expect(await warnings(low)).toMatchObject([
      { kind: 'hard_check', province: '76', left: 6, right: 5 },
      { kind: 'fall', metric: 'hane', earlier: { edition: early, amount: 300 }, later: { edition: middle } },
      { kind: 'service_absent', province: '06', metric: 'hane' },
    ]);
    expect(await warnings(high)).toMatchObject([
      { kind: 'fall', earlier: { edition: middle, amount: 400 }, later: { edition: late, amount: 350 } },
    ]);
  });
});

describe('a recorded edition', () => {
  it('gives previous values to data entry once it is approved, and not before', async () => {
    const { payload } = installation;
    await makeEdition(payload, people, { code: '2025-2' });
    const here = { edition: '2025-2', province: '76' };
    const previous = async () => (await shownFigure(people.editor, here, 'hane'))?.previous;
    expect(await previous()).toBeNull();
    const now = new Date('2025-03-01T09:00:00.000Z');
    const file = importFile('2024-3', '76;hane;500;;;');
    const ref = await proposed({ ...people.writer, now }, file);
    expect(await previous()).toBeNull();
    await approveImport({ ...people.reviewer, now }, ref);
    expect(await previous()).toEqual({ edition: '2024-3', value: { kind: 'number', amount: 500 } });
    await saveFigures(people.editor, { ...here, figures: entries({ hane: 400 }) });
    const fall = await sendFigures(people.editor, { ...here, figures: await refs(people.editor, here) });
    expect(outcomesOf(fall)).toEqual({ hane: 'fall_needs_reason' });
  });

  it('has no sheet, is not opened, and its dates are changed by no form', async () => {
    const code = freshCode();
    await approveImport(people.reviewer, await proposed(people.writer, importFile(code, '76;cocuk;5;;;')));
    expect(await loadSheetFor(people.editor, { edition: code, province: '76' })).toBeNull();
    const answer = await saveFigures(people.editor, {
      edition: code,
      province: '76',
      figures: entries({ cocuk: 6 }),
    });
    expect(outcomesOf(answer)).toEqual({ cocuk: 'not_found' });
    const change = installation.payload.update({
      collection: 'editions',
      id: code,
      data: { asOf: '2000-01-01' },
      user: people.accounts.publisher.user,
      depth: 0,
      overrideAccess: false,
    });
    const message = problemText({ problem: 'edition_recorded' }, 'tr');
    await expect(change).rejects.toMatchObject({ data: { errors: [{ path: 'asOf', message }] } });
    expect(await editionOf(code)).toMatchObject({ revision: 1 });
  });
});

describe('81 provinces with 51 figures each', () => {
  it('are previewed, proposed and approved', async () => {
    const { payload } = installation;
    const fields = await payload.findByID({
      collection: 'metrics',
      id: 'cocuk',
      depth: 0,
      overrideAccess: true,
    });
    for (let order = 10; order < 60; order += 1) {
      const id = `m-${String(order)}`;
      const approved = { ...fields.approved, key: id, order };
      await payload.db.create({
        collection: 'metrics',
        customID: id,
        data: { ...fields, id, order, approved },
      });
    }
    const taken = ['76', '06'];
    const plates = Array.from({ length: 81 }, (_, index) => String(index + 1).padStart(2, '0'));
    for (const id of plates.filter((plate) => !taken.includes(plate))) {
      const word = { name: `İl ${id}`, capitals: `İL ${id}`, slug: `il-${id}`, sortKey: id, searchKey: id };
      await payload.create({
        collection: 'provinces',
        data: { id, ...word },
        depth: 0,
        overrideAccess: true,
      });
    }
    const code = freshCode();
    const keys = ['cocuk', ...Array.from({ length: 50 }, (_, index) => `m-${String(index + 10)}`)];
    const lines = plates.flatMap((plate) => keys.map((key, index) => `${plate};${key};${String(index)};;;`));
    const ref = await proposed(people.writer, importFile(code, ...lines));
    expect(problemsOf(await approveImport(people.reviewer, ref))).toEqual([]);
    const { totalDocs } = await payload.count({
      collection: 'figures',
      where: { and: [{ edition: { equals: code } }, { recorded: { equals: ref.id } }] },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(81 * 51);
  });
});

it('has words for each of its problems in both languages', () => {
  const problem = { problem: 'import_waiting', context: { import: '2023-3:1' } } as const;
  expect(problemText(problem, 'tr')).toContain('2023-3:1');
  expect(problemText(problem, 'en')).toContain('2023-3:1');
});
