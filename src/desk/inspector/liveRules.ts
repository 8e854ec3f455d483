import type { FigureFlag, InspectedCheck, InspectedSide, InspectorView } from '@/contract/figureView';
import type { Check } from '@/domain/checks/check';
import { evaluateChecks, type CheckResult } from '@/domain/checks/evaluateChecks';
import { answersFinding, type Finding } from '@/domain/checks/finding';
import { findingsOfRules } from '@/domain/checks/rules';
import type { FigureValue, ValueKind } from '@/domain/figures/figureValue';

/** What a cell says that is typed and not stored yet. */
export interface TypedCell {
  readonly metric: string;
  readonly kind: ValueKind;
  readonly input: string;
  /** Null for what is not understood. */
  readonly value: FigureValue | null;
}

/** A check with what it says now, and the reason that was given for just that. */
export interface LiveCheck extends InspectedCheck {
  readonly reason: FigureFlag['reason'];
}

/** A rule that speaks now, and the reason that was given for just that. */
export interface LiveRule {
  readonly finding: Finding;
  readonly reason: FigureFlag['reason'];
}

/** Gives what a figure says: what is typed, else what is stored. */
export function valueNow(
  { figure }: Pick<InspectorView, 'figure'>,
  typed: readonly TypedCell[],
): FigureValue | null {
  return typed.find(({ metric }) => metric === figure.metric.key)?.value ?? figure.value;
}

/** Gives what the checks around a figure say of what is typed over what is stored; those that fail come first. */
export function liveChecks(view: InspectorView, typed: readonly TypedCell[]): readonly LiveCheck[] {
  const live = view.checks.map((check) => liveCheck(view, check, typed));
  const rank = ({ outcome, severity }: LiveCheck): number =>
    outcome === 'fails' ? (severity === 'hard' ? 0 : 1) : outcome === 'holds' ? 3 : 2;
  return live.toSorted((a, b) => rank(a) - rank(b));
}

function liveCheck(view: InspectorView, check: InspectedCheck, typed: readonly TypedCell[]): LiveCheck {
  const [left, right] = [withTyped(check.left, typed), withTyped(check.right, typed)];
  const values = new Map([...left.terms, ...right.terms].map(({ metric, value }) => [metric, value]));
  const asked: Check = { ...check, key: check.code, left: left.terms, right: right.terms };
  const [result] = evaluateChecks([asked], (metric) => values.get(metric) ?? null);
  const outcome = result?.outcome ?? 'not_applicable';
  return {
    ...{ ...check, outcome },
    left: { ...left, sum: result?.left ?? null },
    right: { ...right, sum: result?.right ?? null },
    reason: result === undefined ? null : reasonFor(view, check.code, result),
  };
}

function withTyped(side: InspectedSide, typed: readonly TypedCell[]): InspectedSide {
  const terms = side.terms.map((term) => {
    const cell = typed.find(({ metric }) => metric === term.metric);
    return cell === undefined ? term : { ...term, value: cell.value ?? term.value };
  });
  return { ...side, terms };
}

function reasonFor(
  { figure }: InspectorView,
  code: string,
  { left, right }: Pick<CheckResult, 'left' | 'right'>,
): FigureFlag['reason'] {
  const flag = figure.flags.find((each) => each.code === code && each.now === left && each.against === right);
  return flag?.reason ?? null;
}

/** Gives what the rules say of what the figure says now. */
export function liveRules(
  view: InspectorView,
  edition: string,
  now: FigureValue | null,
): readonly LiveRule[] {
  const { figure, compared, bounds } = view;
  const { metric, previous, flags } = figure;
  const peers = compared?.peers ?? null;
  return findingsOfRules({ metric, edition, value: now, previous, peers, bounds }).map((finding) => ({
    finding,
    reason: flags.find((flag) => answersFinding(flag, finding))?.reason ?? null,
  }));
}
