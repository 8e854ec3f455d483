import { editionYear, figure, province, t, yearsSince } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Sosyal Yardımlar. */
export const sosyalYardimlar = serviceOf({
  key: 'sosyal-yardimlar',
  name: 'Sosyal Yardımlar',
  icon: 'shopping-basket',
  description: [
    t`Sosyal yardımlar kapsamında gıda, eğitim ve sağlık yardımları yapılmakta, şartlı nakit transferleri ve proje
      destekleri sağlanmaktadır. Bu yardımlarla ailelerin temel ihtiyaçlarının karşılanması, çocukların okula devam
      etmesi ve aile bireylerinin sağlık hizmetlerine erişmesi amaçlanmaktadır. Proje destekleriyle, çalışabilecek
      durumda olan kişilerin üretime katılması ve kendi gelirini elde etmesi özendirilmektedir.`,
  ],
  statements: [
    statement({
      key: 'sosyal-yardim-yil',
      text: t`${province} ilinde ${editionYear} yılında ${figure('sosyal-yardim-hane')} haneye toplam
        ${figure('sosyal-yardim-tutar')} tutarında sosyal yardım yapılmıştır.`,
      zero: t`${province} ilinde ${editionYear} yılında sosyal yardım yapılan hane bulunmamaktadır.`,
      notReported: t`${province} ilinde ${editionYear} yılında yapılan sosyal yardımlara ilişkin sayılar tam olarak
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde ${editionYear} yılında sosyal yardım yapılan hane sayısı ${limit} az
        olduğundan bilgi açıklanmamaktadır.`,
    }),
    statement({
      key: 'sosyal-yardim-kaynak',
      text: t`${yearsSince(2003)} yılları arasında sosyal yardımlar için ${province} iline
        ${figure('sosyal-yardim-kaynak')} kaynak aktarılmıştır.`,
      zero: t`${yearsSince(2003)} yılları arasında sosyal yardımlar için ${province} iline aktarılan kaynak
        bulunmamaktadır.`,
      notReported: t`${yearsSince(2003)} yılları arasında sosyal yardımlar için ${province} iline aktarılan kaynağın
        tutarı bildirilmemiştir.`,
      suppressed: t`${yearsSince(2003)} yılları arasında sosyal yardımlar için ${province} iline aktarılan kaynağın
        tutarı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});
