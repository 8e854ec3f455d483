import { seriesOf } from '../../derived/amounts';
import type { FigureValue } from '../../figures/figureValue';
import { writeAmount } from '../../figures/formatFigure';
import type { Metric } from '../../figures/metric';
import type { BlockFigure } from '../composed';
import type { Showing } from './showing';
import type { Difference } from './words';

/** The mark of each kind of value; a number of this edition has none. */
const valueMarks = {
  number: null,
  carried_over: '(g)',
  suppressed: '(k)',
  not_applicable: '(–)',
  not_reported: '(..)',
} as const;
const changeMarks = { first: null, correction: '(d)', revision: '(r)', withdrawal: null } as const;

/** Gives what a booklet says of a metric; never entered is not applicable. */
export function shownValue(metric: Metric, { content }: Showing): FigureValue {
  return content.figures[metric.key]?.value ?? { kind: 'not_applicable' };
}

/** Gives the mark beside a value: of its kind, or of what this publication changed. */
export function markOf(metric: Metric, showing: Showing): string | null {
  const { publication } = showing.content;
  const isChanged = publication?.changes.some((change) => change.metric === metric.key) ?? false;
  const own = valueMarks[shownValue(metric, showing).kind];
  return own ?? (isChanged && publication !== undefined ? changeMarks[publication.kind] : null);
}

/** Gives the time that a number covers, in words: `2017’den bu yana`, `31 Mayıs 2024`; empty where it is not stated. */
export function timeOf({ key, timeBasis, since }: Metric, { content, words }: Showing): string {
  const asOf = content.figures[key]?.asOf ?? content.edition.asOf;
  if (timeBasis === 'unstated') return '';
  if (timeBasis === 'stock') return words.date(asOf);
  if (timeBasis === 'year_to_date') return words.until(asOf);
  return since === null ? '' : words.since(since);
}

function captionOf(metric: Metric, showing: Showing): string {
  const own = metric.caption?.[showing.locale] ?? '';
  const name = own === '' ? metric.label[showing.locale] : own;
  const said = [name, timeOf(metric, showing)].filter((part) => part !== '');
  const isMoney = metric.unit.kind === 'money';
  return said.join(', ') + (isMoney ? `; ${showing.words.currentPrices}` : '');
}

/** The difference of this edition's number from the one before, where it may be told. */
export function differenceOf(
  metric: Metric,
  { content, derived, locale }: Showing,
): (Difference & { readonly exact: number }) | null {
  const rules = ['addition', 'change'].map((rule) => `${rule}:${metric.key}:${content.edition.code}`);
  const found = rules.map((key) => derived.get(key)).find((each) => each !== undefined);
  if (found === undefined) return null;
  const { numerator } = found.exact;
  const by = writeAmount(metric, Math.abs(numerator), locale).text;
  return { by, sign: numerator === 0 ? 0 : numerator > 0 ? 1 : -1, exact: numerator };
}

/** Says what the edition before had; of a value that was carried over, where it comes from. */
function wasOf(metric: Metric, showing: Showing): string | null {
  const value = shownValue(metric, showing);
  if (value.kind === 'carried_over') return showing.words.carried(value.edition);
  const [, before] = seriesOf(metric, showing.source);
  if (before === undefined) return null;
  const amount = writeAmount(metric, before.amount, showing.locale).text;
  return showing.words.was({ ...before, amount, difference: differenceOf(metric, showing) });
}

/** What a block says otherwise than usual. */
interface Said {
  readonly caption?: string;
  /** What was is not said: a drawing shows it, or a note does. */
  readonly isAlone?: boolean;
}

/** Gives the large figure of a metric with its words. */
export function blockFigure(metric: Metric, showing: Showing, said: Said = {}): BlockFigure {
  const value = shownValue(metric, showing);
  const mark = markOf(metric, showing);
  const written = 'amount' in value ? writeAmount(metric, value.amount, showing.locale) : null;
  return {
    metric: metric.key,
    number: written?.numeral ?? mark ?? '',
    unit: written?.unit ?? null,
    caption: said.caption ?? captionOf(metric, showing),
    was: said.isAlone === true ? null : wasOf(metric, showing),
    mark,
  };
}

/** Gives a caption beside another: nouns are enough in Turkish; an English noun would want its plural. */
export function captionInPair(metric: Metric, showing: Showing): string {
  return showing.locale === 'tr' ? nounOf(metric, showing) : metric.label[showing.locale];
}

/** Gives what a metric counts, in one word; of money its label. */
export function nounOf({ unit, label }: Metric, { locale }: Showing): string {
  return unit.kind === 'count' ? unit.noun[locale] : label[locale];
}
