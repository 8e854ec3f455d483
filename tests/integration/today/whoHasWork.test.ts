import fc from 'fast-check';
import { newestNews } from '@/contract/bellView';
import type { Duty } from '@/contract/todayView';
import { asSystem } from '@/database/asSystem';
import { canDo } from '@/domain/workflow/decide';
import { readHome } from '@/workflow/board/readHome';
import { sheetView } from '@/workflow/entry/sheetView';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { recallFigures } from '@/workflow/figures/moveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { readReviewList } from '@/workflow/review/readReviewList';
import { reviewView } from '@/workflow/review/reviewView';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { factsOfFigure } from '@/workflow/sheet/figureFacts';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { readBell } from '@/workflow/today/readNews';
import { readToday } from '@/workflow/today/readToday';
import { makeEdition, makeMinistry, metrics, type Crew } from '../../factories/edition';
import { makePerson } from '../../factories/people';
import { entries, refs, returnFigures } from '../../factories/figures';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
let workers: Readonly<Record<string, ActContext>>;
const editions = ['2024-2', '2024-3'] as const;

beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  for (const code of editions) await makeEdition(test.payload, people, { code, releaseMode: 'train' });
  const { person } = await makePerson(test.payload, { roles: ['province_editor', 'province_approver'] });
  const { editor, colleague, approver, reviewer, writer, publisher } = people;
  workers = { editor, colleague, both: { ...editor, person }, approver, reviewer, writer, publisher };
});
afterAll(() => test.close());

const step = fc.record({
  act: fc.constantFrom('save', 'send', 'recall', 'approve', 'return'),
  who: fc.constantFrom('editor', 'colleague', 'both', 'approver', 'reviewer'),
  edition: fc.constantFrom(...editions),
  figures: fc.subarray(
    metrics.map(({ key }) => key),
    { minLength: 1 },
  ),
  amount: fc.integer({ min: 371, max: 400 }),
});

/** Does it, whatever the rules say of it. */
async function take({ act, who, edition, figures: keys, amount }: Step): Promise<void> {
  const acting = workers[who] ?? people.editor;
  const place = { edition, province: '76' };
  const figures = await refs(acting, place, ...keys);
  const revisions = Object.fromEntries(figures.map(({ metric, revision }) => [metric, revision]));
  const values = Object.fromEntries(keys.map((key) => [key, amount]));
  if (act === 'save') await saveFigures(acting, { ...place, figures: entries(values, revisions) });
  if (act === 'send') await sendFigures(acting, { ...place, figures });
  if (act === 'recall') await recallFigures(acting, { ...place, figures });
  if (act === 'approve') await approveFigures(acting, { ...place, figures });
  if (act === 'return') await returnFigures(acting, { ...place, figures, reason: 'Kaynağı yazın.' });
}

interface Step {
  readonly act: string;
  readonly who: string;
  readonly edition: string;
  readonly figures: readonly string[];
  readonly amount: number;
}

