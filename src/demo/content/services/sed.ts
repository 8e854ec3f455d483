import { constant, figure, province, t } from '../notation';
import { limit, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('sed', 2012);

/** Sosyal Ekonomik Destek. */
export const sed = serviceOf({
  key: 'sed',
  name: 'Sosyal Ekonomik Destek (SED)',
  acronym: 'SED',
  icon: 'hand-coins',
  description: [
    t`Sosyal Ekonomik Destek, ekonomik yetersizlik nedeniyle çocuğunun bakımında güçlük çeken ailelere sunulan
      geçici nitelikte bir hizmettir. Ekonomik destek, psikososyal destekle birlikte verilir; böylece çocuğun
      ailesinden ayrılmadan, kendi evinde yetişmesi sağlanır. Destek süresince ailenin güçlenmesi, çocuğun sağlıklı
      gelişmesi ve eğitimine devam etmesi gözetilir.`,
  ],
  constants: [start],
  statements: [
    statement({
      key: 'sed-cocuk',
      text: t`${province} ilinde SED kapsamında ${figure('sed-cocuk')} çocuk ailesinin yanında desteklenmektedir.`,
      zero: t`${province} ilinde SED kapsamında ailesinin yanında desteklenen çocuk bulunmamaktadır.`,
      notReported: t`${province} ilinde SED kapsamında ailesinin yanında desteklenen çocuk sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde SED kapsamında ailesinin yanında desteklenen çocuk sayısı ${limit} azdır.`,
    }),
    statement({
      key: 'sed-tutar',
      text: t`SED için ${province} iline ${constant(start)} yılından bu yana toplam ${figure('sed-tutar')} kaynak
        tahsis edilmiştir.`,
      zero: t`SED için ${province} iline ${constant(start)} yılından bu yana tahsis edilen kaynak bulunmamaktadır.`,
      notReported: t`SED için ${province} iline ${constant(start)} yılından bu yana tahsis edilen kaynağın tutarı
        bildirilmemiştir.`,
      suppressed: t`SED için ${province} iline ${constant(start)} yılından bu yana tahsis edilen kaynağın tutarı,
        kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});
