import { constant, figure, province, t } from '../notation';
import { limit, national, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Sosyal Hizmet Merkezi. */
export const shm = serviceOf({
  key: 'shm',
  name: 'Sosyal Hizmet Merkezi (SHM)',
  acronym: 'SHM',
  icon: 'building-2',
  description: [
    t`Sosyal hizmet merkezleri; çocuklara, gençlere, kadınlara, erkeklere, engellilere, yaşlılara, gazilere, şehit
      yakınlarına ve bunların ailelerine yönelik koruyucu, önleyici, destekleyici ve geliştirici hizmetleri,
      rehberlik ve danışmanlıkla birlikte sunar. Hizmetlerin bir arada ve kolay ulaşılabilir olması esastır.
      Merkezlerde bireyin ve ailenin ihtiyacı bütün yönleriyle değerlendirilir, ihtiyaca uygun müdahale planlanır ve
      sonuçlar izlenir.`,
  ],
  statements: [
    statement({
      key: 'shm-merkez',
      text: t`${province} ilinde ${figure('shm-merkez')} sosyal hizmet merkezi hizmet vermektedir.`,
      zero: t`${province} ilinde sosyal hizmet merkezi bulunmamaktadır.`,
      notReported: t`${province} ilinde hizmet veren sosyal hizmet merkezi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde hizmet veren sosyal hizmet merkezi sayısı ${limit} azdır.`,
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
    t`Aile Sosyal Destek Programı kapsamında haneler ziyaret edilerek ailelerin sorunları, ihtiyaçları ve karşı
      karşıya bulundukları riskler tespit edilmektedir. İhtiyaçlar yerinde kayıt altına alınmakta; kişiler sosyal
      hizmetlere, sosyal yardımlara ve diğer kamu hizmetlerine yönlendirilmektedir. Böylece hizmet, başvuru
      beklenmeksizin, desteğe ihtiyaç duyan aileye bulunduğu yerde ulaştırılmaktadır.`,
  ],
  constants: [asdepStart],
  statements: [
    statement({
      key: 'asdep-hane',
      text: t`${province} ilinde ASDEP kapsamında ${constant(asdepStart)} yılından bu yana ${figure('asdep-hane')} haneye
        ulaşılmıştır.`,
      zero: t`${province} ilinde ASDEP kapsamında henüz ulaşılan hane bulunmamaktadır.`,
      notReported: t`${province} ilinde ASDEP kapsamında ulaşılan hane sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde ASDEP kapsamında ulaşılan hane sayısı ${limit} azdır.`,
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
      güçlendirilmektedir. Program, sağlam temellere dayanan ve güçlüklere karşı dirençli ailelerin kurulmasına
      katkı sağlamaktadır.`,
  ],
  constants: [eoeStart],
  statements: [
    statement({
      key: 'eoe-kisi',
      text: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamında düzenlenen eğitimlere ${constant(eoeStart)}
        yılından bu yana ${figure('eoe-kisi')} kişi katılmıştır.`,
      zero: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere katılan kişi
        bulunmamaktadır.`,
      notReported: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere katılan kişi sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere katılan kişi sayısı
        ${limit} azdır.`,
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
      text: t`${province} ilinde ${constant(aepStart)} yılından bu yana ${figure('aep-kisi')} kişi Aile Eğitim Programı
        kapsamındaki eğitimlere katılmıştır.`,
      zero: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere katılan kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere katılan kişi sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde Aile Eğitim Programı kapsamındaki eğitimlere katılan kişi sayısı ${limit}
        azdır.`,
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
      sunulmaktadır. Aile bireylerine iletişim kurma, stresle başa çıkma ve sorun çözme konularında destek
      verilmekte; evlilikte yaşanan veya yaşanması muhtemel sorunların karşılıklı anlayış içinde ele alınmasına
      yardımcı olunmaktadır. Görüşmelerde aile bireylerinin özel hayatına saygı gösterilmesi esastır.`,
  ],
  constants: [aileDanismanligiStart],
  statements: [
    statement({
      key: 'aile-danismanligi-basvuru',
      text: t`${province} ilinde ${constant(aileDanismanligiStart)} yılından bu yana yapılan ${figure('aile-danismanligi-basvuru')}
        başvuruya aile danışmanlığı hizmeti verilmiştir.`,
      zero: t`${province} ilinde aile danışmanlığı hizmeti verilen başvuru bulunmamaktadır.`,
      notReported: t`${province} ilinde aile danışmanlığı hizmeti verilen başvuru sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde aile danışmanlığı hizmeti verilen başvuru sayısı ${limit} azdır.`,
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
      Eğitimlerde, Aile Eğitim Programı içinde yer alan madde kullanımı riski ve bağımlılıktan korunma modülü ile
      Yeşilay iş birliğiyle yürütülen Türkiye Bağımlılıkla Mücadele (TBM) eğitimi uygulanmaktadır. Bu eğitimlerle
      ailelerin riskleri erken fark etmesi, çocuklarıyla güvene dayalı bir iletişim kurması ve gerektiğinde doğru
      desteğe başvurması amaçlanmaktadır.`,
  ],
  constants: [bagimliliklaMucadeleStart],
  statements: [
    statement({
      key: 'bagimlilik-egitim-kisi',
      text: t`${province} ilinde ${constant(bagimliliklaMucadeleStart)} yılından bu yana ${figure('bagimlilik-egitim-kisi')} kişiye
        bağımlılıkla mücadele eğitimi verilmiştir.`,
      zero: t`${province} ilinde bağımlılıkla mücadele eğitimi verilen kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde bağımlılıkla mücadele eğitimi verilen kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde bağımlılıkla mücadele eğitimi verilen kişi sayısı ${limit} azdır.`,
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
      üniversiteler ve gönüllü kişilerle birlikte yürütülmektedir. Bu hizmetlerle afetten etkilenen birey ve
      ailelerin yaşadıkları güçlükleri aşması, olağan hayatlarına dönmesi ve ihtiyaç duydukları desteğe ulaşması
      amaçlanmaktadır.`,
    t`${constant(earthquakes)} tarihinde meydana gelen Kahramanmaraş merkezli depremlerin ardından, afet bölgesinden
      diğer illere gelen vatandaşlara da bulundukları yerde psikososyal destek verilmiştir.`,
  ],
  constants: [earthquakes],
  statements: [
    statement({
      key: 'psikososyal-destek-kisi',
      text: t`Depremlerin ardından afet bölgesinden ${province} iline gelen ${figure('psikososyal-destek-kisi')}
        kişiye psikososyal destek hizmeti ulaştırılmıştır.`,
      zero: t`Depremlerin ardından afet bölgesinden ${province} iline gelerek psikososyal destek alan kişi
        bulunmamaktadır.`,
      notReported: t`Depremlerin ardından afet bölgesinden ${province} iline gelerek psikososyal destek alan kişi
        sayısı bildirilmemiştir.`,
      suppressed: t`Depremlerin ardından afet bölgesinden ${province} iline gelerek psikososyal destek alan kişi
        sayısı ${limit} azdır.`,
    }),
  ],
});
