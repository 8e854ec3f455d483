import { constant, figure, province, t } from '../notation';
import { national, outsideDisasterArea, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Sosyal Hizmet Merkezi. */
export const shm = serviceOf({
  key: 'shm',
  name: 'Sosyal Hizmet Merkezi (SHM)',
  acronym: 'SHM',
  icon: 'building-2',
  description: [
    t`Sosyal hizmet merkezleri; çocuklara, gençlere, kadınlara, erkeklere, engellilere, yaşlılara, gazilere, şehit
      yakınlarına ve ailelerine yönelik koruyucu, önleyici, destekleyici ve geliştirici hizmetleri, rehberlik ve
      danışmanlıkla birlikte sunmaktadır. Hizmetlerin bir arada ve kolay ulaşılabilir olması esastır. Merkezlerde,
      bireyin ve ailenin ihtiyacına göre müdahale planlanmakta ve sonuçlar izlenmektedir.`,
  ],
  statements: [
    statement({
      key: 'shm-merkez',
      text: t`${province} ilinde ${figure('shm-merkez')} sosyal hizmet merkezi bulunmaktadır.`,
      zero: t`${province} ilinde sosyal hizmet merkezi bulunmamaktadır.`,
      notReported: t`${province} ilindeki sosyal hizmet merkezi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilindeki sosyal hizmet merkezi sayısı, kişisel verilerin korunması amacıyla
        açıklanmamaktadır.`,
    }),
  ],
});

const asdepStart = startYear('asdep', 2017);

/** Aile Sosyal Destek Programı. */
export const asdep = serviceOf({
  key: 'asdep',
  name: 'Aile Sosyal Destek Programı (ASDEP)',
  acronym: 'ASDEP',
  icon: 'house-heart',
  description: [
    t`Aile Sosyal Destek Programı kapsamında ASDEP görevlileri haneleri ziyaret ederek ailelerin sorunlarını,
      ihtiyaçlarını ve karşı karşıya bulundukları riskleri tespit etmektedir. İhtiyaçlar yerinde kayıt altına
      alınmakta; özel politikalarla desteklenmesi gereken vatandaşlar sosyal hizmetlere, sosyal yardımlara ve diğer
      kamu hizmetlerine yönlendirilmektedir. Böylece hizmetler, desteğe ihtiyaç duyan ailelere bulundukları yerde
      ulaştırılmaktadır.`,
  ],
  constants: [asdepStart],
  statements: [
    statement({
      key: 'asdep-hane',
      text: t`${province} ilinde ASDEP kapsamında ${constant(asdepStart)} yılından bu yana ${figure('asdep-hane')} haneye
        ulaşılmıştır.`,
      zero: t`${province} ilinde ASDEP kapsamında ${constant(asdepStart)} yılından bu yana ulaşılan hane
        bulunmamaktadır.`,
      notReported: t`${province} ilinde ASDEP kapsamında ${constant(asdepStart)} yılından bu yana ulaşılan hane sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde ASDEP kapsamında ${constant(asdepStart)} yılından bu yana ulaşılan hane sayısı,
        kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

const eoeStart = startYear('eoe', 2013);

/** Evlilik Öncesi Eğitim Programı. */
export const eoe = serviceOf({
  key: 'eoe',
  name: 'Evlilik Öncesi Eğitim (EÖE) Programı',
  acronym: 'EÖE',
  icon: 'graduation-cap',
  description: [
    t`Ülke genelinde uygulanan Evlilik Öncesi Eğitim Programı, evlenmeye hazırlanan gençlerin aile hayatının
      sorumluluklarına bilinçli biçimde hazırlanmasını amaçlamaktadır. Programda evlilik ve aile hayatına ilişkin
      temel bilgiler verilmekte, gençlerin karşılaşabilecekleri sorunları birlikte çözme becerileri
      güçlendirilmektedir. Böylece sağlam temellere dayanan ailelerin kurulmasının desteklenmesi hedeflenmektedir.`,
  ],
  constants: [eoeStart],
  statements: [
    statement({
      key: 'eoe-kisi',
      text: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere ${constant(eoeStart)} yılından
        bu yana ${figure('eoe-kisi')} kişi katılmıştır.`,
      zero: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere ${constant(eoeStart)} yılından
        bu yana katılan kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere ${constant(eoeStart)}
        yılından bu yana katılan kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere ${constant(eoeStart)}
        yılından bu yana katılan kişi sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

const aepStart = startYear('aep', 2013);
const modules = national({ key: 'aep-modul-sayisi', kind: 'number', value: '28' });
const fields = national({ key: 'aep-alan-sayisi', kind: 'number', value: '5' });

/** Aile Eğitim Programı. */
export const aep = serviceOf({
  key: 'aep',
  name: 'Aile Eğitim Programı (AEP)',
  acronym: 'AEP',
  icon: 'book-open',
  description: [
    t`Aile Eğitim Programı, ailelerin aile hayatı için gerekli bilgi, beceri ve tutumları kazanmasını desteklemek
      üzere hazırlanmıştır. Program; eğitim ve iletişim, hukuk, iktisat, medya ve sağlık olmak üzere
      ${constant(fields)} alanda ${constant(modules)} modülden oluşmaktadır. Eğitimlerle ailelerin günlük hayatta
      karşılaştıkları konularda bilinçlenmesi, kaynaklarını verimli kullanması ve aile içi ilişkilerini
      güçlendirmesi hedeflenmektedir.`,
  ],
  constants: [aepStart, modules, fields],
  statements: [
    statement({
      key: 'aep-kisi',
      text: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere ${constant(aepStart)} yılından bu yana
        ${figure('aep-kisi')} kişi katılmıştır.`,
      zero: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere ${constant(aepStart)} yılından bu yana
        katılan kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere ${constant(aepStart)} yılından bu
        yana katılan kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere ${constant(aepStart)} yılından bu
        yana katılan kişi sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

const aileDanismanligiStart = startYear('aile-danismanligi', 2013);

/** Aile Danışmanlığı. */
export const aileDanismanligi = serviceOf({
  key: 'aile-danismanligi',
  name: 'Aile Danışmanlığı',
  icon: 'messages-square',
  description: [
    t`Aile danışmanlığı hizmeti, aile bütünlüğünün korunması ve aile içi ilişkilerin güçlendirilmesi amacıyla
      sunulmaktadır. Aile bireylerinin iletişim kurma, stresle başa çıkma ve sorun çözme becerilerini geliştirmesi
      desteklenmekte; evlilikte yaşanan veya yaşanması muhtemel sorunların karşılıklı anlayış içinde ele alınmasına
      yardımcı olunmaktadır.`,
  ],
  constants: [aileDanismanligiStart],
  statements: [
    statement({
      key: 'aile-danismanligi-basvuru',
      text: t`${province} ilinde ${constant(aileDanismanligiStart)} yılından bu yana toplam
        ${figure('aile-danismanligi-basvuru')} başvuruya aile danışmanlığı hizmeti verilmiştir.`,
      zero: t`${province} ilinde ${constant(aileDanismanligiStart)} yılından bu yana aile danışmanlığı hizmetiyle
        karşılanan başvuru bulunmamaktadır.`,
      notReported: t`${province} ilinde ${constant(aileDanismanligiStart)} yılından bu yana aile danışmanlığı hizmetiyle
        karşılanan başvuru sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde ${constant(aileDanismanligiStart)} yılından bu yana aile danışmanlığı hizmetiyle
        karşılanan başvuru sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

const bagimliliklaMucadeleStart = startYear('bagimlilikla-mucadele', 2014);

/** Bağımlılıkla Mücadele Eğitimleri. */
export const bagimliliklaMucadele = serviceOf({
  key: 'bagimlilikla-mucadele',
  name: 'Bağımlılıkla Mücadele Eğitimleri',
  icon: 'shield-check',
  description: [
    t`Bağımlılıkla mücadele eğitimleri, ailelere ve bu alanda görev yapan personele yönelik olarak düzenlenmektedir.
      Eğitimlerde, Aile Eğitim Programında yer alan “Madde Kullanım Riski ve Madde Bağımlılığından Korunma Modülü”
      ile Yeşilay iş birliğiyle yürütülen Türkiye Bağımlılıkla Mücadele (TBM) eğitimi uygulanmaktadır. Eğitimlerle
      ailelerin ve personelin, madde kullanımının riskleri ve bağımlılıktan korunma konusunda bilgilenmesi
      amaçlanmaktadır.`,
  ],
  constants: [bagimliliklaMucadeleStart],
  statements: [
    statement({
      key: 'bagimlilik-egitim-kisi',
      text: t`${province} ilinde ${constant(bagimliliklaMucadeleStart)} yılından bu yana
        ${figure('bagimlilik-egitim-kisi')} kişiye bağımlılıkla mücadele eğitimi verilmiştir.`,
      zero: t`${province} ilinde ${constant(bagimliliklaMucadeleStart)} yılından bu yana bağımlılıkla mücadele eğitimi
        alan kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde ${constant(bagimliliklaMucadeleStart)} yılından bu yana bağımlılıkla mücadele
        eğitimi alan kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde ${constant(bagimliliklaMucadeleStart)} yılından bu yana bağımlılıkla mücadele
        eğitimi alan kişi sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

const earthquakes = national({ key: 'deprem-tarihi', kind: 'date', value: '2023-02-06' });

/** Afet ve Acil Durumlarda Psikososyal Destek Hizmetleri. */
export const psikososyalDestek = serviceOf({
  key: 'psikososyal-destek',
  name: 'Afet ve Acil Durumlarda Psikososyal Destek Hizmetleri',
  icon: 'life-buoy',
  description: [
    t`Afet ve acil durumlarda psikososyal destek hizmetleri; iş birliği yapılan kurumlar, sivil toplum kuruluşları,
      üniversiteler, gerçek ve tüzel kişilerle birlikte yürütülmektedir. Bu hizmetlerle afetten etkilenen birey ve
      ailelerin yaşadıkları güçlükleri aşması, olağan hayatlarına dönmesi ve ihtiyaç duydukları desteğe ulaşması
      amaçlanmaktadır.`,
    t`${constant(earthquakes)} tarihinde meydana gelen Kahramanmaraş merkezli depremlerin ardından, afet bölgesinden
      diğer illere giden vatandaşlara da gittikleri yerde psikososyal destek verilmiştir.`,
  ],
  constants: [earthquakes],
  statements: [
    statement({
      key: 'psikososyal-destek-kisi',
      where: outsideDisasterArea,
      text: t`${constant(earthquakes)} depremlerinin ardından afet bölgesinden ${province} iline gelen
        ${figure('psikososyal-destek-kisi')} kişiye psikososyal destek verilmiştir.`,
      zero: t`${constant(earthquakes)} depremlerinin ardından afet bölgesinden ${province} iline gelerek psikososyal
        destek alan kişi bulunmamaktadır.`,
      notReported: t`${constant(earthquakes)} depremlerinin ardından afet bölgesinden ${province} iline gelerek
        psikososyal destek alan kişi sayısı bildirilmemiştir.`,
      suppressed: t`${constant(earthquakes)} depremlerinin ardından afet bölgesinden ${province} iline gelerek
        psikososyal destek alan kişi sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
    statement({
      key: 'psikososyal-destek-bolge-kisi',
      where: { ...outsideDisasterArea, side: 'inside' },
      text: t`${constant(earthquakes)} depremlerinin ardından ${province} ilinde
        ${figure('psikososyal-destek-bolge-kisi')} kişiye psikososyal destek verilmiştir.`,
      zero: t`${constant(earthquakes)} depremlerinin ardından ${province} ilinde psikososyal destek alan kişi
        bulunmamaktadır.`,
      notReported: t`${constant(earthquakes)} depremlerinin ardından ${province} ilinde psikososyal destek alan kişi
        sayısı bildirilmemiştir.`,
      suppressed: t`${constant(earthquakes)} depremlerinin ardından ${province} ilinde psikososyal destek alan kişi
        sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});
