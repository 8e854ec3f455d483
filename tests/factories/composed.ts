import type {
  ComposedBooklet,
  ComposedParagraph,
  ComposedPart,
  ComposedSection,
  ComposedStatement,
} from '@/domain/booklet/composed';

/** `[28.681|asdep-hane]` is a bold figure, `*5–8*` is bold, the rest is plain. */
export function paragraph(source: string): ComposedParagraph {
  return source
    .split(/(\[[^\]]+\]|\*[^*]+\*)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('*')) return { text: piece.slice(1, -1), emphasis: true, metric: null };
      if (!piece.startsWith('[')) return { text: piece, emphasis: false, metric: null };
      const [text = '', metric = ''] = piece.slice(1, -1).split('|');
      return { text, emphasis: true, metric };
    });
}

const metricsIn = (runs: ComposedParagraph): string[] =>
  runs.flatMap(({ metric }) => (metric === null ? [] : [metric]));

export function sentence(
  key: string,
  source: string,
  carriedFrom: readonly string[] = [],
): ComposedStatement {
  const runs = paragraph(source);
  return {
    key,
    layout: 'sentence',
    wording: 'text',
    runs,
    highlight: null,
    metrics: metricsIn(runs),
    carriedFrom,
  };
}

export function highlight(metric: string, number: string, caption: string): ComposedStatement {
  const runs = paragraph(`[${number}|${metric}] ${caption}`);
  return {
    key: metric,
    layout: 'highlight',
    wording: 'text',
    runs,
    highlight: { number, caption },
    metrics: [metric],
    carriedFrom: [],
  };
}

type ServiceSource = readonly [
  key: string,
  name: string,
  icon: string,
  description: string,
  ...says: string[],
];

function service([key, name, icon, description, ...says]: ServiceSource): ComposedPart {
  return {
    type: 'service',
    key,
    name,
    icon,
    description: [paragraph(description)],
    statements: says.map((source, index) => sentence(`${key}-${index + 1}`, source)),
  };
}

const heading = (title: string, text: string): ComposedPart => ({
  type: 'heading',
  heading: title,
  text: text === '' ? [] : [paragraph(text)],
});

