import type { Locale } from '@/domain/bilingual';
import type { ChangedFigure, PublicationKind } from '@/domain/booklet/snapshot';
import { formatChange } from '@/domain/figures/formatFigure';
import type { Metric } from '@/domain/figures/metric';
import type { Erratum, ErratumPassage, PassagePlace, PrintedPassage } from '@/domain/booklet/erratum';
import { dateInWords } from '@/domain/days';
import { formatDate } from '@/domain/turkish/dates';
import { withSuffix } from '@/domain/turkish/suffix';
import { bilingual } from '../bilingual';

/** Quotes a passage; quotations in it become inner ones. */
const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Words for errata. An error that was corrected and a source that was updated have different words. */
export const erratumWords = bilingual(
  {
    titles: {
      first: 'Değişiklikler',
      correction: 'Hata düzeltmesi',
      revision: 'Güncelleme',
      withdrawal: 'Değişiklikler',
    } satisfies Record<PublicationKind, string>,
    empty: 'Basılı metinde ve verilerde değişiklik yoktur.',
    against: (number: number) => `Değişiklikler, ${String(number)} numaralı yayıma göre yazılmıştır.`,
    parts: {
      cover: 'Kapak',
      opening: 'Sunuş',
      glance: 'Bir bakışta',
      colophon: 'Künye',
      backCover: 'Arka kapak',
    },
    section: (number: number) => `${String(number)}. bölüm`,
    data: 'Veri dosyaları',
    was: {
      number: (text: string) => `önceki yayımda ${text} olarak yer almıştır`,
      carried_over: (text: string, edition: string) =>
        `önceki yayımda ${edition} döneminden taşınan ${text} yer almıştır`,
      not_reported: 'önceki yayımda “bildirilmedi” olarak yer almıştır',
      not_applicable: 'önceki yayımda “il için geçerli değil” olarak yer almıştır',
      suppressed: 'önceki yayımda gizlilik nedeniyle açıklanmamıştır',
      hidden: 'önceki yayımda yer alan değer, gizlilik nedeniyle artık açıklanmamaktadır',
      none: 'önceki yayımda yer almamıştır',
    },
    is: {
      correction: (text: string) => `doğrusu ${withSuffix(text, 'copula')}`,
      revision: (text: string) => `güncel değer ${withSuffix(text, 'copula')}`,
      carried_over: (text: string, edition: string) => `yerine ${edition} döneminden ${text} taşınmıştır`,
      not_reported: 'bu dönem için veri bildirilmemiştir',
      not_applicable: 'bu gösterge il için geçerli değildir',
      suppressed: 'değer, gizlilik nedeniyle açıklanmamaktadır',
      none: 'artık yer almamaktadır',
    },
    date: {
      correction: (before: string, after: string) =>
        `verinin tarihi önceki yayımda ${before} olarak yer almıştır; doğrusu ${withSuffix(after, 'copula')}`,
      revision: (before: string, after: string) =>
        `verinin tarihi önceki yayımda ${before} olarak yer almıştır; güncel tarih ${withSuffix(after, 'copula')}`,
    },
    replaced: {
      correction: (before: string, after: string) => `${before} ifadesi ${after} olarak düzeltilmiştir`,
      revision: (before: string, after: string) => `${before} ifadesi ${after} olarak güncellenmiştir`,
    },
    rewritten: { correction: 'Metin düzeltilmiştir.', revision: 'Metin güncellenmiştir.' },
    added: 'Metin eklenmiştir.',
    removed: 'Metin çıkarılmıştır.',
    marked: 'Metindeki taşınan değer işareti değişmiştir.',
    hidden: 'Metindeki değer, gizlilik nedeniyle kaldırılmıştır.',
    before: (text: string) => `Önceki: ${quoted(text)}`,
    after: (text: string) => `Yeni: ${quoted(text)}`,
    carried: (text: string, editions: string) => `${text} (g, ${editions})`,
    definition: 'göstergenin tanımı güncellenmiştir',
  },
  {
    titles: {
      first: 'Changes',
      correction: 'Erratum',
      revision: 'Revision',
      withdrawal: 'Changes',
    },
    empty: 'Neither the printed text nor the data have changed.',
    against: (number: number) => `Changes are listed against publication ${String(number)}.`,
    parts: {
      cover: 'Cover',
      opening: 'Opening',
      glance: 'At a glance',
      colophon: 'Colophon',
      backCover: 'Back cover',
    },
    section: (number: number) => `Section ${String(number)}`,
    data: 'Data files',
    was: {
      number: (text: string) => `${text} was published before`,
      carried_over: (text: string, edition: string) =>
        `${text}, carried over from ${edition}, was published before`,
      not_reported: 'it was published as not reported',
      not_applicable: 'it was published as not applicable',
      suppressed: 'it was not disclosed before, to protect persons',
      hidden: 'the figure published before is no longer disclosed, to protect persons',
      none: 'it was not in the previous publication',
    },
    is: {
      correction: (text: string) => `the correct figure is ${text}`,
      revision: (text: string) => `the current figure is ${text}`,
      carried_over: (text: string, edition: string) => `${text} was carried over from ${edition} instead`,
      not_reported: 'no figure was reported for this edition',
      not_applicable: 'the metric does not apply to the province',
      suppressed: 'the figure is not disclosed, to protect persons',
      none: 'it is no longer included',
    },
    date: {
      correction: (before: string, after: string) =>
        `the figure was dated ${before}; the correct date is ${after}`,
      revision: (before: string, after: string) => `the figure was dated ${before}; it is now dated ${after}`,
    },
    replaced: {
      correction: (before: string, after: string) => `${before} is corrected to ${after}`,
      revision: (before: string, after: string) => `${before} is updated to ${after}`,
    },
    rewritten: { correction: 'The text is corrected.', revision: 'The text is updated.' },
    added: 'The text is added.',
    removed: 'The text is removed.',
    marked: 'The mark of a carried-over figure in the text has changed.',
    hidden: 'The figure in the text is removed, to protect persons.',
    before: (text: string) => `Before: ${quoted(text)}`,
    after: (text: string) => `Now: ${quoted(text)}`,
    carried: (text: string, editions: string) => `${text} (g, ${editions})`,
    definition: 'the definition of the metric is updated',
  },
);

