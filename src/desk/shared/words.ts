import { both, type Bilingual, type Locale } from '@/domain/bilingual';
import { useLocale } from './locale';
import type { Issue } from '@/domain/issue';
import { problemText } from '@/messages/problems/problems';
import { amountOf, type FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { deskWords } from '@/messages/desk/desk';

export { useLocale } from './locale';

/** Gives the words of one area in the reader's language. */
export function useWords<W>(words: Readonly<Record<Locale, W>>): W {
  return words[useLocale()];
}

/** Gives a function that puts an issue into the reader's language. */
export function useIssueWords(): (issue: Issue) => string {
  const locale = useLocale();
  return (issue) => problemText(issue, locale);
}

/** Writes a stored value as a table shows it: exact, never rounded; an absence by its name. */
export function valueInWords(value: FigureValue | null, locale: Locale): string {
  const words = deskWords[locale].values;
  if (value === null) return words.none;
  switch (value.kind) {
    case 'number':
      return formatInteger(value.amount);
    case 'carried_over':
      return words.carriedOver(formatInteger(value.amount), value.edition);
    case 'not_reported':
    case 'not_applicable':
    case 'suppressed':
      return words[value.kind];
  }
}

/** Gives the unit that stands after a value: the counted noun, or TL. */
export function unitInWords({ unit }: Pick<Metric, 'unit'>, locale: Locale): string {
  return unit.kind === 'money' ? 'TL' : unit.noun[locale];
}

/** Percents below this are too small to be told. */
const leastTold = 0.01;
/** A fall beyond this that leaves something is told as more: only what fell to 0 fell by 100. */
const mostTold = 99.9;

/**
 * Gives the change of a number in percent, with one decimal at most; null when there is nothing to compare. A
 * change of less than a tenth of a percent keeps its size: only a number that stayed the same moved by 0, and
 * only one that fell to 0 fell by 100.
 */
export function percentChange(before: FigureValue | null, after: FigureValue | null): number | null {
  const from = before && amountOf(before);
  const to = after && amountOf(after);
  if (from === null || to === null || from === 0) return null;
  const change = ((to - from) / from) * 100;
  if (Math.abs(change) < 0.1 || (change < -99 && change > -100)) return change;
  return Math.abs(change) >= 10 ? Math.round(change) : Math.round(change * 10) / 10;
}

/** Writes a percentage: `%7,5`, or `7.5%` in English; the least changes by one digit, `%0,03`. */
export function percentInWords(percent: number, locale: Locale): string {
  if (percent > 0 && percent < leastTold) return deskWords[locale].lessThan(written(leastTold, locale));
  if (percent > mostTold && percent < 100) return deskWords[locale].moreThan(written(mostTold, locale));
  return written(percent, locale);
}

/** Writes the same in a narrow column: `<%0,01` for what is less. */
export function percentBriefly(percent: number, locale: Locale): string {
  if (percent > 0 && percent < leastTold) return `<${written(leastTold, locale)}`;
  if (percent > mostTold && percent < 100) return `>${written(mostTold, locale)}`;
  return written(percent, locale);
}

const percentWriter = (locale: Locale, digits: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { style: 'percent', ...digits });
const writersOf = (digits: Intl.NumberFormatOptions): Readonly<Record<Locale, Intl.NumberFormat>> => ({
  tr: percentWriter('tr', digits),
  en: percentWriter('en', digits),
});
const small = writersOf({ maximumSignificantDigits: 1 });
const usual = writersOf({ maximumFractionDigits: 1 });

function written(percent: number, locale: Locale): string {
  return (percent < 0.1 ? small : usual)[locale].format(percent / 100);
}

/** An issue as it comes over the wire: with its words in both languages. */
export interface SpokenIssue extends Issue {
  readonly message: Bilingual;
}

/** Our endpoints refuse with issues; what stands in front of them, and Payload itself, with errors. */
interface Refusal {
  readonly issues?: readonly SpokenIssue[];
  readonly errors?: readonly { readonly message?: string; readonly messages?: Bilingual }[];
}

/** Gives the issues of a refusal, ours or Payload's, in both languages; at least one. */
export function spokenIssues(refusal: unknown): readonly SpokenIssue[] {
  const { issues = [], errors = [] } = refusal as Refusal;
  if (issues.length > 0) return issues;
  const told = errors.flatMap(({ message = '', messages }) => messages ?? (message ? both(message) : []));
  return (told.length > 0 ? told : [unexpectedWords]).map((message) => ({
    field: '',
    problem: 'unexpected',
    message,
  }));
}

/** Seconds to wait where a refusal does not say them. */
const usualWait = 30;

/** Says when to try again, of a refusal of too many requests by something in front that says it in a header alone. */
export function waitIssues(headers: Pick<Headers, 'get'>): readonly SpokenIssue[] {
  const written = headers.get('retry-after') ?? '';
  const seconds = /^\d{1,5}$/.test(written) ? Number(written) : usualWait;
  const issue = { problem: 'too_many_requests', context: { seconds } } as const;
  const message = { tr: problemText(issue, 'tr'), en: problemText(issue, 'en') };
  return [{ field: '', ...issue, message }];
}

const unexpectedWords: Bilingual = {
  tr: problemText({ problem: 'unexpected' }, 'tr'),
  en: problemText({ problem: 'unexpected' }, 'en'),
};
