import type { Check } from '@/domain/checks/check';
import { keyOfRisk } from '@/domain/disclosure/risk';
import type { DisclosureDecision } from '@/domain/disclosure/decision';
import { disclosureOf, type DisclosureQuestion } from '@/domain/disclosure/disclosureRisks';
import type { PrintedElsewhere } from '@/domain/disclosure/elsewhere';
import type { FigureValue } from '@/domain/figures/figureValue';
import { plainMetric, type Metric } from '@/domain/figures/metric';

/** Who decides in these tests. */
export const byWhom: DisclosureDecision['decided'] = {
  by: 'p',
  byName: 'Fatma Şahin',
  onBehalfOf: null,
  onBehalfOfName: null,
  at: '2024-06-03T09:00:00.000Z',
  reason: 'Herkese açık',
};

/** A count of children, sensitive unless said otherwise. */
export function counted(key: string, changed: Partial<Metric> = {}): Metric {
  const name = { tr: key, en: key };
  return {
    ...plainMetric,
    key,
    order: 1,
    label: name,
    definition: name,
    section: 'cocuk',
    unit: { kind: 'count', noun: { tr: 'çocuk', en: 'child' } },
    timeBasis: 'stock',
    sensitive: true,
    ...changed,
  };
}

/** `Σ parts = total`. */
export function sumOf(total: string, parts: readonly string[]): Check {
  const once = (metric: string) => ({ coefficient: 1, metric });
  const message = { tr: 'Toplam', en: 'Sum' };
  return {
    key: total,
    code: 'H.199',
    left: parts.map(once),
    comparison: '=',
    right: [once(total)],
    severity: 'soft',
    message,
  };
}

/** A number, `k` for suppressed, `x` for not reported, `-` for not applicable. */
export type Written = number | 'k' | 'x' | '-';

/** Gives the value that is written so. */
export function valueOf(written: Written): FigureValue {
  if (typeof written === 'number') return { kind: 'number', amount: written };
  return { kind: ({ k: 'suppressed', x: 'not_reported', '-': 'not_applicable' } as const)[written] };
}

/** What another publication prints. */
export function printed(
  edition: string,
  number: number | null,
  values: Readonly<Record<string, Written>>,
): PrintedElsewhere {
  const pairs = Object.entries(values).map(([metric, each]) => [metric, valueOf(each)] as const);
  return { edition, number, values: new Map(pairs) };
}

/** What 2024-2 would print. */
export function question(
  values: Readonly<Record<string, Written>>,
  changed: Partial<DisclosureQuestion> = {},
): DisclosureQuestion {
  const figures = Object.fromEntries(
    Object.entries(values).map(([metric, each]) => [
      metric,
      { value: valueOf(each), asOf: null, revision: 4 },
    ]),
  );
  const metrics = Object.keys(values).map((key) => counted(key));
  return { edition: '2024-2', metrics, checks: [], figures, elsewhere: [], decisions: [], ...changed };
}

/** A decision on a figure as it stands in the question, with all risks of it that are undecided there. */
export function decisionOn(
  asked: DisclosureQuestion,
  metric: string,
  choice: DisclosureDecision['choice'],
): DisclosureDecision {
  const figure = asked.figures[metric];
  if (figure === undefined) throw new Error(`No ${metric}`);
  const risks = disclosureOf(asked).undecided.filter((risk) => risk.metric === metric);
  const { value, revision } = figure;
  return { metric, choice, value, revision, accepted: risks.map(keyOfRisk), decided: byWhom };
}