it('whatever people did: who has work is told of it, finds it where the day’s work leads, and is told of no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      for (const each of steps) await take(each);
      for (const acting of Object.values(workers)) await checkDay(acting);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

async function checkDay(acting: ActContext): Promise<void> {
  const { duties } = await readToday(acting, []);
  const { name } = acting.person;
  for (const duty of duties)
    expect([name, duty.kind, await isThere(acting, duty)]).toEqual([name, duty.kind, true]);
  const told = [...new Set(duties.map(({ kind }) => (kind === 'correction' ? 'entry' : kind)))].sort();
  expect([name, told]).toEqual([name, [...(await workOf(acting))].sort()]);
  const home = await readHome(acting);
  const inReview = home.review?.editions.reduce((sum, { figures }) => sum + figures, 0) ?? 0;
  const owed = duties.reduce((sum, duty) => sum + (duty.kind === 'review' ? duty.figures : 0), 0);
  expect(owed).toBeLessThanOrEqual(inReview);
}

/** Asked of the rules themselves, sheet by sheet and figure by figure. */
async function workOf(acting: ActContext): Promise<readonly string[]> {
  const ready = acting.person.roles.includes('publisher') && (await hasReady());
  return [
    ...((await hasEntries(acting)) ? ['entry'] : []),
    ...((await hasReviews(acting)) ? ['review'] : []),
    ...(ready ? ['train'] : []),
  ];
}

async function hasReady(): Promise<boolean> {
  const sheets = await sheetsOf(people.publisher);
  return sheets.some((sheet) => {
    const figures = [...(sheet?.figures.values() ?? [])];
    const asked = sheet?.asked.filter(({ required }) => required) ?? [];
    return (
      asked.every(({ key }) => sheet?.figures.has(key)) && figures.every(({ state }) => state === 'approved')
    );
  });
}

async function isThere(acting: ActContext, duty: Duty): Promise<boolean> {
  const query = new URL(duty.address, 'https://x.example').searchParams;
  const place = { edition: query.get('donem') ?? '', province: query.get('il') ?? '' };
  const sheet = await loadSheetFor(acting, place);
  if (duty.kind === 'review') {
    const shown = sheet && (await reviewView(acting, sheet));
    const figures = [...(shown?.groups.flatMap((group) => group.figures) ?? []), ...(shown?.folded ?? [])];
    return figures.some(({ barred }) => barred.approve === undefined);
  }
  if (!['entry', 'correction'].includes(duty.kind)) return duty.address.startsWith('/yonetim/');
  const view = sheet && (await sheetView(acting, sheet, 'tr'));
  const rows = view?.sections.flatMap(({ services }) => services.flatMap(({ figures }) => figures)) ?? [];
  const row = rows.find(({ metric }) => metric.key === query.get('gosterge'));
  return row?.may?.includes('save') === true && (duty.kind === 'entry' || row.state === 'changes_requested');
}

/** Asked of the rules themselves, sheet by sheet. */
async function sheetsOf(acting: ActContext) {
  const { docs } = await test.payload.find({ collection: 'sheets', pagination: false, ...asSystem });
  return Promise.all(
    docs.map(({ edition, province: plate }) => loadSheetFor(acting, { edition, province: plate })),
  );
}

async function hasReviews(acting: ActContext): Promise<boolean> {
  const lines = acting.person.roles.some((role) => /approver|reviewer/.test(role))
    ? await readReviewList(acting)
    : [];
  const sheets = (await sheetsOf(acting)).filter((sheet) =>
    lines.some(({ edition, plate }) => sheet?.id === `${edition}:${plate}`),
  );
  return sheets.some((sheet) =>
    [...(sheet?.figures.values() ?? [])].some(
      ({ metric, value, note }) =>
        sheet !== null && canDo('approve', factsOfFigure(sheet, acting.person, { metric, value, note })),
    ),
  );
}

async function hasEntries(acting: ActContext): Promise<boolean> {
  const sheets = await sheetsOf(acting);
  return sheets.some((sheet) =>
    (sheet?.asked ?? []).some(({ key, required }) => {
      if (sheet === null) return false;
      const figure = sheet.figures.get(key) ?? null;
      const isOpen = figure === null ? required : ['draft', 'changes_requested'].includes(figure.state);
      const question = { metric: key, value: figure?.value ?? null, note: figure?.note ?? null };
      return isOpen && canDo('save', factsOfFigure(sheet, acting.person, question));
    }),
  );
}

/** The same person some minutes after all editions were made. */
const at = (acting: ActContext): ActContext => ({ ...acting, now: new Date(acting.now.getTime() + 600_000) });

/** Questions to the database that one look asks. Figures of a sheet are read past this, in one statement for each edition. */
async function questionsOf(look: () => Promise<unknown>): Promise<number> {
  const { db } = test.payload;
  const names = ['find', 'findOne', 'count'] as const;
  const own = Object.fromEntries(names.map((name) => [name, db[name]]));
  let asked = 0;
  const counting = (name: (typeof names)[number]) => (given: object) => {
    asked += 1;
    return Reflect.apply(own[name] ?? db.find, db, [given]) as unknown;
  };
  Object.assign(db, Object.fromEntries(names.map((name) => [name, counting(name)])));
  await look();
  Object.assign(db, own);
  return asked;
}

it('asks the same few questions, however many provinces and editions there are', async () => {
  const posts = ['editor', 'approver', 'reviewer', 'writer', 'publisher'] as const;
  const count = async () => {
    const counts: number[] = [];
    for (const post of posts) {
      counts.push(await questionsOf(() => readToday(at(people[post]), [])));
      counts.push(await questionsOf(() => readBell(at(people[post]), newestNews)));
    }
    return counts;
  };
  await count();
  const before = await count();
  expect(Math.max(...before)).toBeLessThanOrEqual(22);
  await makeEdition(test.payload, people, { code: '2024-1', releaseMode: 'train' });
  await readToday(at(people.editor), []);
  await readBell(at(people.editor), newestNews);
  expect(await count()).toEqual(before);
});
