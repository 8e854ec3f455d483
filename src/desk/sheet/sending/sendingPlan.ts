import type { FigureFlag, SendingPlan, StayingFigure } from '@/contract/figureView';
import type { SheetCheck, SheetFigure, SheetView } from '@/contract/sheetView';
import { evaluateChecks } from '@/domain/checks/evaluateChecks';
import type { FigureValue } from '@/domain/figures/figureValue';
import { grouped } from '@/domain/grouped';
import type { Issue } from '@/domain/issue';

/** Gives the figures of a sheet in their order. */
export function figuresIn({ sections }: Pick<SheetView, 'sections'>): readonly SheetFigure[] {
  return sections.flatMap(({ services }) => services.flatMap(({ figures }) => figures));
}

/** Lists the figures that a sending is asked about: all that were entered and are in nobody's hands. */
export function sendable(view: Pick<SheetView, 'sections'>): readonly SheetFigure[] {
  return figuresIn(view).filter(
    ({ state, value }) => value !== null && (state === 'draft' || state === 'changes_requested'),
  );
}

/** Lists the required metrics that nothing was entered for. */
export function missingIn(view: Pick<SheetView, 'sections'>): readonly SheetFigure[] {
  return figuresIn(view).filter(({ metric, value }) => metric.required && value === null);
}

/** Lists the figures that the reader may call back. */
export function recallable(view: Pick<SheetView, 'sections'>): readonly SheetFigure[] {
  return figuresIn(view).filter(({ may = [] }) => may.includes('recall'));
}

/** A question that one answer is for: of a rule about one figure, of a check about all of its figures. */
export interface SendingQuestion {
  /** Names it among the answers: `U.202 gazi`, or `U.231` for a check. */
  readonly key: string;
  readonly flag: FigureFlag;
  readonly metrics: readonly string[];
}

/** The questions of one rule or check. */
export interface QuestionGroup {
  readonly code: string;
  readonly flag: FigureFlag;
  readonly questions: readonly SendingQuestion[];
}

/** Gives the key under which a question of a figure is answered. */
export function answerKey(flag: Pick<FigureFlag, 'code' | 'rule'>, metric: string): string {
  return flag.rule === 'check' ? flag.code : `${flag.code} ${metric}`;
}

/** Puts what is asked before a sending into groups by rule, each question once. */
export function questionGroups({ asks }: Pick<SendingPlan, 'asks'>): readonly QuestionGroup[] {
  const asked = asks.flatMap(({ metric, questions }) => questions.map((flag) => ({ metric, flag })));
  return [...grouped(asked, ({ flag }) => flag.code)].flatMap(([code, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const questions = [...grouped(all, ({ flag, metric }) => answerKey(flag, metric))].flatMap(([key, own]) =>
      own.slice(0, 1).map(({ flag }) => ({ key, flag, metrics: own.map(({ metric }) => metric) })),
    );
    return [{ code, flag: first.flag, questions }];
  });
}

/** Reasons as they are typed, by the key of their question. */
export type Answers = Readonly<Record<string, string>>;

/** A figure that goes, with the reasons that were given for it. */
export interface ReadyFigure {
  readonly metric: string;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}

/** Lists what goes with these answers: what nothing is asked of, and what everything was answered for. */
export function readyFigures({ goes, asks }: SendingPlan, answers: Answers): readonly ReadyFigure[] {
  const answered = asks.flatMap(({ metric, questions }): readonly ReadyFigure[] => {
    const reasons = questions.map((flag) => ({
      code: flag.code,
      text: (answers[answerKey(flag, metric)] ?? '').trim(),
    }));
    return reasons.every(({ text }) => text !== '') ? [{ metric, reasons }] : [];
  });
  return [...goes.map((metric) => ({ metric, reasons: [] })), ...answered];
}

/** One side of a check that fails, term by term. */
export interface FailingSide {
  readonly sum: number | null;
  readonly terms: readonly { readonly metric: string; readonly value: FigureValue | null }[];
}

/** A hard check that keeps figures from being sent. */
export interface BlockingCheck {
  readonly check: SheetCheck;
  readonly left: FailingSide;
  readonly right: FailingSide;
  /** The figures that it keeps. */
  readonly keeps: readonly string[];
}

type CheckedSheet = Pick<SheetView, 'sections' | 'checks'>;

/** What keeps figures: hard checks, each once with both sides, and all other reasons figure by figure. */
export interface Staying {
  readonly failing: readonly BlockingCheck[];
  readonly others: readonly StayingFigure[];
}

/** Tells why figures stay; a check that keeps several of them is told once. */
export function stayingOf(view: CheckedSheet, { stays }: Pick<SendingPlan, 'stays'>): Staying {
  const kept = stays.flatMap(({ metric, issues }) =>
    issues.map((issue) => ({ metric, issue, code: codeIn(view, issue) })),
  );
  const byCode = grouped(
    kept.filter(({ code }) => code !== null),
    ({ code }) => code ?? '',
  );
  const failing = [...byCode].flatMap(([code, all]) => {
    const check = view.checks.find((each) => each.code === code);
    return check === undefined
      ? []
      : [failingCheck(view, check, [...new Set(all.map(({ metric }) => metric))])];
  });
  const others = stays.flatMap(({ metric, issues }) => {
    const left = issues.filter((issue) => codeIn(view, issue) === null);
    return left.length === 0 ? [] : [{ metric, issues: left }];
  });
  return { failing, others };
}

/** The code of a check that this sheet has, or null for any other reason. */
function codeIn({ checks }: Pick<SheetView, 'checks'>, { problem, context }: Issue): string | null {
  const code = problem === 'hard_check_failed' ? context?.['code'] : null;
  return checks.some((check) => check.code === code) ? String(code) : null;
}

function failingCheck(view: CheckedSheet, check: SheetCheck, keeps: readonly string[]): BlockingCheck {
  const values = new Map(figuresIn(view).map(({ metric, value }) => [metric.key, value]));
  const valueOf = (metric: string): FigureValue | null => values.get(metric) ?? null;
  const withOnes = (terms: SheetCheck['left']) =>
    terms.map(({ metric, coefficient = 1 }) => ({ metric, coefficient }));
  const message = { tr: check.message, en: check.message };
  const [left, right] = [withOnes(check.left), withOnes(check.right)];
  const [result] = evaluateChecks([{ ...check, key: check.code, message, left, right }], valueOf);
  const side = (terms: SheetCheck['left'], sum: number | null = null): FailingSide => ({
    sum,
    terms: terms.map(({ metric }) => ({ metric, value: valueOf(metric) })),
  });
  return { check, left: side(check.left, result?.left), right: side(check.right, result?.right), keeps };
}
