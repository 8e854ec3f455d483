import { constant, figure, province, t } from '../notation';
import { limit, national, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('aep', 2013);
const modules = national({ key: 'aep-modul-sayisi', kind: 'number', value: '28' });
const fields = national({ key: 'aep-alan-sayisi', kind: 'number', value: '5' });

/** Aile Eğitim Programı. */
export const aep = serviceOf({
  key: 'aep',
  name: 'Aile Eğitim Programı (AEP)',
  acronym: 'AEP',
  icon: 'book-open',
  description: [
    t`Aile Eğitim Programı, ailelerin aile hayatı için gerekli bilgi, beceri ve tutumları kazanmasını desteklemek
      üzere hazırlanmıştır. Program; eğitim ve iletişim, hukuk, iktisat, medya ve sağlık olmak üzere
      ${constant(fields)} alanda ${constant(modules)} modülden oluşmaktadır. Eğitimlerle ailelerin günlük hayatta
      karşılaştıkları konularda bilinçlenmesi, kaynaklarını verimli kullanması ve aile içi ilişkilerini
      güçlendirmesi hedeflenmektedir.`,
  ],
  constants: [start, modules, fields],
  statements: [
    statement({
      key: 'aep-kisi',
      text: t`${province} ilinde ${constant(start)} yılından bu yana ${figure('aep-kisi')} kişi Aile Eğitim Programı
        kapsamındaki eğitimlere katılmıştır.`,
      zero: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere katılan kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere katılan kişi sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere katılan kişi sayısı ${limit}
        azdır.`,
    }),
  ],
});
