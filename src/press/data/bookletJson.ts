import { derivedOf } from '@/domain/booklet/blocks/showing';
import { isPartlySample, type Snapshot } from '@/domain/booklet/snapshot';
import type { Bilingual } from '@/domain/bilingual';
import { observationStatuses, unitWords, type Observation } from '@/domain/openData/observation';
import { codesOf } from '@/domain/openData/provinceCodes';
import { openFields, type Metric } from '@/domain/figures/metric';
import { bookletPath } from '@/domain/publication/address';
import { publicChanges } from '@/domain/publication/changes';
import { erratumEntries } from '@/messages/booklet/erratum';
import { openDataWords } from '@/messages/booklet/openData';
import { dataWords } from '@/messages/booklet/site';

/** The form of all JSON of ours that readers get; it grows where a reader of the form before would be misled. */
export const jsonFormat = 2;

const { tr, en } = openDataWords;

/** Gives what each status letter means, in both languages. */
export function statusLegend(): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(
    observationStatuses.map((letter) => [letter, { tr: tr.statuses[letter], en: en.statuses[letter] }]),
  );
}

/** Gives the open fields of a definition as JSON has them: the unit in words, the time basis as `type`. */
export function definitionJson(metric: Metric): object {
  const { key, timeBasis, ...open } = openFields(metric);
  return { metric: key, ...open, unit: unitWords(metric), type: timeBasis };
}

/** Gives what JSON tells of one figure, besides its definition. */
export function figureJson({
  amount,
  value,
  status,
  revision,
  asOf,
  carriedFrom,
  sample,
}: Observation): object {
  return { value: amount, kind: value.kind, status, revision, asOf, carriedFrom, sample };
}

/** Gives a province with the codes under which others know it. */
export function provinceJson({ plate, name, slug }: Observation['province']): object {
  const codes = codesOf(plate);
  return { plate, iso3166_2: codes?.iso ?? null, nuts3: codes?.nuts3 ?? null, name, slug };
}

/** The written erratum in both languages, and the notice of a withdrawal. */
function erratumIn(snapshot: Snapshot): object {
  const { publication, metrics } = snapshot;
  const { erratum, kind, withdrawal } = publication;
  if (erratum === undefined) return withdrawal === undefined ? {} : { withdrawal };
  const source = { erratum, kind, changes: publicChanges(snapshot), metrics };
  const english = erratumEntries(source, 'en');
  const entries = erratumEntries(source, 'tr').map(({ place, sentences }, index) => ({
    place: { tr: place, en: english[index]?.place ?? place },
    sentences: { tr: sentences, en: english[index]?.sentences ?? [] },
  }));
  return { erratum: { against: erratum.against, entries } };
}

function warningOf(snapshot: Snapshot): object {
  if (!snapshot.sample) return {};
  const key = isPartlySample(snapshot) ? 'partlySample' : 'sample';
  return { warning: { tr: dataWords.tr[key], en: dataWords.en[key] } };
}

/** Writes a booklet's `veri.json`: figures and definitions, this publication's changes, and its content hash. */
export function bookletJson(
  snapshot: Snapshot,
  contentHash: string,
  observations: readonly Observation[],
): string {
  const { edition, province, publication, sample, texts } = snapshot;
  const { number, kind, reason, publishedOn, mends } = publication;
  const address = bookletPath({ edition: edition.code, slug: province.slug }, number);
  const document = {
    format: jsonFormat,
    sample,
    ...warningOf(snapshot),
    edition: { code: edition.code, year: edition.year, month: edition.month, asOf: edition.asOf },
    province: provinceJson(province),
    publisher: texts.front.issuer,
    licence: texts.front.licence,
    publication: { number, kind, reason, publishedOn, contentHash, address },
    ...(mends === undefined ? {} : { mends }),
    changes: publicChanges(snapshot),
    ...erratumIn(snapshot),
    statuses: statusLegend(),
    figures: observations.map((each) => ({ ...definitionJson(each.metric), ...figureJson(each) })),
    derived: observations.length === 0 ? [] : derivedOf(snapshot),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
