import { plainProvince, type EditionFacts, type ProvinceFacts } from '@/domain/booklet/snapshot';
import type { FigureWording, Inline, Paragraph, Statement } from '@/domain/booklet/text';
import type { FigureValue } from '@/domain/figures/figureValue';
import { plainMetric, type Metric } from '@/domain/figures/metric';

export const edition: EditionFacts = { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' };

export const igdir: ProvinceFacts = {
  ...plainProvince,
  plate: '76',
  name: 'Iğdır',
  capitals: 'IĞDIR',
  slug: 'igdir',
};

/** Makes a required count of people; the test changes what it is about. */
export function metric(key: string, changes: Partial<Metric> = {}): Metric {
  return {
    ...plainMetric,
    key,
    order: 1,
    label: { tr: key, en: key },
    definition: { tr: key, en: key },
    section: 'aile-toplum',
    unit: { kind: 'count', noun: { tr: 'kişi', en: 'person' } },
    timeBasis: 'stock',
    ...changes,
  };
}

export const money: Partial<Metric> = { unit: { kind: 'money' }, display: 'million_tl' };

/** Makes a number. */
export function number(amount: number): FigureValue {
  return { kind: 'number', amount };
}

/** Makes words. */
export function text(words: string, emphasis?: true): Inline {
  return emphasis ? { type: 'text', text: words, emphasis } : { type: 'text', text: words };
}

type Of<T extends Inline['type']> = Extract<Inline, { type: T }>;

/** Makes a figure in a text. */
export function figure(key: string, changes: Partial<Of<'figure'>> = {}): Inline {
  return { type: 'figure', metric: key, display: null, suffix: null, emphasis: true, ...changes };
}

/** Makes a constant in a text. */
export function constant(key: string, changes: Partial<Of<'constant'>> = {}): Inline {
  return { type: 'constant', constant: key, suffix: null, emphasis: false, ...changes };
}

/** Makes a fact of the edition in a text. */
export function editionFact(fact: Of<'edition'>['fact'], changes: Partial<Of<'edition'>> = {}): Inline {
  return { type: 'edition', fact, since: null, suffix: null, emphasis: false, ...changes };
}

/** Makes a clause. */
export function clause(...content: readonly Inline[]): Inline {
  return { type: 'clause', content };
}

/** Makes a sentence with its wordings of absence; the test gives the text. */
export function statement(content: Paragraph, changes: Partial<Statement> = {}): Statement {
  return {
    key: 'cumle',
    layout: 'sentence',
    text: content,
    zero: [text('Yoktur.')],
    notReported: [text('Bildirilmemiştir.')],
    suppressed: [text('Beşten azdır.')],
    notApplicable: [text('Veri bulunmamaktadır.')],
    figures: [],
    where: null,
    ...changes,
  };
}

/** Makes the words that a figure of a statement has apart from the others: its label is its subject. */
export function wordsApart(key: string, label: string): FigureWording {
  return {
    metric: key,
    text: [text(`${label}: `), figure(key), text('.')],
    zero: [text(`${label}: sıfır.`)],
    subject: [text(label)],
  };
}
