import { constant, figure, province, t } from '../notation';
import { limit, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('eoe', 2013);

/** Evlilik Öncesi Eğitim Programı. */
export const eoe = serviceOf({
  key: 'eoe',
  name: 'Evlilik Öncesi Eğitim (EÖE) Programı',
  acronym: 'EÖE',
  icon: 'graduation-cap',
  description: [
    t`Ülke genelinde uygulanan Evlilik Öncesi Eğitim Programı, evlenmeye hazırlanan gençlerin aile hayatının
      sorumluluklarına bilinçli biçimde hazırlanmasını amaçlamaktadır. Programda evlilik ve aile hayatına ilişkin
      temel bilgiler verilmekte, gençlerin karşılaşabilecekleri sorunları birlikte çözme becerileri
      güçlendirilmektedir. Program, sağlam temellere dayanan ve güçlüklere karşı dirençli ailelerin kurulmasına
      katkı sağlamaktadır.`,
  ],
  constants: [start],
  statements: [
    statement({
      key: 'eoe-kisi',
      text: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamında düzenlenen eğitimlere ${constant(start)}
        yılından bu yana ${figure('eoe-kisi')} kişi katılmıştır.`,
      zero: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere katılan kişi
        bulunmamaktadır.`,
      notReported: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere katılan kişi sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere katılan kişi sayısı
        ${limit} azdır.`,
    }),
  ],
});
