import { figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Özel Kurumlarda Engelli Bakım Hizmetleri. */
export const ozelEngelliBakim = serviceOf({
  key: 'ozel-engelli-bakim',
  name: 'Özel Kurumlarda Engelli Bakım Hizmetleri',
  icon: 'accessibility',
  description: [
    t`Bakıma ihtiyaç duyan engelli bireyler, özel bakım merkezlerinde de hizmet alabilmektedir. Bu merkezler
      Bakanlığın izniyle açılmakta, bakım hizmetinin bedeli Bakanlıkça karşılanmakta ve merkezler Bakanlıkça
      denetlenmektedir. Denetimlerde bakımın niteliği, engelli bireylerin güvenliği ve haklarına saygı gösterilmesi
      gözetilmektedir. Özel merkezler, bakım hizmetinin yaygınlaşmasına ve engelli bireylerin ailelerine yakın
      yerlerde hizmet almasına katkı sağlamaktadır.`,
  ],
  statements: [
    statement({
      key: 'ozel-engelli-bakim',
      text: t`${province} ilindeki ${figure('ozel-engelli-bakim-merkez')} özel bakım merkezinde
        ${figure('ozel-engelli-bakim-kisi')} engelli bireye hizmet verilmektedir.`,
      zero: t`${province} ilinde özel bakım merkezlerinde hizmet verilen engelli birey bulunmamaktadır.`,
      notReported: t`${province} ilindeki özel bakım merkezlerine ve bu merkezlerde hizmet verilen engelli bireylere
        ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde özel bakım merkezi sayısı veya bu merkezlerde hizmet verilen engelli birey
        sayısı ${limit} az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
