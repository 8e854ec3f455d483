import type { Bilingual } from '@/domain/bilingual';
import type { Check, Term } from '@/domain/checks/check';
import { zeroRules } from './zeroRules';

function once(...metrics: readonly string[]): readonly Term[] {
  return metrics.map((metric) => ({ coefficient: 1, metric }));
}

/** A kind of institution for children whose children are part of those in institutional care. */
function partOfCare(code: string, key: string, parts: readonly string[], words: Bilingual): Check {
  return {
    code,
    key,
    left: once(...parts),
    comparison: '<=',
    right: once('kurum-bakimi-cocuk'),
    severity: 'hard',
    message: {
      tr: `${words.tr}, kuruluş bakımındaki çocukların bir bölümüdür; sayıları toplamı aşamaz.`,
      en: `${words.en} are part of the children in institutional care and cannot outnumber them.`,
    },
  };
}

/**
 * The rules of docs/reference/booklet-facts.md. Hard are only an arithmetic identity and a part that cannot
 * exceed its whole, and a zero that rules the other out; a rule of practice (children per home) is soft,
 * because a true figure may break it: a home that has just opened is empty.
 */
export const checks: readonly Check[] = [
  {
    code: 'H.101',
    key: 'sonim-toplam',
    left: once('sonim-kadin', 'sonim-erkek', 'sonim-cocuk'),
    comparison: '=',
    right: once('sonim-toplam'),
    severity: 'hard',
    message: {
      tr: 'ŞÖNİM’den hizmet alan kadın, erkek ve çocukların toplamı, hizmet alan toplam kişi sayısına eşit olmalıdır.',
      en: 'Women, men and children served by ŞÖNİM must add up to the people served in all.',
    },
  },
  partOfCare('H.102', 'cocuk-evleri-kurum-bakimi', ['cocuk-evleri-cocuk'], {
    tr: 'Çocuk evlerinde bakımı sağlanan çocuklar',
    en: 'Children in children’s homes',
  }),
  partOfCare('H.103', 'ces-kurulus-bakimi', ['ces-cocuk'], {
    tr: 'Çocuk evleri sitelerinde bakımı sağlanan çocuklar',
    en: 'Children on children’s home campuses',
  }),
  partOfCare('H.104', 'codem-kurulus-bakimi', ['codem-cocuk'], {
    tr: 'ÇODEM’de hizmet alan çocuklar',
    en: 'Children on specialised campuses',
  }),
  partOfCare('H.105', 'kurulus-bakimi-toplam', ['cocuk-evleri-cocuk', 'ces-cocuk', 'codem-cocuk'], {
    tr: 'Çocuk evlerinde, çocuk evleri sitelerinde ve ÇODEM’de hizmet alan çocuklar',
    en: 'Children in children’s homes, on their campuses and on specialised campuses',
  }),
  {
    code: 'U.231',
    key: 'kurulus-bakimi-esitlik',
    left: once('cocuk-evleri-cocuk', 'ces-cocuk', 'codem-cocuk'),
    comparison: '=',
    right: once('kurum-bakimi-cocuk'),
    severity: 'soft',
    message: {
      tr: 'Çocuk evlerinde, çocuk evleri sitelerinde ve ÇODEM’de hizmet alan çocukların toplamı, kuruluş bakımındaki toplam çocuk sayısından farklıdır. İlde başka bir çocuk kuruluşu yoksa sayıları gözden geçiriniz.',
      en: 'Children in homes and on both kinds of campuses do not add up to the children in institutional care. Please look again unless the province has other institutions for children.',
    },
  },
  {
    code: 'U.232',
    key: 'koruyucu-aile-cocuk',
    left: once('koruyucu-aile-aile'),
    comparison: '<=',
    right: once('koruyucu-aile-cocuk'),
    severity: 'soft',
    message: {
      tr: 'Koruyucu aile sayısı, koruyucu aile yanındaki çocuk sayısından fazladır. Her ailenin yanında en az bir çocuk bulunması beklenir; sayıları kontrol ediniz.',
      en: 'There are more foster families than children with them. Each family is expected to care for a child; please look again.',
    },
  },
  {
    code: 'U.233',
    key: 'cocuk-evleri-kapasite',
    left: once('cocuk-evleri-cocuk'),
    comparison: '<=',
    right: [{ coefficient: 8, metric: 'cocuk-evleri-ev' }],
    severity: 'soft',
    message: {
      tr: 'Çocuk evlerinde bakımı sağlanan çocuk sayısı, ev başına sekiz çocuğu aşmaktadır. Ev ve çocuk sayılarını kontrol ediniz.',
      en: 'There are more than eight children per children’s home. Please look at both figures again.',
    },
  },
  {
    code: 'U.234',
    key: 'umut-evi-kapasite',
    left: once('umut-evi-kisi'),
    comparison: '<=',
    right: [{ coefficient: 6, metric: 'umut-evi-ev' }],
    severity: 'soft',
    message: {
      tr: 'Umut evlerinde hizmet alan kişi sayısı, ev başına altı kişiyi aşmaktadır. Ev ve kişi sayılarını kontrol ediniz.',
      en: 'There are more than six people per hope home. Please look at both figures again.',
    },
  },
  {
    code: 'U.235',
    key: 'sosyal-yardim-kaynak',
    left: once('sosyal-yardim-tutar'),
    comparison: '<=',
    right: once('sosyal-yardim-kaynak'),
    severity: 'soft',
    message: {
      tr: 'Yıl içinde yapılan sosyal yardım tutarı, başlangıçtan bu yana aktarılan toplam kaynaktan fazladır. Tutarları kontrol ediniz.',
      en: 'The assistance given in the year exceeds all resources transferred since the start. Please look at both amounts again.',
    },
  },
  ...zeroRules,
];
