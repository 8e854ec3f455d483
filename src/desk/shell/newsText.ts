import type { News } from '@/contract/bellView';
import type { Locale } from '@/domain/bilingual';
import { clockInWords, dayAndMonth, dayInWords, daysUntil } from '@/domain/days';
import { newsWords } from '@/messages/frame/news';
import { workflowWords } from '@/messages/desk/workflow';

/** A piece of news in words. */
export interface NewsText {
  /** Who did it; null where nobody is named. */
  readonly by: string | null;
  readonly says: string;
  /** What it is about; null where the sentence says it. */
  readonly about: string | null;
  /** What was written with it; empty where nothing was. */
  readonly quote: string;
  /** The province and edition that it belongs to; empty where it belongs to none. */
  readonly place: string;
}

/** Says a piece of news in the reader's language. */
export function newsText(news: News, locale: Locale): NewsText {
  return { by: actorOf(news, locale), quote: '', place: placeOf(news), about: null, ...told(news, locale) };
}

function actorOf({ kind, by, onBehalfOf }: News, locale: Locale): string | null {
  if (kind === 'published') return null;
  const words = newsWords[locale];
  const name = by ?? words.system;
  return onBehalfOf === null ? name : words.onBehalf(name, onBehalfOf);
}

function placeOf(news: News): string {
  const edition = 'edition' in news ? news.edition : '';
  return 'province' in news ? `${news.province.name} ${edition}` : edition;
}

type Told = Pick<NewsText, 'says'> & Partial<Pick<NewsText, 'about' | 'quote'>>;

function told(news: News, locale: Locale): Told {
  const words = newsWords[locale];
  const { says } = words;
  switch (news.kind) {
    case 'returned': {
      const code = news.code === null ? '' : workflowWords[locale].returnCodes[news.code];
      return { says: says.returned, about: metricsIn(news, locale), quote: news.text || code };
    }
    case 'approved':
      return { says: says.approved, about: metricsIn(news, locale) };
    case 'mention':
    case 'answer':
    case 'question':
      return { says: says[news.kind], about: metricsIn(news, locale), quote: news.text };
    case 'extra_time':
      return { says: says.extra_time(dayInWords(news.until, locale)) };
    case 'published':
      return { says: says.published(news.number) };
    case 'text_approved':
    case 'text_returned':
      return { says: says[news.kind], about: news.name[locale], quote: news.text };
    case 'account_asked':
      return { says: says.account_asked, about: news.name };
    case 'force_asked':
    case 'force_confirmed':
    case 'force_refused':
    case 'dates_asked':
    case 'dates_changed':
    case 'dates_refused':
    case 'opened':
    case 'closed':
    case 'import_approved':
    case 'import_returned':
      return { says: says[news.kind] };
  }
}

function metricsIn({ metric, figures }: Extract<News, { readonly figures: number }>, locale: Locale): string {
  const name = metric.label[locale];
  return figures > 1 ? `${name} ${newsWords[locale].and(figures - 1)}` : name;
}

/** Says when something happened, by what the reader calls the day: `bugün 10.12`, `dün 16.48`, `3 Kasım 09.15`. */
export function momentBeside(iso: string, now: string, locale: Locale): string {
  const { moment } = newsWords[locale];
  const time = clockInWords(iso, locale);
  const days = daysUntil(iso, now);
  if (days === 0) return moment.today(time);
  return days === -1 ? moment.yesterday(time) : `${dayAndMonth(iso, locale)} ${time}`;
}

/** Says the same in a narrow column: the time of today, `dün`, `3 Kas`. */
export function shortMoment(iso: string, now: string, locale: Locale): string {
  const days = daysUntil(iso, now);
  if (days === 0) return clockInWords(iso, locale);
  return days === -1 ? newsWords[locale].yesterdayShort : dayAndMonth(iso, locale, 'short');
}
