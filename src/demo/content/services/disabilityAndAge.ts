import { constant, figure, province, t } from '../notation';
import { limit, national, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Yatılı Bakım ve Rehabilitasyon Merkezleri. */
export const yatiliBakim = serviceOf({
  key: 'yatili-bakim',
  name: 'Yatılı Bakım ve Rehabilitasyon Merkezleri',
  icon: 'bed',
  description: [
    t`Yatılı bakım ve rehabilitasyon merkezleri, engelli bireylere bakım ve rehabilitasyon hizmeti sunan, Bakanlığa
      bağlı kuruluşlardır. Engelli bireyler; yaşları, cinsiyetleri ve engel durumları dikkate alınarak merkezlere
      yerleştirilir. Merkezlerde yatılı hizmetin yanında gündüzlü bakım hizmeti de verilir. Bireylerin bakım ve
      sağlık ihtiyaçları karşılanırken becerilerini geliştirmeleri ve toplumsal hayata katılmaları desteklenir.`,
  ],
  statements: [
    statement({
      key: 'yatili-bakim',
      text: t`${province} ilindeki ${figure('yatili-bakim-merkez')} yatılı bakım ve rehabilitasyon merkezinde
        ${figure('yatili-bakim-kisi')} engelli bireye hizmet verilmektedir.`,
      zero: t`${province} ilinde yatılı bakım ve rehabilitasyon merkezlerinde hizmet verilen engelli birey
        bulunmamaktadır.`,
      notReported: t`${province} ilindeki yatılı bakım ve rehabilitasyon merkezlerine ve bu merkezlerde hizmet
        verilen engelli bireylere ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde yatılı bakım ve rehabilitasyon merkezi sayısı veya bu merkezlerde hizmet
        verilen engelli birey sayısı ${limit} az olduğundan bilgi açıklanmamaktadır.`,
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
    t`Umut evleri, engelli bireylerin kuruluş yerine toplum içinde, komşularıyla bir arada yaşamasını sağlayan
      toplum temelli bir bakım modelidir. Bir evde en fazla ${constant(umutEviCapacity)} kişi kalır. Evde kalan bireyler,
      ihtiyaç duydukları desteği alarak günlük hayatın sorumluluklarını paylaşır; mahalle hayatına ve sosyal
      etkinliklere katılarak bağımsız yaşama becerilerini geliştirir.`,
  ],
  constants: [umutEviCapacity],
  statements: [
    statement({
      key: 'umut-evi',
      text: t`${province} ilindeki ${figure('umut-evi-ev')} umut evinde ${figure('umut-evi-kisi')} engelli bireye
        hizmet verilmektedir.`,
      zero: t`${province} ilinde umut evlerinde hizmet verilen engelli birey bulunmamaktadır.`,
      notReported: t`${province} ilindeki umut evlerine ve bu evlerde hizmet verilen engelli bireylere ilişkin
        sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde umut evi sayısı veya bu evlerde hizmet verilen engelli birey sayısı ${limit}
        az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});

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

const huzurevleriCapacity = national({ key: 'huzurevi-kapasite', kind: 'range', value: '60-100' });

/** Huzurevleri ve Yaşlı Bakım ve Rehabilitasyon Merkezleri. */
export const huzurevleri = serviceOf({
  key: 'huzurevleri',
  name: 'Huzurevleri ve Yaşlı Bakım ve Rehabilitasyon Merkezleri',
  icon: 'armchair',
  description: [
    t`Huzurevleri ile yaşlı bakım ve rehabilitasyon merkezleri, yaşlıların huzurlu ve güvenli bir ortamda
      yaşamasını, bakım ve rehabilitasyon ihtiyaçlarının karşılanmasını sağlayan kuruluşlardır. Kuruluşlar, sağlık
      merkezlerine ve ulaşım imkânlarına yakın yerlerde, ${constant(huzurevleriCapacity)} kişi kapasiteli ve erişilebilir
      olarak planlanır. Yaşlıların sosyal ve kültürel etkinliklere katılması, yakınlarıyla bağlarını sürdürmesi ve
      hayatın içinde kalması desteklenir.`,
  ],
  constants: [huzurevleriCapacity],
  statements: [
    statement({
      key: 'huzurevi',
      text: t`${province} ilindeki ${figure('huzurevi-kurulus')} huzurevi ile yaşlı bakım ve rehabilitasyon
        merkezinde ${figure('huzurevi-kisi')} yaşlıya hizmet verilmektedir.`,
      zero: t`${province} ilinde huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinde hizmet verilen yaşlı
        bulunmamaktadır.`,
      notReported: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerine ve bu
        kuruluşlarda hizmet verilen yaşlılara ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde huzurevi ile yaşlı bakım ve rehabilitasyon merkezi sayısı veya bu
        kuruluşlarda hizmet verilen yaşlı sayısı ${limit} az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});

const ozelHuzurevleriCapacity = national({ key: 'ozel-huzurevi-kapasite', kind: 'number', value: '20' });

/** Özel Huzurevleri. */
export const ozelHuzurevleri = serviceOf({
  key: 'ozel-huzurevleri',
  name: 'Özel Huzurevleri',
  icon: 'building',
  description: [
    t`Özel huzurevleri, gerçek kişiler ile özel hukuk tüzel kişilerince açılan ve yaşlılara gece ve gündüz
      kesintisiz hizmet veren kuruluşlardır. Bu kuruluşlar en az ${constant(ozelHuzurevleriCapacity)} kişi kapasiteyle çalışır.
      Huzurevlerinde yaşlıların barınma, beslenme, bakım ve sosyal ihtiyaçları karşılanır; sağlık durumları düzenli
      olarak takip edilir. Yaşlıların saygın, güvenli ve etkin bir hayat sürmesi için uygun ortamın sağlanması
      gözetilir.`,
  ],
  constants: [ozelHuzurevleriCapacity],
  statements: [
    statement({
      key: 'ozel-huzurevi',
      text: t`${province} ilindeki ${figure('ozel-huzurevi-kurulus')} özel huzurevinde
        ${figure('ozel-huzurevi-kisi')} yaşlıya hizmet verilmektedir.`,
      zero: t`${province} ilinde özel huzurevlerinde hizmet verilen yaşlı bulunmamaktadır.`,
      notReported: t`${province} ilindeki özel huzurevlerine ve bu huzurevlerinde hizmet verilen yaşlılara ilişkin
        sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde özel huzurevi sayısı veya bu huzurevlerinde hizmet verilen yaşlı sayısı
        ${limit} az olduğundan bilgi açıklanmamaktadır.`,
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
    t`${constant(age)} yaş ve üzerindeki kişiler, engel oranı ${constant(disability)} ve üzerinde olan bireyler,
      şehit yakınları ve gaziler toplu taşıma araçlarından ücretsiz yararlanmaktadır. Bu kişileri ücretsiz taşıyan
      işletmecilere, belediyeler aracılığıyla gelir desteği ödenmektedir. Destek, hak sahiplerinin toplumsal hayata
      katılmasını kolaylaştırmakta ve ücretsiz seyahat hakkının kesintisiz kullanılmasına katkı sağlamaktadır.`,
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
    t`Evde bakım yardımı, başkasının bakımına tam bağımlı olan kişilere kendi evlerinde ve yakınlarının yanında
      bakılmasını desteklemek amacıyla yapılmaktadır. Yardımdan yararlanabilmek için hane içinde kişi başına düşen
      gelirin, net asgari ücretin ${constant(incomeLimit, 'possessive')} olarak belirlenen sınırın altında kalması
      gerekmektedir. Yardım, bakıma ihtiyaç duyan kişinin alıştığı çevrede yaşamasına imkân vermekte ve bakımı
      üstlenen aileyi desteklemektedir.`,
  ],
  constants: [start, incomeLimit],
  statements: [
    statement({
      key: 'evde-bakim-kisi',
      text: t`${province} ilinde ${figure('evde-bakim-kisi')} kişi evde bakım yardımından yararlanmaktadır.`,
      zero: t`${province} ilinde evde bakım yardımından yararlanan kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde evde bakım yardımından yararlanan kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde evde bakım yardımından yararlanan kişi sayısı ${limit} azdır.`,
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
