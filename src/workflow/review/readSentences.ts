import { figureSource } from '@/domain/booklet/compose';
import type { ComposedStatement } from '@/domain/booklet/composed';
import { composeStatement } from '@/domain/booklet/composeStatement';
import { CompositionError } from '@/domain/booklet/compositionError';
import type { EditionPins } from '@/domain/booklet/textCopy';
import { metricsOfStatement } from '@/domain/booklet/source';
import type { EditionFacts, SnapshotFigure } from '@/domain/booklet/snapshot';
import type { Constant, Statement } from '@/domain/booklet/text';
import { isMeantFor } from '@/domain/figures/metric';
import type { ReviewSentence } from '@/contract/reviewView';
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

interface Placed {
  readonly place: string;
  readonly statement: Statement;
  readonly constants: readonly Constant[];
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
  const earlier = new Map(before === null ? [] : statementsIn(before.pins).map((each) => [each.place, each]));
  return statementsIn(after.pins)
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

function statementsIn({ texts }: EditionPins): readonly Placed[] {
  const ofServices = texts.services.flatMap(({ key, statements, constants }) =>
    statements.map((statement) => ({ place: `${key}.${statement.key}`, statement, constants })),
  );
  const ofSections = texts.sections.flatMap(({ key, parts, constants }) =>
    parts.flatMap((part) =>
      part.type === 'statement'
        ? [{ place: `${key}.${part.statement.key}`, statement: part.statement, constants }]
        : [],
    ),
  );
  return [...ofServices, ...ofSections];
}

/** The printed words, or none where nothing prints. What the press would refuse is shown as not printable. */
function composed(
  sheet: SheetContext,
  { place, statement, constants }: Placed,
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
