import { checks, metrics } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import { sampleWish } from '@/demo/sample/sampleDisclosure';
import { sampleFigures } from '@/demo/sample/sampleFigures';
import { sampleProvinces } from '@/demo/sample/sampleProvinces';
import type { DisclosureDecision } from '@/domain/disclosure/decision';
import { disclosureOf, type Disclosure, type DisclosureQuestion } from '@/domain/disclosure/disclosureRisks';
import type { PrintedElsewhere } from '@/domain/disclosure/elsewhere';
import type { RiskKind } from '@/domain/disclosure/risk';
import { amountOf } from '@/domain/figures/figureValue';
import { byWhom } from './figuresAtRisk';

const country = sampleProvinces(provinces);
const editions = ['2024-1', '2024-2'] as const;
const values = sampleFigures({ provinces: country, editions, metrics });

/** What a province would print in an edition, and what readers have of it already. */
function questionOf(
  edition: string,
  plate: string,
  elsewhere: readonly PrintedElsewhere[],
): DisclosureQuestion {
  const own = values.filter((figure) => figure.edition === edition && figure.province === plate);
  const figures = Object.fromEntries(
    own.map(({ metric, value }) => [metric, { value, asOf: null, revision: 4 }]),
  );
  const asked = metrics.filter(({ key }) => key in figures);
  return { edition, metrics: asked, checks, figures, elsewhere, decisions: [] };
}

/** Decides as the sample's publisher does, until nothing is left to decide. */
function decided(question: DisclosureQuestion, key: string): Disclosure {
  const found = disclosureOf(question);
  if (found.undecided.length === 0) return found;
  const waiting = new Set(found.undecided.map(({ metric }) => metric));
  const fresh = question.metrics.flatMap((metric): readonly DisclosureDecision[] => {
    if (!waiting.has(metric.key)) return [];
    const figure = question.figures[metric.key];
    const printed = found.figures[metric.key]?.value;
    if (figure === undefined || printed === undefined) return [];
    const risks = found.risks.filter((risk) => risk.metric === metric.key);
    const decision = question.decisions.find((each) => each.metric === metric.key) ?? null;
    const wish = sampleWish({ metric, value: figure.value, printed, risks, decision, undecided: true }, key);
    const { value, revision } = question.figures[wish.metric] ?? figure;
    return [{ ...wish, value, revision, decided: byWhom }];
  });
  const named = new Map([...question.decisions, ...fresh].map((decision) => [decision.metric, decision]));
  return decided({ ...question, decisions: [...named.values()] }, key);
}

function elsewhereOf(edition: string, { figures }: Pick<Disclosure, 'figures'>): PrintedElsewhere {
  const pairs = Object.entries(figures).map(([metric, { value }]) => [metric, value] as const);
  return { edition, number: 1, values: new Map(pairs) };
}

const country81 = country.map(({ plate }) => {
  const plain = editions.map((edition) => elsewhereOf(edition, questionOf(edition, plate, [])));
  const asEntered = editions.flatMap((edition) => {
    const others = plain.filter((each) => each.edition !== edition);
    return disclosureOf(questionOf(edition, plate, others)).risks;
  });
  const first = decided(questionOf('2024-1', plate, []), `2024-1:${plate}`);
  const known = elsewhereOf('2024-1', first);
  return { asEntered, first, second: decided(questionOf('2024-2', plate, [known]), `2024-2:${plate}`) };
});
const booklets = country81.flatMap(({ first, second }) => [first, second]);

describe('the sample country', () => {
  it('is full of risks as it was entered', () => {
    const risks = country81.flatMap(({ asEntered }) => asEntered);
    const count = (kind: RiskKind): number => risks.filter((risk) => risk.kind === kind).length;
    expect({
      printedBelowThreshold: count('below_threshold'),
      suppressedHereAndSmallElsewhere: count('shown_in_another_edition'),
      // Eight parts of a printed total, and three totals of printed parts.
      computable: count('derivable_from_total'),
    }).toEqual({ printedBelowThreshold: 87, suppressedHereAndSmallElsewhere: 14, computable: 11 });
  });

  it('has no undecided risk once its publisher has decided, some by suppressing and some by printing', () => {
    expect(booklets.flatMap(({ undecided }) => undecided)).toEqual([]);
    const choices = booklets.flatMap(({ decisions }) => decisions.map(({ choice }) => choice));
    expect(choices.filter((choice) => choice === 'suppress').length).toBeGreaterThan(20);
    expect(choices.filter((choice) => choice === 'publish').length).toBeGreaterThan(20);
  });

  it('prints no sensitive count below its threshold without a decision on that very value', () => {
    const open = booklets.flatMap(({ figures, decisions }) =>
      metrics.flatMap(({ key, sensitive, threshold }) => {
        const value = figures[key]?.value;
        const amount = value === undefined ? null : amountOf(value);
        if (!sensitive || amount === null || amount === 0 || amount >= threshold) return [];
        const decision = decisions.find(({ metric }) => metric === key);
        return [{ key, amount, said: decision?.choice, of: decision && amountOf(decision.value) }];
      }),
    );
    expect(open.length).toBeGreaterThan(10);
    expect(open.filter(({ amount, said, of }) => said !== 'publish' || of !== amount)).toEqual([]);
  });

  it('lets nobody compute what was suppressed, unless a person said that it may be', () => {
    const relied = checks.filter(({ comparison, severity }) => comparison === '=' || severity === 'hard');
    const computed = booklets.flatMap(({ figures, decisions }) =>
      relied.flatMap((check) => {
        const terms = [...check.left, ...check.right].map(({ metric }) => metric);
        const hidden = terms.filter((metric) => figures[metric]?.value.kind === 'suppressed');
        const unknown = terms.filter((metric) => {
          const kind = figures[metric]?.value.kind;
          return kind === 'suppressed' || kind === 'not_reported';
        });
        if (check.comparison !== '=' || unknown.length !== 1) return [];
        return hidden.filter((metric) => !decisions.some((each) => each.metric === metric));
      }),
    );
    expect(computed).toEqual([]);
  });
});
