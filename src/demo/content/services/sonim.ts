import { clause, figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Şiddet Önleme ve İzleme Merkezi Müdürlüğü. */
export const sonim = serviceOf({
  key: 'sonim',
  name: 'Şiddet Önleme ve İzleme Merkezi Müdürlüğü (ŞÖNİM)',
  acronym: 'ŞÖNİM',
  icon: 'phone-call',
  description: [
    t`Şiddet önleme ve izleme merkezleri, şiddetin önlenmesi ve şiddete uğrayanların korunması için destek,
      danışmanlık, yönlendirme ve izleme hizmetleri sunar. Tercihen kadın personelin görev yaptığı merkezler
      haftanın yedi günü, gece ve gündüz kesintisiz çalışır. Merkezlere başvuran kişilerin durumu değerlendirilir;
      ihtiyaç duydukları hizmetlere yönlendirilmeleri sağlanır ve verilen desteğin sonuçları izlenir.`,
  ],
  statements: [
    statement({
      key: 'sonim',
      text: t`${province} ilinde ŞÖNİM tarafından toplam ${figure('sonim-toplam')} kişiye hizmet
        verilmiştir${clause(
          t`; hizmet alanların ${figure('sonim-kadin', 'possessive')} kadın, ${figure('sonim-erkek', 'possessive')}
            erkek, ${figure('sonim-cocuk', 'possessive')} çocuktur`,
        )}.`,
      zero: t`${province} ilinde ŞÖNİM tarafından hizmet verilen kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde ŞÖNİM tarafından hizmet verilen kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde ŞÖNİM tarafından hizmet verilen kişi sayısı ${limit} azdır.`,
    }),
  ],
});
