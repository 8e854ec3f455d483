import { figure, province, t, yearsSince } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Yatırımlar. */
export const yatirimlar = serviceOf({
  key: 'yatirimlar',
  name: 'Yatırımlar',
  icon: 'landmark',
  description: [
    t`Bakanlık, sosyal hizmet kuruluşlarının güvenli, erişilebilir ve ihtiyaca uygun binalarda hizmet vermesi için
      illerde yatırım projeleri yürütmektedir. Projeler, illerin ihtiyaçları ve öncelikleri dikkate alınarak
      planlanmakta; yapım işleri, süresi ve maliyeti yönünden düzenli olarak izlenmektedir. Tamamlanan yatırımlar
      hizmetlerin niteliğini artırmakta ve vatandaşların hizmetlere daha kolay ulaşmasını sağlamaktadır.`,
  ],
  statements: [
    statement({
      key: 'yatirim-proje',
      text: t`${yearsSince(2002)} yılları arasında ${province} ilinde ${figure('yatirim-proje')} yatırım projesi
        tamamlanmıştır.`,
      zero: t`${yearsSince(2002)} yılları arasında ${province} ilinde tamamlanan yatırım projesi bulunmamaktadır.`,
      notReported: t`${yearsSince(2002)} yılları arasında ${province} ilinde tamamlanan yatırım projesi sayısı
        bildirilmemiştir.`,
      suppressed: t`${yearsSince(2002)} yılları arasında ${province} ilinde tamamlanan yatırım projesi sayısı
        ${limit} azdır.`,
    }),
    statement({
      key: 'yatirim-tutar',
      text: t`${province} ilinde yapımı süren işlerin toplam maliyeti ${figure('yatirim-tutar', 'copula')}.`,
      zero: t`${province} ilinde yapımı süren iş bulunmamaktadır.`,
      notReported: t`${province} ilinde yapımı süren işlerin toplam maliyeti bildirilmemiştir.`,
      suppressed: t`${province} ilinde yapımı süren işlerin toplam maliyeti açıklanmamaktadır.`,
    }),
  ],
});
