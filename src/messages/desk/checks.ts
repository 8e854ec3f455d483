import type { Locale } from '@/domain/bilingual';
import type { RuleBounds } from '@/domain/checks/bounds';
import type { Finding, Rule, Slip } from '@/domain/checks/finding';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { bilingual } from '../bilingual';

type Finder = (
  numbers: Readonly<Record<'now' | 'against' | 'edition' | 'times' | 'percent', string>>,
) => string;

/** Powers of ten as the words of a slip: how many zeros, in words. */
const zerosIn = (of: number): 1 | 2 | 3 => (of === 10 ? 1 : of === 100 ? 2 : 3);

/** Words of the rules, their codes and what they found. */
export const checkWords = bilingual(
  {
    /** What a rule is called in lists. */
    names: {
      ratio: 'Önceki dönemin katı ya da küçük bir parçası',
      percent: 'Önceki döneme göre büyük değişim',
      to_zero: 'Değer varken sıfır',
      from_zero: 'Sıfırken değer',
      fall: 'Birikimli değerde azalma',
      year_fall: 'Yıl içi toplamda azalma',
      median: 'Büyüklüğüne göre diğer illerden uzak',
      country: 'Diğer illerin toplamına göre yüksek',
      similar: 'Benzer illerden uzak',
    } satisfies Record<Rule, string>,
    /** When a rule speaks, with its bounds. */
    meanings: {
      ratio: ({ factor }: RuleBounds) =>
        `Değer, önceki dönemdekinin en az ${String(factor)} katı ya da en çok 1/${String(factor)} kadarıdır.`,
      percent: ({ percent }: RuleBounds) =>
        `Değer, önceki döneme göre %${String(percent)} oranını aşan ölçüde artmış ya da azalmıştır. Zaman esası belirtilmemiş göstergelere sorulmaz.`,
      to_zero: () => 'Önceki dönemde değer varken bu dönem sıfırdır.',
      from_zero: () => 'Önceki dönemde sıfırken bu dönem değer vardır.',
      fall: () =>
        'Başlangıç yılından bu yana toplanan bir değer azalmıştır. Verinin yanındaki not da gerekçe sayılır; yayımdan önce yayım sorumlusunun kabulü gerekir.',
      year_fall: () => 'Yıl başından bu yana toplanan değer, aynı yılın önceki dönemindekinden düşüktür.',
      median: ({ medianFactor, leastProvinces }: RuleBounds) =>
        `Değer, bu büyüklükteki bir ilde son kapanan dönemin ortancasına göre beklenenin en az ${String(medianFactor)} katı ya da en çok 1/${String(medianFactor)} kadarıdır. En az ${String(leastProvinces)} ilin yayımlanmış değeri aranır.`,
      country: ({ countryShare }: RuleBounds) =>
        `Değer, diğer illerin son kapanan dönemdeki değerleriyle birlikte hesaplanan ülke toplamının %${String(countryShare)} payını aşar.`,
      similar: ({ similarFactor, similarProvinces }: RuleBounds) =>
        `Değer, büyüklüğü bu ile en yakın ${String(similarProvinces)} ilin ortancasının en az ${String(similarFactor)} katı ya da en çok 1/${String(similarFactor)} kadarıdır.`,
    } satisfies Record<Rule, (bounds: RuleBounds) => string>,
    /** What a rule found, with its numbers. */
    found: {
      ratio: ({ now, against, times }) => `${against} → ${now}, ${times}`,
      percent: ({ now, against, percent }) => `${against} → ${now}, ${percent}`,
      to_zero: ({ now, against, edition }) => `${against} → ${now}; ${edition} döneminde değer vardı`,
      from_zero: ({ now, against, edition }) => `${against} → ${now}; ${edition} döneminde sıfırdı`,
      fall: ({ now, against }) => `${against} → ${now}; birikimli değer azalmış`,
      year_fall: ({ now, against, edition }) =>
        `${against} → ${now}; yıl içi toplam, ${edition} dönemindekinden düşük`,
      median: ({ now, against, edition }) =>
        `${now}; bu büyüklükteki illerde beklenen ${against} (${edition} dönemi ortancası)`,
      country: ({ now, against, edition }) => `${now}; diğer illerin toplamı ${against} (${edition})`,
      similar: ({ now, against, edition }) => `${now}; benzer illerin ortancası ${against} (${edition})`,
      check: ({ now, against }) => `bir yanı ${now}, diğer yanı ${against}`,
    } satisfies Record<Finding['rule'], Finder>,
    times: (isExact: boolean, of: number) =>
      `${isExact ? '' : 'yaklaşık '}${{ 1: 'on', 2: 'yüz', 3: 'bin' }[zerosIn(of)]} katı`,
    part: (isExact: boolean, of: number) =>
      `${isExact ? '' : 'yaklaşık '}${{ 1: 'onda', 2: 'yüzde', 3: 'binde' }[zerosIn(of)]} biri`,
    more: (times: string) => `${times} katı`,
    percent: (percent: string, isMore: boolean) => `%${percent} ${isMore ? 'artmış' : 'azalmış'}`,
    slips: {
      times: (of: number) => `fazladan ${{ 1: 'bir', 2: 'iki', 3: 'üç' }[zerosIn(of)]} sıfır olabilir`,
      part: (of: number) => `${{ 1: 'bir', 2: 'iki', 3: 'üç' }[zerosIn(of)]} sıfır eksik olabilir`,
      swapped: () => 'yan yana iki basamak yer değiştirmiş olabilir',
    },
    similarRule: (many: number, by: string) =>
      `Benzer iller, büyüklüğü bu ile en yakın ${String(many)} ildir. Bir ilin büyüklüğü, şu göstergelerde yayımlanan değerlerinin ülke ortancasına oranıdır: ${by}.`,
    docs: {
      title: 'Kurallar',
      intro:
        'Her kuralın değişmeyen bir kodu vardır: ekranda, kayıtlarda ve kılavuzda bu kodla anılır. H ile başlayan kural sağlanmadan veri gönderilemez. U ile başlayan kural gerekçe ister; gerekçe veriyle birlikte incelemeye gider ve değer değişirse yeniden sorulur. Kaydetmeyi hiçbir kural engellemez.',
      own: 'Bütün veriler için geçerli kurallar',
      ownIntro:
        'Bu kurallar gösterge adı anmaz. Bir değer için en çok biri, en yalın olanı söylenir. Aşağıdaki sınırlar yeni bir kurulumla gelen değerlerdir; Bakanlık belirlemelidir (`src/domain/checks/bounds.ts`). Bir dönem açılırken o günkü sınırlar dönemle birlikte saklanır.',
      least: (counted: string, money: string) =>
        `Kişi, kuruluş gibi sayımlarda ${counted}, tutarlarda ${money} TL’den küçük fark sorulmaz.`,
      others: 'Diğer illerin değerlerinden yalnız son kapanan dönemde yayımlanmış olanlara bakılır.',
      between: 'Göstergeler arasındaki kurallar',
      betweenIntro:
        'Yeni bir kurulumla gelen kurallar. Yenileri **Kurallar** ekranında yazılır ve ikinci bir kişi onaylar.',
      columns: ['Kod', 'Kural', 'Ne zaman'],
    },
  },
  {
    names: {
      ratio: 'Many times the last edition, or a small part of it',
      percent: 'A large change since the last edition',
      to_zero: 'Zero where there was a value',
      from_zero: 'A value where there was zero',
      fall: 'A running total that fell',
      year_fall: 'A total of the year that fell',
      median: 'Far from other provinces for its size',
      country: 'High beside all other provinces together',
      similar: 'Far from similar provinces',
    },
    meanings: {
      ratio: ({ factor }) =>
        `The value is at least ${String(factor)} times that of the last edition, or at most 1/${String(factor)} of it.`,
      percent: ({ percent }) =>
        `The value rose or fell by more than ${String(percent)}% since the last edition. Not asked of metrics whose time basis is not stated.`,
      to_zero: () => 'There was a value in the last edition, and there is zero now.',
      from_zero: () => 'There was zero in the last edition, and there is a value now.',
      fall: () =>
        'A total since the first year has fallen. The note beside the figure is a reason, too; the publisher accepts the fall before release.',
      year_fall: () =>
        'A total since the start of the year is lower than in an earlier edition of the same year.',
      median: ({ medianFactor, leastProvinces }) =>
        `The value is at least ${String(medianFactor)} times what the median of the last closed edition leads one to expect of a province of this size, or at most 1/${String(medianFactor)} of it. At least ${String(leastProvinces)} provinces must have published one.`,
      country: ({ countryShare }) =>
        `The value is more than ${String(countryShare)}% of the country’s total, together with what other provinces had in the last closed edition.`,
      similar: ({ similarFactor, similarProvinces }) =>
        `The value is at least ${String(similarFactor)} times the median of the ${String(similarProvinces)} provinces nearest in size, or at most 1/${String(similarFactor)} of it.`,
    },
    found: {
      ratio: ({ now, against, times }) => `${against} → ${now}, ${times}`,
      percent: ({ now, against, percent }) => `${against} → ${now}, ${percent}`,
      to_zero: ({ now, against, edition }) => `${against} → ${now}; there was a value in ${edition}`,
      from_zero: ({ now, against, edition }) => `${against} → ${now}; it was zero in ${edition}`,
      fall: ({ now, against }) => `${against} → ${now}; the running total fell`,
      year_fall: ({ now, against, edition }) =>
        `${against} → ${now}; the year’s total is lower than in ${edition}`,
      median: ({ now, against, edition }) =>
        `${now}; expected for this size is ${against} (median of ${edition})`,
      country: ({ now, against, edition }) =>
        `${now}; all other provinces together have ${against} (${edition})`,
      similar: ({ now, against, edition }) =>
        `${now}; the median of similar provinces is ${against} (${edition})`,
      check: ({ now, against }) => `one side is ${now}, the other ${against}`,
    },
    times: (isExact, of) => `${isExact ? '' : 'about '}${String(of)}-fold`,
    part: (isExact, of) =>
      `${isExact ? '' : 'about '}one ${{ 1: 'tenth', 2: 'hundredth', 3: 'thousandth' }[zerosIn(of)]}`,
    more: (times) => `${times}-fold`,
    percent: (percent, isMore) => `${percent}% ${isMore ? 'more' : 'less'}`,
    slips: {
      times: (of) =>
        `there may be ${{ 1: 'one zero', 2: 'two zeros', 3: 'three zeros' }[zerosIn(of)]} too many`,
      part: (of) =>
        `there may be ${{ 1: 'one zero', 2: 'two zeros', 3: 'three zeros' }[zerosIn(of)]} too few`,
      swapped: () => 'two neighbouring digits may have changed places',
    },
    similarRule: (many, by) =>
      `Similar provinces are those nearest to this one in size, ${String(many)} of them. A province’s size is how its published values compare with the country’s median in: ${by}.`,
    docs: {
      title: 'Rules',
      intro:
        'Every rule has a code that never changes: screens, records and the guide call it by this code. A figure is not sent while a rule with H fails. A rule with U asks for a reason, which travels to the review with the figure and is asked for again when the value changes. No rule keeps anybody from saving.',
      own: 'Rules for every figure',
      ownIntro:
        'These rules name no metric. Of one value at most one of them speaks, the plainest. The bounds are those that a new installation comes with; the Ministry must set them (`src/domain/checks/bounds.ts`). An edition keeps the bounds of the day it opened.',
      least: (counted, money) =>
        `A difference is not asked about below ${counted} (counts) or ${money} TL (amounts).`,
      others: 'Of other provinces only what they published in the last closed edition is looked at.',
      between: 'Rules between metrics',
      betweenIntro:
        'The rules that a new installation comes with. New ones are written on the screen **Checks**, and a second person approves them.',
      columns: ['Code', 'Rule', 'When'],
    },
  },
);

