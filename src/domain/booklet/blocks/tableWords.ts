import type { Locale } from '../../bilingual';
import { dayInDigits } from '../../days';
import { withSuffix } from '../../turkish/suffix';

/** Words of the table of all metrics. */
const trTable = {
  title: 'Bütün veriler',
  metric: 'Gösterge',
  changeHead: 'Değişim',
  countryHead: (edition: string) => `Türkiye, ${edition}`,
  scope: 'Kapsam',
  unstated: 'belirtilmemiş',
  year: (year: string) => `${year} yılı`,
  day: (iso: string) => dayInDigits(iso),
  from: (year: number) => withSuffix(String(year), 'ablative'),
  count: (metrics: number) => `Kitapçıktaki ${metrics} göstergenin tamamı.`,
  money: 'Para tutarları, göstergenin yanında yazılı birimde ve cari fiyatlarladır.',
  before: (edition: string) =>
    `${edition} sütununda, birimi, kapsamı ve zaman esası aynı kalan göstergelerin o dönemdeki değerleri yer alır; yıl içi toplamlar yalnızca aynı ayla karşılaştırılır.`,
  change:
    'Değişim, yuvarlanmamış değerlerden hesaplanır; birikimli göstergelerde o dönemden bu yana eklenen sayıdır.',
  country: (edition: string) =>
    `“Türkiye” sütununda, ${edition} döneminde verisi yayımlanan illerin toplamı yer alır; toplanamayan göstergelerde boştur.`,
};

const enTable: typeof trTable = {
  title: 'All data',
  metric: 'Metric',
  changeHead: 'Change',
  countryHead: (edition) => `Türkiye, ${edition}`,
  scope: 'Covers',
  unstated: 'not stated',
  year: (year) => year,
  day: (iso) => dayInDigits(iso),
  from: (year) => `since ${year}`,
  count: (metrics) => `All ${metrics} metrics of the booklet.`,
  money: 'Money is in the unit beside the metric, at current prices.',
  before: (edition) =>
    `Column ${edition} has the values of that edition of metrics whose unit, coverage and time basis are the same; totals of a year so far are compared with the same month only.`,
  change:
    'Changes are computed from exact values; of running totals they are what was added since that edition.',
  country: (edition) =>
    `Column “Türkiye” sums the provinces whose data edition ${edition} published; it is empty where a sum has no meaning.`,
};

export const tableWords: Readonly<Record<Locale, typeof trTable>> = { tr: trTable, en: enTable };

/** The marks in the order of their table, with what they mean. */
const trMarks = [
  ['(d)', 'düzeltildi: önceki yayımdaki değer yanlıştı'],
  ['(r)', 'güncellendi: önceki yayımdan sonra veri yenilendi'],
  ['(g)', 'geçici: önceki bir dönemin verisi kullanıldı'],
  ['(k)', 'açıklanmıyor: kişisel veriler korunuyor'],
  ['(–)', 'il için geçerli değil'],
  ['(..)', 'bildirilmedi: sıfır anlamına gelmez'],
  ['(i)', 'ihtirazi kayıtlı: sınırlı güvenle kullanılmalı'],
  ['(e)', 'deneysel: yöntemi henüz kesinleşmedi'],
] as const;

const enMarks: readonly (readonly [string, string])[] = [
  ['(d)', 'corrected: the value of the publication before was wrong'],
  ['(r)', 'revised: data were renewed after the publication before'],
  ['(g)', 'provisional: data of an earlier edition are used'],
  ['(k)', 'not disclosed, to protect persons'],
  ['(–)', 'not applicable to this province'],
  ['(..)', 'not reported: does not mean zero'],
  ['(i)', 'with reservation: to be used with caution'],
  ['(e)', 'experimental: its method is not final'],
];

export const markMeanings: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  tr: trMarks,
  en: enMarks,
};
