import { wordings } from '@/domain/booklet/text';
import { checks, front, metrics, sections, services } from '@/demo/content';
import { everyParagraph, opened, ownedStatements, prose, typedWords } from './everyText';

/** A text with its place; `§` stands for what is not typed. */
type Placed = readonly [place: string, words: string];

const paragraphs = everyParagraph.map(({ place, paragraph }): Placed => [place, typedWords(paragraph, '§')]);

const headings = sections.flatMap(({ key, parts }) =>
  parts.flatMap((part): Placed[] => (part.type === 'heading' ? [[key, part.heading]] : [])),
);

/** Everything in Turkish that a new installation brings and that a reader or a clerk may see. */
const everything: readonly Placed[] = [
  ...paragraphs,
  ...headings,
  ...metrics.flatMap(({ key, label, definition }): Placed[] => [
    [`${key}.label`, label.tr],
    [`${key}.definition`, definition.tr],
  ]),
  ...checks.map(({ key, message }): Placed => [key, message.tr]),
];

function placesOf(wrong: RegExp, among: readonly Placed[] = everything): readonly string[] {
  return among.filter(([, words]) => wrong.test(words)).map(([place, words]) => `${place}: ${words}`);
}

/** What no text may say, each with a sentence that it must find: a pattern that finds nothing proves nothing. */
const banned: readonly (readonly [why: string, pattern: RegExp, example: string])[] = [
  ['a claim about a number that is not disclosed', /(?<!\p{L})az(dır| olduğundan)/u, 'sayısı §’ten azdır'],
  ['not the term: kuruluş bakımı', /kurum bakım/iu, 'Kurum bakımına başvurulur'],
  ['the order against violence: korunma kararı', /(?<!\p{L})koruma (veya tedbir )?karar/iu, 'koruma kararı'],
  ['not the term: bakım tedbiri', /(?<!\p{L})tedbir karar/iu, 'korunma veya tedbir kararı'],
  ['written as one word: bakımevi', /bakım ev(i|ler)/iu, 'gündüz bakım evleri'],
  ['rude of persons', /(?<!\p{L})bunlar/iu, 've bunların aileleri'],
  [
    'hizmet alan: who is served has a dative',
    /(?<!\p{L})(hizmet|eğitim)i? verilen (kişi|çocuk|yaşlı|birey|engelli|hane|başvuru)/iu,
    'hizmet verilen engelli birey',
  ],
  ['on behalf of the province: il için', /(?<!\p{L})il adına/iu, 'il adına aktarılan'],
  ['there are no false claimants', /gerçek ihtiyaç/iu, 'gerçek ihtiyaç sahipleri'],
  ['every building site', /yapımı süren|süren iş/iu, 'yapımı süren işler'],
  ['a sentence of another place', /(?<!\p{L})bu kapsamda|ilindeki bu /iu, '§ ilindeki bu kuruluşlarda'],
  ['several of what may be one', /(?<!\p{L})bu etkinliklerle|§; bu \p{L}+lar/iu, 'sayısı §; bu kuruluşlarda'],
  ['a promise of what may be absent', /aşağıda(ki)? (yer verilmek|sayı|veri)/iu, 'aşağıda yer verilmektedir'],
  ['one speaker', /\p{L}[ıiuü]m[ıiuü]z/u, 'Şehitlerimizin'],
  [
    'the province that receives: the text is printed in the others too',
    /illere gelen/u,
    'diğer illere gelen vatandaşlara',
  ],
  [
    'the time that a metric’s basis says',
    /^(veri tarihi itibarıyla|başlangıç yılından bu yana)/iu,
    'Veri tarihi itibarıyla ilde hizmet veren çocuk evi',
  ],
  ['not yet', /(?<!\p{L})henüz/iu, 'henüz ulaşılan hane'],
  ['rakam is a digit', /(?<!\p{L})rakam/iu, 'rakamları düzeltiniz'],
  ['a year that is typed', /(?<!\d)(19|20)\d\d(?!\d)/u, '2024 yılında'],
  [
    'claimed by no source',
    /özel hayat|yerinde incelen|büyümeden|düzenli olarak (izlen|takip)/iu,
    'düzenli olarak izlenir',
  ],
  ['a motto of nobody', /ölçüsü insan/iu, 'Hizmetin ölçüsü insandır'],
  ['other quotation marks, or a straight apostrophe', /['"«»]/u, "Bakanlık'ça"],
];

describe('no text of the booklet, no label and no message', () => {
  it.each(banned)('says what is %s', (_, pattern, example) => {
    expect(example).toMatch(pattern);
    expect(placesOf(pattern)).toEqual([]);
  });

  it('but the official name of one service writes bakım evleri', () => {
    expect(services.filter(({ name }) => /bakım ev/iu.test(name)).map(({ key }) => key)).toEqual(['kres']);
  });
});

/** The official names; each occurs in the texts as it is. */
const officialNames = [
  'Aile ve Sosyal Hizmetler Bakanlığı',
  'Strateji Geliştirme Başkanlığı',
  'Güçlü Kadın, Güçlü Aile, Güçlü Türkiye',
  'Sıfır Tolerans',
  'Kadına Yönelik Şiddetle Mücadele §. Ulusal Eylem Planı',
  'Kadın Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü',
  'Uygulama Esasları',
  'Kadın Kooperatifçiliği Çalışma Grubu',
  'Ticaret Bakanlığı',
  'Tarım ve Orman Bakanlığı',
  '§ sayılı Vatani Hizmet Tertibi Aylıklarının Bağlanması Hakkında Kanun',
  '§ sayılı Başarılı Sporculara Aylık Bağlanması ile Devlet Sporcusu Unvanı Verilmesi Hakkında Kanun',
  'Madde Kullanım Riski ve Madde Bağımlılığından Korunma Modülü',
  'Türkiye Bağımlılıkla Mücadele (TBM)',
  'Yeşilay',
  'Ücretsiz Bakım Hizmeti',
  'Engelli Sağlık Kurulu Raporu',
  'Çocuk Evleri Koordinasyon Merkezi',
  'Aile Eğitim Programı',
  'Evlilik Öncesi Eğitim Programı',
  'Aile Sosyal Destek Programı',
  'Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri',
  'Türkiye Cumhuriyeti’nin yüzüncü yılı',
];

/** Conditions and entitlements that a reader relies on, by the text that must hold them. */
const substance: readonly (readonly [owner: string, words: readonly string[]])[] = [
  ['ucretsiz-seyahat', ['aylık alanlara ve yakınlarına', 'gazilerine ve bu gazilerin yakınlarına']],
  ['evde-bakim', ['tam bağımlı', 'ağır engelli', 'hanede kişi başına düşen gelir', 'net asgari ücret']],
  [
    'seyahat-gelir-destegi',
    ['engelli raporu', 'Belediyelerce yetki verilen', 'özel', 'deniz ulaşım araçları'],
  ],
  ['cocuk-evleri', ['korunma kararı veya bakım tedbiri kararı', 'örf ve âdet', 'iş veya meslek edin']],
  ['codem', ['korunma kararı veya bakım tedbiri kararı', 'yatılı', 'geçici süreyle']],
  ['ces', ['korunma ve bakım ihtiyacı olan çocuk']],
  ['koruyucu-aile', ['bir süre için', 'devlet denetiminde', 'örselenmeden', 'ücretli veya gönüllü statüde']],
  ['ozel-huzurevleri', ['sağlıklı yaşlılar', 'özel bakıma', '§ saat yatılı']],
  ['huzurevleri', ['şehir merkezlerinde', 'site, avlu ya da sokak tipi', 'kişiselleştirilebilir']],
  ['kadin-konukevi', ['psikososyal ve ekonomik sorunlarının çözülmesi', 'güçlenme']],
  ['sonim', ['koruyucu ve önleyici tedbirlerin etkin biçimde uygulanması', 'haftanın yedi günü']],
  ['kadin-kooperatifleri', ['sürdürülebilirliğ', 'kurumsal kapasite', 'görünürlüğ', 'İl müdürlükleri']],
  ['asdep', ['ASDEP görevlileri', 'özel politikalarla desteklenmesi gereken vatandaşlar']],
  ['psikososyal-destek', ['gerçek ve tüzel kişilerle', 'diğer illere giden', 'gittikleri yerde']],
  ['kadin', ['hak, fırsat ve imkânlardan eşit biçimde']],
  ['sehit-gazi', ['politikaların', 'gönüllü kuruluşlar']],
];

describe('what the booklet must say', () => {
  const all = [
    ...paragraphs.map(([, words]) => words),
    ...services.map(({ name }) => name),
    front.issuer,
    front.department,
  ].join('\n');

  it.each(officialNames)('has the official name %s', (name) => {
    expect(all).toContain(name);
  });

  it.each(substance)('%s has its conditions', (owner, words) => {
    const text = paragraphs
      .filter(([place]) => place === `${owner}.description` || place === `${owner}.opening`)
      .map(([, sentence]) => sentence)
      .join(' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('names its services exactly', () => {
    expect(services.map(({ name }) => name)).toEqual([
      'Sosyal Hizmet Merkezi (SHM)',
      'Aile Sosyal Destek Programı (ASDEP)',
      'Evlilik Öncesi Eğitim (EÖE) Programı',
      'Aile Eğitim Programı (AEP)',
      'Aile Danışmanlığı',
      'Bağımlılıkla Mücadele Eğitimleri',
      'Afet ve Acil Durumlarda Psikososyal Destek Hizmetleri',
      'Çocuk Evleri',
      'Çocuk Evleri Sitesi (ÇES)',
      'İhtisaslaştırılmış Çocuk Evleri Sitesi (ÇODEM)',
      'Özel Kreş ve Gündüz Bakım Evleri ile Özel Çocuk Kulüpleri',
      'Koruyucu Aile',
      'Evlat Edinme',
      'Sosyal Ekonomik Destek (SED)',
      'Kadın Konukevi',
      'Şiddet Önleme ve İzleme Merkezi Müdürlüğü (ŞÖNİM)',
      'Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri',
      'Kadın Kooperatifleri',
      'Yatılı Bakım ve Rehabilitasyon Merkezleri',
      'Umut Evi',
      'Özel Kurumlarda Engelli Bakım Hizmetleri',
      'Huzurevleri ve Yaşlı Bakım ve Rehabilitasyon Merkezleri',
      'Özel Huzurevleri',
      'Ücretsiz Seyahat Gelir Desteği',
      'Evde Bakım Yardımı',
      'İstihdam',
      'Ücretsiz Seyahat',
      'Sosyal Yardımlaşma ve Dayanışma Vakıfları (SYDV)',
      'Sosyal Yardımlar',
      'Yatırımlar',
    ]);
  });
});

describe('the register', () => {
  const official = /(d|t)[ıiuü]r\.$/u;
  const aorist = /(ılır|ilir|ulur|ülür|anır|enir|ınır|inir|unur|ünür);/u;

  it('is official: every sentence ends in -mektedir, -miştir or -dir', () => {
    const sentences = prose
      .filter(({ place }) => /\.(description|opening|[A-ZÇİÖŞÜ].*)$/u.test(place))
      .flatMap(({ place, paragraph }) =>
        typedWords(paragraph, '§')
          .split(/(?<=\p{Ll}\.) (?=\P{Ll})/u)
          .map((sentence): Placed => [place, sentence]),
      );
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(([, sentence]) => !official.test(sentence))).toEqual([]);
    expect(placesOf(aorist, sentences)).toEqual([]);
  });
});

describe('the wordings of an absence', () => {
  it.each(ownedStatements)('say only what is known: $owner.$statement.key', ({ statement }) => {
    expect(typedWords(statement.suppressed)).toMatch(
      /, kişisel verilerin korunması amacıyla açıklanmamaktadır\.$/u,
    );
    expect(typedWords(statement.notReported)).toMatch(/ bildirilmemiştir\.$/u);
    expect(typedWords(statement.zero)).toMatch(/ (bulunmamaktadır|ödenmemiştir)\.$/u);
  });

  it.each(ownedStatements)(
    'name the period that the sentence names: $owner.$statement.key',
    ({ statement, constants }) => {
      const periods = wordings.map((wording) =>
        opened(statement[wording]).flatMap((piece) => {
          if (piece.type === 'edition') return [`${piece.fact} ${piece.since}`];
          const named = piece.type === 'constant' && constants.find(({ key }) => key === piece.constant);
          return named && ['year', 'date'].includes(named.kind) ? [named.value] : [];
        }),
      );
      expect(periods).toEqual(periods.map(() => periods[0]));
    },
  );
});