const family: ComposedSection = {
  key: 'aile-toplum',
  number: 1,
  title: 'Aile ve Toplum Hizmetleri',
  opening: [
    paragraph(
      'Aile, toplumun temelidir. Bakanlığımız aileyi bir bütün olarak ele alır; ailenin korunması, güçlenmesi ve karşılaştığı güçlükleri aşabilmesi için koruyucu, önleyici ve destekleyici hizmetler sunar.',
    ),
  ],
  parts: (
    [
      [
        'shm',
        'Sosyal Hizmet Merkezi (SHM)',
        'building-2',
        'Sosyal hizmet merkezleri; çocuk, genç, kadın, erkek, engelli, yaşlı, gazi, şehit yakını ve ailelerine yönelik koruyucu, önleyici, destekleyici ve geliştirici hizmetleri rehberlik ve danışmanlıkla birlikte, tek yerden ve kolay ulaşılabilir biçimde sunar. İhtiyaca göre müdahale ve izleme yapar.',
        'Iğdır ilinde [2|shm-merkez] sosyal hizmet merkezi hizmet vermektedir.',
      ],
      [
        'asdep',
        'Aile Sosyal Destek Programı (ASDEP)',
        'house-heart',
        'ASDEP kapsamında haneler ziyaret edilir; ailelerin sorunları, ihtiyaçları ve karşı karşıya oldukları riskler yerinde belirlenir. Aileler sosyal hizmetlere, sosyal yardımlara ve diğer kamu hizmetlerine yönlendirilir.',
        'Iğdır ilinde 2017 yılından bu yana [28.681|asdep-hane] haneye ulaşılmıştır.',
      ],
      [
        'eoe',
        'Evlilik Öncesi Eğitim (EÖE) Programı',
        'heart-handshake',
        'Evlilik hazırlığındaki gençleri aile hayatının sorumluluklarına hazırlayan ve sorun çözme becerilerini güçlendiren program, ülke genelinde uygulanmaktadır.',
        'Iğdır ilinde 2013 yılından bu yana [1.758|eoe-kisi] kişi programa katılmıştır.',
      ],
      [
        'aep',
        'Aile Eğitim Programı (AEP)',
        'book-open',
        'Eğitim ve iletişim, hukuk, iktisat, medya ve sağlık olmak üzere *beş* alanda *28* modülden oluşur. Ailelere aile hayatı için gerekli bilgi, beceri ve tutumları kazandırmayı amaçlar.',
        'Iğdır ilinde 2013 yılından bu yana [4.187|aep-kisi] kişi programa katılmıştır.',
      ],
      [
        'aile-danismanligi',
        'Aile Danışmanlığı',
        'messages-square',
        'Aile bütünlüğünün korunması için iletişim, stresle başa çıkma, sorun çözme ile yaşanan veya yaşanması muhtemel evlilik sorunları konusunda danışmanlık verilir.',
        'Iğdır ilinde 2013 yılından bu yana [92|aile-danismanligi-basvuru] başvuruya danışmanlık hizmeti verilmiştir.',
      ],
      [
        'bagimlilikla-mucadele',
        'Bağımlılıkla Mücadele Eğitimleri',
        'shield-check',
        'Ailelere ve alanda çalışan personele, AEP’in madde kullanım riski ve bağımlılıktan korunma modülü ile Yeşilay iş birliğinde yürütülen Türkiye Bağımlılıkla Mücadele (TBM) eğitimi verilir.',
        'Iğdır ilinde 2014 yılından bu yana [2.976|bagimlilik-egitim-kisi] kişi eğitim almıştır.',
      ],
      [
        'psikososyal-destek',
        'Afet ve Acil Durumlarda Psikososyal Destek Hizmetleri',
        'life-buoy',
        'Afet ve acil durumlardan etkilenen kişi ve ailelere; ortak kurumlar, sivil toplum kuruluşları, üniversiteler ve gönüllülerle birlikte psikososyal destek verilir.',
        '6 Şubat 2023’te meydana gelen Kahramanmaraş merkezli depremlerden sonra afet bölgesinden Iğdır iline gelen [2.477|psikososyal-destek-kisi] kişiye ulaşılmıştır.',
      ],
    ] satisfies ServiceSource[]
  ).map(service),
};

const children: ComposedSection = {
  key: 'cocuk',
  number: 2,
  title: 'Çocuk Hizmetleri',
  opening: [
    paragraph(
      'Çocuk hizmetlerinde aile odaklı bir anlayış benimsenir; çocuğun ailesinin yanında, olmuyorsa aile ortamına en yakın koşullarda büyümesi esastır. Kuruluş bakımı son seçenektir.',
    ),
  ],
  parts: [
    heading(
      'Kuruluşlar',
      'Ev tipi birimlerde yaşayan çocuklar sanat, spor ve kültür etkinlikleriyle desteklenir.',
    ),
    service([
      'cocuk-evleri',
      'Çocuk Evleri',
      'house',
      'Koruma veya tedbir kararı bulunan 0–18 yaş arası çocuklar için, tercihen il merkezinde, okul ve hastanelere yakın apartman dairelerinde veya müstakil evlerde hizmet verilir. Her evde *5–8* çocuk kalır. Evler, Çocuk Evleri Koordinasyon Merkezine bağlıdır.',
      'Iğdır ilindeki [5|cocuk-evleri-ev] çocuk evinde [28|cocuk-evleri-cocuk] çocuk kalmaktadır.',
    ]),
    service([
      'ces',
      'Çocuk Evleri Sitesi (ÇES)',
      'houses',
      'Aynı yerleşkede bulunan birden çok ev tipi birimden oluşur; her birimde *10–12* çocuk kalır.',
    ]),
    service([
      'codem',
      'İhtisaslaştırılmış Çocuk Evleri Sitesi (ÇODEM)',
      'shield-user',
      'Suça sürüklenen, suç mağduru olan veya sokakta sosyal tehlikelerle karşı karşıya bulunan ve psikososyal desteğe ihtiyaç duyan çocuklara geçici olarak hizmet verir. Çocuklar; durumlarına, yaşlarına ve cinsiyetlerine göre ayrı birimlerde kalır.',
    ]),
    {
      type: 'statement',
      statement: sentence(
        'kurum-bakimi',
        'Iğdır ilinde kuruluş bakımında [28|kurum-bakimi-cocuk] çocuk bulunmaktadır.',
      ),
    },
    service([
      'kres',
      'Özel Kreş ve Gündüz Bakım Evleri ile Özel Çocuk Kulüpleri',
      'toy-brick',
      'Bakanlıkça açılış izni verilen kuruluşlar 0–6 yaş grubuna hizmet sunar. Kapasitenin *%3*’ü oranında, desteklenmesi gereken gruplardaki çocuklara ücretsiz bakım verilir.',
      'Iğdır ilinde [6|kres-kurulus] kuruluş bulunmakta, [4|kres-ucretsiz-cocuk] çocuk ücretsiz bakım hizmetinden yararlanmaktadır.',
    ]),
    service([
      'koruyucu-aile',
      'Koruyucu Aile',
      'users',
      'Çocuğun bakımını kısa veya uzun süreli, ücretli ya da gönüllü olarak üstlenen aile veya kişiler, devlet denetiminde koruyucu aile olur.',
      'Iğdır ilinde [7|koruyucu-aile-aile] koruyucu ailenin yanında [10|koruyucu-aile-cocuk] çocuk kalmaktadır.',
    ]),
    service([
      'evlat-edinme',
      'Evlat Edinme',
      'baby',
      'Çocuk ile evlat edinen arasında hukuki anne, baba ve çocuk bağı kuran, uzun süreli bir bakım modelidir.',
      'Iğdır ilinde 2018 yılından bu yana [9|evlat-edinme-cocuk] çocuk evlat edinilmiştir.',
    ]),
    service([
      'sed',
      'Sosyal Ekonomik Destek (SED)',
      'hand-coins',
      'Çocuğun ailesinin yanında kalabilmesi için geçici süreyle ekonomik ve psikososyal destek verilir.',
      'Iğdır ilinde [931|sed-cocuk] çocuk ailesinin yanında desteklenmektedir. 2012 yılından bu yana ayrılan kaynak [100,6 milyon|sed-tutar] TL’dir.',
    ]),
  ],
};

