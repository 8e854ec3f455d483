import { figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Yatılı Bakım ve Rehabilitasyon Merkezleri. */
export const yatiliBakim = serviceOf({
  key: 'yatili-bakim',
  name: 'Yatılı Bakım ve Rehabilitasyon Merkezleri',
  icon: 'bed',
  description: [
    t`Yatılı bakım ve rehabilitasyon merkezleri, engelli bireylere bakım ve rehabilitasyon hizmeti sunan, Bakanlığa
      bağlı kuruluşlardır. Engelli bireyler; yaşları, cinsiyetleri ve engel durumları dikkate alınarak merkezlere
      yerleştirilir. Merkezlerde yatılı hizmetin yanında gündüzlü bakım hizmeti de verilir. Bireylerin bakım ve
      sağlık ihtiyaçları karşılanırken becerilerini geliştirmeleri ve toplumsal hayata katılmaları desteklenir.`,
  ],
  statements: [
    statement({
      key: 'yatili-bakim',
      text: t`${province} ilindeki ${figure('yatili-bakim-merkez')} yatılı bakım ve rehabilitasyon merkezinde
        ${figure('yatili-bakim-kisi')} engelli bireye hizmet verilmektedir.`,
      zero: t`${province} ilinde yatılı bakım ve rehabilitasyon merkezlerinde hizmet verilen engelli birey
        bulunmamaktadır.`,
      notReported: t`${province} ilindeki yatılı bakım ve rehabilitasyon merkezlerine ve bu merkezlerde hizmet
        verilen engelli bireylere ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde yatılı bakım ve rehabilitasyon merkezi sayısı veya bu merkezlerde hizmet
        verilen engelli birey sayısı ${limit} az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
