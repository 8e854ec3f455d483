import type { Section } from '@/domain/booklet/text';
import { figure, province, t, yearsSince } from '../notation';
import { statement } from '../serviceOf';
import { women } from './women';

/** Section 1. */
export const family: Section = {
  key: 'aile-toplum',
  number: 1,
  title: t`Aile ve Toplum Hizmetleri`,
  opening: [
    t`Aile, toplumun temelidir. Aile ve toplum hizmetleri; aile bütünlüğünü korumayı, aile bireyleri arasındaki
      bağları güçlendirmeyi ve sorunların ortaya çıkmasını önlemeyi amaçlamaktadır. Bu amaçla eğitim,
      danışmanlık, rehberlik ve psikososyal destek çalışmaları yürütülmekte; desteğe ihtiyaç duyan bireylere ve
      ailelere yaşadıkları yerde ulaşılmaktadır.`,
  ],
  parts: [
    { type: 'service', service: 'shm' },
    { type: 'service', service: 'asdep' },
    { type: 'service', service: 'eoe' },
    { type: 'service', service: 'aep' },
    { type: 'service', service: 'aile-danismanligi' },
    { type: 'service', service: 'bagimlilikla-mucadele' },
    { type: 'service', service: 'psikososyal-destek' },
  ],
  constants: [],
};

const inCare = statement({
  key: 'kurum-bakimi-cocuk',
  text: t`${province} ilinde kuruluş bakımı altındaki toplam çocuk sayısı
    ${figure('kurum-bakimi-cocuk', 'copula')}.`,
  zero: t`${province} ilinde kuruluş bakımı altında çocuk bulunmamaktadır.`,
  notReported: t`${province} ilinde kuruluş bakımı altındaki toplam çocuk sayısı bildirilmemiştir.`,
  suppressed: t`${province} ilinde kuruluş bakımı altındaki toplam çocuk sayısı, kişisel verilerin korunması amacıyla
    açıklanmamaktadır.`,
});

/** Section 2. */
export const children: Section = {
  key: 'cocuk',
  number: 2,
  title: t`Çocuk Hizmetleri`,
  opening: [
    t`Çocuk hizmetlerinde aile odaklı bir anlayış esas alınmaktadır. Çocuğun öncelikle kendi ailesi yanında
      desteklenmesi, bunun mümkün olmadığı durumlarda koruyucu aile veya evlat edinme hizmetleriyle bir aile
      ortamında yetişmesi sağlanmaktadır. Kuruluş bakımına, diğer imkânların yeterli olmadığı durumlarda son çare
      olarak başvurulmaktadır. Bütün hizmetlerde çocuğun yararı, güvenliği ve sağlıklı gelişimi gözetilmektedir.`,
  ],
  parts: [
    {
      type: 'heading',
      heading: 'Kuruluşlar',
      text: [
        t`Haklarında korunma kararı veya bakım tedbiri kararı bulunan çocukların bakımı, ev ortamına benzer yaşam
          birimlerinden oluşan kuruluşlarda sağlanmaktadır. Çocukların sanat, spor ve kültür etkinliklerine katılması,
          yeteneklerini geliştirmesi ve toplumla iç içe büyümesi desteklenmektedir.`,
      ],
    },
    { type: 'statement', statement: inCare },
    { type: 'service', service: 'cocuk-evleri' },
    { type: 'service', service: 'ces' },
    { type: 'service', service: 'codem' },
    { type: 'service', service: 'kres' },
    { type: 'service', service: 'koruyucu-aile' },
    { type: 'service', service: 'evlat-edinme' },
    { type: 'service', service: 'sed' },
  ],
  constants: [],
};

