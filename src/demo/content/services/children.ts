import { constant, figure, province, t } from '../notation';
import { national, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';
import { institution, several } from '../several';

const cocukEvleriAges = national({ key: 'cocuk-evleri-yas', kind: 'range', value: '0-18' });
const perHome = national({ key: 'cocuk-evleri-kapasite', kind: 'range', value: '5-8' });

/** Çocuk Evleri. */
export const cocukEvleri = serviceOf({
  key: 'cocuk-evleri',
  name: 'Çocuk Evleri',
  icon: 'house',
  description: [
    t`Çocuk evleri, haklarında korunma kararı veya bakım tedbiri kararı bulunan ${constant(cocukEvleriAges)} yaş
      grubundaki çocukların bakımının sağlandığı evlerdir. Evler tercihen şehir merkezinde, okullara ve hastanelere
      yakın apartman dairelerinde veya müstakil konutlarda açılmaktadır. Her evde ${constant(perHome)} çocuk
      kalmaktadır. Çocukların mahalle hayatı ve komşuluk ilişkileri içinde, örf ve âdetleri, ahlaki ve toplumsal
      değerleri benimseyerek yetişmesi, iş veya meslek edinmesi desteklenmektedir. Çocuk evleri, Çocuk Evleri
      Koordinasyon Merkezine bağlı olarak hizmet vermektedir.`,
  ],
  constants: [cocukEvleriAges, perHome],
  statements: [
    institution({
      key: 'cocuk-evleri',
      metrics: ['cocuk-evleri-ev', 'cocuk-evleri-cocuk'],
      home: 'çocuk evi',
      inThem: 'çocuk evlerinde',
      inThese: 'bu evlerde',
      person: 'bakımı sağlanan çocuk',
      text: t`${province} ilindeki ${figure('cocuk-evleri-ev')} çocuk evinde ${figure('cocuk-evleri-cocuk')}
        çocuğun bakımı sağlanmaktadır.`,
      served: t`${figure('cocuk-evleri-cocuk')} çocuğun bakımı sağlanmaktadır.`,
    }),
  ],
});

const perUnit = national({ key: 'ces-birim-kapasitesi', kind: 'range', value: '10-12' });

/** Çocuk Evleri Sitesi. */
export const ces = serviceOf({
  key: 'ces',
  name: 'Çocuk Evleri Sitesi (ÇES)',
  acronym: 'ÇES',
  icon: 'houses',
  description: [
    t`Çocuk evleri siteleri, korunma ve bakım ihtiyacı olan çocuklara hizmet veren, aynı yerleşke içindeki birden
      fazla ev tipi birimden oluşan kuruluşlardır. Her birimde ${constant(perUnit)} çocuğun bakımı sağlanmaktadır.
      Çocuklar ev ortamına benzer bir düzende yaşamakta; sanat, spor ve kültür etkinlikleriyle sosyal becerilerini
      geliştirmeleri desteklenmektedir.`,
  ],
  constants: [perUnit],
  statements: [
    institution({
      key: 'ces',
      metrics: ['ces-kurulus', 'ces-cocuk'],
      home: 'çocuk evleri sitesi',
      inThem: 'çocuk evleri sitelerinde',
      inThese: 'bu sitelerde',
      person: 'bakımı sağlanan çocuk',
      text: t`${province} ilindeki ${figure('ces-kurulus')} çocuk evleri sitesinde ${figure('ces-cocuk')}
        çocuğun bakımı sağlanmaktadır.`,
      served: t`${figure('ces-cocuk')} çocuğun bakımı sağlanmaktadır.`,
    }),
  ],
});

/** İhtisaslaştırılmış Çocuk Evleri Sitesi. */
export const codem = serviceOf({
  key: 'codem',
  name: 'İhtisaslaştırılmış Çocuk Evleri Sitesi (ÇODEM)',
  acronym: 'ÇODEM',
  icon: 'hand-helping',
  description: [
    t`İhtisaslaştırılmış çocuk evleri siteleri; haklarında korunma kararı veya bakım tedbiri kararı bulunan
      çocuklardan suça sürüklenen, suç mağduru olan veya sokakta risk altında bulunan ve psikososyal desteğe ihtiyaç
      duyanlara geçici süreyle yatılı hizmet vermektedir. Siteler; çocukların durumlarına, yaşlarına ve
      cinsiyetlerine göre ayrılmaktadır. Verilen destekle çocukların yaşadıkları olumsuzlukların etkisinden
      kurtulması, aileleriyle ve toplumla sağlıklı bağlar kurması amaçlanmaktadır.`,
  ],
  statements: [
    institution({
      key: 'codem',
      metrics: ['codem-kurulus', 'codem-cocuk'],
      home: 'ihtisaslaştırılmış çocuk evleri sitesi',
      inThem: 'ihtisaslaştırılmış çocuk evleri sitelerinde',
      inThese: 'bu sitelerde',
      person: 'hizmet alan çocuk',
      text: t`${province} ilindeki ${figure('codem-kurulus')} ihtisaslaştırılmış çocuk evleri sitesinde
        ${figure('codem-cocuk')} çocuğa hizmet verilmektedir.`,
      served: t`${figure('codem-cocuk')} çocuğa hizmet verilmektedir.`,
    }),
  ],
});

const kresAges = national({ key: 'kres-yas', kind: 'range', value: '0-6' });
const freeShare = national({ key: 'kres-ucretsiz-oran', kind: 'percent', value: '3' });

/** Özel Kreş ve Gündüz Bakım Evleri ile Özel Çocuk Kulüpleri. */
export const kres = serviceOf({
  key: 'kres',
  name: 'Özel Kreş ve Gündüz Bakım Evleri ile Özel Çocuk Kulüpleri',
  icon: 'toy-brick',
  description: [
    t`Özel kreş ve gündüz bakımevleri ile özel çocuk kulüpleri, Bakanlığın verdiği izinle açılmakta ve çalışmaktadır.
      Kreş ve gündüz bakımevlerinde ${constant(kresAges)} yaş grubundaki çocukların bakımı sağlanmakta ve gelişimi
      desteklenmekte; çocuk kulüplerinde ilkokul ve ortaokul çağındaki çocuklara hizmet verilmektedir. Kapasitenin
      ${constant(freeShare, 'possessive')} dezavantajlı gruplardaki çocuklara ayrılmakta, bu çocuklara “Ücretsiz Bakım
      Hizmeti” sunulmaktadır.`,
  ],
  constants: [kresAges, freeShare],
  statements: [
    statement({
      key: 'kres-kurulus',
      text: t`${province} ilinde Bakanlık izniyle hizmet veren özel kreş, gündüz bakımevi ve çocuk kulübü sayısı
        ${figure('kres-kurulus', 'copula')}.`,
      zero: t`${province} ilinde Bakanlık izniyle hizmet veren özel kreş, gündüz bakımevi ve çocuk kulübü
        bulunmamaktadır.`,
      notReported: t`${province} ilinde Bakanlık izniyle hizmet veren özel kreş, gündüz bakımevi ve çocuk kulübü sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde Bakanlık izniyle hizmet veren özel kreş, gündüz bakımevi ve çocuk kulübü sayısı,
        kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
    statement({
      key: 'kres-ucretsiz-cocuk',
      text: t`${province} ilinde özel kreş, gündüz bakımevi ve çocuk kulüplerindeki ücretsiz bakım hizmetinden
        ${figure('kres-ucretsiz-cocuk')} çocuk yararlanmaktadır.`,
      zero: t`${province} ilinde özel kreş, gündüz bakımevi ve çocuk kulüplerindeki ücretsiz bakım hizmetinden
        yararlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilinde özel kreş, gündüz bakımevi ve çocuk kulüplerindeki ücretsiz bakım hizmetinden
        yararlanan çocuk sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde özel kreş, gündüz bakımevi ve çocuk kulüplerindeki ücretsiz bakım hizmetinden
        yararlanan çocuk sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

/** Koruyucu Aile. */
export const koruyucuAile = serviceOf({
  key: 'koruyucu-aile',
  name: 'Koruyucu Aile',
  icon: 'house-plus',
  description: [
    t`Koruyucu aileler, kendi aileleri yanında bir süre için bakımları sağlanamayan çocukların bakımını devlet denetiminde
      üstlenen aile veya kişilerdir. Koruyucu ailelik kısa veya uzun süreli olabilmekte, ücretli veya gönüllü statüde
      yürütülebilmektedir. Koruyucu aile hizmetiyle çocukların kuruluş bakımı yerine bir aile ortamında, örselenmeden,
      sevgi ve güven içinde büyümesi amaçlanmaktadır.`,
  ],
  statements: [
    several({
      key: 'koruyucu-aile',
      text: t`${province} ilindeki ${figure('koruyucu-aile-aile')} koruyucu ailenin yanında
        ${figure('koruyucu-aile-cocuk')} çocuğun bakımı sağlanmaktadır.`,
      zero: t`${province} ilinde koruyucu aile ve koruyucu aile yanında bakımı sağlanan çocuk bulunmamaktadır.`,
      subject: t`${province} ilindeki koruyucu aile sayısı ile bu ailelerin yanında bakımı sağlanan çocuk sayısı`,
      figures: [
        {
          metric: 'koruyucu-aile-aile',
          text: t`${province} ilinde ${figure('koruyucu-aile-aile')} koruyucu aile bulunmaktadır.`,
          zero: t`${province} ilinde koruyucu aile bulunmamaktadır.`,
          subject: t`${province} ilindeki koruyucu aile sayısı`,
        },
        {
          metric: 'koruyucu-aile-cocuk',
          text: t`${province} ilinde koruyucu aile yanında ${figure('koruyucu-aile-cocuk')} çocuğun bakımı
            sağlanmaktadır.`,
          zero: t`${province} ilinde koruyucu aile yanında bakımı sağlanan çocuk bulunmamaktadır.`,
          subject: t`${province} ilinde koruyucu aile yanında bakımı sağlanan çocuk sayısı`,
        },
      ],
    }),
  ],
});

const evlatEdinmeStart = startYear('evlat-edinme', 2018);

/** Evlat Edinme. */
export const evlatEdinme = serviceOf({
  key: 'evlat-edinme',
  name: 'Evlat Edinme',
  icon: 'heart',
  description: [
    t`Evlat edinme, kendi aileleri yanında yetişme imkânı bulunmayan çocuklar için uzun süreli bir bakım modelidir. Bu
      hizmetle, evlat edinilmesi uygun bulunan çocuk ile evlat edinmek isteyen kişi veya eşler arasında ana baba ve
      çocuk ilişkisini doğuran hukuki bağ kurulmaktadır. Sürecin her aşamasında çocuğun yararı gözetilmekte; çocuğun
      kalıcı bir aile ortamına kavuşması ve bu ortama uyum sağlaması desteklenmektedir.`,
  ],
  constants: [evlatEdinmeStart],
  statements: [
    statement({
      key: 'evlat-edinme-cocuk',
      text: t`${province} ilinde ${constant(evlatEdinmeStart)} yılından bu yana evlat edindirilen çocuk sayısı
        ${figure('evlat-edinme-cocuk', 'copula')}.`,
      zero: t`${province} ilinde ${constant(evlatEdinmeStart)} yılından bu yana evlat edindirilen çocuk bulunmamaktadır.`,
      notReported: t`${province} ilinde ${constant(evlatEdinmeStart)} yılından bu yana evlat edindirilen çocuk sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde ${constant(evlatEdinmeStart)} yılından bu yana evlat edindirilen çocuk sayısı,
        kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

const sedStart = startYear('sed', 2012);

/** Sosyal Ekonomik Destek. */
export const sed = serviceOf({
  key: 'sed',
  name: 'Sosyal Ekonomik Destek (SED)',
  acronym: 'SED',
  icon: 'hand-coins',
  description: [
    t`Sosyal Ekonomik Destek, ekonomik yetersizlik nedeniyle çocuklarının bakımında güçlük çeken ailelere sunulan
      geçici nitelikte bir hizmettir. Ekonomik destek, psikososyal destekle birlikte verilmekte; böylece çocuğun
      ailesinden ayrılmadan, kendi evinde yetişmesi sağlanmaktadır. Destekle ailenin güçlenmesi, çocuğun sağlıklı
      gelişmesi ve eğitimine devam etmesi amaçlanmaktadır.`,
  ],
  constants: [sedStart],
  statements: [
    statement({
      key: 'sed-cocuk',
      text: t`${province} ilinde SED kapsamında ${figure('sed-cocuk')} çocuk, ailesinin yanında desteklenmektedir.`,
      zero: t`${province} ilinde SED kapsamında ailesinin yanında desteklenen çocuk bulunmamaktadır.`,
      notReported: t`${province} ilinde SED kapsamında ailesinin yanında desteklenen çocuk sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde SED kapsamında ailesinin yanında desteklenen çocuk sayısı, kişisel verilerin
        korunması amacıyla açıklanmamaktadır.`,
    }),
    statement({
      key: 'sed-tutar',
      text: t`SED için ${province} iline ${constant(sedStart)} yılından bu yana toplam ${figure('sed-tutar')} kaynak
        tahsis edilmiştir.`,
      zero: t`SED için ${province} iline ${constant(sedStart)} yılından bu yana tahsis edilen kaynak bulunmamaktadır.`,
      notReported: t`SED için ${province} iline ${constant(sedStart)} yılından bu yana tahsis edilen kaynağın tutarı
        bildirilmemiştir.`,
      suppressed: t`SED için ${province} iline ${constant(sedStart)} yılından bu yana tahsis edilen kaynağın tutarı,
        kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});