/** The facts from which an erratum is written. */
export interface ErratumSource {
  readonly erratum: Erratum;
  readonly kind: PublicationKind;
  /** As readers may see them (`publicChanges`). */
  readonly changes: readonly ChangedFigure[];
  readonly metrics: readonly Metric[];
}

/** One entry of the written erratum: where it is, and its sentences. */
export interface ErratumEntry {
  readonly place: string;
  readonly sentences: readonly string[];
}

type Mending = 'correction' | 'revision';

/** Anything but a revision mends. */
const mendingOf = (kind: PublicationKind): Mending => (kind === 'revision' ? 'revision' : 'correction');

function wasText({ before, after }: ChangedFigure, shown: string, locale: Locale): string {
  const { was } = erratumWords[locale];
  if (before === null) return after?.kind === 'suppressed' ? was.hidden : was.none;
  if (before.kind === 'number') return was.number(shown);
  return before.kind === 'carried_over' ? was.carried_over(shown, before.edition) : was[before.kind];
}

function isText({ after }: ChangedFigure, shown: string, mending: Mending, locale: Locale): string {
  const { is } = erratumWords[locale];
  if (after === null) return is.none;
  if (after.kind === 'number') return is[mending](shown);
  return after.kind === 'carried_over' ? is.carried_over(shown, after.edition) : is[after.kind];
}

/** Writes one figure in a sentence: what was published and what stands now. */
export function figureSentence(
  metric: Metric,
  change: ChangedFigure,
  kind: PublicationKind,
  locale: Locale,
): string {
  const label = metric.label[locale];
  const shown = formatChange(metric, change, locale);
  const was = wasText(change, shown.before, locale);
  if (change.before === null && change.after?.kind === 'suppressed') return `${label}: ${was}.`;
  return `${label}: ${was}; ${isText(change, shown.after, mendingOf(kind), locale)}.`;
}

