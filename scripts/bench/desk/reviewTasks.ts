import { addressOf } from '@/contract/addresses';
import type { QueueLine, ReviewView } from '@/contract/reviewQueue';
import { until } from '../../../tests/support/until';
import { worked } from './deskCountry';
import { askDesk, type Hands } from './hands';

/** What reviewing one sheet or a country took. */
export interface ReviewDone {
  readonly sheets: number;
  readonly figures: number;
  readonly returned: number;
  /** Presses of all keys, without the letters of reasons and the key for each flagged figure that was approved. */
  readonly presses: number;
  /** Signs of the reasons that were typed. */
  readonly letters: number;
  readonly scrolled: number;
  /** Figures that the act should have decided and that still wait. */
  readonly left: number;
}

/** Figures of the sheet that are returned; the rest of those that a rule flags is approved one by one. */
const mostReturned = 3;
const reason = 'Fazladan bir sıfır var mı?';

/** Opens the queue, and with Enter its first sheet. */
async function openFirst(hands: Hands): Promise<string> {
  await hands.open(addressOf('review', { edition: worked.id }));
  await hands.page.waitForSelector('a[href*="il="]');
  await hands.press('Enter');
  return openPlate(hands, null);
}

/** Waits for a sheet that is open and ready, another one than before; gives its province. */
async function openPlate({ page }: Hands, before: string | null): Promise<string> {
  return until(
    () =>
      page.evaluate((last) => {
        const plate = new URL(location.href).searchParams.get('il');
        const isReady = document.querySelector('[data-item]') !== null;
        return plate !== null && plate !== last && isReady && plate;
      }, before),
    async () => `another sheet than ${String(before)} on ${page.url()}`,
  ).then(String);
}

/** Reviews the first sheet of the queue, returns what a rule flags, and opens the next one. */
export async function reviewSheet(hands: Hands): Promise<ReviewDone> {
  const plate = await openFirst(hands);
  const view = await waiting(hands, plate);
  const flagged = flaggedOf(view);
  const [began, before] = [hands.presses(), await hands.scrolled()];
  let letters = 0;
  while (letters < Math.min(flagged.length, mostReturned) * reason.length) {
    await hands.press('r');
    await hands.page.waitForSelector('input[name=return-code]');
    await hands.press('Tab');
    await hands.type(reason);
    letters += reason.length;
    await hands.press('Enter');
    await hands.page.waitForSelector('input[name=return-code]', { hidden: true });
  }
  const looked = flagged.slice(mostReturned).length;
  for (let one = 0; one < looked; one += 1) await hands.press('a');
  await hands.press('Shift', 'A');
  await hands.press('Control', 'Enter');
  await untilEmpty(hands);
  await hands.press('Enter');
  await openPlate(hands, plate);
  const all = view.groups.flatMap(({ figures }) => figures).length + view.folded.length;
  return {
    ...{ sheets: 1, figures: all, returned: await returnedIn(hands, plate), letters },
    presses: hands.presses() - began - letters - looked,
    scrolled: (await hands.scrolled()) - before,
    left: await leftIn(hands, plate),
  };
}

/** Counts what was really sent back. */
async function returnedIn({ page }: Hands, plate: string): Promise<number> {
  const { sections } = (await askDesk(page, 'readSheet', { shownEdition: worked.id, province: plate }))
    .answer;
  const rows = sections.flatMap(({ services }) => services.flatMap(({ figures }) => figures));
  return rows.filter(({ state }) => state === 'changes_requested').length;
}

/** Approves the sheets of the queue one by one, each with its rest and one act, until the queue is empty. */
export async function reviewCountry(hands: Hands, most: number): Promise<ReviewDone> {
  let plate = await openFirst(hands);
  const lines = await queue(hands);
  const [began, before] = [hands.presses(), await hands.scrolled()];
  const reviewed = Math.min(most, lines.length);
  let looked = 0;
  for (let sheet = 1; sheet <= reviewed; sheet += 1) {
    const flagged = flaggedOf(await waiting(hands, plate)).length;
    for (let one = 0; one < flagged; one += 1) await hands.press('a');
    looked += flagged;
    await hands.press('Shift', 'A');
    await hands.press('Control', 'Enter');
    await untilEmpty(hands);
    if (sheet < lines.length) await hands.press('Enter');
    if (sheet < reviewed) plate = await openPlate(hands, plate);
  }
  const after = await queue(hands);
  return {
    ...{ sheets: reviewed, returned: 0, letters: 0 },
    figures: sum(lines) - sum(after),
    presses: hands.presses() - began - looked,
    scrolled: (await hands.scrolled()) - before,
    left: lines.length - after.length === reviewed ? 0 : after.length - (lines.length - reviewed),
  };
}

const sum = (lines: readonly QueueLine[]): number => lines.reduce((all, { waiting: few }) => all + few, 0);

/** Counts what a rule flags in the queue: those sheets cannot be approved without a look. */
export async function flaggedIn(hands: Hands): Promise<number> {
  const lines = await queue(hands);
  const views: ReviewView[] = [];
  for (const { plate } of lines) views.push(await waiting(hands, plate));
  return views.flatMap(flaggedOf).length;
}

const flaggedOf = ({ groups }: ReviewView) =>
  groups.flatMap(({ figures }) => figures).filter(({ flags }) => flags.length > 0);

async function queue({ page }: Hands): Promise<readonly QueueLine[]> {
  const { lines } = (await askDesk(page, 'readReviewQueue', {})).answer;
  return lines.filter(({ edition }) => edition === worked.id);
}

async function waiting({ page }: Hands, plate: string): Promise<ReviewView> {
  return (await askDesk(page, 'readReview', { edition: worked.id, province: plate })).answer;
}

async function leftIn(hands: Hands, plate: string): Promise<number> {
  return (await queue(hands)).find((line) => line.plate === plate)?.waiting ?? 0;
}

/** Waits until nothing of the open sheet waits any more; asks the screen, so that the server has nothing to do for it. */
async function untilEmpty({ page }: Hands): Promise<void> {
  await until(
    () => page.evaluate(() => document.querySelector('[data-item]') === null),
    async () => `an empty sheet on ${page.url()}`,
  );
}
