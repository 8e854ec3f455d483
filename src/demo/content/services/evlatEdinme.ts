import { constant, figure, province, t } from '../notation';
import { limit, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('evlat-edinme', 2018);

/** Evlat Edinme. */
export const evlatEdinme = serviceOf({
  key: 'evlat-edinme',
  name: 'Evlat Edinme',
  icon: 'heart',
  description: [
    t`Evlat edinme, kendi ailesi yanında yetişme imkânı bulunmayan çocuklar için uzun süreli bir bakım modelidir. Bu
      hizmetle, evlat edinilmesi uygun bulunan çocuk ile evlat edinmek isteyen kişi veya eşler arasında ana baba ve
      çocuk ilişkisini doğuran hukuki bağ kurulur. Sürecin her aşamasında çocuğun yararı gözetilir; çocuğun kalıcı
      bir aile ortamına kavuşması ve bu ortama uyum sağlaması desteklenir.`,
  ],
  constants: [start],
  statements: [
    statement({
      key: 'evlat-edinme-cocuk',
      text: t`${province} ilinde ${constant(start)} yılından bu yana evlat edindirilen çocuk sayısı
        ${figure('evlat-edinme-cocuk', 'copula')}.`,
      zero: t`${province} ilinde ${constant(start)} yılından bu yana evlat edindirilen çocuk bulunmamaktadır.`,
      notReported: t`${province} ilinde ${constant(start)} yılından bu yana evlat edindirilen çocuk sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde ${constant(start)} yılından bu yana evlat edindirilen çocuk sayısı ${limit}
        azdır.`,
    }),
  ],
});
