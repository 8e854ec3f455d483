import { figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Kadın Konukevi. */
export const kadinKonukevi = serviceOf({
  key: 'kadin-konukevi',
  name: 'Kadın Konukevi',
  icon: 'umbrella',
  description: [
    t`Kadın konukevleri; fiziksel, duygusal, cinsel, ekonomik veya sözlü istismara ya da şiddete uğrayan kadınların,
      varsa çocuklarıyla birlikte, geçici süreyle kaldıkları yatılı kuruluşlardır. Bakanlığa bağlı olarak hizmet
      veren konukevlerinde kadınların ve çocuklarının güvenliği sağlanır, karşılaştıkları sorunların çözümüne destek
      verilir. Kadınların güçlenmesi ve hayatlarını bağımsız olarak sürdürmesi için gerekli hizmetlere ulaşmaları
      sağlanır.`,
  ],
  statements: [
    statement({
      key: 'kadin-konukevi',
      text: t`${province} ilinde Bakanlığa bağlı ${figure('kadin-konukevi')} kadın konukevi hizmet vermektedir.`,
      zero: t`${province} ilinde Bakanlığa bağlı kadın konukevi bulunmamaktadır.`,
      notReported: t`${province} ilinde Bakanlığa bağlı olarak hizmet veren kadın konukevi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde Bakanlığa bağlı olarak hizmet veren kadın konukevi sayısı ${limit} azdır.`,
    }),
  ],
});
