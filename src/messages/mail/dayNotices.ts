import { bilingual, chosen, counted } from '../bilingual';
import type { NoticeText, WordsAbout } from './notices';

interface DayFacts {
  readonly edition: string;
  /** Null where it is about several provinces. */
  readonly province: string | null;
  /** Days until the day it is about; 0 on the day itself. */
  readonly left: number;
  /** How many provinces it names. */
  readonly count: number;
}

/** What a mail about a day says, and what its reader should do. */
interface DayText extends NoticeText<DayFacts> {
  readonly advice: string;
}

interface TimeText extends NoticeText<{ readonly province: string; readonly edition: string }> {
  readonly until: (day: string) => string;
}

type DayWords = WordsAbout<'reminder', DayText> & WordsAbout<'extension', TimeText>;

const sheetTr = ({ province, edition }: DayFacts): string =>
  province === null ? `${edition} dönemi` : `${province} ili ${edition} dönemi`;
const sheetEn = ({ province, edition }: DayFacts): string =>
  province === null ? `Edition ${edition}` : `${province}, edition ${edition}`;

/** Words of the mails about the days of an edition, kind by kind. */
export const dayNoticeWords = bilingual<DayWords>(
  {
    time_given: {
      listed: 'ek süre verildi (gerekçesiyle)',
      headline: ({ province, edition }) => `${province} ili ${edition} dönemi: ek süre verildi`,
      until: (day) => `Veri girişi bu il için ${day} gününün sonuna kadar açıktır.`,
    },
    entry_opened: {
      listed: 'veri girişi açıldı',
      headline: (facts) => `${sheetTr(facts)}: veri girişi açıldı`,
      advice: 'Değerleri girin ve incelemeye gönderin.',
    },
    entry_due: {
      listed: 'son gönderme günü yaklaşıyor',
      headline: (facts) =>
        facts.left === 0
          ? `${sheetTr(facts)}: bugün son gönderme günü`
          : `${sheetTr(facts)}: son gönderme gününe ${facts.left} gün kaldı`,
      advice: 'Bu işleri son gönderme gününe kadar tamamlayın.',
    },
    entry_late: {
      listed: 'son gönderme günü geçti',
      headline: (facts) => `${sheetTr(facts)}: son gönderme günü geçti, tamamlanmamış işler var`,
      advice: 'Veri girişi sürüyor: değerleri en kısa sürede girip incelemeye gönderin.',
    },
    entry_closing: {
      listed: 'veri girişi kapanmak üzere',
      headline: (facts) =>
        facts.left === 0
          ? `${sheetTr(facts)}: veri girişi bugün kapanıyor`
          : `${sheetTr(facts)}: veri girişinin kapanmasına ${facts.left} gün kaldı`,
      advice: 'Veri girişi kapandıktan sonra değer girilemez, düzeltme istenenler de düzeltilemez.',
    },
    entry_closed: {
      listed: 'veri girişi kapandı, tamamlanmamış işler var',
      headline: (facts) => `${sheetTr(facts)}: veri girişi kapandı, tamamlanmamış işler var`,
      advice: 'Bu değerler artık girilemez. Gerekiyorsa yayım sorumlusundan ek süre isteyin.',
    },
    review_due: {
      listed: 'inceleme bekleyen değerler var (tarih yaklaşırken ve geçince)',
      headline: (facts) => `${sheetTr(facts)}: incelemenizi bekleyen değerler var`,
      advice: 'Değerleri onaylayın ya da gerekçesini yazarak düzeltme isteyin.',
    },
    provinces_late: {
      listed: 'geciken illerin listesi',
      headline: (facts) => `${sheetTr(facts)}: ${facts.count} ilde tamamlanmamış iş var`,
      advice: 'Gerekiyorsa yayın sayfasından ek süre verin.',
    },
  },
  {
    time_given: {
      listed: 'more time was given (with the reason)',
      headline: ({ province, edition }) => `${province}, edition ${edition}: more time was given`,
      until: (day) => `Entry is open for this province until the end of ${day}.`,
    },
    entry_opened: {
      listed: 'entry has opened',
      headline: (facts) => `${sheetEn(facts)}: entry has opened`,
      advice: 'Enter the figures and send them for review.',
    },
    entry_due: {
      listed: 'entry is due soon',
      headline: (facts) =>
        facts.left === 0
          ? `${sheetEn(facts)}: entry is due today`
          : `${sheetEn(facts)}: entry is due in ${counted(facts.left, 'day')}`,
      advice: 'Finish this by the day on which entry is due.',
    },
    entry_late: {
      listed: 'entry was due',
      headline: (facts) => `${sheetEn(facts)}: entry was due, and something is not done`,
      advice: 'Entry is still open: enter the figures and send them for review as soon as you can.',
    },
    entry_closing: {
      listed: 'entry closes soon',
      headline: (facts) =>
        facts.left === 0
          ? `${sheetEn(facts)}: entry closes today`
          : `${sheetEn(facts)}: entry closes in ${counted(facts.left, 'day')}`,
      advice: 'After that no figure can be entered, and none that was returned can be corrected.',
    },
    entry_closed: {
      listed: 'entry has closed, and something is not done',
      headline: (facts) => `${sheetEn(facts)}: entry has closed, and something is not done`,
      advice: 'These figures can no longer be entered. If you need it, ask a publisher for more time.',
    },
    review_due: {
      listed: 'figures are waiting for review (before a day and after it)',
      headline: (facts) => `${sheetEn(facts)}: figures are waiting for your review`,
      advice: 'Approve them, or request changes and say why.',
    },
    provinces_late: {
      listed: 'the list of late provinces',
      headline: (facts) =>
        `${sheetEn(facts)}: ${counted(facts.count, 'province')} ${chosen(facts.count, 'has', 'have')} something left to do`,
      advice: 'If they need it, give them more time on the publication page.',
    },
  },
);

