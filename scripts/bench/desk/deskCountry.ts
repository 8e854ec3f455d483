import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { figureOfRow } from '@/database/figureRow';
import { checks } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import { actingAs, quietly } from '@/demo/run/acting';
import { enterEdition } from '@/demo/run/edition';
import { sendAnswered } from '@/demo/run/figures';
import { enterPeople } from '@/demo/run/people';
import { countRenders } from '@/demo/sample/run/countRenders';
import { enterSample } from '@/demo/sample/run/enterSample';
import type { FigureValue } from '@/domain/figures/figureValue';
import { isEntered } from '@/domain/workflow/figureRecord';
import type { Env } from '@/env';
import { startWork } from '@/process/startWork';
import { closeEdition } from '@/workflow/editions/moveEdition';
import { approveFigures } from '@/workflow/figures/approveFigures';
import type { ActAnswer } from '@/workflow/figures/moveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import type { FigureRevision, SheetPlace } from '@/workflow/sheet/actRequest';
import { actorOfRole } from '../reviewSheets';

/** The edition that is published, and the one that is worked on. */
export const published = { id: '2024-2', year: 2024, month: 5, asOf: '2024-05-31', sample: true };
export const worked = { id: '2024-3', year: 2024, month: 9, asOf: '2024-09-30', sample: true };

const now = (): Date => new Date();

/** Fills the sample country: one edition published and closed, the next one open and empty. */
export async function enterDeskCountry(payload: Payload, env: Env): Promise<void> {
  const { dataDir } = env;
  await enterSample({ payload, dataDir, editions: [published], progress: () => undefined });
  await printAll(payload, env);
  const people = await enterPeople(payload, dataDir);
  const publisher = quietly(actingAs(payload, people.publisher, now));
  await closeEdition(publisher, { edition: published.id });
  await enterEdition(payload, people, { edition: worked, now });
}

/** Prints all that waits, as the worker does: what readers have, the histories and the medians come from there. */
export async function printAll(payload: Payload, env: Env): Promise<void> {
  const work = startWork(payload, env);
  do await pause(2_000);
  while ((await countRenders(payload)).waiting > 0);
  await work.stop();
}

/** How a province's figures of the worked edition are made of those before. */
export interface Filling {
  readonly plate: string;
  /** Metrics whose value gets one zero too many. */
  readonly tenfold: readonly string[];
}

/** Takes sheets up to the ministry: most figures as before, some a little higher, and those named ten times as high. */
export async function bringToMinistry(payload: Payload, fillings: readonly Filling[]): Promise<void> {
  for (const { plate, tenfold } of fillings) {
    const place = { edition: worked.id, province: plate };
    const editor = await actorOfRole(payload, plate, 'province_editor');
    const approver = await actorOfRole(payload, plate, 'province_approver');
    const before = await readFigures(payload, { ...place, edition: published.id });
    const figures = before.filter(isEntered).map(({ metric, value, note }) => ({
      ...{ metric, revision: 0, asOf: null },
      note: value.kind === 'number' ? null : note,
      entry: entryOf(value, { isTenfold: tenfold.includes(metric), isRaised: isRaised(metric, value) }),
    }));
    await done(plate, saveFigures(editor, { ...place, figures }));
    await done(plate, sendAnswered(editor, place, await revisionsOf(payload, place)));
    await done(plate, approveFigures(approver, { ...place, figures: await revisionsOf(payload, place) }));
  }
}

/** An absence is said anew; only a number can be confirmed. */
function entryOf(
  value: FigureValue,
  { isTenfold, isRaised: isHigher }: { readonly isTenfold: boolean; readonly isRaised: boolean },
): { readonly value: FigureValue } | { readonly unchanged: string } {
  if (isTenfold) return { value: times(value, 10) };
  if (isHigher) return { value: times(value, 1.02) };
  return value.kind === 'number' ? { unchanged: published.id } : { value };
}

const checked = new Set(checks.flatMap(({ left, right }) => [...left, ...right].map(({ metric }) => metric)));

/** Only what no rule between metrics reads may rise by itself. */
const isRaised = (metric: string, value: FigureValue): boolean =>
  value.kind === 'number' && value.amount >= 100 && !checked.has(metric);

const times = (value: FigureValue, by: number): FigureValue =>
  value.kind === 'number' ? { ...value, amount: Math.round(value.amount * by) } : value;

async function done(plate: string, acting: Promise<ActAnswer>): Promise<void> {
  const { results } = await acting;
  const bad = results.find(({ outcome }) => outcome !== 'done');
  if (bad !== undefined) throw new Error(`${plate}: ${JSON.stringify(bad)}`);
}

async function revisionsOf(payload: Payload, place: SheetPlace): Promise<readonly FigureRevision[]> {
  return (await readFigures(payload, place)).map(({ metric, revision }) => ({ metric, revision }));
}

/** Gives the stored figures of a sheet. */
export async function readFigures(
  payload: Payload,
  { edition, province }: SheetPlace,
): Promise<readonly ReturnType<typeof figureOfRow>[]> {
  const docs = await readAll({ payload }, 'figures', {
    where: { edition: { equals: edition }, province: { equals: province } },
  });
  return docs.map((row) => figureOfRow(row));
}

/** A province with the number of figures that it was asked for. */
export interface AskedProvince {
  readonly plate: string;
  readonly slug: string;
  readonly count: number;
}

/** The figures of the sheet that the tasks are counted at. */
const usual = 47;

/** Lists the provinces, those first that were asked for 47 figures in the published edition, or for nearly as many. */
export async function byFigures(payload: Payload): Promise<readonly AskedProvince[]> {
  const counted = await Promise.all(
    provinces.map(async ({ plate, slug }) => ({
      ...{ plate, slug },
      count: (await readFigures(payload, { edition: published.id, province: plate })).length,
    })),
  );
  const off = ({ count }: AskedProvince): number => Math.abs(count - usual);
  return counted.toSorted((a, b) => off(a) - off(b));
}
