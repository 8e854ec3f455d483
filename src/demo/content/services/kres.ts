import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const ages = national({ key: 'kres-yas', kind: 'range', value: '0-6' });
const freeShare = national({ key: 'kres-ucretsiz-oran', kind: 'percent', value: '3' });

/** Özel Kreş ve Gündüz Bakım Evleri ile Özel Çocuk Kulüpleri. */
export const kres = serviceOf({
  key: 'kres',
  name: 'Özel Kreş ve Gündüz Bakım Evleri ile Özel Çocuk Kulüpleri',
  icon: 'toy-brick',
  description: [
    t`Özel kreş ve gündüz bakım evleri ile özel çocuk kulüpleri, Bakanlığın verdiği izinle açılır ve çalışır. Bu
      kuruluşlarda ${constant(ages)} yaş grubundaki çocukların bakımı sağlanır, gelişimi desteklenir; böylece anne
      ve babaların çalışma hayatına katılması da kolaylaşır. Kapasitenin ${constant(freeShare, 'possessive')}
      dezavantajlı gruplardaki çocuklara ayrılır; bu çocuklara ücretsiz bakım hizmeti verilir.`,
  ],
  constants: [ages, freeShare],
  statements: [
    statement({
      key: 'kres-kurulus',
      text: t`${province} ilinde Bakanlık izniyle hizmet veren özel kreş, gündüz bakım evi ve çocuk kulübü sayısı
        ${figure('kres-kurulus', 'copula')}.`,
      zero: t`${province} ilinde özel kreş, gündüz bakım evi ve çocuk kulübü bulunmamaktadır.`,
      notReported: t`${province} ilinde hizmet veren özel kreş, gündüz bakım evi ve çocuk kulübü sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde hizmet veren özel kreş, gündüz bakım evi ve çocuk kulübü sayısı ${limit}
        azdır.`,
    }),
    statement({
      key: 'kres-ucretsiz-cocuk',
      text: t`${province} ilindeki bu kuruluşlarda ${figure('kres-ucretsiz-cocuk')} çocuk ücretsiz bakım hizmetinden
        yararlanmaktadır.`,
      zero: t`${province} ilindeki bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilindeki bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk sayısı ${limit}
        azdır.`,
    }),
  ],
});
