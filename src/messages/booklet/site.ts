import { withSuffix } from '@/domain/turkish/suffix';
import { bilingual } from '../bilingual';

/** Words of the data files. */
export const dataWords = bilingual(
  {
    lira: 'TL',
    sample: 'Örnek veridir; gerçek değildir.',
    partlySample: 'Örnek değerler içerir; “sample” işaretli değerler gerçek değildir.',
    marks: {
      '(d)': 'düzeltildi',
      '(r)': 'güncellendi',
      '(g)': 'geçici: önceki bir dönemden taşındı',
      '(k)': 'gizlilik nedeniyle açıklanmıyor',
      '(–)': 'il için geçerli değil',
      '(..)': 'bildirilmedi',
    },
  },
  {
    lira: 'TRY',
    sample: 'Sample data; the figures are not real.',
    partlySample: 'Holds sample values; the figures marked “sample” are not real.',
    marks: {
      '(d)': 'corrected',
      '(r)': 'revised',
      '(g)': 'provisional: carried over from an earlier edition',
      '(k)': 'not disclosed, to protect persons',
      '(–)': 'not applicable to this province',
      '(..)': 'not reported',
    },
  },
);

/** A mark beside a figure in the data files. */
export type Mark = keyof typeof dataWords.tr.marks;

/** Words of the public pages over many provinces. */
export const siteWords = bilingual(
  {
    title: 'İl Bilgilendirme Kitapçıkları',
    editionTitle: (monthYear: string, code: string) => `${monthYear} (${code})`,
    editionHeading: (monthYear: string) => `${monthYear} kitapçıkları`,
    editionLine: (published: number, all: number) =>
      published === 0
        ? 'Henüz kitapçık yayımlanmadı'
        : `${all} ilin ${withSuffix(String(published), 'possessive_genitive')} kitapçığı yayımlandı`,
    asOf: (date: string) => `Veriler, aksi belirtilmedikçe ${date} tarihindeki durumu gösterir.`,
    recorded: (date: string) =>
      `Önceki kitapçıklardan aktarılmıştır; aktarım ${date} tarihinde onaylanmıştır.`,
    recordedLine: (recorded: number, all: number) => `Değerleri kayıtlı iller: ${recorded} / ${all}.`,
    notRecorded: 'kayıt yok',
    recordHeading: (province: string, code: string) => `${province}, ${code}`,
    recordDescription: (province: string, code: string) =>
      `${province} ilinin ${code} sayısındaki değerleri.`,
    dataFile: (kind: string) => `Tüm veriler (${kind})`,
    metric: 'Gösterge',
    value: 'Değer',
    unit: 'Ölçü birimi',
    asOfHead: 'Veri tarihi',
    lira: 'TL',
    carriedFrom: (edition: string) => `${edition} döneminden taşındı`,
    corrections: 'Düzeltmeler',
    correction: (date: string) => `${date} tarihinde onaylanan aktarımla düzeltildi`,
    changed: (metric: string, before: string, after: string) => `${metric}: ${before} yerine ${after}`,
    hidden: 'açıklanmıyor',
    sample: 'Örnek sayı: bu sayıdaki veriler gerçek değildir.',
    letters: 'Harfe göre iller',
    provinces: 'İller',
    notPublished: 'henüz yayımlanmadı',
    published: (number: number, date: string) => (number === 1 ? date : `${number}. yayım, ${date}`),
    withdrawn: (date: string) => `${date} tarihinde geri çekildi`,
    catalogueTitle: 'İl Bilgilendirme Kitapçıkları verileri',
    datasetTitle: (province: string, edition: string) => `${province} ili verileri, ${edition}`,
  },
  {
    title: 'Provincial Information Booklets',
    editionTitle: (monthYear: string, code: string) => `${monthYear} (${code})`,
    editionHeading: (monthYear: string) => `Booklets of ${monthYear}`,
    editionLine: (published: number, all: number) => `${published} of ${all} booklets published`,
    asOf: (date: string) => `Unless stated otherwise, the figures show the situation on ${date}.`,
    recorded: (date: string) => `Taken from earlier booklets; approved on ${date}.`,
    recordedLine: (recorded: number, all: number) =>
      `Figures of ${recorded} of ${all} provinces are recorded.`,
    notRecorded: 'not recorded',
    recordHeading: (province: string, code: string) => `${province}, ${code}`,
    recordDescription: (province: string, code: string) => `Figures of ${province} in the edition ${code}.`,
    dataFile: (kind: string) => `All figures (${kind})`,
    metric: 'Metric',
    value: 'Value',
    unit: 'Unit',
    asOfHead: 'As of',
    lira: 'TRY',
    carriedFrom: (edition: string) => `carried over from ${edition}`,
    corrections: 'Corrections',
    correction: (date: string) => `corrected by the import approved on ${date}`,
    changed: (metric: string, before: string, after: string) => `${metric}: ${after} instead of ${before}`,
    hidden: 'not disclosed',
    sample: 'Sample edition: its figures are not real.',
    letters: 'Provinces by letter',
    provinces: 'Provinces',
    notPublished: 'not published yet',
    published: (number: number, date: string) => (number === 1 ? date : `publication ${number}, ${date}`),
    withdrawn: (date: string) => `withdrawn on ${date}`,
    catalogueTitle: 'Data of the Provincial Information Booklets',
    datasetTitle: (province: string, edition: string) => `Figures of ${province}, ${edition}`,
  },
);
