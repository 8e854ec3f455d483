import { amountOf, isFall, type FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { RuleBounds } from './bounds';
import { ruleCodes, slipBetween, type Finding, type Rule } from './finding';

/** What the last closed edition of other provinces says of one metric in one province; null where too few say it. */
export interface Peers {
  /** The edition that these are of. */
  readonly edition: string;
  /** What a province of this size has by the median of all that published. */
  readonly median: number | null;
  /** What all other provinces that published have together. */
  readonly country: number | null;
  /** The median of the similar provinces. */
  readonly similar: number | null;
}

/** What the rules look at for one figure. */
export interface RuleFacts {
  readonly metric: Pick<Metric, 'key' | 'timeBasis' | 'unit'>;
  /** `2024-2`. */
  readonly edition: string;
  readonly value: FigureValue | null;
  readonly previous: { readonly edition: string; readonly value: FigureValue } | null;
  readonly peers: Peers | null;
  readonly bounds: RuleBounds;
}

interface Numbers {
  readonly now: number;
  readonly against: number;
}

const yearOf = (edition: string): string => edition.slice(0, 4);

/** Gives what the rules say of one figure by itself: at most one thing, the plainest. */
export function findingsOfRules(facts: RuleFacts): readonly Finding[] {
  const now = facts.value === null ? null : amountOf(facts.value);
  if (now === null) return [];
  const found = overTime(facts, now) ?? overProvinces(facts, now);
  return found === null ? [] : [found];
}

/** What is said of a change since the last edition. */
function overTime(facts: RuleFacts, now: number): Finding | null {
  const { previous, metric, value, edition } = facts;
  const against = previous === null ? null : amountOf(previous.value);
  if (previous === null || against === null) return null;
  const of = (rule: Rule): Finding => finding(rule, facts, { now, against, edition: previous.edition });
  if (isFall(metric, previous.value, value)) return of('fall');
  if (metric.timeBasis === 'year_to_date') {
    // The months of another year are counted anew: there is nothing to hold them against.
    if (yearOf(previous.edition) !== yearOf(edition)) return null;
    if (now < against) return of('year_fall');
  }
  const rule = changeBetween(facts, { now, against });
  return rule === null ? null : of(rule);
}

function changeBetween(facts: RuleFacts, numbers: Numbers): Rule | null {
  const { now, against } = numbers;
  if (isSmall(facts, numbers)) return null;
  if (now === 0) return 'to_zero';
  if (against === 0) return 'from_zero';
  if (isBeyond(numbers, facts.bounds.factor)) return 'ratio';
  // Where nothing is known of the time it counts, twice as much may be twice the months.
  if (facts.metric.timeBasis === 'unstated') return null;
  return Math.abs(now - against) / against > facts.bounds.percent / 100 ? 'percent' : null;
}

function isSmall({ metric, bounds }: RuleFacts, { now, against }: Numbers): boolean {
  const least = metric.unit.kind === 'money' ? bounds.least.money : bounds.least.count;
  return Math.abs(now - against) < least;
}

function isBeyond({ now, against }: Numbers, factor: number): boolean {
  return now >= against * factor || now * factor <= against;
}

/**
 * What is said beside other provinces. A province that was out of line before may be so again: then the change tells,
 * and not the distance.
 */
function overProvinces(facts: RuleFacts, now: number): Finding | null {
  const { peers, previous } = facts;
  if (peers === null) return null;
  const before = previous === null ? null : amountOf(previous.value);
  const speaks = (rule: PeerRule): boolean =>
    outOfLine[rule](facts, peers, now) && (before === null || !outOfLine[rule](facts, peers, before));
  const rule = peerRules.find(speaks);
  const against = rule === undefined ? null : peers[rule];
  if (rule === undefined || against === null) return null;
  return finding(rule, facts, { now, against, edition: peers.edition });
}

const peerRules = ['country', 'median', 'similar'] as const satisfies readonly Rule[];
type PeerRule = (typeof peerRules)[number];

/** Whether a number is out of line with other provinces, by each of the rules. */
const outOfLine: Readonly<Record<PeerRule, (facts: RuleFacts, peers: Peers, amount: number) => boolean>> = {
  country: (facts, { country }, now) =>
    country !== null &&
    !isSmall(facts, { now, against: 0 }) &&
    now > ((country + now) * facts.bounds.countryShare) / 100,
  median: (facts, { median }, now) => isApart(facts, { now, against: median }, facts.bounds.medianFactor),
  similar: (facts, { similar }, now) => isApart(facts, { now, against: similar }, facts.bounds.similarFactor),
};

function isApart(
  facts: RuleFacts,
  { now, against }: { readonly now: number; readonly against: number | null },
  factor: number,
): boolean {
  if (against === null || against === 0 || now === 0) return false;
  return !isSmall(facts, { now, against }) && isBeyond({ now, against }, factor);
}

function finding(
  rule: Rule,
  { metric }: RuleFacts,
  { now, against, edition }: Numbers & Pick<Finding, 'edition'>,
): Finding {
  return {
    code: ruleCodes[rule],
    severity: 'soft',
    rule,
    now,
    against,
    edition,
    slip: slipBetween(against, now),
    metrics: [metric.key],
  };
}
