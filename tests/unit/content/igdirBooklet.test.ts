import { bookletLines } from '@/domain/booklet/bookletLines';
import { compose } from '@/domain/booklet/compose';
import { plainText } from '@/domain/booklet/pieces';
import { plainProvince, type Snapshot } from '@/domain/booklet/snapshot';
import { figures, front, metrics, sections, services } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';

function igdirSnapshot(): Snapshot {
  const igdir = provinces.find(({ plate }) => plate === figures.province);
  if (igdir === undefined) throw new Error('Iğdır is missing');
  const { plate, name, capitals, slug, absentServices } = igdir;
  return {
    sample: false,
    edition: { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
    province: { ...plainProvince, plate, name, capitals, slug, absentServices },
    publication: { number: 1, kind: 'first', reason: null, publishedOn: '2024-06-14', changes: [] },
    texts: { rules: 2, front, sections, services },
    metrics,
    figures: Object.fromEntries(
      figures.values.map(({ metric, value }) => [metric, { value, asOf: null, revision: 1 }]),
    ),
  };
}

const composed = compose(igdirSnapshot());
const lines = bookletLines(composed).flatMap((part) =>
  part.lines.map((line) => line.replaceAll('\u00a0', ' ')),
);

/** The provincial sentences of Iğdır, 2024-2, as a reader must find them. */
const sentences = [
  'Iğdır ilinde 2 sosyal hizmet merkezi bulunmaktadır.',
  'Iğdır ilinde ASDEP kapsamında 2017 yılından bu yana 28.681 haneye ulaşılmıştır.',
  'Iğdır ilinde Evlilik Öncesi Eğitim Programı kapsamındaki eğitimlere 2013 yılından bu yana 1.758 kişi katılmıştır.',
  'Iğdır ilinde Aile Eğitim Programı kapsamındaki eğitimlere 2013 yılından bu yana 4.187 kişi katılmıştır.',
  'Iğdır ilinde 2013 yılından bu yana toplam 92 başvuruya aile danışmanlığı hizmeti verilmiştir.',
  'Iğdır ilinde 2014 yılından bu yana 2.976 kişiye bağımlılıkla mücadele eğitimi verilmiştir.',
  '6 Şubat 2023 depremlerinin ardından afet bölgesinden Iğdır iline gelen 2.477 kişiye psikososyal destek verilmiştir.',
  'Iğdır ilindeki 5 çocuk evinde 28 çocuğun bakımı sağlanmaktadır.',
  'Iğdır ilinde kuruluş bakımı altındaki toplam çocuk sayısı 28’dir.',
  'Iğdır ilinde Bakanlık izniyle hizmet veren özel kreş, gündüz bakımevi ve çocuk kulübü sayısı 6’dır.',
  'Iğdır ilinde özel kreş, gündüz bakımevi ve çocuk kulüplerindeki ücretsiz bakım hizmetinden 4 çocuk yararlanmaktadır.',
  'Iğdır ilindeki 7 koruyucu ailenin yanında 10 çocuğun bakımı sağlanmaktadır.',
  'Iğdır ilinde 2018 yılından bu yana evlat edindirilen çocuk sayısı 9’dur.',
  'Iğdır ilinde SED kapsamında 931 çocuk, ailesinin yanında desteklenmektedir.',
  'SED için Iğdır iline 2012 yılından bu yana toplam 100,6 milyon TL kaynak tahsis edilmiştir.',
  'Iğdır ilinde Bakanlığa bağlı 1 kadın konukevi bulunmaktadır.',
  'Iğdır ilinde ŞÖNİM tarafından toplam 8.738 kişiye hizmet verilmiştir; hizmet alanların 7.474’ü kadın, 858’i erkek, 406’sı çocuktur.',
  'Iğdır ilinde 2018 yılından bu yana finansal okuryazarlık ve kadınların ekonomik güçlenmesi seminerleri kapsamında 2 etkinlik düzenlenmiş ve 432 kişiye ulaşılmıştır.',
  'Iğdır ilinde Kadın Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü kapsamında sağlanan destekle kurulan yeni kadın kooperatifi sayısı 6’dır.',
  'Iğdır ilindeki 2 yatılı bakım ve rehabilitasyon merkezinde 130 engelli bireye hizmet verilmektedir.',
  'Iğdır ilindeki 4 umut evinde 19 engelli bireye hizmet verilmektedir.',
  'Iğdır ilindeki 1 özel engelli bakım merkezinde 98 engelli bireye hizmet verilmektedir.',
  'Iğdır ilinde 2.195 kişi evde bakım yardımından yararlanmaktadır.',
  'Iğdır ilinde 2006 yılından bu yana toplam 560 milyon TL evde bakım yardımı ödenmiştir.',
  'Iğdır ilinde şehit yakını, gazi, gazi yakını, vazife malulü veya vazife malulü yakını olarak kamu kurum ve kuruluşlarında istihdam edilen kişi sayısı 96’dır.',
  'Iğdır ilinde basılarak hak sahiplerine teslim edilen ücretsiz seyahat kartı sayısı 371’dir.',
  'Iğdır ilinde 4 sosyal yardımlaşma ve dayanışma vakfı bulunmaktadır.',
  'Iğdır ilinde 2024 yılında 18.103 haneye toplam 521,6 milyon TL tutarında sosyal yardım yapılmıştır.',
  '2003–2024 yılları arasında sosyal yardımlar için Iğdır iline yaklaşık 3,75 milyar TL kaynak aktarılmıştır.',
  '2002–2024 yılları arasında Iğdır ilinde Bakanlığa ait 1 yatırım projesi tamamlanmıştır.',
  'Bakanlığın Iğdır ilinde devam eden yatırımlarının toplam maliyeti 120 milyon TL’dir.',
];

/** Phrases of national texts that carry constants or facts of the edition. */
const phrases = [
  '31 Mayıs 2024 tarihi esas alınmıştır',
  '5 alanda 28 modülden',
  '6 Şubat 2023 tarihinde',
  '0–18 yaş grubundaki',
  'Her evde 5–8 çocuk kalmaktadır',
  'birimde 10–12 çocuğun',
  '0–6 yaş grubundaki',
  'Kapasitenin %3’ü',
  '2021–2025 yıllarını kapsayan',
  'Kadına Yönelik Şiddetle Mücadele 4. Ulusal Eylem Planı; 5 ana hedef, 28 strateji ve 227 faaliyetten',
  '30 Ekim 2018 tarihinde',
  '6 Eylül 2023 tarihinde 5 yıl uzatılmıştır',
  'en fazla 6 kişi',
  '60–100 kişi kapasiteli',
  '24 saat yatılı hizmet',
  'en az 20 kişi',
  '65 yaş ve üzerindeki',
  'en az %40 oranında engelli raporu',
  'net asgari ücretin 2/3’ünün altında',
  '3292 sayılı Vatani Hizmet Tertibi Aylıklarının Bağlanması Hakkında Kanun',
  '5774 sayılı Başarılı Sporculara Aylık Bağlanması',
  '15 Temmuz şehitlerinin yakınlarına',
  'Çocuk Evleri Koordinasyon Merkezine bağlı',
];

describe('the booklet of Iğdır, 2024-2', () => {
  it.each(sentences)('says: %s', (sentence) => {
    expect(lines.filter((line) => line === sentence)).toHaveLength(1);
  });

  it('says no provincial sentence besides', () => {
    const printed = composed.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => {
        return part.type === 'statement' ? [part.statement] : part.statements;
      }),
    );
    const told = printed.filter(({ wording }) => wording === 'text');
    expect(told).toHaveLength(sentences.length + 2);
    const others = printed.filter(({ wording }) => wording !== 'text').map(({ runs }) => plainText(runs));
    expect(others).toEqual([
      ...Array<string>(4).fill('Iğdır ilinde bu hizmet bulunmamaktadır.'),
      'Bu hizmetin il düzeyinde verisi bulunmamaktadır.',
    ]);
  });

  it.each(phrases)('has in its national texts: %s', (phrase) => {
    expect(lines.filter((line) => line.includes(phrase))).toHaveLength(1);
  });

  it('parts no day from its month', () => {
    const parted = bookletLines(composed).flatMap((part) =>
      part.lines.filter((line) =>
        /\d (Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)/u.test(line),
      ),
    );
    expect(parted).toEqual([]);
  });

  it('shows martyrs and veterans as two large numbers', () => {
    const large = composed.sections.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.type === 'statement' && part.statement.highlight ? [part.statement.highlight] : [],
      ),
    );
    expect(large).toEqual([
      { number: '71', caption: 'şehit' },
      { number: '74', caption: 'gazi' },
    ]);
  });

  it('heads its seven sections', () => {
    expect(composed.sections.map(({ title }) => title)).toEqual([
      'Aile ve Toplum Hizmetleri',
      'Çocuk Hizmetleri',
      'Kadınlara Yönelik Hizmetler',
      'Engelli ve Yaşlı Hizmetleri',
      'Şehit Yakınları ve Gazi Hizmetleri',
      'Sosyal Yardımlar',
      'Iğdır İli Yatırımları (2002–2024)',
    ]);
  });

  it('describes the services that the province lacks, and says that it lacks them', () => {
    const bare = composed.sections.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.type === 'service' && part.statements[0]?.key === 'absence' ? [part] : [],
      ),
    );
    expect(bare.map(({ key }) => key)).toEqual([
      'ces',
      'codem',
      'huzurevleri',
      'ozel-huzurevleri',
      'seyahat-gelir-destegi',
    ]);
    expect(bare.every(({ description }) => description.length > 0)).toBe(true);
  });

  it('prints all its figures in bold', () => {
    const runs = composed.sections.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.type === 'service' ? part.statements.flatMap((statement) => statement.runs) : [],
      ),
    );
    const figureRuns = runs.filter(({ metric }) => metric !== null);
    expect(figureRuns).toHaveLength(40);
    expect(figureRuns.every(({ emphasis }) => emphasis)).toBe(true);
  });
});
