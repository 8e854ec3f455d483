import { bilingual, counted } from '../bilingual';

/** Words of planning, opening and closing an edition. */
export const openingWords = bilingual(
  {
    all: 'Dönemler',
    mend: 'Dönemi düzelt ya da sil',
    edition: 'Dönem',
    asOf: 'Veri tarihi',
    opens: 'Veri girişi açılışı',
    due: 'Son gönderme günü',
    closes: 'Veri girişi kapanışı',
    mode: 'Yayım biçimi',
    asked: 'Veri formları',
    undated: 'belirlenmedi',
    counts: (provinces: number, metrics: number, required: number) =>
      `${provinces} il, il başına en çok ${metrics} gösterge (${required} zorunlu)`,
    issues: 'Dönem bu durumda açılamaz',
    warnings: 'Gözden geçirin',
    left: {
      title: 'Kapanışta tamamlanmamış olanlar',
      missing: (count: number) => `${count} ilde zorunlu değer eksik.`,
      unsent: (count: number) => `${count} ilde girilip incelemeye gönderilmemiş değer var.`,
      returned: (count: number) => `${count} ilde düzeltme istenen değer var; giriş kapanınca düzeltilemez.`,
      inReview: (count: number) => `${count} ilde incelemede değer var; inceleme sürer.`,
      extended: (count: number) => `${count} ilin ek süresi var; giriş orada sürer.`,
      nothing: 'Tamamlanmamış bir iş yok.',
    },
  },
  {
    all: 'Editions',
    mend: 'Mend or remove the edition',
    edition: 'Edition',
    asOf: 'As of',
    opens: 'Entry opens',
    due: 'Entry due',
    closes: 'Entry closes',
    mode: 'Publication',
    asked: 'Sheets',
    undated: 'not set',
    counts: (provinces: number, metrics: number, required: number) =>
      `${counted(provinces, 'province')}, at most ${counted(metrics, 'metric')} each (${required} required)`,
    issues: 'The edition cannot be opened like this',
    warnings: 'Look at this first',
    left: {
      title: 'What the closing leaves unfinished',
      missing: (count: number) => `Required figures are missing in ${counted(count, 'province')}.`,
      unsent: (count: number) => `Figures were entered and not sent in ${counted(count, 'province')}.`,
      returned: (count: number) =>
        `Figures were returned to ${counted(count, 'province')}; they cannot be corrected once entry is closed.`,
      inReview: (count: number) =>
        `Figures are in review in ${counted(count, 'province')}; the review goes on.`,
      extended: (count: number) =>
        `${counted(count, 'province has', 'provinces have')} more time; entry goes on there.`,
      nothing: 'Nothing is unfinished.',
    },
  },
);
