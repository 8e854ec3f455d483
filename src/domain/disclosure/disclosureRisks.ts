import type { SnapshotFigure } from '../booklet/snapshot';
import type { Check } from '../checks/check';
import { metricsOfCheck } from '../checks/evaluateChecks';
import { amountOf, type FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import { boundsOf, limitsOf, type Bounds, type Limit, type Seen } from './bounds';
import { liveDecisions, undecidedRisks, withSuppressed, type DisclosureDecision } from './decision';
import { newestFirst, type PrintedElsewhere } from './elsewhere';
import type { Elsewhere, Risk } from './risk';

type Figures = Readonly<Record<string, SnapshotFigure>>;

/** What the risks of a booklet are judged by. */
export interface DisclosureQuestion {
  readonly edition: string;
  /** The metrics that are asked of the province: of any other, readers know that there is none. */
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
  /** What would be printed: approved copies, or what stands in for them. */
  readonly figures: Figures;
  /** All other publications that readers have of this province. */
  readonly elsewhere: readonly PrintedElsewhere[];
  readonly decisions: readonly DisclosureDecision[];
}

/** What a booklet would disclose of few persons, and what was decided about it. */
export interface Disclosure {
  readonly risks: readonly Risk[];
  readonly undecided: readonly Risk[];
  /** Those that hold for the present values. */
  readonly decisions: readonly DisclosureDecision[];
  /** The figures as they are printed by these decisions. */
  readonly figures: Figures;
}

/** Lists what a booklet would disclose as it stands decided; with an undecided risk it is not released. */
export function disclosureOf(question: DisclosureQuestion): Disclosure {
  const decisions = liveDecisions(question.decisions, question.figures);
  const figures = withSuppressed(question.figures, decisions);
  const risks = risksOf({ ...question, figures });
  return { risks, undecided: undecidedRisks(risks, decisions), decisions, figures };
}

type Printed = Omit<DisclosureQuestion, 'decisions'>;

function risksOf(asked: Printed): readonly Risk[] {
  const printed = { ...asked, elsewhere: asked.elsewhere.toSorted(newestFirst) };
  return printed.metrics.flatMap((metric) => {
    const value = printed.figures[metric.key]?.value;
    if (value === undefined) return [];
    const amount = amountOf(value);
    const found =
      amount === null ? withheldRisks(printed, metric, value) : openRisks(printed, metric, amount);
    return found.map((risk) => ({ ...plainRisk, metric: metric.key, value, ...risk }));
  });
}

const plainRisk = { elsewhere: null, bounds: null, others: [] } as const;
type Found = Pick<Risk, 'kind'> & Partial<Risk>;

const isSmall = (amount: number, { threshold }: Metric): boolean => amount > 0 && amount < threshold;

/** Fewer amounts than the threshold are left, or one. */
function isNarrow({ low, high }: Bounds, { threshold }: Metric): boolean {
  return high !== null && high - low + 1 < Math.max(threshold, 2);
}

/** What readers see of a metric: none of what is not asked or does not apply, nothing of what is withheld. */
function seenIn({ figures }: Pick<Printed, 'figures'>): Seen {
  return (metric) => {
    const value = figures[metric]?.value ?? null;
    if (value === null || value.kind === 'not_applicable') return 0;
    return amountOf(value);
  };
}

/** Rules that readers may count on: sums, and whatever cannot be otherwise. */
const isRelied = ({ comparison, severity }: Check): boolean => comparison === '=' || severity === 'hard';

/** A rule that the printed values break is no relation; what it said of withheld ones is void. */
function limitsIn({ checks, figures }: Pick<Printed, 'checks' | 'figures'>): readonly Limit[] {
  return checks.filter(isRelied).flatMap((check) => {
    const limits = limitsOf(check, seenIn({ figures }));
    const cannotBe = ({ coefficients, most }: Limit): boolean =>
      most < 0 && [...coefficients.values()].every((coefficient) => coefficient > 0);
    return limits.some(cannotBe) ? [] : limits.filter(({ coefficients }) => coefficients.size > 0);
  });
}

/** What other publications print of a metric, the newest first: of editions before, of later ones, and of this one. */
interface Amounts {
  readonly earlier: readonly Shown[];
  readonly later: readonly Shown[];
  readonly here: readonly Shown[];
}
/** A value of a metric as another publication prints it. */
interface Shown extends Elsewhere {
  readonly amount: number | null;
  /** Code of the edition whose value it is. */
  readonly of: string;
}

/** Gives what other publications print of a metric. */
function shownOf({ edition, elsewhere }: Printed, metric: string): Amounts {
  const shown = elsewhere.flatMap(({ values, quoted, ...where }): readonly Shown[] => {
    const value = values.get(metric);
    return value === undefined
      ? []
      : [{ ...where, value, amount: amountOf(value), of: quoted ?? where.edition }];
  });
  return {
    earlier: shown.filter(({ of }) => of < edition),
    later: shown.filter(({ of }) => of > edition),
    here: shown.filter(({ of }) => of === edition),
  };
}

/** Names where a value is shown. */
const where = ({ edition, number, value }: Shown): Elsewhere => ({ edition, number, value });
/** Lists those that are numbers. */
const counted = (shown: readonly Shown[]): readonly (Shown & { readonly amount: number })[] =>
  shown.flatMap((each) => (each.amount === null ? [] : [{ ...each, amount: each.amount }]));

/** A total since a year only rises: it lies between what the editions around it print. */
function limitsElsewhere(printed: Printed): readonly Limit[] {
  return printed.metrics.flatMap(({ key, timeBasis }) => {
    if (timeBasis !== 'cumulative' || seenIn(printed)(key) !== null) return [];
    const { earlier, later } = shownOf(printed, key);
    return [
      ...counted(earlier).map(({ amount }) => ({ coefficients: new Map([[key, -1]]), most: -amount })),
      ...counted(later).map(({ amount }) => ({ coefficients: new Map([[key, 1]]), most: amount })),
    ];
  });
}

/** Of a count that is not printed: what gives it away. */
function withheldRisks(printed: Printed, metric: Metric, { kind }: FigureValue): readonly Found[] {
  if (kind === 'not_applicable') return [];
  const bounds = boundsOf(metric.key, limitsIn(printed));
  // What was not reported is no secret, unless it can be computed and tells of persons.
  if (kind === 'not_reported') {
    return metric.sensitive && bounds.low === bounds.high ? [derivable(printed, metric, bounds)] : [];
  }
  const { here } = shownOf(printed, metric.key);
  const away = shownElsewhere(printed, metric, bounds);
  return [
    ...(isNarrow(bounds, metric) ? [derivable(printed, metric, bounds)] : []),
    ...away,
    ...counted(here).flatMap((shown): readonly Found[] => {
      if (shown.edition === printed.edition) return [{ kind: 'still_public', elsewhere: where(shown) }];
      const isTold = away.some(
        ({ elsewhere }) => elsewhere?.edition === shown.edition && elsewhere.number === shown.number,
      );
      return isTold ? [] : [{ kind: 'shown_in_another_edition', elsewhere: where(shown) }];
    }),
  ];
}

function shownElsewhere(printed: Printed, metric: Metric, here: Bounds): readonly Found[] {
  const { earlier, later } = shownOf(printed, metric.key);
  const isOwn = ({ value }: Shown): boolean =>
    value.kind === 'carried_over' && value.edition === printed.edition;
  const away = counted([...later, ...earlier]);
  const told = away.find(isOwn) ?? away.find(({ amount }) => isSmall(amount, metric));
  if (told !== undefined) return [{ kind: 'shown_in_another_edition', elsewhere: where(told) }];
  const bounds = boundsOf(metric.key, [...limitsIn(printed), ...limitsElsewhere(printed)]);
  const nearest = counted(later).at(-1) ?? counted(earlier)[0];
  if (nearest === undefined || isNarrow(here, metric) || !isNarrow(bounds, metric)) return [];
  return [{ kind: 'shown_in_another_edition', elsewhere: where(nearest), bounds }];
}

function derivable(printed: Printed, { key }: Metric, bounds: Bounds): Found {
  return { kind: 'derivable_from_total', bounds, others: othersFor(printed, key) };
}

/** All metrics that have to do with some, over any chain of rules. */
function connected(rules: readonly (readonly string[])[], reached: ReadonlySet<string>): ReadonlySet<string> {
  const near = rules.filter((keys) => keys.some((key) => reached.has(key)));
  const further = new Set([...reached, ...near.flat()]);
  return further.size === reached.size ? reached : connected(rules, further);
}

/** The other terms that could be suppressed too: first those that help, of those the smallest. */
function othersFor(printed: Printed, metric: string): readonly string[] {
  const definitions = new Map(printed.metrics.map((each) => [each.key, each]));
  const rules = printed.checks.filter(isRelied).map(metricsOfCheck);
  const ranked = [...connected(rules, new Set([metric]))].flatMap((key) => {
    const figure = printed.figures[key];
    const amount = figure === undefined ? null : amountOf(figure.value);
    const definition = definitions.get(metric);
    if (figure === undefined || amount === null || definition === undefined) return [];
    const figures = { ...printed.figures, [key]: { ...figure, value: { kind: 'suppressed' } as const } };
    const bounds = boundsOf(metric, limitsIn({ ...printed, figures }));
    return [{ key, amount, helps: !isNarrow(bounds, definition) }];
  });
  return ranked
    .toSorted((a, b) => Number(b.helps) - Number(a.helps) || a.amount - b.amount)
    .map(({ key }) => key);
}

/** Of a count that is printed: that it is small itself, and what it gives away. */
function openRisks(printed: Printed, metric: Metric, amount: number): readonly Found[] {
  const shown = shownOf(printed, metric.key);
  const isKnown = shown.here.some((each) => each.amount === amount);
  return [
    ...(metric.sensitive && isSmall(amount, metric) ? [{ kind: 'below_threshold' } as const] : []),
    ...(isKnown ? [] : [...reveals(metric, amount, shown), ...rises(metric, amount, shown)]),
  ];
}

/** Suppressed elsewhere: the same number of the booklet, or an edition whose count this one narrows down. */
function reveals(metric: Metric, amount: number, { here, earlier, later }: Amounts): readonly Found[] {
  const hidden = (shown: readonly Shown[]): readonly Shown[] =>
    shown.filter(({ value }) => value.kind === 'suppressed');
  const away = [...later, ...earlier];
  const told = hidden(away).find((each) => {
    if (isSmall(amount, metric)) return true;
    if (metric.timeBasis !== 'cumulative') return false;
    const isBefore = earlier.includes(each);
    const past = counted(away).filter(({ of }) => of < each.of);
    const next = counted(away).filter(({ of }) => of > each.of);
    const low = Math.max(0, ...past.map((one) => one.amount), ...(isBefore ? [] : [amount]));
    const high = Math.min(...next.map((one) => one.amount), isBefore ? amount : Infinity);
    return high >= low && isNarrow({ low, high: high === Infinity ? null : high }, metric);
  });
  return [...hidden(here).slice(0, 1), ...(told === undefined ? [] : [told])].map((each): Found => ({
    kind: 'reveals_another_edition',
    elsewhere: where(each),
  }));
}

/** The rise against the publications around this one, where it is itself a small count of persons. */
function rises(metric: Metric, amount: number, { here, earlier, later }: Amounts): readonly Found[] {
  if (!metric.sensitive || metric.timeBasis !== 'cumulative') return [];
  const before = [counted(here)[0], counted(earlier)[0]];
  const after = [counted(later).at(-1)];
  return [
    ...before.filter((each) => each !== undefined && isSmall(amount - each.amount, metric)),
    ...after.filter((each) => each !== undefined && isSmall(each.amount - amount, metric)),
  ].flatMap((each): readonly Found[] =>
    each === undefined ? [] : [{ kind: 'differencing', elsewhere: where(each) }],
  );
}
