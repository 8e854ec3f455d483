import type { FigureWording, Paragraph, Statement } from '@/domain/booklet/text';
import { figure, province, t } from './notation';
import { statement } from './serviceOf';

/** A statement of several figures: `subject` names them together, each figure's own words name it alone. */
type Several = Pick<Statement, 'key' | 'text' | 'zero' | 'figures'> & { readonly subject: Paragraph };

/** Makes a statement of several figures, whose wordings of absence end as those of single figures do. */
export function several({ subject, ...given }: Several): Statement {
  return statement({
    ...given,
    notReported: ended(subject, ' bildirilmemiştir.'),
    suppressed: ended(subject, ', kişisel verilerin korunması amacıyla açıklanmamaktadır.'),
  });
}

function ended(subject: Paragraph, words: string): Paragraph {
  const last = subject.at(-1);
  if (last?.type !== 'text') return [...subject, { type: 'text', text: words }];
  return [...subject.slice(0, -1), { ...last, text: last.text + words }];
}

/** One kind of institution and the people whom it serves, in words that only need the province before them. */
interface Institution {
  readonly key: string;
  /** The metrics: how many there are, and of how many people. */
  readonly metrics: readonly [homes: string, people: string];
  /** "çocuk evi". */
  readonly home: string;
  /** "çocuk evlerinde"; and "bu evlerde", where they were named before. */
  readonly inThem: string;
  readonly inThese: string;
  /** "bakımı sağlanan çocuk". */
  readonly person: string;
  /** The sentence of both numbers. */
  readonly text: Paragraph;
  /** What is done for the people, with their number: "28 çocuğun bakımı sağlanmaktadır." */
  readonly served: Paragraph;
}

/** Makes the statement of a kind of institution. */
export function institution(of: Institution): Statement {
  const { key, metrics, home, inThem, inThese, person, text, served } = of;
  const [homes, people] = metrics;
  const words = (text: string): Paragraph => [{ type: 'text', text }];
  const ofHomes: FigureWording = {
    metric: homes,
    text: [...t`${province} ilinde ${figure(homes)}`, ...words(` ${home} bulunmaktadır.`)],
    zero: [province, ...words(` ilinde ${home} bulunmamaktadır.`)],
    subject: [province, ...words(` ilindeki ${home} sayısı`)],
  };
  const ofPeople: FigureWording = {
    metric: people,
    text: [province, ...words(` ilindeki ${inThem} `), ...served],
    zero: [province, ...words(` ilindeki ${inThem} ${person} bulunmamaktadır.`)],
    subject: [province, ...words(` ilindeki ${inThem} ${person} sayısı`)],
  };
  return several({
    key,
    text,
    zero: [province, ...words(` ilinde ${home} ve ${inThese} ${person} bulunmamaktadır.`)],
    subject: [province, ...words(` ilindeki ${home} sayısı ile ${inThese} ${person} sayısı`)],
    figures: [ofHomes, ofPeople],
  });
}
