import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import { composeProse, composeStatement, decidingMetrics } from './composeStatement';
import { CompositionError } from './compositionError';
import { metricsOf, metricsOfStatement, type CompositionSource, type Values } from './source';
import { plainProvince, type EditionFacts, type ProvinceFacts } from './snapshot';
import type { CompositionRules, Constant, Paragraph, Statement } from './text';

/** What the texts of one service or section may name, and the rules that they are composed by. */
export interface Vocabulary {
  readonly metrics: readonly Metric[];
  readonly constants: readonly Constant[];
  readonly rules: CompositionRules;
}

/** Stand-ins, never printed: a trial asks only whether a text can be composed. */
const edition: EditionFacts = { code: '2099-1', year: 2099, month: 12, asOf: '2099-12-31' };
const one: FigureValue = { kind: 'number', amount: 1 };
const zero: FigureValue = { kind: 'number', amount: 0 };
const states: readonly FigureValue[] = [
  one,
  zero,
  { kind: 'not_reported' },
  { kind: 'suppressed' },
  { kind: 'not_applicable' },
];

/** Each state in all figures at once, and in each figure alone while the others are numbers, or are zero. */
function trialValues(statement: Statement): readonly Values[] {
  const all = metricsOfStatement(statement);
  const filled = (value: FigureValue): Values => Object.fromEntries(all.map((metric) => [metric, value]));
  const single = all.flatMap((metric) =>
    states.flatMap((state) => [one, zero].map((others) => ({ ...filled(others), [metric]: state }))),
  );
  return [...states.map(filled), ...single];
}

/** As before for texts of the first rules: what decides, and once more where nothing else was entered. */
function formerTrialValues(statement: Statement): readonly Values[] {
  const deciding = decidingMetrics(statement.text);
  const faults = states.slice(1, 4);
  return [metricsOfStatement(statement), deciding].flatMap((entered) => {
    const filled = (value: FigureValue) => Object.fromEntries(entered.map((metric) => [metric, value]));
    const single = deciding.flatMap((metric) => faults.map((fault) => ({ ...filled(one), [metric]: fault })));
    return [filled(one), ...single, ...faults.map(filled)];
  });
}

/** Makes a province in no group, one in each that a condition names, and one in all of them. */
export function trialProvinces(conditions: readonly Pick<Metric, 'where'>[]): readonly ProvinceFacts[] {
  const groups = [...new Set(conditions.flatMap(({ where }) => (where === null ? [] : [where.group])))];
  const several = [[], groups, ...groups.map((group) => [group])];
  const distinctOnes = new Map(several.map((each) => [each.join(' '), each]));
  return [...distinctOnes.values()].map((each) => ({ ...plainProvince, groups: each }));
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

/** Words that would never be printed, or twice: of a figure that the statement lacks, or has words of already. */
function strayIssues({ text, figures }: Statement, place: string): readonly Issue[] {
  const named = metricsOf([text]);
  return figures
    .filter(
      ({ metric }, index) =>
        !named.includes(metric) || figures.findIndex((each) => each.metric === metric) < index,
    )
    .map(({ metric: key }) => ({
      field: `${place}.${key}`,
      problem: 'figure_wording_stray',
      context: { key, place: `${place}.${key}` },
    }));
}

/** A figure worded apart must say itself and nothing else, whatever else is known. */
function mixedIssues({ figures }: Statement, place: string): readonly Issue[] {
  return figures.flatMap(({ metric, text, ...others }): readonly Issue[] => {
    const at = `${place}.${metric}`;
    const wrong = (part: string): Issue => ({
      field: `${at}.${part}`,
      problem: 'figure_wording_mixed',
      context: { key: metric, place: `${at}.${part}` },
    });
    const isOwn = text.length === 0 || decidingMetrics(text).join() === metric;
    const silent = (['zero', 'subject'] as const).filter((part) => metricsOf([others[part]]).length > 0);
    return [...(isOwn && metricsOf([text]).length <= 1 ? [] : [wrong('text')]), ...silent.map(wrong)];
  });
}

/** Tells whether a statement has the words that the newest rules ask for, be they good or not. */
export function isWorded(statement: Statement): boolean {
  const { notApplicable, figures } = statement;
  const hasAbsence = figures.length > 0 || notApplicable.length > 0;
  const isOfNone = metricsOf([statement.text]).length === 0;
  return (isOfNone || hasAbsence) && unwordedIssues(statement, statement.key).length === 0;
}

/** Several figures need words of their own: where one is missing, the others are still told. */
function unwordedIssues({ text, figures }: Statement, place: string): readonly Issue[] {
  const named = metricsOf([text]);
  if (named.length < 2 && figures.length === 0) return [];
  return named
    .filter((key) => !figures.some(({ metric }) => metric === key))
    .map((key) => ({
      field: `${place}.${key}`,
      problem: 'figure_wording_missing',
      context: { key, place: `${place}.${key}` },
    }));
}

/**
 * Composes a statement on trial in every state that its figures can be in, inside and outside each group of
 * provinces, and gives what could not be printed, so that no approved text fails a booklet later. Fields are
 * `place.wording`.
 */
export function statementIssues(
  statement: Statement,
  vocabulary: Vocabulary,
  place = statement.key,
): readonly Issue[] {
  const isFormer = vocabulary.rules === 1;
  const unworded = isFormer ? [] : unwordedIssues(statement, place);
  const values = isFormer ? formerTrialValues(statement) : trialValues(statement);
  const shown = metricsOfStatement(statement);
  const meant = [statement, ...vocabulary.metrics.filter(({ key }) => shown.includes(key))];
  const trials = trialProvinces(meant).flatMap((province) =>
    values.flatMap((each) =>
      issuesOf(() =>
        composeStatement({ ...trialSource(vocabulary), statement, values: each, province, place }),
      ),
    ),
  );
  const apart = [...strayIssues(statement, place), ...mixedIssues(statement, place)];
  return distinct([...unworded, ...apart, ...trials]);
}

function trialSource(vocabulary: Vocabulary): Omit<CompositionSource, 'values' | 'province' | 'place'> {
  return { ...vocabulary, edition, dates: {} };
}

/** Composes paragraphs that show no figures on trial, and gives what could not be printed. */
export function proseIssues(
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
  place: string,
): readonly Issue[] {
  return issuesOf(() => composeProse(paragraphs, { ...vocabulary, edition, province: plainProvince, place }));
}
