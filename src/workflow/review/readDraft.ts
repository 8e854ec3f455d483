import { compose } from '@/domain/booklet/compose';
import type { ComposedBooklet } from '@/domain/booklet/composed';
import { compositionIssue } from '@/domain/booklet/compositionError';
import { metricsOfStatement } from '@/domain/booklet/source';
import type { EditionTexts, Statement } from '@/domain/booklet/text';
import type { SnapshotContext } from '@/domain/derived/context';
import { isAsked, type Metric } from '@/domain/figures/metric';
import { ok, refused, type Result } from '@/domain/result';
import { markBooklet } from '@/domain/review/markChanges';
import type { ActContext } from '../sheet/actRequest';
import { readBookletContext } from '../release/bookletContext';
import type { SheetContext } from '../sheet/sheetContext';
import { readSources, type SentenceSource } from './readSentences';

/** What stands in a draft for a sentence whose figures are not there yet; given the labels of those. */
export type MissingWords = (labels: readonly string[]) => string;

/**
 * Composes a booklet as it would print from what is approved and what waits for approval, with marks on what reads differently
 * from what readers have. What is only typed and not sent is not in it.
 */
export async function readDraft(
  acting: Pick<ActContext, 'payload'>,
  sheet: SheetContext,
  missing: MissingWords,
): Promise<Result<ComposedBooklet>> {
  const { before, after } = await readSources(acting, sheet, []);
  const drafted = { ...after, figures: draftFigures(sheet) };
  try {
    const context = await readBookletContext(acting.payload, sheet);
    const given = { sheet, missing, context };
    const earlier = before === null ? null : composed(before, given);
    return ok(markBooklet(earlier, composed(drafted, given)));
  } catch (error) {
    return refused([compositionIssue(error)]);
  }
}

function draftFigures({ figures }: SheetContext): SentenceSource['figures'] {
  return Object.fromEntries(
    [...figures.values()].flatMap((figure) => {
      const shown = figure.state === 'in_review' ? figure : (figure.approved ?? figure.published);
      const value = shown?.value ?? null;
      return value === null ? [] : [[figure.metric, { value, asOf: shown?.asOf ?? null }]];
    }),
  );
}

/** What a draft is composed with besides its figures. */
interface Given {
  readonly sheet: SheetContext;
  readonly missing: MissingWords;
  readonly context: SnapshotContext | undefined;
}

function composed(
  { pins, edition, figures }: SentenceSource,
  { sheet: { province }, missing, context }: Given,
): ComposedBooklet {
  const absent = pins.metrics.filter(
    (metric) => metric.required && isAsked(metric, province) && !Object.hasOwn(figures, metric.key),
  );
  const whole = Object.entries(figures).map(([key, each]) => [key, { ...each, revision: 0 }] as const);
  return compose({
    edition,
    province,
    metrics: pins.metrics,
    texts: withoutMissing(pins.texts, absent, missing),
    figures: Object.fromEntries(whole),
    ...(context === undefined ? {} : { context }),
  });
}

/** A sentence that cannot be written says so, and the others stand. */
function withoutMissing(texts: EditionTexts, absent: readonly Metric[], missing: MissingWords): EditionTexts {
  const said = (statement: Statement): Statement => {
    const keys = metricsOfStatement(statement);
    const labels = absent.filter(({ key }) => keys.includes(key)).map(({ label }) => label.tr);
    if (labels.length === 0) return statement;
    const words = { type: 'text' as const, text: missing(labels) };
    return { ...statement, layout: 'sentence', text: [words], figures: [] };
  };
  return {
    ...texts,
    services: texts.services.map((each) => ({ ...each, statements: each.statements.map(said) })),
    sections: texts.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) =>
        part.type === 'statement' ? { ...part, statement: said(part.statement) } : part,
      ),
    })),
  };
}
