import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import { composeProse, composeStatement, decidingMetrics } from './composeStatement';
import { CompositionError } from './compositionError';
import { metricsOfStatement, type Values } from './source';
import { plainProvince as province, type EditionFacts } from './snapshot';
import type { Constant, Paragraph, Statement } from './text';

/** The metrics and constants that the texts of one service or section may name. */
export interface Vocabulary {
  readonly metrics: readonly Metric[];
  readonly constants: readonly Constant[];
}

/** Stand-ins, never printed: a trial asks only whether a text can be composed. */
const edition: EditionFacts = { code: '2099-1', year: 2099, month: 12, asOf: '2099-12-31' };
const one: FigureValue = { kind: 'number', amount: 1 };
const faults: readonly FigureValue[] = [
  { kind: 'number', amount: 0 },
  { kind: 'not_reported' },
  { kind: 'suppressed' },
];

/**
 * All figures there; each kind of absence in each deciding figure alone, and in all figures at once; and all
 * of these once more where the figures that decide nothing were never entered.
 */
function trialValues(statement: Statement): readonly Values[] {
  const deciding = decidingMetrics(statement.text);
  return [metricsOfStatement(statement), deciding].flatMap((entered) => {
    const filled = (value: FigureValue) => Object.fromEntries(entered.map((metric) => [metric, value]));
    const single = deciding.flatMap((metric) => faults.map((fault) => ({ ...filled(one), [metric]: fault })));
    return [filled(one), ...single, ...faults.map(filled)];
  });
}

function issuesOf(attempt: () => unknown): readonly Issue[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    const { place, problem, key } = error;
    return [{ field: place, problem, context: { key, place } }];
  }
}

function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/**
 * Composes a statement on trial in every wording that figures can call for, and gives what could not be
 * printed, so that no approved text fails a booklet later. Fields are `place.wording`.
 */
export function statementIssues(
  statement: Statement,
  vocabulary: Vocabulary,
  place = statement.key,
): readonly Issue[] {
  const trials = trialValues(statement).flatMap((values) =>
    issuesOf(() => composeStatement({ statement, values, edition, province, ...vocabulary, place })),
  );
  return distinct(trials);
}

/** Composes paragraphs that show no figures on trial, and gives what could not be printed. */
export function proseIssues(
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
  place: string,
): readonly Issue[] {
  return issuesOf(() => composeProse(paragraphs, { edition, province, ...vocabulary, place }));
}
