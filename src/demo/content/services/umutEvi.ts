import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const capacity = national({ key: 'umut-evi-kapasite', kind: 'number', value: '6' });

/** Umut Evi. */
export const umutEvi = serviceOf({
  key: 'umut-evi',
  name: 'Umut Evi',
  icon: 'sprout',
  description: [
    t`Umut evleri, engelli bireylerin kuruluş yerine toplum içinde, komşularıyla bir arada yaşamasını sağlayan
      toplum temelli bir bakım modelidir. Bir evde en fazla ${constant(capacity)} kişi kalır. Evde kalan bireyler,
      ihtiyaç duydukları desteği alarak günlük hayatın sorumluluklarını paylaşır; mahalle hayatına ve sosyal
      etkinliklere katılarak bağımsız yaşama becerilerini geliştirir.`,
  ],
  constants: [capacity],
  statements: [
    statement({
      key: 'umut-evi',
      text: t`${province} ilindeki ${figure('umut-evi-ev')} umut evinde ${figure('umut-evi-kisi')} engelli bireye
        hizmet verilmektedir.`,
      zero: t`${province} ilinde umut evlerinde hizmet verilen engelli birey bulunmamaktadır.`,
      notReported: t`${province} ilindeki umut evlerine ve bu evlerde hizmet verilen engelli bireylere ilişkin
        sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde umut evi sayısı veya bu evlerde hizmet verilen engelli birey sayısı ${limit}
        az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
