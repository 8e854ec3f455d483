import { constant, figure, province, t } from '../notation';
import { limit, national, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('evde-bakim', 2006);
const incomeLimit = national({
  key: 'evde-bakim-gelir-siniri',
  kind: 'fraction',
  value: '2/3',
});

/** Evde Bakım Yardımı. */
export const evdeBakim = serviceOf({
  key: 'evde-bakim',
  name: 'Evde Bakım Yardımı',
  icon: 'heart-pulse',
  description: [
    t`Evde bakım yardımı, başkasının bakımına tam bağımlı olan kişilere kendi evlerinde ve yakınlarının yanında
      bakılmasını desteklemek amacıyla yapılmaktadır. Yardımdan yararlanabilmek için hane içinde kişi başına düşen
      gelirin, net asgari ücretin ${constant(incomeLimit, 'possessive')} olarak belirlenen sınırın altında kalması
      gerekmektedir. Yardım, bakıma ihtiyaç duyan kişinin alıştığı çevrede yaşamasına imkân vermekte ve bakımı
      üstlenen aileyi desteklemektedir.`,
  ],
  constants: [start, incomeLimit],
  statements: [
    statement({
      key: 'evde-bakim-kisi',
      text: t`${province} ilinde ${figure('evde-bakim-kisi')} kişi evde bakım yardımından yararlanmaktadır.`,
      zero: t`${province} ilinde evde bakım yardımından yararlanan kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde evde bakım yardımından yararlanan kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde evde bakım yardımından yararlanan kişi sayısı ${limit} azdır.`,
    }),
    statement({
      key: 'evde-bakim-tutar',
      text: t`${province} ilinde ${constant(start)} yılından bu yana toplam ${figure('evde-bakim-tutar')} evde bakım
        yardımı ödenmiştir.`,
      zero: t`${province} ilinde ${constant(start)} yılından bu yana evde bakım yardımı ödenmemiştir.`,
      notReported: t`${province} ilinde ${constant(start)} yılından bu yana ödenen evde bakım yardımı tutarı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde ${constant(start)} yılından bu yana ödenen evde bakım yardımı tutarı, kişisel
        verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});
