import { join } from 'node:path';
import { addressOf } from '@/contract/addresses';
import { readSettings } from '@/process/cli';
import { median, quantile } from '../benchmarkReport';
import type { AskedProvince } from './deskCountry';
import { deskReport, type DeskMeasures } from './deskReport';
import { confirmSheet, pasteSheet, typeSheet } from './entryTasks';
import { fillCopy, fillInPart } from './fillInPart';
import { openDesk, type Hands } from './hands';
import { timeKeys } from './keyToPaint';
import { flaggedIn, reviewCountry, reviewSheet } from './reviewTasks';
import { countBroken, policyOf, scriptBytes, weighSheet } from './screenMeasures';
import { editorTour, reviewerTour, type Tour } from './shownScreens';

type Places = readonly AskedProvince[];

const igdir = '76';
const reviewer = 'bakanlik.inceleme@kitapcik.example';
const editorOf = (slug: string): string => `il.editor.${slug}@kitapcik.example`;
/** Processors of a ministry's desk are slower than ours. */
const slowdown = 4;

/** Drives the desk's tasks in a browser at the built program, on the sample country, and writes what they took beside the bars. */
export async function measureDesk(): Promise<string> {
  const { dataDir } = readSettings();
  const base = join(dataDir, 'country');
  const places = await fillInPart(base, 'country');
  const review = await fillCopy(base, 'review');
  const approvals = await fillCopy(base, 'approvals');
  const wide = join(dataDir, 'wide');
  await fillInPart(wide, 'wide');
  const violations = new Set<string>();
  const at = async <T>(folder: string, work: (seat: (email: string) => Promise<Hands>) => Promise<T>) => {
    const desk = await openDesk(folder);
    const done = await work(desk.seat).finally(desk.stop);
    for (const told of desk.violations) violations.add(told);
    return done;
  };
  const keys = await at(wide, async (seat) =>
    timeKeys(await seat('il.editor@kitapcik.example'), igdir, slowdown),
  );
  told('keys', { median: median(keys.frames), p95: quantile(keys.frames, 0.95), work: median(keys.work) });
  const entered = await at(base, (seat) => enter(seat, places));
  told('entered', entered);
  const reviewed = await at(review, async (seat) => reviewSheet(await seat(reviewer)));
  told('reviewed', reviewed);
  const approved = await at(approvals, async (seat) => {
    const hands = await seat(reviewer);
    await hands.open(addressOf('review'));
    return { flagged: await flaggedIn(hands), ...(await reviewCountry(hands, places.length)) };
  });
  told('approved', approved);
  // Last: what was entered is in sight of the tour. The sheet to be reviewed is then the next one.
  const looked = [
    await at(base, (seat) => look(seat, editorTour)),
    await at(review, (seat) => look(seat, reviewerTour(places[1]?.plate ?? igdir))),
  ];
  const policy = looked[0]?.policy ?? '';
  const [broken, scripts] = [looked.flatMap((tour) => tour.broken), looked.flatMap((tour) => tour.scripts)];
  return deskReport({
    broken,
    scripts,
    policy,
    ...entered,
    reviewed,
    approved,
    keys,
    violations: [...violations],
  });
}

/** Says what a task took as soon as it is done: the whole takes a quarter of an hour. */
function told(task: string, took: object): void {
  console.error(`${task}: ${JSON.stringify(took)}`);
}

type Seat = (email: string) => Promise<Hands>;

/** The tasks at the sheet: in two provinces with 47 figures, and in the one that the demo people know. */
async function enter(
  seat: Seat,
  places: Places,
): Promise<Pick<DeskMeasures, 'typed' | 'pasted' | 'confirmed' | 'bytes'>> {
  const others = places.filter(({ plate }) => plate !== igdir);
  const as = async <T>(
    place: Places[number] | undefined,
    work: (hands: Hands, plate: string) => Promise<T>,
  ) => {
    if (place === undefined) throw new Error('The country has no provinces');
    const hands = await seat(editorOf(place.slug));
    return work(hands, place.plate).finally(hands.close);
  };
  const typed = await as(others[0], typeSheet);
  const pasted = await as(others[1], pasteSheet);
  const own = places.find(({ plate }) => plate === igdir);
  const { confirmed, bytes } = await as(own, async (hands, plate) => ({
    confirmed: await confirmSheet(hands, plate),
    bytes: await weighSheet(hands, plate),
  }));
  return { typed, pasted, confirmed, bytes };
}

/** Everything that is measured by looking: scripts, accessibility, the policy of the pages. */
async function look(
  seat: Seat,
  { email, shown }: Tour,
): Promise<Pick<DeskMeasures, 'broken' | 'scripts' | 'policy'>> {
  const broken: DeskMeasures['broken'][number][] = [];
  const scripts: DeskMeasures['scripts'][number][] = [];
  const weighed = new Set<string>();
  const hands = await seat(email);
  for (const screen of shown) {
    broken.push({ name: screen.name, counts: await countBroken(hands, screen) });
    if (weighed.has(screen.path)) continue;
    weighed.add(screen.path);
    scripts.push({ name: screen.name, bytes: await scriptBytes(hands, screen.path) });
  }
  const policy = await policyOf(hands);
  await hands.close();
  return { broken, scripts, policy };
}
