import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { FigureData } from '@/domain/openData/editionData';
import type { Revision } from '@/domain/openData/observation';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { formatInteger, noBreakSpace } from '@/domain/turkish/formatNumber';
import type { ToldChange } from '@/domain/country/changeList';
import { bookletWords } from '@/messages/booklet/booklet';
import { countryWords } from '@/messages/booklet/country';
import { noticeWords } from '@/messages/booklet/notices';
import { dataWords, type Mark } from '@/messages/booklet/site';

/** The mark of each kind of value; a number has none. */
const valueMarks = {
  number: null,
  carried_over: '(g)',
  suppressed: '(k)',
  not_applicable: '(–)',
  not_reported: '(..)',
} as const;
const absenceMarks: readonly Mark[] = ['(g)', '(k)', '(–)', '(..)'];
const revisionMarks = { corrected: '(d)', revised: '(r)' } as const satisfies Record<Revision, Mark>;

/** Writes a whole number as the language does: `1.758`, `1,758`. */
export function numberText(amount: number, locale: Locale): string {
  const text = formatInteger(amount);
  return locale === 'tr' ? text : text.replaceAll('.', ',');
}

/** Writes a decimal number from its text with a point: `26.3` → `26,3` in Turkish; a share with its sign. */
export function ratioText(value: string, form: 'per' | 'percent', locale: Locale): string {
  const [whole = '', fraction] = value.split('.');
  const point = locale === 'tr' ? ',' : '.';
  const text = numberText(Number(whole), locale) + (fraction === undefined ? '' : point + fraction);
  if (form === 'per') return text;
  return locale === 'tr' ? `%${text}` : `${text}%`;
}

/** Gives the words of a metric's unit. */
export function unitText({ unit }: Pick<Metric, 'unit'>, locale: Locale): string {
  return unit.kind === 'money' ? countryWords[locale].value.lira : unit.noun[locale];
}

/**
 * Writes an amount with its unit: `38 çocuk`, `100.610.000 TL`. A noun of English would have to be put into the plural,
 * so that a count stands alone there.
 */
export function amountText(amount: number, metric: Pick<Metric, 'unit'>, locale: Locale): string {
  const text = numberText(amount, locale);
  if (locale === 'en')
    return metric.unit.kind === 'money' ? `${unitText(metric, locale)}${noBreakSpace}${text}` : text;
  return `${text}${noBreakSpace}${unitText(metric, locale)}`;
}

/** Writes a value in a line of text: a number, of money with its currency, or its absence in words. */
function valueWords(value: FigureValue | null, { definition }: ToldChange, locale: Locale): string {
  if (value === null) return noticeWords[locale].corrections.absent;
  if (!('amount' in value)) return dataWords[locale].marks[valueMarks[value.kind]];
  // A count has its noun in the label.
  const text =
    definition?.unit.kind === 'money'
      ? amountText(value.amount, definition, locale)
      : numberText(value.amount, locale);
  return value.kind === 'number' ? text : bookletWords[locale].values.carried_over(text, value.edition);
}

/** Writes the two sides of a change: numbers, or why there is none. */
export function changeWords(
  change: ToldChange,
  locale: Locale,
): { readonly before: string; readonly after: string } {
  const { before, after, gone } = change;
  const { corrections } = noticeWords[locale];
  return {
    before: gone === null ? valueWords(before, change, locale) : corrections.gone[gone],
    after: valueWords(after, change, locale),
  };
}

/** Shows a mark as a sign, and in words to those who hear it. */
export function MarkSign({ mark, locale }: { readonly mark: Mark; readonly locale: Locale }): ReactNode {
  return (
    <span className="mark">
      <span aria-hidden="true">{mark}</span>
      <span className="unseen">{dataWords[locale].marks[mark]}</span>
    </span>
  );
}

/** Gives the marks that stand in some values, in the order of their meaning. */
export function marksOf(figures: Iterable<FigureData>): readonly Mark[] {
  const marks = new Set<Mark | null>([...figures].map(({ value }) => valueMarks[value.kind]));
  return absenceMarks.filter((mark) => marks.has(mark));
}

/** Gives the marks of figures that were changed, in the order of their meaning. */
export function marksOfRevisions(revisions: Iterable<Revision>): readonly Mark[] {
  const marks = new Set<Mark>([...revisions].map((revision) => revisionMarks[revision]));
  return Object.values(revisionMarks).filter((mark) => marks.has(mark));
}

/** Shows the value of a cell: a number, with its mark where it was carried over, or the mark of its absence. */
export function ValueCell({
  figure,
  revision,
  locale,
  absent,
}: {
  readonly figure: FigureData | undefined;
  readonly revision?: Revision | undefined;
  readonly locale: Locale;
  /** What is said where there is no booklet; that it is not published, where nothing is. */
  readonly absent?: string | undefined;
}): ReactNode {
  if (figure === undefined)
    return <td className="amount soft small">{absent ?? countryWords[locale].value.notPublished}</td>;
  const { value } = figure;
  const mark = valueMarks[value.kind];
  return (
    <td className="amount">
      {'amount' in value && numberText(value.amount, locale)}
      {'amount' in value && mark !== null && ' '}
      {mark !== null && <MarkSign mark={mark} locale={locale} />}
      {revision !== undefined && (
        <>
          {' '}
          <MarkSign mark={revisionMarks[revision]} locale={locale} />
        </>
      )}
    </td>
  );
}

/** Shows what the marks mean that stand in a table. */
export function MarkLegend({
  marks,
  locale,
}: {
  readonly marks: readonly Mark[];
  readonly locale: Locale;
}): ReactNode {
  if (marks.length === 0) return null;
  return (
    <p className="small soft">
      {marks.map((mark) => `${mark} ${dataWords[locale].marks[mark]}`).join(' · ')}
    </p>
  );
}
