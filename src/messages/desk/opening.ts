import type { EditionDays } from '@/domain/workflow/editionDates';
import { bilingual, counted } from '../bilingual';

/** Words of planning, opening and closing an edition. */
export const openingWords = bilingual(
  {
    all: 'Dönemler',
    mend: 'Dönemi düzelt ya da sil',
    edition: 'Dönem',
    days: {
      asOf: 'Veri tarihi',
      entryOpens: 'Veri girişi açılışı',
      entryDue: 'Son gönderme günü',
      entryCloses: 'Veri girişi kapanışı',
    } satisfies Record<keyof EditionDays, string>,
    facts: {
      title: 'Önceki döneme göre değişen il hizmetleri ve grupları',
      explained:
        'Bunlar dönem açılınca bu dönem için sabitlenir. Değiştiren kişi dönemi açamaz: açmakla siz onaylamış olursunuz.',
      by: (names: string) => `değiştiren: ${names}`,
      nobody: 'kayıtta değiştiren yok',
      absent: (names: string) => `artık yok: ${names}`,
      present: (names: string) => `artık var: ${names}`,
      joined: (names: string) => `girdiği grup: ${names}`,
      left: (names: string) => `çıktığı grup: ${names}`,
    },
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
    days: {
      asOf: 'As of',
      entryOpens: 'Entry opens',
      entryDue: 'Entry due',
      entryCloses: 'Entry closes',
    },
    facts: {
      title: 'Services and groups of provinces that differ from the edition before',
      explained:
        'They are pinned for this edition when it opens. Whoever changed them cannot open it: by opening it you approve them.',
      by: (names: string) => `changed by ${names}`,
      nobody: 'nobody on record',
      absent: (names: string) => `not there any more: ${names}`,
      present: (names: string) => `there now: ${names}`,
      joined: (names: string) => `joined: ${names}`,
      left: (names: string) => `left: ${names}`,
    },
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
