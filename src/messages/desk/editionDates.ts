import { bilingual } from '../bilingual';

/** Words of other dates for an edition that has been opened. */
export const datesWords = bilingual(
  {
    button: 'Tarihleri değiştir…',
    waiting: 'Yeni tarihler teyit bekliyor…',
    title: (edition: string) => `${edition} döneminin tarihleri`,
    explained:
      'Açılmış bir dönemin tarihlerini bir yayım sorumlusu gerekçesiyle önerir; başka bir yayım sorumlusu ya da Bakanlık inceleme yetkilisi teyit edince değişir ve bütün illere bildirilir. Bir ya da birkaç ile ek süre vermek için öneri gerekmez: ilin satırındaki “Ek süre ver…” düğmesini kullanın. Veri tarihi ve veri girişi kapanışı herkese açık yayım takviminde durur.',
    proposals: 'Tarih önerileri',
    number: (number: number, state: string) => `${number}. öneri: ${state}`,
    proposed: (who: string, when: string) => `Öneren: ${who}, ${when}`,
    propose: 'Bu tarihleri öner',
    reason: 'Gerekçe (kayda geçer ve illere bildirilir)',
    said: 'Kaydedildi.',
  },
  {
    button: 'Change the dates…',
    waiting: 'Other dates to be confirmed…',
    title: (edition: string) => `Dates of edition ${edition}`,
    explained:
      'A publisher proposes other dates of an edition that has been opened, with a reason; they hold once another publisher or a ministry reviewer confirms them, and all provinces are told. To give one or several provinces more time nothing is proposed: use “Give more time…” in their rows. The as-of date and the day on which entry closes stand in the public release calendar.',
    proposals: 'Dates that were proposed',
    number: (number: number, state: string) => `Proposal ${number}: ${state}`,
    proposed: (who: string, when: string) => `Proposed by ${who}, ${when}`,
    propose: 'Propose these dates',
    reason: 'Reason (recorded, and told to the provinces)',
    said: 'Recorded.',
  },
);
