import { metricsOfCheck } from '@/domain/checks/evaluateChecks';
import { ruleCodes, type Finding } from '@/domain/checks/finding';
import { questionsIn, reasonFor, type ReasonsOf } from '@/domain/checks/questions';
import { amountOf, isFall, type FigureValue } from '@/domain/figures/figureValue';
import { actorsOfForce } from '@/domain/forces/force';
import { holdsFor, liveFigures, passedChecks, workingValueIn } from '@/domain/forces/liveForces';
import type { Metric } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import type { Person } from '@/domain/permissions/person';
import { carriedIssue } from '@/domain/publication/carriable';
import { isFallAccepted } from '@/domain/publication/readiness';
import type { ActionOf } from '@/domain/workflow/action';
import { authorize } from '@/domain/workflow/decide';
import { failedHardChecks } from '@/domain/workflow/checks';
import type { FactsOf, FigureFacts } from '@/domain/workflow/facts';
import { findingsOn, storedReasons, type FlaggedSheet } from './figureFlags';
import { oneReader, readersOf, type Readers } from '@/domain/workflow/readers';
import { typingState, type TypingState } from '@/domain/workflow/typings';
import { isSerious } from '@/domain/review/attention';
import type { SheetContext } from './sheetContext';

/** The part of a sheet that its figures are judged by; screens read it without a lock. */
export type DecisionSheet = Pick<
  SheetContext,
  keyof FlaggedSheet | 'province' | 'entry' | 'earlier' | 'readings' | 'typings'
>;

/** The value that an act is about: what is entered, what stands, or what was approved. */
export interface FigureInQuestion {
  readonly metric: string;
  readonly value: FigureValue | null;
  readonly note: string | null;
  /** Typed with the act, where it needs one. */
  readonly reason?: string;
  /** What was answered to the rules, with the act too; the stored answers where it is left out. */
  readonly reasonsOf?: ReasonsOf;
}

/** Gives the path of a figure in issues. */
export function figureField(metric: string): string {
  return `figures.${metric}`;
}

/** Gives the issues of role or province against this person's act on a figure, whatever it holds. */
export function admitToFigure(
  action: ActionOf<'figure'>,
  { province: { plate } }: DecisionSheet,
  person: Person,
  metric: string,
): readonly Issue[] {
  return authorize(action, {
    subject: 'figure',
    field: figureField(metric),
    person,
    figure: { province: plate },
  });
}

/** Gives the facts of one figure of a sheet for this person. Screens and acts use it. */
export function factsOfFigure(
  sheet: DecisionSheet,
  person: Person | null,
  question: FigureInQuestion,
): FactsOf<'figure'> {
  return {
    subject: 'figure',
    field: figureField(question.metric),
    person,
    record: sheet.figures.get(question.metric) ?? null,
    stages: sheet.edition.stages,
    reason: question.reason ?? '',
    figure: figureFacts(sheet, question),
  };
}

function figureFacts(
  sheet: DecisionSheet,
  { metric, value, note, reasonsOf = storedReasons(sheet) }: FigureInQuestion,
): FigureFacts {
  const definition = sheet.asked.find(({ key }) => key === metric);
  const before = sheet.before.values.get(metric) ?? null;
  const figure = sheet.figures.get(metric);
  const findings = definition === undefined ? [] : findingsOn(sheet, definition, value);
  const questions = questionsIn(findings, { note, reasonsOf });
  const fell = definition !== undefined && isFall(definition, before, value);
  return {
    province: sheet.province.plate,
    edition: sheet.edition.state,
    entry: sheet.entry,
    asked: definition !== undefined,
    entered: value !== null,
    absent: value !== null && amountOf(value) === null,
    fell,
    fallAccepted: isFallAccepted(figure ?? null),
    note: note ?? answerOf(findings, reasonsOf, ruleCodes.fall),
    questions: questions.filter(({ code }) => code !== ruleCodes.fall),
    failedChecks: checksAround(sheet, metric),
    carried: definition === undefined ? null : carriedIn(sheet, definition, value),
    forcedBy: forcersAround(sheet, metric),
    forced: sheet.forces.some((force) =>
      liveFigures(force, sheet.figures).some((each) => each.metric === metric),
    ),
    readers: readersOn(sheet, metric),
    typing: typingOn(sheet, metric, value),
  };
}

/** What was answered to one of the rules; empty where nothing was. */
function answerOf(findings: readonly Finding[], reasonsOf: ReasonsOf, code: string): string {
  const found = findings.find((each) => each.code === code);
  return (found && reasonFor(found, reasonsOf)?.text) ?? '';
}

/** Gives the readers of one figure of a sheet. */
export function readersOn(sheet: DecisionSheet, metric: string): Readers {
  const definition = sheet.asked.find(({ key }) => key === metric);
  if (definition?.twoReaders !== true) return oneReader;
  const record = sheet.figures.get(metric) ?? null;
  const findings = findingsOn(sheet, definition, record?.value ?? null);
  return readersOf({
    record,
    twoReaders: true,
    serious: findings.some(isSerious),
    readings: sheet.readings.get(metric) ?? null,
    forcedBy: forcersAround(sheet, metric),
  });
}

/** Gives how often a value of a figure of this sheet was typed. */
export function typingOn(sheet: DecisionSheet, metric: string, value: FigureValue | null): TypingState {
  const definition = sheet.asked.find(({ key }) => key === metric);
  return typingState({
    secondTyping: definition?.secondTyping === true,
    record: sheet.figures.get(metric) ?? null,
    value,
    typings: sheet.typings.get(metric) ?? null,
  });
}

/** Gives the issue against a value that was carried over into this sheet, or null. */
export function carriedIn(
  { edition, earlier }: Pick<DecisionSheet, 'edition' | 'earlier'>,
  metric: Metric,
  value: FigureValue | null,
): Issue | null {
  const field = `${figureField(metric.key)}.value`;
  return carriedIssue({ field, metric, edition: edition.facts.code, value, earlier });
}

/** The hard checks of this metric that the working values break, but for those let pass for these values. */
function checksAround(
  { checks, figures, forces }: DecisionSheet,
  metric: string,
): FigureFacts['failedChecks'] {
  const passed = passedChecks(forces, figures);
  const around = checks.filter(
    (check) => metricsOfCheck(check).includes(metric) && !passed.includes(check.key),
  );
  return failedHardChecks(around, workingValueIn(figures));
}

/** Who let a check pass for the working values that this metric has a part in. */
function forcersAround({ figures, forces }: DecisionSheet, metric: string): readonly string[] {
  return forces
    .filter((force) => metric in force.values && holdsFor(force, workingValueIn(figures)))
    .flatMap(actorsOfForce);
}
