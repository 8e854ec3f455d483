import { bilingual } from '../bilingual';

/** Words of the data-entry screen (Veri girişi). */
export const sheetWords = bilingual(
  {
    title: 'Veri girişi',
    sample: 'Örnek veri: bu değerler gerçek değildir.',
    chooseProvince: 'İl',
    chooseProvinceFirst: 'Veri formunu görmek için bir il seçin.',
    noEdition: 'Henüz açık bir dönem yok. Dönem açıldığında veri formunuz burada görünür.',
    counts: {
      approved: (count: number) => `${count} onaylı`,
      inReview: (count: number) => `${count} incelemede`,
      returned: (count: number) => `${count} düzeltme bekliyor`,
    },
    kinds: {
      number: 'Sayı',
      not_reported: 'Bildirilmedi',
      not_applicable: 'İl için geçerli değil',
      suppressed: 'Açıklanmıyor',
      carried_over: 'Önceki dönemden',
    },
    kindMeaning: {
      number: 'Bir sayı girin. Sıfır da bir sayıdır.',
      not_reported: 'Bilgi henüz gelmedi. Kitapçıkta “bildirilmemiştir” diye yazılır.',
      not_applicable: 'İlde böyle bir hizmet ya da durum yok. Kitapçıkta il için veri bulunmadığı yazılır.',
      suppressed:
        'Sayı, kişilerin kim olduğunu belli edebilir. Kitapçıkta sayı yazılmaz; metnin bu durum için hazırlanmış cümlesi basılır. Sayı toplamdan ya da başka bir yayından hesaplanabiliyorsa yayım sorumlusu ayrıca karar verir.',
      carried_over:
        'Yeni bilgi yok: önceki dönemde yayımlanan değer, “(g)” işareti ve o dönemin koduyla yeniden basılır.',
    },
    carriedFrom: (edition: string) => `Önceki dönemden (${edition})`,
  },
  {
    title: 'Data entry',
    sample: 'Sample data: these figures are invented.',
    chooseProvince: 'Province',
    chooseProvinceFirst: 'Choose a province to see its sheet.',
    noEdition: 'No edition is open yet. Your sheet appears here once one is opened.',
    counts: {
      approved: (count: number) => `${count} approved`,
      inReview: (count: number) => `${count} in review`,
      returned: (count: number) => `${count} to correct`,
    },
    kinds: {
      number: 'Number',
      not_reported: 'Not reported',
      not_applicable: 'Not applicable',
      suppressed: 'Not disclosed',
      carried_over: 'Carried over',
    },
    kindMeaning: {
      number: 'Enter a number. Zero is a number too.',
      not_reported: 'The information has not arrived yet. The booklet says that it was not reported.',
      not_applicable: 'The province has no such thing. The booklet says that there are no data for it.',
      suppressed:
        'The number could point at persons. The booklet does not print it, but the sentence that the text has for this case. If the number can be computed from a total or another publication, the publisher decides in addition.',
      carried_over:
        'Nothing new is known: the figure published before is printed again, marked (g) with that edition.',
    },
    carriedFrom: (edition: string) => `Carried over (${edition})`,
  },
);
