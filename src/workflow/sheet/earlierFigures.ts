import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { FiguresOf } from '@/database/databases';
import type { ReadScope } from '@/database/readTogether';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import type { EarlierFigure, EarlierFigures } from '@/domain/publication/carriable';
import { isGone, type Numbered } from '@/domain/publication/readable';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { cachedPins, type EditionRow } from './editions';
import { cachedRecordedMetrics } from './recordedMetrics';

/** An edition's row, and the rows of those before it that were ever opened or recorded, the newest first. */
export interface EditionAndEarlier {
  readonly row: EditionRow;
  readonly earlier: readonly EditionRow[];
}

/** Reads an edition and those before it in one statement, without their pins; null when it does not exist. */
export async function readEditionAndEarlier(
  scope: ReadScope,
  code: string,
): Promise<EditionAndEarlier | null> {
  const opened = { and: [{ id: { less_than: code } }, { state: { not_equals: 'planned' } }] };
  const docs = await readAll(scope, 'editions', {
    where: { or: [{ id: { equals: code } }, opened] },
    sort: '-id',
    select: { pins: false },
  });
  const [row, ...earlier] = docs;
  return row?.id === code ? { row, earlier } : null;
}

/** What a province had in the edition before, by metric key: what was published, else what was approved. */
export interface PreviousFigures {
  /** Code of that edition, or null when there is none. */
  readonly edition: string | null;
  readonly values: ReadonlyMap<string, FigureValue>;
  /** ISO dates that they hold for, where it is not that edition's. */
  readonly dates: ReadonlyMap<string, string>;
}

/** Gives an edition's published, else approved values, for the next edition to compare with. */
export function previousOf(edition: string | null, figures: Iterable<FigureRecord>): PreviousFigures {
  const values = new Map<string, FigureValue>();
  const dates = new Map<string, string>();
  for (const { metric, published, approved } of figures) {
    // What was suppressed for readers alone stays known here: falls are judged by the approved number.
    const isHidden = published?.value.kind === 'suppressed' && approved?.revision === published.revision;
    const copy = isHidden ? approved : (published ?? approved);
    if (copy !== null) values.set(metric, copy.value);
    if (copy?.asOf) dates.set(metric, copy.asOf);
  }
  return { edition, values, dates };
}

/** What earlier editions gave readers of one province, as it is stored. */
export interface EarlierSources {
  readonly figuresOf: FiguresOf;
  /** The publications of the province's booklets, by edition. */
  readonly publications: ReadonlyMap<string, readonly Numbered[]>;
}

/** Gives a province's earlier published figures by metric; reads definitions only of editions with any. */
export async function earlierFigures(
  payload: Payload,
  rows: readonly EditionRow[],
  { figuresOf, publications }: EarlierSources,
): Promise<EarlierFigures> {
  const given = rows.filter(({ id }) => [...figuresOf(id).values()].some(({ published }) => published));
  const definitions = await readDefinitions(payload, given);
  const found = new Map<string, EarlierFigure[]>();
  for (const row of given) {
    const metrics = new Map(definitions.get(row.id)?.map((metric) => [metric.key, metric]));
    for (const { metric: key, published } of figuresOf(row.id).values()) {
      const metric = metrics.get(key);
      if (published === null || metric === undefined) continue;
      const withdrawn = isGone(publications.get(row.id) ?? [], published.publication);
      const { value, asOf } = published;
      const sample = row.sample === true;
      const figure = { edition: row.id, value, asOf: asOf ?? row.asOf, metric, withdrawn, sample };
      found.set(key, [...(found.get(key) ?? []), figure]);
    }
  }
  return found;
}

/** Reads the definitions of these editions' figures. Earlier editions are at rest: they are read as committed. */
export async function readDefinitions(
  payload: Payload,
  rows: readonly EditionRow[],
): Promise<ReadonlyMap<string, readonly Metric[]>> {
  const recorded = rows.filter(({ state }) => state === 'recorded').map(({ id }) => id);
  const definitions = new Map(await cachedRecordedMetrics(payload, recorded));
  for (const row of rows) {
    if (definitions.has(row.id)) continue;
    definitions.set(row.id, (await cachedPins({ payload }, row))?.pins.metrics ?? []);
  }
  return definitions;
}
