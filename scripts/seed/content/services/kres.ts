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
    t`Özel kreş ve gündüz bakım evleri ile özel çocuk kulüpleri, Bakanlığın verdiği izinle açılır. ${constant(ages)} yaş
      grubundaki çocukların bakımı, gelişimi ve güvenliği bu kuruluşların hizmetlerinde esas alınır; böylece
      ebeveynlerin çalışma hayatına katılması da kolaylaşır. Dezavantajlı gruplardaki çocuklar için kapasitenin
      ${constant(freeShare, 'possessive')} oranında kontenjan ayrılır; bu çocuklara ücretsiz bakım hizmeti verilir.`,
  ],
  constants: [ages, freeShare],
  statements: [
    statement({
      key: 'kres-kurulus',
      text: t`${province} ilinde Bakanlık izniyle çalışan özel kreş, gündüz bakım evi ve çocuk kulübü olarak
        ${figure('kres-kurulus')} kuruluş hizmet vermektedir.`,
      zero: t`${province} ilinde özel kreş, gündüz bakım evi ve çocuk kulübü bulunmamaktadır.`,
      notReported: t`${province} ilinde hizmet veren özel kreş, gündüz bakım evi ve çocuk kulübü sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde hizmet veren özel kreş, gündüz bakım evi ve çocuk kulübü sayısı ${limit} azdır.`,
    }),
    statement({
      key: 'kres-ucretsiz-cocuk',
      text: t`${province} ilinde bu kuruluşlarda ${figure('kres-ucretsiz-cocuk')} çocuk ücretsiz bakım hizmetinden
        yararlanmaktadır.`,
      zero: t`${province} ilinde bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilinde bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk sayısı ${limit} azdır.`,
    }),
  ],
});
