import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const ages = national({ key: 'cocuk-evleri-yas', kind: 'range', value: '0-18' });
const perHome = national({ key: 'cocuk-evleri-kapasite', kind: 'range', value: '5-8' });

/** Çocuk Evleri. */
export const cocukEvleri = serviceOf({
  key: 'cocuk-evleri',
  name: 'Çocuk Evleri',
  icon: 'house',
  description: [
    t`Çocuk evleri, hakkında koruma veya tedbir kararı bulunan ${constant(ages)} yaş grubundaki çocukların bakımının
      sağlandığı evlerdir. Evler tercihen il merkezinde, okullara ve hastanelere yakın apartman dairelerinde veya
      müstakil konutlarda açılır. Her evde ${constant(perHome)} çocuk kalır; çocuklar komşuluk ilişkileri içinde,
      mahalle hayatının bir parçası olarak büyür. Çocuk evleri, Çocuk Evleri Koordinasyon Merkezine bağlı olarak
      hizmet verir.`,
  ],
  constants: [ages, perHome],
  statements: [
    statement({
      key: 'cocuk-evleri',
      text: t`${province} ilindeki ${figure('cocuk-evleri-ev')} çocuk evinde ${figure('cocuk-evleri-cocuk')} çocuğun
        bakımı sağlanmaktadır.`,
      zero: t`${province} ilinde çocuk evlerinde bakımı sağlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki çocuk evlerine ve bu evlerde bakımı sağlanan çocuklara ilişkin sayılar tam
        olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde çocuk evi sayısı veya bu evlerde bakımı sağlanan çocuk sayısı ${limit} az
        olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