const women: ComposedSection = {
  key: 'kadin',
  number: 3,
  title: 'Kadınlara Yönelik Hizmetler',
  opening: [
    paragraph(
      '“Güçlü Kadın, Güçlü Aile, Güçlü Türkiye” anlayışıyla ve “Sıfır Tolerans” ilkesiyle çalışılır. 2021–2025 yıllarını kapsayan Kadına Yönelik Şiddetle Mücadele 4. Ulusal Eylem Planında 5 ana hedef, 28 strateji ve 227 faaliyet yer almaktadır.',
    ),
  ],
  parts: (
    [
      [
        'kadin-konukevi',
        'Kadın Konukevi',
        'house-plus',
        'Fiziksel, duygusal, cinsel, ekonomik veya sözlü istismara ya da şiddete uğrayan kadınların, varsa çocuklarıyla birlikte geçici süreyle kalabildiği, Bakanlığa bağlı yatılı kuruluşlardır.',
        'Iğdır ilinde [1|kadin-konukevi] kadın konukevi bulunmaktadır.',
      ],
      [
        'sonim',
        'Şiddet Önleme ve İzleme Merkezi Müdürlüğü (ŞÖNİM)',
        'shield-user',
        'Destek, danışmanlık, yönlendirme ve izleme hizmetleri, tercihen kadın personel tarafından, haftanın *7* günü *24* saat verilir.',
        'Iğdır ilinde [7.474|sonim-kadin] kadın, [858|sonim-erkek] erkek ve [406|sonim-cocuk] çocuk olmak üzere toplam [8.738|sonim-toplam] kişiye hizmet verilmiştir.',
      ],
      [
        'finansal-okuryazarlik',
        'Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri',
        'wallet',
        'Kadınların ekonomik hayata katılımını güçlendirmek amacıyla finansal okuryazarlık seminerleri düzenlenir.',
        'Iğdır ilinde 2018 yılından bu yana düzenlenen [2|finansal-okuryazarlik-etkinlik] etkinlikte [432|finansal-okuryazarlik-kisi] kişiye ulaşılmıştır.',
      ],
      [
        'kadin-kooperatifleri',
        'Kadın Kooperatifleri',
        'store',
        'Bakanlığımız ile Ticaret Bakanlığı ve Tarım ve Orman Bakanlığı arasında 30 Ekim 2018’de imzalanan iş birliği protokolü, 6 Eylül 2023’te *5* yıl uzatılmıştır. İlde bir çalışma grubu bulunur.',
        'Iğdır ilinde verilen destekle [6|kadin-kooperatifi] kadın kooperatifi kurulmuştur.',
      ],
    ] satisfies ServiceSource[]
  ).map(service),
};