/** Writes what a rule or check found: `727 → 7.270, on katı; fazladan bir sıfır olabilir`. */
export function findingText(finding: Finding, locale: Locale): string {
  const words = checkWords[locale];
  const { rule, now, against, edition, slip } = finding;
  const found = words.found[rule]({
    ...{ now: written(now), against: written(against), edition: edition ?? '' },
    ...{ times: timesText(finding, locale), percent: percentText(finding, locale) },
  });
  const isChange = rule !== 'check' && rule !== 'country';
  return slip === null || !isChange ? found : `${found}; ${slipText(slip, locale)}`;
}

function written(amount: number): string {
  return Number.isSafeInteger(amount) ? formatInteger(amount) : rounded(amount);
}

const rounded = (amount: number): string =>
  new Intl.NumberFormat('tr', { maximumFractionDigits: 1 }).format(amount);

function timesText(finding: Finding, locale: Locale): string {
  const words = checkWords[locale];
  const { now, against, slip } = finding;
  if (slip?.kind === 'times') return words.times(now === against * slip.of, slip.of);
  if (slip?.kind === 'part') return words.part(against === now * slip.of, slip.of);
  return now > against ? words.more(rounded(now / against)) : percentText(finding, locale);
}

function percentText({ now, against }: Finding, locale: Locale): string {
  if (against === 0) return '';
  const percent = (Math.abs(now - against) / against) * 100;
  return checkWords[locale].percent(rounded(percent), now > against);
}

function slipText(slip: Slip, locale: Locale): string {
  const { slips } = checkWords[locale];
  return slip.kind === 'swapped' ? slips.swapped() : slips[slip.kind](slip.of);
}