/** Words of what waits for somebody, line by line, and of the mail of a day. */
export const owedWords = bilingual(
  {
    enter: (count: number) => `Girilecek zorunlu değer: ${count}`,
    correct: (count: number) => `Düzeltilecek değer: ${count}`,
    send: (count: number) => `İncelemeye gönderilecek değer: ${count}`,
    review: (province: string, count: number) => `${province}: ${count} değer incelemenizi bekliyor`,
    late: (province: string, entry: number, review: number) =>
      `${province}: ${entry} değer girişte, ${review} değer incelemede bekliyor`,
    digest: (count: number) => `günlük özet (${count} bildirim)`,
    title: 'Sizden işlem bekleyenler:',
    sheet: (province: string, edition: string, count: number) =>
      `${province} ili ${edition} dönemi: ${count} değer`,
    reviewed: (edition: string, provinces: number, count: number) =>
      `${edition} dönemi: ${provinces} ilde ${count} değer incelemenizi bekliyor`,
    others: (headline: string, count: number) => `${headline} ve ${count} bildirim daha`,
  },
  {
    enter: (count: number) => `Required figures to enter: ${count}`,
    correct: (count: number) => `Figures to correct: ${count}`,
    send: (count: number) => `Figures to send for review: ${count}`,
    review: (province: string, count: number) =>
      `${province}: ${counted(count, 'figure')} ${chosen(count, 'is', 'are')} waiting for your review`,
    late: (province: string, entry: number, review: number) =>
      `${province}: ${counted(entry, 'figure')} in entry, ${counted(review, 'figure')} in review`,
    digest: (count: number) => `digest of the day (${counted(count, 'notice')})`,
    title: 'What you have to do:',
    sheet: (province: string, edition: string, count: number) =>
      `${province}, edition ${edition}: ${counted(count, 'figure')}`,
    reviewed: (edition: string, provinces: number, count: number) =>
      `Edition ${edition}: ${counted(count, 'figure')} of ${counted(provinces, 'province')} ${chosen(count, 'is', 'are')} waiting for your review`,
    others: (headline: string, count: number) => `${headline} and ${count} more`,
  },
);