const disabilityAndAge: ComposedSection = {
  key: 'engelli-yasli',
  number: 4,
  title: 'Engelli ve Yaşlı Hizmetleri',
  opening: [
    paragraph(
      'Engelli ve yaşlı hizmetleri insan odaklı ve hak temelli bir anlayışla yürütülür; engelli ve yaşlıların toplumsal hayata tam ve bağımsız katılımı amaçlanır.',
    ),
  ],
  parts: [
    heading('Engelli Kuruluşları', ''),
    service([
      'yatili-bakim',
      'Yatılı Bakım ve Rehabilitasyon Merkezleri',
      'accessibility',
      'Bakanlığa bağlı merkezlerde engelliler yaş, cinsiyet ve engel grubuna göre yerleştirilir; gündüzlü bakım hizmeti de verilir.',
      'Iğdır ilindeki [2|yatili-bakim-merkez] merkezde [130|yatili-bakim-kisi] engelliye hizmet verilmektedir.',
    ]),
    service([
      'umut-evi',
      'Umut Evi',
      'house-heart',
      'Toplum temelli bu hizmette, bir evde en fazla *6* engelli birlikte yaşar.',
      'Iğdır ilindeki [4|umut-evi-ev] umut evinde [19|umut-evi-kisi] engelliye hizmet verilmektedir.',
    ]),
    service([
      'ozel-engelli-bakim',
      'Özel Kurumlarda Engelli Bakım Hizmetleri',
      'heart-pulse',
      'Özel bakım merkezleri Bakanlıktan ruhsat alır, hizmet bedelleri Bakanlıkça karşılanır ve merkezler Bakanlıkça denetlenir.',
      'Iğdır ilindeki [1|ozel-engelli-bakim-merkez] özel merkezde [98|ozel-engelli-bakim-kisi] engelliye hizmet verilmektedir.',
    ]),
    heading('Yaşlı Kuruluşları', ''),
    service([
      'huzurevi',
      'Huzurevleri ve Yaşlı Bakım ve Rehabilitasyon Merkezleri',
      'armchair',
      'Sağlık kuruluşlarına ve ulaşım ağına yakın yerlerde, *60–100* kişi kapasiteli ve erişilebilir biçimde hizmet verir.',
    ]),
    service([
      'ozel-huzurevi',
      'Özel Huzurevleri',
      'bed',
      'En az *20* kişi kapasiteli özel huzurevleri 24 saat hizmet verir.',
    ]),
    service([
      'seyahat-gelir-destegi',
      'Ücretsiz Seyahat Gelir Desteği',
      'bus',
      '65 yaş ve üzerindekiler, *%40* ve üzeri engelliler, şehit yakınları ve gaziler toplu taşımadan ücretsiz yararlanır; belediyeler aracılığıyla taşıyıcılara gelir desteği ödenir.',
    ]),
    service([
      'evde-bakim',
      'Evde Bakım Yardımı',
      'hand-heart',
      'Hanede kişi başına düşen geliri net asgari ücretin *2/3*’ünden az olan, tam bağımlı engellinin bakımı için yardım yapılır.',
      'Iğdır ilinde [2.195|evde-bakim-kisi] kişi yararlanmaktadır. 2006 yılından bu yana [560 milyon|evde-bakim-tutar] TL ödenmiştir.',
    ]),
  ],
};

