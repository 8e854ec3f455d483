import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const signed = national({
  key: 'kooperatif-protokol-tarihi',
  kind: 'date',
  value: '2018-10-30',
  source: 'Kadın kooperatifleri iş birliği protokolü',
});
const extended = national({
  key: 'kooperatif-protokol-uzatma-tarihi',
  kind: 'date',
  value: '2023-09-06',
  source: 'Kadın kooperatifleri iş birliği protokolünün uzatılması',
});
const extension = national({
  key: 'kooperatif-protokol-uzatma-suresi',
  kind: 'number',
  value: '5',
  source: 'Kadın kooperatifleri iş birliği protokolünün uzatılması',
  validUntil: '2028-09-06',
});

/** Kadın Kooperatifleri. */
export const kadinKooperatifleri = serviceOf({
  key: 'kadin-kooperatifleri',
  name: 'Kadın Kooperatifleri',
  icon: 'store',
  description: [
    t`Kadın kooperatiflerinin kurulmasını ve güçlenmesini desteklemek amacıyla Aile ve Sosyal Hizmetler Bakanlığı,
      Ticaret Bakanlığı ile Tarım ve Orman Bakanlığı arasında ${constant(signed)} tarihinde bir iş birliği protokolü
      imzalanmış; protokolün süresi ${constant(extended)} tarihinde ${constant(extension)} yıl uzatılmıştır.
      Protokol kapsamında illerde çalışma grupları kurulmuştur. Çalışma grupları, kadınların kooperatif çatısı
      altında bir araya gelmesine ve emeklerini değerlendirmesine rehberlik etmektedir.`,
  ],
  constants: [signed, extended, extension],
  statements: [
    statement({
      key: 'kadin-kooperatifi',
      text: t`${province} ilinde bu kapsamda sağlanan destekle kurulan kadın kooperatifi sayısı
        ${figure('kadin-kooperatifi', 'copula')}.`,
      zero: t`${province} ilinde bu kapsamda sağlanan destekle kurulan kadın kooperatifi bulunmamaktadır.`,
      notReported: t`${province} ilinde bu kapsamda sağlanan destekle kurulan kadın kooperatifi sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde bu kapsamda sağlanan destekle kurulan kadın kooperatifi sayısı ${limit}
        azdır.`,
    }),
  ],
});
