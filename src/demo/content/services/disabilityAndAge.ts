import { constant, figure, province, t } from '../notation';
import { national, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';
import { institution, several } from '../several';

/** Yatılı Bakım ve Rehabilitasyon Merkezleri. */
export const yatiliBakim = serviceOf({
  key: 'yatili-bakim',
  name: 'Yatılı Bakım ve Rehabilitasyon Merkezleri',
  icon: 'bed',
  description: [
    t`Yatılı bakım ve rehabilitasyon merkezleri, engelli bireylere bakım ve rehabilitasyon hizmeti sunan, Bakanlığa
      bağlı kuruluşlardır. Engelli bireyler; yaşları, cinsiyetleri ve engel durumları dikkate alınarak merkezlere
      yerleştirilmektedir. Merkezlerde yatılı hizmetin yanında gündüzlü bakım hizmeti de verilebilmektedir. Bireylerin
      bakım ihtiyaçları karşılanırken becerilerini geliştirmeleri ve toplumsal hayata katılmaları desteklenmektedir.`,
  ],
  statements: [
    institution({
      key: 'yatili-bakim',
      metrics: ['yatili-bakim-merkez', 'yatili-bakim-kisi'],
      home: 'yatılı bakım ve rehabilitasyon merkezi',
      inThem: 'yatılı bakım ve rehabilitasyon merkezlerinde',
      inThese: 'bu merkezlerde',
      person: 'hizmet alan engelli birey',
      text: t`${province} ilindeki ${figure('yatili-bakim-merkez')} yatılı bakım ve rehabilitasyon merkezinde
        ${figure('yatili-bakim-kisi')} engelli bireye hizmet verilmektedir.`,
      served: t`${figure('yatili-bakim-kisi')} engelli bireye hizmet verilmektedir.`,
    }),
  ],
});

const umutEviCapacity = national({ key: 'umut-evi-kapasite', kind: 'number', value: '6' });

/** Umut Evi. */
export const umutEvi = serviceOf({
  key: 'umut-evi',
  name: 'Umut Evi',
  icon: 'sprout',
  description: [
    t`Umut evi, engelli bireylerin toplum içinde, komşularıyla bir arada yaşamasını sağlayan toplum temelli bir bakım
      modelidir. Bir evde en fazla ${constant(umutEviCapacity)} kişi kalmaktadır. Umut evlerinde kalan bireylerin, ihtiyaç
      duydukları desteği alarak günlük hayatın sorumluluklarını paylaşması, mahalle hayatına katılması ve bağımsız
      yaşama becerilerini geliştirmesi amaçlanmaktadır.`,
  ],
  constants: [umutEviCapacity],
  statements: [
    institution({
      key: 'umut-evi',
      metrics: ['umut-evi-ev', 'umut-evi-kisi'],
      home: 'umut evi',
      inThem: 'umut evlerinde',
      inThese: 'bu evlerde',
      person: 'hizmet alan engelli birey',
      text: t`${province} ilindeki ${figure('umut-evi-ev')} umut evinde ${figure('umut-evi-kisi')} engelli
        bireye hizmet verilmektedir.`,
      served: t`${figure('umut-evi-kisi')} engelli bireye hizmet verilmektedir.`,
    }),
  ],
});

/** Özel Kurumlarda Engelli Bakım Hizmetleri. */
export const ozelEngelliBakim = serviceOf({
  key: 'ozel-engelli-bakim',
  name: 'Özel Kurumlarda Engelli Bakım Hizmetleri',
  icon: 'accessibility',
  description: [
    t`Bakıma ihtiyaç duyan engelli bireyler, özel engelli bakım merkezlerinde de hizmet alabilmektedir. Bu merkezler
      Bakanlığın izniyle açılmakta, bakım hizmetinin bedeli Bakanlıkça karşılanmakta ve merkezler Bakanlıkça
      denetlenmektedir. Böylece engelli bireylerin, Bakanlığa bağlı kuruluşların yanında özel kurumlarda da bakım
      hizmetinden yararlanması sağlanmaktadır.`,
  ],
  statements: [
    institution({
      key: 'ozel-engelli-bakim',
      metrics: ['ozel-engelli-bakim-merkez', 'ozel-engelli-bakim-kisi'],
      home: 'özel engelli bakım merkezi',
      inThem: 'özel engelli bakım merkezlerinde',
      inThese: 'bu merkezlerde',
      person: 'hizmet alan engelli birey',
      text: t`${province} ilindeki ${figure('ozel-engelli-bakim-merkez')} özel engelli bakım merkezinde
        ${figure('ozel-engelli-bakim-kisi')} engelli bireye hizmet verilmektedir.`,
      served: t`${figure('ozel-engelli-bakim-kisi')} engelli bireye hizmet verilmektedir.`,
    }),
  ],
});

const huzurevleriCapacity = national({ key: 'huzurevi-kapasite', kind: 'range', value: '60-100' });

/** Huzurevleri ve Yaşlı Bakım ve Rehabilitasyon Merkezleri. */
export const huzurevleri = serviceOf({
  key: 'huzurevleri',
  name: 'Huzurevleri ve Yaşlı Bakım ve Rehabilitasyon Merkezleri',
  icon: 'armchair',
  description: [
    t`Huzurevleri ile yaşlı bakım ve rehabilitasyon merkezleri, yaşlıların huzurlu ve güvenli bir ortamda
      yaşamasını, bakım ve rehabilitasyon ihtiyaçlarının karşılanmasını sağlayan kuruluşlardır. Kuruluşlar; şehir
      merkezlerinde, sağlık merkezlerine ve ulaşım imkânlarına yakın yerlerde, ${constant(huzurevleriCapacity)} kişi
      kapasiteli, erişilebilir ve kişiselleştirilebilir biçimde, site, avlu ya da sokak tipi yapılar olarak
      planlanmaktadır. Yaşlıların sosyal ve kültürel etkinliklere katılması, yakınlarıyla bağlarını sürdürmesi ve
      hayatın içinde kalması desteklenmektedir.`,
  ],
  constants: [huzurevleriCapacity],
  statements: [
    several({
      key: 'huzurevi',
      text: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinin sayısı
        ${figure('huzurevi-kurulus')}, hizmet alan yaşlı sayısı ${figure('huzurevi-kisi', 'copula')}.`,
      zero: t`${province} ilinde huzurevi, yaşlı bakım ve rehabilitasyon merkezi ile bu kuruluşlarda hizmet
        alan yaşlı bulunmamaktadır.`,
      subject: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinin sayısı ile bu
        kuruluşlarda hizmet alan yaşlı sayısı`,
      figures: [
        {
          metric: 'huzurevi-kurulus',
          text: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinin sayısı
            ${figure('huzurevi-kurulus', 'copula')}.`,
          zero: t`${province} ilinde huzurevi ile yaşlı bakım ve rehabilitasyon merkezi bulunmamaktadır.`,
          subject: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinin sayısı`,
        },
        {
          metric: 'huzurevi-kisi',
          text: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinde
            ${figure('huzurevi-kisi')} yaşlıya hizmet verilmektedir.`,
          zero: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinde hizmet alan
            yaşlı bulunmamaktadır.`,
          subject: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinde hizmet
            alan yaşlı sayısı`,
        },
      ],
    }),
  ],
});

const ozelHuzurevleriCapacity = national({ key: 'ozel-huzurevi-kapasite', kind: 'number', value: '20' });
const ozelHuzurevleriHours = national({ key: 'ozel-huzurevi-saat', kind: 'number', value: '24' });

/** Özel Huzurevleri. */
export const ozelHuzurevleri = serviceOf({
  key: 'ozel-huzurevleri',
  name: 'Özel Huzurevleri',
  icon: 'building',
  description: [
    t`Özel huzurevleri, gerçek kişiler ile özel hukuk tüzel kişilerince açılan ve sağlıklı yaşlılar ile özel bakıma
      ihtiyaç duyan yaşlılara ${constant(ozelHuzurevleriHours)} saat yatılı hizmet veren kuruluşlardır. Bu kuruluşlar
      en az ${constant(ozelHuzurevleriCapacity)} kişi kapasiteyle çalışmaktadır. Özel huzurevlerinde yaşlıların barınma,
      beslenme, bakım ve sosyal ihtiyaçları karşılanmaktadır.`,
  ],
  constants: [ozelHuzurevleriCapacity, ozelHuzurevleriHours],
  statements: [
    institution({
      key: 'ozel-huzurevi',
      metrics: ['ozel-huzurevi-kurulus', 'ozel-huzurevi-kisi'],
      home: 'özel huzurevi',
      inThem: 'özel huzurevlerinde',
      inThese: 'bu huzurevlerinde',
      person: 'hizmet alan yaşlı',
      text: t`${province} ilindeki ${figure('ozel-huzurevi-kurulus')} özel huzurevinde
        ${figure('ozel-huzurevi-kisi')} yaşlıya hizmet verilmektedir.`,
      served: t`${figure('ozel-huzurevi-kisi')} yaşlıya hizmet verilmektedir.`,
    }),
  ],
});

const age = national({ key: 'ucretsiz-seyahat-yas', kind: 'number', value: '65' });
const disability = national({ key: 'ucretsiz-seyahat-engel-orani', kind: 'percent', value: '40' });

/** Ücretsiz Seyahat Gelir Desteği: described only, no province reports a figure for it. */
export const seyahatGelirDestegi = serviceOf({
  key: 'seyahat-gelir-destegi',
  name: 'Ücretsiz Seyahat Gelir Desteği',
  icon: 'bus',
  description: [
    t`${constant(age)} yaş ve üzerindeki kişiler, en az ${constant(disability)} oranında engelli raporu bulunanlar,
      şehit yakınları ve gaziler toplu taşıma araçlarından ücretsiz yararlanmaktadır. Belediyelerce yetki verilen özel
      şahıs veya şirketlere ait şehir içi toplu taşıma araçları ile deniz ulaşım araçlarının işletmecilerine, bu
      kişileri ücretsiz taşımaları karşılığında belediyeler aracılığıyla gelir desteği ödenmektedir. Bu destekle hak
      sahiplerinin toplumsal hayata katılmasının kolaylaştırılması amaçlanmaktadır.`,
  ],
  constants: [age, disability],
});

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
    t`Evde bakım yardımı, Engelli Sağlık Kurulu Raporunda tam bağımlı (ağır engelli) olduğu belirtilen engelli
      bireylerin, kendi evlerinde ve yakınlarının yanında bakımını desteklemek amacıyla yapılmaktadır. Yardımdan
      yararlanılabilmesi için hanede kişi başına düşen gelirin net asgari ücretin
      ${constant(incomeLimit, 'possessive_genitive')} altında olması gerekmektedir. Yardımla, bakıma ihtiyaç duyan
      engelli bireyin alıştığı çevrede yaşaması ve bakımını üstlenen ailenin desteklenmesi amaçlanmaktadır.`,
  ],
  constants: [start, incomeLimit],
  statements: [
    statement({
      key: 'evde-bakim-kisi',
      text: t`${province} ilinde ${figure('evde-bakim-kisi')} kişi evde bakım yardımından yararlanmaktadır.`,
      zero: t`${province} ilinde evde bakım yardımından yararlanan kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde evde bakım yardımından yararlanan kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde evde bakım yardımından yararlanan kişi sayısı, kişisel verilerin korunması
        amacıyla açıklanmamaktadır.`,
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
