import { seriesOf } from '../../derived/amounts';
import { englishNumeral, unitOfDisplay, writeAmount } from '../../figures/formatFigure';
import { isMeantFor, type Metric } from '../../figures/metric';
import { formatScaled } from '../../turkish/formatNumber';
import type { ComposedTable, TableRow } from '../composed';
import { differenceOf, markOf, shownValue } from './blockFigure';
import type { Showing } from './showing';
import { tableWords } from './tableWords';

/** Lists the metrics that are meant for the province, in order: those of the table and of the data. */
export function metricsInOrder({ content }: Showing): readonly Metric[] {
  return content.metrics
    .filter(({ where }) => isMeantFor(where, content.province))
    .toSorted((a, b) => a.order - b.order);
}

/** The four numbers of a row; null where there is none. */
interface Amounts {
  readonly value: number | null;
  readonly before: number | null;
  readonly change: number | null;
  readonly country: number | null;
}

function amountsOf(metric: Metric, showing: Showing): Amounts {
  const { content, source } = showing;
  const value = content.figures[metric.key]?.value;
  const [, before] = seriesOf(metric, source);
  // What a year has brought so far is not held against the edition of the column but against another.
  const isOfColumn = before?.edition === content.context?.earlier[0]?.code;
  return {
    value: value !== undefined && 'amount' in value ? value.amount : null,
    before: isOfColumn ? (before?.amount ?? null) : null,
    change: isOfColumn ? (differenceOf(metric, showing)?.exact ?? null) : null,
    country: content.context?.peers?.totals[metric.key]?.sum ?? null,
  };
}

/** All numbers of a row stand in one unit: that of the metric, or lira where one of them would read as nothing. */
function writerOf(metric: Metric, { value, before }: Amounts, { locale }: Showing) {
  const wished = metric.display;
  if (wished === 'integer') {
    return { unit: '', write: (amount: number) => writeAmount(metric, amount, locale).numeral };
  }
  const isSmall = [value, before].some(
    (amount) => amount !== null && amount > 0 && /^0(?:,0+)?$/.test(formatScaled(amount, wished)),
  );
  const display = isSmall ? 'tl' : wished;
  const unit = unitOfDisplay(display, locale);
  const write = (amount: number): string => {
    const text = formatScaled(amount, display);
    return locale === 'en' ? englishNumeral(text) : text;
  };
  return { unit, write };
}

/** Writes a difference with its sign: `+741`, `−2`, `0`. */
function signed(change: number, write: (amount: number) => string): string {
  const text = write(Math.abs(change));
  if (change === 0) return text;
  return `${change > 0 ? '+' : '−'}${text}`;
}

function rowOf(metric: Metric, showing: Showing): TableRow {
  const amounts = amountsOf(metric, showing);
  const { unit, write } = writerOf(metric, amounts, showing);
  const { value, before, change, country } = amounts;
  const mark = markOf(metric, showing);
  return {
    section: metric.section,
    metric: metric.key,
    label: metric.label[showing.locale],
    value: value === null ? (mark ?? '') : write(value),
    unit,
    before: before === null ? '' : write(before),
    change: change === null ? '' : signed(change, write),
    country: country === null ? '' : write(country),
    scope: scopeOf(metric, showing),
    mark: 'amount' in shownValue(metric, showing) ? mark : null,
  };
}

function scopeOf({ key, timeBasis, since }: Metric, { content, locale }: Showing): string {
  const words = tableWords[locale];
  const asOf = content.figures[key]?.asOf ?? content.edition.asOf;
  if (timeBasis === 'unstated') return words.unstated;
  if (timeBasis === 'year_to_date') return words.year(asOf.slice(0, 4));
  return timeBasis === 'stock' || since === null ? words.day(asOf) : words.from(since);
}

/** Composes the table of all metrics; a column that would be empty throughout has no head. */
export function tableOf(showing: Showing): ComposedTable {
  const { content, locale } = showing;
  const words = tableWords[locale];
  const rows = metricsInOrder(showing).map((metric) => rowOf(metric, showing));
  const has = (column: 'before' | 'change' | 'country'): boolean => rows.some((row) => row[column] !== '');
  const before = content.context?.earlier[0]?.code ?? '';
  const peers = content.context?.peers?.edition ?? '';
  const hasMoney = rows.some(({ unit }) => unit !== '');
  return {
    title: words.title,
    notes: [
      words.count(rows.length),
      ...(hasMoney ? [words.money] : []),
      ...(has('before') ? [words.before(before)] : []),
      ...(has('change') ? [words.change] : []),
      ...(has('country') ? [words.country(peers)] : []),
    ],
    head: [
      words.metric,
      content.edition.code,
      has('before') ? before : '',
      has('change') ? words.changeHead : '',
      has('country') ? words.countryHead(peers) : '',
      words.scope,
    ],
    rows,
  };
}
