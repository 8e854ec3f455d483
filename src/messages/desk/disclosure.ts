import { bilingual, counted } from '../bilingual';

/** Words of the publisher's decisions on figures that could tell of few persons. */
export const disclosureWords = bilingual(
  {
    title: 'Gizlilik kararları',
    explained:
      'Aşağıdaki değerler az sayıda kişiyi tanınır kılabilir ya da açıklanmayan bir değeri ele verebilir. Yayımdan önce her biri için karar verin. Girilen ve onaylanan değerler değişmez; kararınız yalnızca bu kitapçıkta ne yazılacağını belirler, gerekçesiyle birlikte kayda geçer ve değer değişince geçersiz olur.',
    settled:
      'Bu değerler için karar verildi; yapmanız gereken bir şey yok. İsterseniz kararı değiştirebilirsiniz.',
    printed: (value: string) => `Kitapçıkta: ${value}`,
    place: (edition: string, number: number | null) =>
      number === null ? `${edition}, geçmiş kaydı` : `${edition}, ${String(number)}. yayım`,
    amounts: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
    risks: {
      below_threshold: (threshold: string) => `Sayı, gizlilik eşiğinin (${threshold}) altında.`,
      derivable_from_total: (amounts: string) => `Kitapçıktaki diğer sayılardan hesaplanabilir: ${amounts}.`,
      shown_in_another_edition: (place: string, value: string) =>
        `Okurların elindeki başka bir yayın bu değeri ele verir (${place}: ${value}).`,
      reveals_another_edition: (place: string) =>
        `Başka bir yayında açıklanmayan değeri ele verebilir (${place}).`,
      differencing: (place: string, value: string) =>
        `Başka bir yayındaki değerle farkı gizlilik eşiğinin altında (${place}: ${value}).`,
      still_public: (place: string, value: string) =>
        `Bu kitapçığın okurların elindeki bir yayınında açıkça yazılı (${place}: ${value}). Değerin görünmemesi için o yayını geri çekin.`,
    },
    choice: 'Karar',
    choose: 'Seçin…',
    publish: 'Açık yayımla',
    keep: 'Olduğu gibi yayımla',
    suppress: 'Bu kitapçıkta açıklanmasın',
    also: (label: string, value: string) => `Ayrıca açıklanmasın: ${label} (${value})`,
    reason: 'Gerekçe (okurlara gösterilmez)',
    decide: 'Kararları kaydet',
    decided: (name: string, choice: string) => `${name} karar verdi: ${choice}.`,
    because: (reason: string) => `Gerekçe: ${reason}`,
    waitingOnBoard: (count: number) => `${String(count)} değer gizlilik kararı bekliyor`,
  },
  {
    title: 'Decisions on disclosure',
    explained:
      'These values could make few persons recognisable, or give away one that is not disclosed. Decide on each before publication. Entered and approved values do not change: your decision says what this booklet prints, is recorded with its reason, and lapses when the value changes.',
    settled: 'These values have been decided on; nothing is left to do. You may change the decision.',
    printed: (value: string) => `In the booklet: ${value}`,
    place: (edition: string, number: number | null) =>
      number === null ? `${edition}, recorded` : `${edition}, publication ${String(number)}`,
    amounts: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
    risks: {
      below_threshold: (threshold: string) => `The count is below the disclosure threshold (${threshold}).`,
      derivable_from_total: (amounts: string) =>
        `It can be computed from the other numbers of the booklet: ${amounts}.`,
      shown_in_another_edition: (place: string, value: string) =>
        `Another publication that readers have gives it away (${place}: ${value}).`,
      reveals_another_edition: (place: string) =>
        `It may give away a value that another publication does not disclose (${place}).`,
      differencing: (place: string, value: string) =>
        `Its difference to another publication is below the disclosure threshold (${place}: ${value}).`,
      still_public: (place: string, value: string) =>
        `A publication of this booklet that readers have shows it (${place}: ${value}). Withdraw that one to hide it.`,
    },
    choice: 'Decision',
    choose: 'Choose…',
    publish: 'Print it',
    keep: 'Print as it stands',
    suppress: 'Not disclosed in this booklet',
    also: (label: string, value: string) => `Not disclosed in addition: ${label} (${value})`,
    reason: 'Reason (not shown to readers)',
    decide: 'Save the decisions',
    decided: (name: string, choice: string) => `${name} decided: ${choice}.`,
    because: (reason: string) => `Reason: ${reason}`,
    waitingOnBoard: (count: number) => `${counted(count, 'value')} to decide on disclosure`,
  },
);
