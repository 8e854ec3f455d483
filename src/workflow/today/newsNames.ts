import { readAll } from '@/database/asSystem';
import type { Bilingual } from '@/domain/bilingual';
import { textCollections, type TextCollection } from '@/domain/booklet/textCopy';
import { parseScope } from '@/domain/workflow/timelineScope';
import type { Timeline } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { readNamesOfProvinces } from '../sheet/directory';
import { cachedPins, readEditions, type EditionRow } from '../sheet/editions';
import { titleOf } from '../review/readReviewList';

/** Gives the label of a metric as an edition pinned it; one that is not found keeps its key. */
export type LabelOf = (edition: string, metric: string) => Bilingual;

/** The names of what is told of. */
export interface Names {
  readonly province: (plate: string) => string;
  readonly label: LabelOf;
  /** Of a text, by its chain of the timeline; null for one that is gone. */
  readonly text: (scope: string) => Bilingual | null;
}

/** Reads the labels of the metrics of these editions, whose pins stay in memory. */
export async function readLabels(
  { payload }: ActContext,
  editions: readonly EditionRow[],
  codes: readonly string[],
): Promise<LabelOf> {
  const wanted = editions.filter(({ id }) => codes.includes(id));
  const pinned = await Promise.all(wanted.map((row) => cachedPins({ payload }, row)));
  const labels = new Map(
    pinned.flatMap((each) =>
      (each?.pins.metrics ?? []).map(({ key, label }) => [`${each?.row.id ?? ''}:${key}`, label] as const),
    ),
  );
  return (edition, metric) => labels.get(`${edition}:${metric}`) ?? { tr: metric, en: metric };
}

/** Reads the names of what entries of the timeline are about. */
export async function readNewsNames(acting: ActContext, entries: readonly Timeline[]): Promise<Names> {
  const [editions, province, text] = await Promise.all([
    readEditions(acting.payload),
    readNamesOfProvinces(acting.payload),
    readTextNames(acting, entries),
  ]);
  const codes = [...new Set(entries.flatMap(({ edition }) => (edition ? [edition] : [])))];
  return { province, label: await readLabels(acting, editions, codes), text };
}

interface NamedText {
  readonly collection: TextCollection;
  readonly id: string;
}

/** Gives the text that a chain of the timeline is of; null for one of something else. */
export function textIn(scope: string): NamedText | null {
  const parsed = parseScope(scope);
  if (parsed === null || parsed.kind === 'deputies') return null;
  const collection = textCollections.find((each) => each === parsed.kind);
  return collection === undefined ? null : { collection, id: parsed.id };
}

async function readTextNames({ payload }: ActContext, entries: readonly Timeline[]): Promise<Names['text']> {
  const wanted = entries.flatMap(({ scope }) => textIn(scope) ?? []);
  const names = new Map<string, Bilingual>();
  for (const collection of textCollections) {
    const ids = wanted.filter((each) => each.collection === collection).map(({ id }) => id);
    if (ids.length === 0) continue;
    const docs = await readAll({ payload }, collection, { where: { id: { in: [...new Set(ids)] } } });
    for (const text of docs) names.set(`${collection}:${text.id}`, titleOf(text));
  }
  return (scope) => names.get(scope) ?? null;
}
