import { figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Koruyucu Aile. */
export const koruyucuAile = serviceOf({
  key: 'koruyucu-aile',
  name: 'Koruyucu Aile',
  icon: 'house-plus',
  description: [
    t`Koruyucu aileler, kendi ailesi yanında bakımı sağlanamayan çocukların sorumluluğunu devlet denetiminde
      üstlenen aile veya kişilerdir. Bakım, kısa veya uzun süreli olabilir; ücret karşılığında ya da gönüllü olarak
      üstlenilebilir. Koruyucu aile hizmetiyle çocukların kurum bakımı yerine bir aile ortamında, sevgi ve güven
      içinde büyümesi sağlanır. Çocuğun ve koruyucu ailenin durumu düzenli olarak izlenir, ailelere gerekli
      rehberlik yapılır.`,
  ],
  statements: [
    statement({
      key: 'koruyucu-aile',
      text: t`${province} ilindeki ${figure('koruyucu-aile-aile')} koruyucu ailenin yanında
        ${figure('koruyucu-aile-cocuk')} çocuğun bakımı sağlanmaktadır.`,
      zero: t`${province} ilinde koruyucu aile yanında bakımı sağlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki koruyucu ailelere ve bu ailelerin yanında bakımı sağlanan çocuklara
        ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde koruyucu aile sayısı veya bu ailelerin yanında bakımı sağlanan çocuk sayısı
        ${limit} az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
