import { constant, figure, province, t } from '../notation';
import { limit, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('asdep', 2017);

/** Aile Sosyal Destek Programı. */
export const asdep = serviceOf({
  key: 'asdep',
  name: 'Aile Sosyal Destek Programı (ASDEP)',
  acronym: 'ASDEP',
  icon: 'house-heart',
  description: [
    t`Aile Sosyal Destek Programı kapsamında haneler ziyaret edilerek ailelerin sorunları, ihtiyaçları ve karşı
      karşıya bulundukları riskler tespit edilmektedir. İhtiyaçlar yerinde kayıt altına alınmakta; kişiler sosyal
      hizmetlere, sosyal yardımlara ve diğer kamu hizmetlerine yönlendirilmektedir. Böylece hizmet, başvuru
      beklenmeksizin, desteğe ihtiyaç duyan aileye bulunduğu yerde ulaştırılmaktadır.`,
  ],
  constants: [start],
  statements: [
    statement({
      key: 'asdep-hane',
      text: t`${province} ilinde ASDEP kapsamında ${constant(start)} yılından bu yana ${figure('asdep-hane')} haneye
        ulaşılmıştır.`,
      zero: t`${province} ilinde ASDEP kapsamında henüz ulaşılan hane bulunmamaktadır.`,
      notReported: t`${province} ilinde ASDEP kapsamında ulaşılan hane sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde ASDEP kapsamında ulaşılan hane sayısı ${limit} azdır.`,
    }),
  ],
});
