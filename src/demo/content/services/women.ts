import { clause, constant, figure, province, t } from '../notation';
import { limit, national, startYear } from '../constants';
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

const start = startYear('finansal-okuryazarlik', 2018);

/** Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri. */
export const finansalOkuryazarlik = serviceOf({
  key: 'finansal-okuryazarlik',
  name: 'Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri',
  icon: 'calculator',
  description: [
    t`Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri, kadınların ekonomik hayata daha güçlü
      biçimde katılmasını desteklemek amacıyla düzenlenmektedir. Seminerlerde katılımcıların finansal konularda
      bilgilenmesi, gelirlerini ve harcamalarını bilinçli biçimde yönetmesi hedeflenmektedir. Kadınların ekonomik
      kararlara etkin olarak katılması; kendilerinin, ailelerinin ve toplumun refahına katkı sağlamaktadır.`,
  ],
  constants: [start],
  statements: [
    statement({
      key: 'finansal-okuryazarlik',
      text: t`${province} ilinde ${constant(start)} yılından bu yana seminer kapsamında
        ${figure('finansal-okuryazarlik-etkinlik')} etkinlik düzenlenmiştir${clause(
          t`; bu etkinliklerle ${figure('finansal-okuryazarlik-kisi')} kişiye ulaşılmıştır`,
        )}.`,
      zero: t`${province} ilinde ${constant(start)} yılından bu yana seminer kapsamında düzenlenen etkinlik
        bulunmamaktadır.`,
      notReported: t`${province} ilinde ${constant(start)} yılından bu yana seminer kapsamında düzenlenen etkinlik
        sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde ${constant(start)} yılından bu yana seminer kapsamında düzenlenen etkinlik
        sayısı ${limit} azdır.`,
    }),
  ],
});

const signed = national({
  key: 'kooperatif-protokol-tarihi',
  kind: 'date',
  value: '2018-10-30',
  source: 'Kadın kooperatifleri iş birliği protokolü',
});
const extended = national({
  key: 'kooperatif-protokol-uzatma-tarihi',
  kind: 'date',
  value: '2023-09-06',
  source: 'Kadın kooperatifleri iş birliği protokolünün uzatılması',
});
const extension = national({
  key: 'kooperatif-protokol-uzatma-suresi',
  kind: 'number',
  value: '5',
  source: 'Kadın kooperatifleri iş birliği protokolünün uzatılması',
  validUntil: '2028-09-06',
});

/** Kadın Kooperatifleri. */
export const kadinKooperatifleri = serviceOf({
  key: 'kadin-kooperatifleri',
  name: 'Kadın Kooperatifleri',
  icon: 'store',
  description: [
    t`Kadın kooperatiflerinin kurulmasını ve güçlenmesini desteklemek amacıyla Aile ve Sosyal Hizmetler Bakanlığı,
      Ticaret Bakanlığı ile Tarım ve Orman Bakanlığı arasında ${constant(signed)} tarihinde bir iş birliği protokolü
      imzalanmış; protokolün süresi ${constant(extended)} tarihinde ${constant(extension)} yıl uzatılmıştır.
      Protokol kapsamında illerde çalışma grupları kurulmuştur. Çalışma grupları, kadınların kooperatif çatısı
      altında bir araya gelmesine ve emeklerini değerlendirmesine rehberlik etmektedir.`,
  ],
  constants: [signed, extended, extension],
  statements: [
    statement({
      key: 'kadin-kooperatifi',
      text: t`${province} ilinde bu kapsamda sağlanan destekle kurulan kadın kooperatifi sayısı
        ${figure('kadin-kooperatifi', 'copula')}.`,
      zero: t`${province} ilinde bu kapsamda sağlanan destekle kurulan kadın kooperatifi bulunmamaktadır.`,
      notReported: t`${province} ilinde bu kapsamda sağlanan destekle kurulan kadın kooperatifi sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde bu kapsamda sağlanan destekle kurulan kadın kooperatifi sayısı ${limit}
        azdır.`,
    }),
  ],
});