const martyrs: ComposedSection = {
  key: 'sehit-gazi',
  number: 5,
  title: 'Şehit Yakınları ve Gazi Hizmetleri',
  opening: [
    paragraph(
      'Şehitlerimizin hatırası yaşatılır; şehit yakınları ve gazilerimiz korunur, haklarına ulaşmaları için kurumlar arasında eş güdüm sağlanır.',
    ),
  ],
  parts: [
    { type: 'statement', statement: highlight('sehit', '71', 'şehit') },
    { type: 'statement', statement: highlight('gazi', '74', 'gazi') },
    service([
      'istihdam',
      'İstihdam',
      'briefcase',
      'Şehit yakınları, gaziler, gazi yakınları, vazife malulleri ve yakınları kamu kurumlarında istihdam edilir.',
      'Iğdır ilinde [96|istihdam-kisi] kişi istihdam edilmiştir.',
    ]),
    service([
      'ucretsiz-seyahat',
      'Ücretsiz Seyahat',
      'ticket',
      'Hak sahiplerine, 3292 ve 5774 sayılı kanunlara göre aylık alanlara, 15 Temmuz şehitlerinin yakınlarına, gazilerine ve yakınlarına ücretsiz seyahat kartı verilir.',
      'Iğdır ilinde basılıp teslim edilen ücretsiz seyahat kartı sayısı [371|ucretsiz-seyahat-kart]’dir.',
    ]),
  ],
};

const assistance: ComposedSection = {
  key: 'sosyal-yardim',
  number: 6,
  title: 'Sosyal Yardımlar',
  opening: [
    paragraph(
      'Sosyal yardımlar hak temelli, hesap verebilir, nesnel ölçütlere dayalı ve sürdürülebilir biçimde yürütülür.',
    ),
  ],
  parts: [
    service([
      'sydv',
      'Sosyal Yardımlaşma ve Dayanışma Vakıfları (SYDV)',
      'landmark',
      'Vakıflar, sosyal yardım başvurularını alır, inceler ve yardımları hak sahiplerine ulaştırır.',
      'Iğdır ilinde [4|sydv-vakif] vakıf bulunmaktadır.',
    ]),
    service([
      'sosyal-yardimlar',
      'Sosyal Yardımlar',
      'shopping-basket',
      'Gıda, eğitim ve sağlık yardımları, şartlı nakit transferleri ve proje destekleri verilir.',
      'Iğdır ilinde 2024 yılında [18.103|sosyal-yardim-hane] haneye [521,6 milyon|sosyal-yardim-tutar] TL yardım yapılmıştır.',
      '2003–2024 yılları arasında Iğdır iline yaklaşık [3,75 milyar|sosyal-yardim-kaynak] TL kaynak aktarılmıştır.',
    ]),
  ],
};

const investments: ComposedSection = {
  key: 'yatirim',
  number: 7,
  title: 'IĞDIR İLİ YATIRIMLAR (2002–2024)',
  opening: [],
  parts: [
    service([
      'yatirimlar',
      'Yatırımlar',
      'building',
      'Sosyal hizmet kuruluşlarının yapımı ve donatımı için yürütülen yatırımları kapsar.',
      'Iğdır ilinde 2002–2024 yılları arasında [1|yatirim-proje] yatırım projesi tamamlanmıştır. Süren işin bedeli [120 milyon|yatirim-tutar] TL’dir.',
    ]),
  ],
};

/** Iğdır's booklet of 2024-2 in finished words (reference/booklet-facts.md). */
export const composedIgdir: ComposedBooklet = {
  issuer: 'Aile ve Sosyal Hizmetler Bakanlığı',
  department: 'Strateji Geliştirme Başkanlığı',
  bookletTitle: 'İli Bilgilendirme Kitapçığı',
  provinceName: 'Iğdır',
  provinceCapitals: 'IĞDIR',
  monthYear: 'Mayıs 2024',
  editionCode: '2024-2',
  asOfDate: '31 Mayıs 2024',
  openingTitle: 'Sunuş',
  opening: [
    paragraph(
      'Bakanlığımız; bireyin, ailenin ve toplumun refahını artırmak amacıyla sosyal hizmet ve sosyal yardım politikalarını geliştirmekte, hizmetlerini ülkemizin her köşesine ulaştırmaktadır.',
    ),
    paragraph(
      'Katılımcı, adil ve ihtiyaca dayalı bir anlayışla sunulan bu hizmetler, 81 ilin tamamında yürütülmektedir.',
    ),
  ],
  sections: [family, children, women, disabilityAndAge, martyrs, assistance, investments],
  backCover: [paragraph('Her ilde, her hanede, yanınızdayız.')],
};