/** Writes the place of a passage: `3. bölüm · Engelli Hizmetleri · Evde Bakım Yardımı`. */
export function placeText({ part, section, names }: PassagePlace, locale: Locale): string {
  const words = erratumWords[locale];
  const first = part === 'section' ? words.section(section ?? 0) : words.parts[part];
  return [first, ...names].join(' · ');
}

function printedText({ text, carriedFrom }: PrintedPassage, locale: Locale): string {
  return carriedFrom.length === 0 ? text : erratumWords[locale].carried(text, carriedFrom.join(', '));
}

function whatHappened(passage: ErratumPassage, mending: Mending, locale: Locale): string {
  const words = erratumWords[locale];
  if (passage.hidden) return words.hidden;
  if (passage.before === null) return words.added;
  if (passage.after === null) return words.removed;
  if (passage.before.text === passage.after.text) return words.marked;
  if (passage.words.length === 0) return words.rewritten[mending];
  const pairs = passage.words.map(({ before, after }) =>
    words.replaced[mending](quoted(before), quoted(after)),
  );
  return `${pairs.join('; ')}.`;
}

function passageSentences(passage: ErratumPassage, mending: Mending, locale: Locale): readonly string[] {
  const words = erratumWords[locale];
  return [
    whatHappened(passage, mending, locale),
    ...(passage.before === null ? [] : [words.before(printedText(passage.before, locale))]),
    ...(passage.after === null ? [] : [words.after(printedText(passage.after, locale))]),
  ];
}

const dateIn = (iso: string, locale: Locale): string =>
  locale === 'tr' ? formatDate(iso) : dateInWords(iso, locale);

/** Figures that no passage shows: rounded to the same words, or only in the data files. */
function dataSentences(source: ErratumSource, locale: Locale): readonly string[] {
  const { erratum, kind, changes, metrics } = source;
  const told = new Set(erratum.passages.flatMap((passage) => passage.metrics));
  const words = erratumWords[locale];
  const find = (key: string) => metrics.find((metric) => metric.key === key);
  const labelled = (key: string, said: string): readonly string[] => {
    const metric = find(key);
    return metric === undefined ? [] : [`${metric.label[locale]}: ${said}.`];
  };
  return [
    ...changes.flatMap((change) => {
      const metric = find(change.metric);
      return metric === undefined || told.has(change.metric)
        ? []
        : [figureSentence(metric, change, kind, locale)];
    }),
    ...erratum.dates.flatMap(({ metric, before, after }) =>
      labelled(metric, words.date[mendingOf(kind)](dateIn(before, locale), dateIn(after, locale))),
    ),
    ...erratum.definitions.flatMap((key) => labelled(key, words.definition)),
  ];
}

/** Writes the erratum, passage by passage in printed order, then what only the data files show. */
export function erratumEntries(source: ErratumSource, locale: Locale): readonly ErratumEntry[] {
  const { erratum, kind, changes, metrics } = source;
  const told = new Set<string>();
  const passages = erratum.passages.map((passage): ErratumEntry => {
    const fresh = passage.metrics.filter((key) => !told.has(key));
    fresh.forEach((key) => told.add(key));
    const figures = fresh.flatMap((key) => {
      const metric = metrics.find((each) => each.key === key);
      const change = changes.find((each) => each.metric === key);
      return metric === undefined || change === undefined
        ? []
        : [figureSentence(metric, change, kind, locale)];
    });
    return {
      place: placeText(passage.place, locale),
      sentences: [...figures, ...passageSentences(passage, mendingOf(kind), locale)],
    };
  });
  const data = dataSentences(source, locale);
  return data.length === 0 ? passages : [...passages, { place: erratumWords[locale].data, sentences: data }];
}