/** Section 4. */
export const disabilityAndAge: Section = {
  key: 'engelli-yasli',
  number: 4,
  title: t`Engelli ve Yaşlı Hizmetleri`,
  opening: [
    t`Engelli ve yaşlı hizmetleri, insan odaklı ve hak temelli bir anlayışla sunulmaktadır. Engelli bireylerin ve
      yaşlıların toplumsal hayata tam ve bağımsız olarak katılması, bu alandaki bütün hizmetlerin ortak amacıdır.
      Kişilerin ailelerinin yanında ve alıştıkları çevrede desteklenmesi gözetilmekte; kuruluş bakımına ihtiyaç
      duyanlara güvenli, erişilebilir ve insan onuruna yaraşır bir hayat sunulmaktadır.`,
  ],
  parts: [
    {
      type: 'heading',
      heading: 'Engelli Kuruluşları',
      text: [
        t`Engelli kuruluşlarında, bakıma ve rehabilitasyona ihtiyaç duyan engelli bireylere hizmet verilmektedir.
          Hizmetler, bireyin kendi kendine yetebilmesini, yeteneklerini geliştirmesini ve toplumla bağını
          güçlendirmesini hedeflemektedir.`,
      ],
    },
    { type: 'service', service: 'yatili-bakim' },
    { type: 'service', service: 'umut-evi' },
    { type: 'service', service: 'ozel-engelli-bakim' },
    {
      type: 'heading',
      heading: 'Yaşlı Kuruluşları',
      text: [
        t`Yaşlı kuruluşlarında, bakıma veya desteğe ihtiyaç duyan yaşlılara güvenli ve huzurlu bir yaşam ortamı
          sunulmaktadır. Yaşlıların sağlığının korunması, hayata etkin biçimde katılması ve toplumla bağlarını
          sürdürmesi için gerekli destek verilmektedir.`,
      ],
    },
    { type: 'service', service: 'huzurevleri' },
    { type: 'service', service: 'ozel-huzurevleri' },
    { type: 'service', service: 'seyahat-gelir-destegi' },
    { type: 'service', service: 'evde-bakim' },
  ],
  constants: [],
};

const martyrs = statement({
  key: 'sehit',
  layout: 'highlight',
  text: t`${figure('sehit')} şehit`,
  zero: t`${province} ilinde şehit kaydı bulunmamaktadır.`,
  notReported: t`${province} ilinin şehit sayısı bildirilmemiştir.`,
  suppressed: t`${province} ilinin şehit sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
});
const veterans = statement({
  key: 'gazi',
  layout: 'highlight',
  text: t`${figure('gazi')} gazi`,
  zero: t`${province} ilinde gazi kaydı bulunmamaktadır.`,
  notReported: t`${province} ilinin gazi sayısı bildirilmemiştir.`,
  suppressed: t`${province} ilinin gazi sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
});

/** Section 5. */
export const martyrsAndVeterans: Section = {
  key: 'sehit-gazi',
  number: 5,
  title: t`Şehit Yakınları ve Gazi Hizmetleri`,
  opening: [
    t`Şehitlerin aziz hatırasının yaşatılması, şehit yakınlarına ve gazilere sahip çıkılması devletin ve milletin
      ortak görevidir. Şehit yakınlarının, gazilerin ve gazi yakınlarının korunması, haklarından eksiksiz
      yararlanması ve ihtiyaçlarının karşılanması için çalışmalar yürütülmektedir. Bu alandaki politikaların
      yürütülmesinde ilgili kurum ve kuruluşlar ile gönüllü kuruluşlar arasında eş güdüm sağlanmaktadır.`,
    t`${province} ilinin şehit ve gazi sayılarına ilişkin bilgiler aşağıdadır.`,
  ],
  parts: [
    { type: 'statement', statement: martyrs },
    { type: 'statement', statement: veterans },
    { type: 'service', service: 'istihdam' },
    { type: 'service', service: 'ucretsiz-seyahat' },
  ],
  constants: [],
};

/** Section 6. */
export const assistance: Section = {
  key: 'sosyal-yardim',
  number: 6,
  title: t`Sosyal Yardımlar`,
  opening: [
    t`Sosyal yardımlar, hak temelli ve hesap verebilir bir anlayışla, nesnel ölçütlere dayanılarak ve sürdürülebilir
      biçimde yürütülmektedir. Yardımlarla, ihtiyaç içindeki kişilerin ve ailelerin desteklenmesi, yoksulluğun
      azaltılması ve toplumsal dayanışmanın güçlendirilmesi amaçlanmaktadır. Kaynakların ihtiyaç sahiplerine
      zamanında ulaştırılması gözetilmektedir.`,
  ],
  parts: [
    { type: 'service', service: 'sydv' },
    { type: 'service', service: 'sosyal-yardimlar' },
  ],
  constants: [],
};

/** Section 7; it opens with its service at once. */
export const investments: Section = {
  key: 'yatirim',
  number: 7,
  title: t`${province} İli Yatırımları (${yearsSince(2002)})`,
  opening: [],
  parts: [{ type: 'service', service: 'yatirimlar' }],
  constants: [],
};

/** The seven sections in the order of the booklet. */
export const sections: readonly Section[] = [
  family,
  children,
  women,
  disabilityAndAge,
  martyrsAndVeterans,
  assistance,
  investments,
];
