import { enteredIn } from '@/domain/workflow/figureRecord';
import type { Ask } from '@/contract/endpoints';
import type { SentencePreview } from '@/contract/sentencePreview';
import { readCell } from '@/domain/entry/readCell';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { carriable } from '@/domain/publication/carriable';
import { markChanges } from '@/domain/review/markChanges';
import type { ActContext } from '../sheet/actRequest';
import { loadSheetFor } from '../sheet/loadSheet';
import type { SheetContext } from '../sheet/sheetContext';
import { readEarlier, sentencesOf, type SentenceSource } from './readSentences';

type PreviewAsk = Ask<'previewSentences'>;
type Typed = PreviewAsk['typed'][number];

/**
 * Gives the sentences that show some metrics as they would print with what is typed, over what is stored; null where
 * there is no such sheet for this person. Nothing is stored by asking.
 */
export async function previewSentences(acting: ActContext, ask: PreviewAsk): Promise<SentencePreview | null> {
  const sheet = await loadSheetFor(acting, ask);
  if (sheet === null) return null;
  const read = ask.typed.map((typed) => ({ ...typed, value: typedValue(sheet, typed) }));
  const understood = read.flatMap(({ metric, value }) => (value === null ? [] : [[metric, value] as const]));
  const before = await readEarlier(acting, sheet);
  const sources = { before, after: withTyped(sheet, new Map(understood)) };
  return {
    sentences: sentencesOf({ sheet, keys: ask.metrics, sources }).map((sentence) => ({
      ...sentence,
      after: before === null ? sentence.after : markChanges(sentence.before, sentence.after),
    })),
    unread: read.filter(({ value }) => value === null).map(({ metric }) => metric),
  };
}

/** Working values, for who enters asks what becomes of them, and what is typed in their place. */
function withTyped(sheet: SheetContext, typed: ReadonlyMap<string, FigureValue>): SentenceSource {
  const stored = enteredIn(sheet.figures).map(
    ({ metric, value, asOf }) => [metric, { value, asOf }] as const,
  );
  const over = [...typed].map(([key, value]) => {
    const metric = sheet.asked.find((each) => each.key === key);
    const carried =
      value.kind === 'carried_over' && metric !== undefined ? carriedOffer(sheet, metric) : null;
    return [key, { value, asOf: carried?.asOf ?? sheet.figures.get(key)?.asOf ?? null }] as const;
  });
  return {
    pins: sheet.edition.pins,
    edition: sheet.edition.facts,
    figures: Object.fromEntries([...stored, ...over]),
  };
}

/** What is typed, read as it will be when it is saved; null where it is not understood or not asked here. */
function typedValue(sheet: SheetContext, { metric: key, kind, input }: Typed): FigureValue | null {
  const metric = sheet.asked.find((each) => each.key === key);
  if (metric === undefined) return null;
  if (kind === 'carried_over') return carriedOffer(sheet, metric)?.value ?? null;
  if (kind !== 'number') return { kind };
  const reading = readCell(input, metric.unit);
  if (reading.kind === 'empty' || reading.kind === 'unclear') return null;
  return reading.kind === 'number' ? { kind, amount: reading.amount } : { kind: reading.kind };
}

/** A number of an earlier edition is the one that the sheet offers, and no other. */
function carriedOffer({ place, earlier }: SheetContext, metric: Metric): ReturnType<typeof carriable> {
  return carriable(metric, place.edition, earlier.get(metric.key) ?? []);
}
