import { constant, figure, province, t } from '../notation';
import { limit, national, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const cocukEvleriAges = national({ key: 'cocuk-evleri-yas', kind: 'range', value: '0-18' });
const perHome = national({ key: 'cocuk-evleri-kapasite', kind: 'range', value: '5-8' });

/** Çocuk Evleri. */
export const cocukEvleri = serviceOf({
  key: 'cocuk-evleri',
  name: 'Çocuk Evleri',
  icon: 'house',
  description: [
    t`Çocuk evleri, hakkında koruma veya tedbir kararı bulunan ${constant(cocukEvleriAges)} yaş grubundaki çocukların bakımının
      sağlandığı evlerdir. Evler tercihen il merkezinde, okullara ve hastanelere yakın apartman dairelerinde veya
      müstakil konutlarda açılır. Her evde ${constant(perHome)} çocuk kalır; çocuklar komşuluk ilişkileri içinde,
      mahalle hayatının bir parçası olarak büyür. Çocuk evleri, Çocuk Evleri Koordinasyon Merkezine bağlı olarak
      hizmet verir.`,
  ],
  constants: [cocukEvleriAges, perHome],
  statements: [
    statement({
      key: 'cocuk-evleri',
      text: t`${province} ilindeki ${figure('cocuk-evleri-ev')} çocuk evinde ${figure('cocuk-evleri-cocuk')} çocuğun
        bakımı sağlanmaktadır.`,
      zero: t`${province} ilinde çocuk evlerinde bakımı sağlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki çocuk evlerine ve bu evlerde bakımı sağlanan çocuklara ilişkin sayılar tam
        olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde çocuk evi sayısı veya bu evlerde bakımı sağlanan çocuk sayısı ${limit} az
        olduğundan bilgi açıklanmamaktadır.`,
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
    t`Çocuk evleri siteleri, aynı yerleşke içinde bulunan birden fazla ev tipi birimden oluşan kuruluşlardır. Her
      birimde ${constant(perUnit)} çocuğun bakımı sağlanır. Çocuklar ev ortamına benzer bir düzende yaşar; eğitim,
      sağlık ve gelişim ihtiyaçları görevli personelce karşılanır. Yerleşke içinde ve dışında yürütülen
      etkinliklerle çocukların sosyal becerileri ve arkadaşlık bağları desteklenir.`,
  ],
  constants: [perUnit],
  statements: [
    statement({
      key: 'ces',
      text: t`${province} ilindeki ${figure('ces-kurulus')} çocuk evleri sitesinde ${figure('ces-cocuk')} çocuğun
        bakımı sağlanmaktadır.`,
      zero: t`${province} ilinde çocuk evleri sitelerinde bakımı sağlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki çocuk evleri sitelerine ve bu sitelerde bakımı sağlanan çocuklara ilişkin
        sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde çocuk evleri sitesi sayısı veya bu sitelerde bakımı sağlanan çocuk sayısı
        ${limit} az olduğundan bilgi açıklanmamaktadır.`,
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
    t`İhtisaslaştırılmış çocuk evleri siteleri; suça sürüklenen, suç mağduru olan veya sokakta risk altında bulunan
      ve psikososyal desteğe ihtiyaç duyan çocuklara geçici süreyle hizmet verir. Siteler; çocukların durumlarına,
      yaşlarına ve cinsiyetlerine göre ayrılır. Verilen destekle çocukların yaşadıkları olumsuzlukların etkisinden
      kurtulması, güven duygusunu yeniden kazanması, aileleriyle ve toplumla sağlıklı bağlar kurması amaçlanır.`,
  ],
  statements: [
    statement({
      key: 'codem',
      text: t`${province} ilindeki ${figure('codem-kurulus')} ihtisaslaştırılmış çocuk evleri sitesinde
        ${figure('codem-cocuk')} çocuğa hizmet verilmektedir.`,
      zero: t`${province} ilinde ihtisaslaştırılmış çocuk evleri sitelerinde hizmet verilen çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki ihtisaslaştırılmış çocuk evleri sitelerine ve bu sitelerde hizmet verilen
        çocuklara ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde ihtisaslaştırılmış çocuk evleri sitesi sayısı veya bu sitelerde hizmet
        verilen çocuk sayısı ${limit} az olduğundan bilgi açıklanmamaktadır.`,
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
    t`Özel kreş ve gündüz bakım evleri ile özel çocuk kulüpleri, Bakanlığın verdiği izinle açılır ve çalışır. Bu
      kuruluşlarda ${constant(kresAges)} yaş grubundaki çocukların bakımı sağlanır, gelişimi desteklenir; böylece anne
      ve babaların çalışma hayatına katılması da kolaylaşır. Kapasitenin ${constant(freeShare, 'possessive')}
      dezavantajlı gruplardaki çocuklara ayrılır; bu çocuklara ücretsiz bakım hizmeti verilir.`,
  ],
  constants: [kresAges, freeShare],
  statements: [
    statement({
      key: 'kres-kurulus',
      text: t`${province} ilinde Bakanlık izniyle hizmet veren özel kreş, gündüz bakım evi ve çocuk kulübü sayısı
        ${figure('kres-kurulus', 'copula')}.`,
      zero: t`${province} ilinde özel kreş, gündüz bakım evi ve çocuk kulübü bulunmamaktadır.`,
      notReported: t`${province} ilinde hizmet veren özel kreş, gündüz bakım evi ve çocuk kulübü sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde hizmet veren özel kreş, gündüz bakım evi ve çocuk kulübü sayısı ${limit}
        azdır.`,
    }),
    statement({
      key: 'kres-ucretsiz-cocuk',
      text: t`${province} ilindeki bu kuruluşlarda ${figure('kres-ucretsiz-cocuk')} çocuk ücretsiz bakım hizmetinden
        yararlanmaktadır.`,
      zero: t`${province} ilindeki bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilindeki bu kuruluşlarda ücretsiz bakım hizmetinden yararlanan çocuk sayısı ${limit}
        azdır.`,
    }),
  ],
});

/** Koruyucu Aile. */
export const koruyucuAile = serviceOf({
  key: 'koruyucu-aile',
  name: 'Koruyucu Aile',
  icon: 'house-plus',
  description: [
    t`Koruyucu aileler, kendi ailesi yanında bakımı sağlanamayan çocukların sorumluluğunu devlet denetiminde
      üstlenen aile veya kişilerdir. Bakım, kısa veya uzun süreli olabilir; ücret karşılığında ya da gönüllü olarak
      üstlenilebilir. Koruyucu aile hizmetiyle çocukların kurum bakımı yerine bir aile ortamında, sevgi ve güven
      içinde büyümesi sağlanır. Çocuğun ve koruyucu ailenin durumu düzenli olarak izlenir, ailelere gerekli
      rehberlik yapılır.`,
  ],
  statements: [
    statement({
      key: 'koruyucu-aile',
      text: t`${province} ilindeki ${figure('koruyucu-aile-aile')} koruyucu ailenin yanında
        ${figure('koruyucu-aile-cocuk')} çocuğun bakımı sağlanmaktadır.`,
      zero: t`${province} ilinde koruyucu aile yanında bakımı sağlanan çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki koruyucu ailelere ve bu ailelerin yanında bakımı sağlanan çocuklara
        ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde koruyucu aile sayısı veya bu ailelerin yanında bakımı sağlanan çocuk sayısı
        ${limit} az olduğundan bilgi açıklanmamaktadır.`,
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
    t`Evlat edinme, kendi ailesi yanında yetişme imkânı bulunmayan çocuklar için uzun süreli bir bakım modelidir. Bu
      hizmetle, evlat edinilmesi uygun bulunan çocuk ile evlat edinmek isteyen kişi veya eşler arasında ana baba ve
      çocuk ilişkisini doğuran hukuki bağ kurulur. Sürecin her aşamasında çocuğun yararı gözetilir; çocuğun kalıcı
      bir aile ortamına kavuşması ve bu ortama uyum sağlaması desteklenir.`,
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
      suppressed: t`${province} ilinde ${constant(evlatEdinmeStart)} yılından bu yana evlat edindirilen çocuk sayısı ${limit}
        azdır.`,
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
    t`Sosyal Ekonomik Destek, ekonomik yetersizlik nedeniyle çocuğunun bakımında güçlük çeken ailelere sunulan
      geçici nitelikte bir hizmettir. Ekonomik destek, psikososyal destekle birlikte verilir; böylece çocuğun
      ailesinden ayrılmadan, kendi evinde yetişmesi sağlanır. Destek süresince ailenin güçlenmesi, çocuğun sağlıklı
      gelişmesi ve eğitimine devam etmesi gözetilir.`,
  ],
  constants: [sedStart],
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
