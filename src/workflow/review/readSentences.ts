import { figureSource } from '@/domain/booklet/compose';
import type { ComposedStatement } from '@/domain/booklet/composed';
import { composeStatement } from '@/domain/booklet/composeStatement';
import { CompositionError } from '@/domain/booklet/compositionError';
import type { EditionPins } from '@/domain/booklet/textCopy';
import { metricsOfStatement } from '@/domain/booklet/source';
import type { EditionFacts, SnapshotFigure } from '@/domain/booklet/snapshot';
import type { Statement } from '@/domain/booklet/text';
import { statementsIn, type PlacedStatement } from '@/domain/review/groupFigures';
import { isMeantFor } from '@/domain/figures/metric';
import type { ReviewSentence } from '@/contract/reviewView';
import { asSystem } from '@/database/asSystem';
import type { ActContext } from '../sheet/actRequest';
import { pinsIn } from '../sheet/editions';
import type { SheetContext } from '../sheet/sheetContext';

/** What sentences are composed from: texts, edition and values. */
export interface SentenceSource {
  readonly pins: EditionPins;
  readonly edition: EditionFacts;
  readonly figures: Readonly<Record<string, Pick<SnapshotFigure, 'value' | 'asOf'>>>;
}

/** The booklet readers have, if there is one, and the one they will have. */
export interface SentenceSources {
  readonly before: SentenceSource | null;
  readonly after: SentenceSource;
}

/** Gives every sentence that shows one of these metrics, as it prints today and as it will print. */
export function sentencesOf({
  sheet,
  keys,
  sources,
}: {
  readonly sheet: SheetContext;
  readonly keys: readonly string[];
  readonly sources: SentenceSources;
}): readonly ReviewSentence[] {
  const { before, after } = sources;
  const earlier = new Map(
    before === null ? [] : statementsIn(before.pins.texts).map((each) => [each.place, each]),
  );
  return statementsIn(after.pins.texts)
    .filter(({ statement }) => isMeantFor(statement.where, sheet.province))
    .filter(({ statement }) => metricsOfStatement(statement).some((metric) => keys.includes(metric)))
    .map((placed) => {
      const then = earlier.get(placed.place);
      const incomplete = isIncomplete(sheet, placed.statement, after);
      return {
        key: placed.place,
        before: before !== null && then !== undefined ? composed(sheet, then, before) : [],
        beforeEdition: before?.edition.code ?? null,
        after: incomplete ? [] : composed(sheet, placed, after),
        incomplete,
      };
    });
}

/** The printed words, or none where nothing prints. What the press would refuse is shown as not printable. */
function composed(
  sheet: SheetContext,
  { place, statement, constants }: PlacedStatement,
  source: SentenceSource,
): readonly ComposedStatement[] {
  try {
    return composeStatement({
      statement,
      place,
      constants,
      edition: source.edition,
      province: sheet.province,
      metrics: source.pins.metrics,
      rules: source.pins.texts.rules,
      ...figureSource(source.figures),
    });
  } catch (error) {
    if (error instanceof CompositionError) return [];
    throw error;
  }
}

/** A figure that the sentence needs is required and not entered yet; an optional one prints as having no data. */
function isIncomplete(
  { asked }: SheetContext,
  statement: Statement,
  { figures }: Pick<SentenceSource, 'figures'>,
): boolean {
  return metricsOfStatement(statement).some(
    (metric) =>
      asked.some(({ key, required }) => key === metric && required) && !Object.hasOwn(figures, metric),
  );
}

/** Reads what sentences print from today, and once the figures of these metrics are approved. */
export async function readSources(
  acting: Pick<ActContext, 'payload'>,
  sheet: SheetContext,
  waiting: readonly string[],
): Promise<SentenceSources> {
  return { before: await readEarlier(acting, sheet), after: afterApproval(sheet, waiting) };
}

/** The values that print once all that waits is approved: working values there, else approved copies. */
function afterApproval(sheet: SheetContext, waiting: readonly string[]): SentenceSources['after'] {
  const keys = new Set(waiting);
  const figures = [...sheet.figures.values()].flatMap((figure) => {
    const { value, asOf } = keys.has(figure.metric) ? figure : (figure.approved ?? figure);
    return value === null ? [] : [[figure.metric, { value, asOf }] as const];
  });
  return { pins: sheet.edition.pins, edition: sheet.edition.facts, figures: Object.fromEntries(figures) };
}

/** Reads what readers have today: this edition's published copies, or else the edition before as it was printed. */
export async function readEarlier(
  { payload }: Pick<ActContext, 'payload'>,
  sheet: SheetContext,
): Promise<SentenceSources['before']> {
  const published = [...sheet.figures.values()].flatMap(({ metric, published: copy }) =>
    copy === null ? [] : [[metric, copy] as const],
  );
  if (published.length > 0) {
    return { pins: sheet.edition.pins, edition: sheet.edition.facts, figures: Object.fromEntries(published) };
  }
  if (sheet.before.edition === null || sheet.before.values.size === 0) return null;
  const row = await payload.findByID({
    collection: 'editions',
    id: sheet.before.edition,
    ...asSystem,
  });
  const pins = pinsIn(row);
  if (pins === null) return null;
  const { id: code, year, month, asOf } = row;
  const { values, dates } = sheet.before;
  const figures = [...values].map(
    ([metric, value]) => [metric, { value, asOf: dates.get(metric) ?? null }] as const,
  );
  return { pins, edition: { code, year, month, asOf }, figures: Object.fromEntries(figures) };
}
