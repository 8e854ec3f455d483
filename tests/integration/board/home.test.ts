import type { HomeView } from '@/contract/homeView';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readHome } from '@/workflow/board/readHome';
import { grantExceptions } from '@/workflow/editions/giveTime';
import { closeEdition } from '@/workflow/editions/moveEdition';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import { entries, refs, soundValues, returnFigures } from '../../factories/figures';
import { valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
const province = '76';
const older = { edition: '2024-2', province };
const newer = { edition: '2024-3', province };

/** Returned in the older edition, where entry has ended; drafts in the newer, where it goes on. */
beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  for (const place of [older, newer]) {
    await makeEdition(test.payload, people, { code: place.edition, releaseMode: 'train' });
    await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  }
  await sendFigures(people.editor, { ...older, figures: await refs(people.editor, older) });
  const figures = await refs(people.editor, older, 'hane');
  await returnFigures(people.approver, { ...older, figures, reason: 'Mayıs sonunu yazın.' });
  valueOf(await closeEdition(people.publisher, { edition: older.edition }));
});
afterAll(() => test.close());

async function extend(until: string): Promise<void> {
  const { revision } = await test.payload.findByID({
    collection: 'sheets',
    id: '2024-2:76',
    depth: 0,
    overrideAccess: true,
  });
  valueOf(
    await grantExceptions(people.publisher, {
      edition: older.edition,
      until,
      reason: 'Kurum geç bildirdi.',
      provinces: [{ province: older.province, revision }],
    }),
  );
}

const at = (acting: ActContext, day: string): ActContext => ({
  ...acting,
  now: new Date(`${day}T09:00:00Z`),
});
const told = ({ sheets }: HomeView) =>
  sheets.map(({ edition, entry, extendedUntil, progress, unsent }) => [
    edition.code,
    entry,
    extendedUntil,
    progress.returned,
    unsent,
  ]);

it('the start page tells every obligation, in whichever edition, the most urgent first', async () => {
  // Entry has ended in the older one: what is left there cannot be done.
  expect(told(await readHome(people.editor))).toEqual([['2024-3', 'open', null, 0, 3]]);
  await extend('2024-06-05');
  const home = await readHome(people.editor);
  expect(told(home)).toEqual([
    ['2024-2', 'open', '2024-06-05', 1, 0],
    ['2024-3', 'open', null, 0, 3],
  ]);
  expect(home.current).toBe('2024-3');
  // After the last day of both; the newest one's figures that nobody can go on with are told as such.
  expect(told(await readHome(at(people.editor, '2024-06-21')))).toEqual([['2024-3', 'closed', null, 0, 3]]);

  // Reviewers find each edition in which something waits, and publishers how far each one is.
  expect((await readHome(people.approver)).review?.editions).toMatchObject([
    { edition: '2024-2', figures: 2, sheets: 1 },
  ]);
  const ministry = await readHome(people.publisher);
  expect(
    ministry.boards.map(({ edition, inReview, extended }) => [edition.code, inReview, extended]),
  ).toEqual([
    ['2024-3', 0, 0],
    ['2024-2', 2, 1],
  ]);
  expect(ministry.acceptsFalls).toBe(true);
  expect((await readHome(people.reviewer)).acceptsFalls).toBe(false);
  const later = await readHome(at(people.publisher, '2024-06-10'));
  expect(later.boards.map(({ extended }) => extended)).toEqual([0, 0]);
  // A word of the publisher that alone is missing keeps an edition there, too.
  const sheet = { collection: 'sheets', id: '2024-2:76' } as const;
  const { progress } = await test.payload.findByID({ ...sheet, depth: 0, overrideAccess: true });
  const data = { progress: { ...progress, inReview: 0, undecided: 1 } };
  await test.payload.db.updateOne({ ...sheet, data });
  const waiting = await readHome(at(people.publisher, '2024-06-10'));
  expect(waiting.boards.map(({ edition, undecided }) => [edition.code, undecided])).toEqual([
    ['2024-3', 0],
    ['2024-2', 1],
  ]);
});
