import { figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Sosyal Yardımlaşma ve Dayanışma Vakıfları. */
export const sydv = serviceOf({
  key: 'sydv',
  name: 'Sosyal Yardımlaşma ve Dayanışma Vakıfları (SYDV)',
  acronym: 'SYDV',
  icon: 'heart-handshake',
  description: [
    t`Sosyal yardımlaşma ve dayanışma vakıfları, sosyal yardımların vatandaşlara yerinde ulaştırılmasını sağlayan
      kuruluşlardır. Başvurular vakıflarca alınmakta, ihtiyaç sahiplerinin durumu yerinde incelenerek
      değerlendirilmektedir. Vakıflar, ihtiyaç içindeki kişi ve ailelere en yakın noktada çalışarak yardımların
      zamanında ve doğru kişilere ulaşmasına, toplumda yardımlaşma ve dayanışma duygusunun güçlenmesine katkı
      sağlamaktadır.`,
  ],
  statements: [
    statement({
      key: 'sydv-vakif',
      text: t`${province} ilinde ${figure('sydv-vakif')} sosyal yardımlaşma ve dayanışma vakfı hizmet vermektedir.`,
      zero: t`${province} ilinde sosyal yardımlaşma ve dayanışma vakfı bulunmamaktadır.`,
      notReported: t`${province} ilinde hizmet veren sosyal yardımlaşma ve dayanışma vakfı sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde hizmet veren sosyal yardımlaşma ve dayanışma vakfı sayısı ${limit} azdır.`,
    }),
  ],
});
