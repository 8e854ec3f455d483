import { constant, figure, province, t } from '../notation';
import { national, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';
import { several } from '../several';

/** Kadın Konukevi. */
export const kadinKonukevi = serviceOf({
  key: 'kadin-konukevi',
  name: 'Kadın Konukevi',
  icon: 'umbrella',
  description: [
    t`Kadın konukevleri; fiziksel, duygusal, cinsel, ekonomik veya sözlü istismara ya da şiddete uğrayan kadınların,
      varsa çocuklarıyla birlikte, geçici süreyle kaldıkları yatılı kuruluşlardır. Bakanlığa bağlı konukevlerinde
      kadınların korunması sağlanmakta; psikososyal ve ekonomik sorunlarının çözülmesine ve güçlenmelerine destek
      verilmektedir. Kadınların ve çocuklarının ihtiyaç duydukları hizmetlere ulaşmaları sağlanmaktadır.`,
  ],
  statements: [
    statement({
      key: 'kadin-konukevi',
      text: t`${province} ilinde Bakanlığa bağlı ${figure('kadin-konukevi')} kadın konukevi bulunmaktadır.`,
      zero: t`${province} ilinde Bakanlığa bağlı kadın konukevi bulunmamaktadır.`,
      notReported: t`${province} ilindeki Bakanlığa bağlı kadın konukevi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilindeki Bakanlığa bağlı kadın konukevi sayısı, kişisel verilerin korunması amacıyla
        açıklanmamaktadır.`,
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
    t`Şiddet önleme ve izleme merkezleri; şiddetin önlenmesi ile koruyucu ve önleyici tedbirlerin etkin biçimde
      uygulanması için destek, danışmanlık, yönlendirme ve izleme hizmetleri sunmaktadır. Tercihen kadın personelin
      görev yaptığı merkezler haftanın yedi günü, gece ve gündüz kesintisiz çalışmaktadır. Merkezlere başvuran
      kişilerin ihtiyaç duydukları hizmetlere yönlendirilmeleri sağlanmakta ve verilen desteğin sonuçları
      izlenmektedir.`,
  ],
  statements: [
    several({
      key: 'sonim',
      text: t`${province} ilinde ŞÖNİM tarafından toplam ${figure('sonim-toplam')} kişiye hizmet verilmiştir;
        hizmet alanların ${figure('sonim-kadin', 'possessive')} kadın, ${figure('sonim-erkek', 'possessive')}
        erkek, ${figure('sonim-cocuk', 'possessive')} çocuktur.`,
      zero: t`${province} ilinde ŞÖNİM’den hizmet alan kadın, erkek ve çocuk bulunmamaktadır.`,
      subject: t`${province} ilinde ŞÖNİM’den hizmet alan kişilerin toplam sayısı ile kadın, erkek ve çocuk
        sayıları`,
      figures: [
        {
          metric: 'sonim-toplam',
          text: t`${province} ilinde ŞÖNİM’den hizmet alan kişilerin toplam sayısı
            ${figure('sonim-toplam', 'copula')}.`,
          zero: t`${province} ilinde ŞÖNİM’den hizmet alan kişi bulunmamaktadır.`,
          subject: t`${province} ilinde ŞÖNİM’den hizmet alan kişilerin toplam sayısı`,
        },
        {
          metric: 'sonim-kadin',
          text: t`${province} ilinde ŞÖNİM’den hizmet alan kadın sayısı ${figure('sonim-kadin', 'copula')}.`,
          zero: t`${province} ilinde ŞÖNİM’den hizmet alan kadın bulunmamaktadır.`,
          subject: t`${province} ilinde ŞÖNİM’den hizmet alan kadın sayısı`,
        },
        {
          metric: 'sonim-erkek',
          text: t`${province} ilinde ŞÖNİM’den hizmet alan erkek sayısı ${figure('sonim-erkek', 'copula')}.`,
          zero: t`${province} ilinde ŞÖNİM’den hizmet alan erkek bulunmamaktadır.`,
          subject: t`${province} ilinde ŞÖNİM’den hizmet alan erkek sayısı`,
        },
        {
          metric: 'sonim-cocuk',
          text: t`${province} ilinde ŞÖNİM’den hizmet alan çocuk sayısı ${figure('sonim-cocuk', 'copula')}.`,
          zero: t`${province} ilinde ŞÖNİM’den hizmet alan çocuk bulunmamaktadır.`,
          subject: t`${province} ilinde ŞÖNİM’den hizmet alan çocuk sayısı`,
        },
      ],
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
    t`Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri, kadınların finansal okuryazarlığının
      geliştirilmesi ve ekonomik bakımdan güçlenmelerinin desteklenmesi amacıyla düzenlenmektedir. Seminerlerde
      katılımcıların finansal konularda bilgilenmesi, kadınların ekonomik hayata daha güçlü biçimde katılması
      hedeflenmektedir.`,
  ],
  constants: [start],
  statements: [
    several({
      key: 'finansal-okuryazarlik',
      text: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
        ekonomik güçlenmesi seminerleri kapsamında ${figure('finansal-okuryazarlik-etkinlik')} etkinlik
        düzenlenmiş ve ${figure('finansal-okuryazarlik-kisi')} kişiye ulaşılmıştır.`,
      zero: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
        ekonomik güçlenmesi seminerleri kapsamında düzenlenen etkinlik ve ulaşılan kişi bulunmamaktadır.`,
      subject: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
        ekonomik güçlenmesi seminerleri kapsamında düzenlenen etkinlik sayısı ile ulaşılan kişi sayısı`,
      figures: [
        {
          metric: 'finansal-okuryazarlik-etkinlik',
          text: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
            ekonomik güçlenmesi seminerleri kapsamında ${figure('finansal-okuryazarlik-etkinlik')} etkinlik
            düzenlenmiştir.`,
          zero: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
            ekonomik güçlenmesi seminerleri kapsamında düzenlenen etkinlik bulunmamaktadır.`,
          subject: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
            ekonomik güçlenmesi seminerleri kapsamında düzenlenen etkinlik sayısı`,
        },
        {
          metric: 'finansal-okuryazarlik-kisi',
          text: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
            ekonomik güçlenmesi seminerleri kapsamında ${figure('finansal-okuryazarlik-kisi')} kişiye
            ulaşılmıştır.`,
          zero: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
            ekonomik güçlenmesi seminerleri kapsamında ulaşılan kişi bulunmamaktadır.`,
          subject: t`${province} ilinde ${constant(start)} yılından bu yana finansal okuryazarlık ve kadınların
            ekonomik güçlenmesi seminerleri kapsamında ulaşılan kişi sayısı`,
        },
      ],
    }),
  ],
});

const protocol = 'Kadın Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü';
const prolonged = `${protocol}, süre uzatımı`;

const signed = national({
  key: 'kooperatif-protokol-tarihi',
  kind: 'date',
  value: '2018-10-30',
  source: protocol,
});
const extended = national({
  key: 'kooperatif-protokol-uzatma-tarihi',
  kind: 'date',
  value: '2023-09-06',
  source: prolonged,
});
const extension = national({
  key: 'kooperatif-protokol-uzatma-suresi',
  kind: 'number',
  value: '5',
  source: prolonged,
  validUntil: '2028-09-06',
});

/** Kadın Kooperatifleri. */
export const kadinKooperatifleri = serviceOf({
  key: 'kadin-kooperatifleri',
  name: 'Kadın Kooperatifleri',
  icon: 'store',
  description: [
    t`Bakanlık ile Ticaret Bakanlığı ve Tarım ve Orman Bakanlığı arasında ${constant(signed)} tarihinde “Kadın
      Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü” imzalanmış, protokolün süresi ${constant(extended)}
      tarihinde ${constant(extension)} yıl uzatılmıştır. Protokolle kadın kooperatiflerinin sürdürülebilirliğinin,
      kurumsal kapasitesinin ve görünürlüğünün artırılması amaçlanmaktadır. İl müdürlükleri için protokolün Uygulama
      Esasları hazırlanmış olup illerde Kadın Kooperatifçiliği Çalışma Grubu oluşturulmaktadır.`,
  ],
  constants: [signed, extended, extension],
  statements: [
    statement({
      key: 'kadin-kooperatifi',
      text: t`${province} ilinde Kadın Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü kapsamında sağlanan
        destekle kurulan yeni kadın kooperatifi sayısı ${figure('kadin-kooperatifi', 'copula')}.`,
      zero: t`${province} ilinde Kadın Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü kapsamında sağlanan
        destekle kurulan yeni kadın kooperatifi bulunmamaktadır.`,
      notReported: t`${province} ilinde Kadın Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü kapsamında sağlanan
        destekle kurulan yeni kadın kooperatifi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde Kadın Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü kapsamında sağlanan
        destekle kurulan yeni kadın kooperatifi sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});
