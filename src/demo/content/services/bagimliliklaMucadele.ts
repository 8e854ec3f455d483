import { constant, figure, province, t } from '../notation';
import { limit, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('bagimlilikla-mucadele', 2014);

/** Bağımlılıkla Mücadele Eğitimleri. */
export const bagimliliklaMucadele = serviceOf({
  key: 'bagimlilikla-mucadele',
  name: 'Bağımlılıkla Mücadele Eğitimleri',
  icon: 'shield-check',
  description: [
    t`Bağımlılıkla mücadele eğitimleri, ailelere ve bu alanda görev yapan personele yönelik olarak düzenlenmektedir.
      Eğitimlerde, Aile Eğitim Programı içinde yer alan madde kullanımı riski ve bağımlılıktan korunma modülü ile
      Yeşilay iş birliğiyle yürütülen Türkiye Bağımlılıkla Mücadele (TBM) eğitimi uygulanmaktadır. Bu eğitimlerle
      ailelerin riskleri erken fark etmesi, çocuklarıyla güvene dayalı bir iletişim kurması ve gerektiğinde doğru
      desteğe başvurması amaçlanmaktadır.`,
  ],
  constants: [start],
  statements: [
    statement({
      key: 'bagimlilik-egitim-kisi',
      text: t`${province} ilinde ${constant(start)} yılından bu yana ${figure('bagimlilik-egitim-kisi')} kişiye
        bağımlılıkla mücadele eğitimi verilmiştir.`,
      zero: t`${province} ilinde bağımlılıkla mücadele eğitimi verilen kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde bağımlılıkla mücadele eğitimi verilen kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde bağımlılıkla mücadele eğitimi verilen kişi sayısı ${limit} azdır.`,
    }),
  ],
});
