import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const perUnit = national({ key: 'ces-birim-kapasitesi', kind: 'range', value: '10-12' });

/** Çocuk Evleri Sitesi. */
export const ces = serviceOf({
  key: 'ces',
  name: 'Çocuk Evleri Sitesi (ÇES)',
  acronym: 'ÇES',
  icon: 'houses',
  description: [
    t`Çocuk evleri siteleri, aynı yerleşke içinde bulunan birden fazla ev tipi birimden oluşan kuruluşlardır. Her
      birimde ${constant(perUnit)} çocuğun bakımı sağlanır. Çocuklar ev ortamına benzer bir düzende yaşar; eğitim,
      sağlık ve gelişim ihtiyaçları görevli personelce karşılanır. Yerleşke içinde ve dışında yürütülen
      etkinliklerle çocukların sosyal becerileri ve arkadaşlık bağları desteklenir.`,
  ],
  constants: [perUnit],
  statements: [
    statement({
      key: 'ces',
      text: t`${province} ilindeki ${figure('ces-kurulus')} çocuk evleri sitesinde ${figure('ces-cocuk')} çocuğun
        bakımı sağlanmaktadır.`,
      zero: t`${province} ilinde çocuk evleri sitelerinde bakımı sağlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki çocuk evleri sitelerine ve bu sitelerde bakımı sağlanan çocuklara ilişkin
        sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde çocuk evleri sitesi sayısı veya bu sitelerde bakımı sağlanan çocuk sayısı
        ${limit} az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
