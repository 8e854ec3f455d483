import type { Bilingual } from '@/domain/bilingual';
import { observationsOfEdition, type EditionData } from '@/domain/openData/editionData';
import type { Observation } from '@/domain/openData/observation';
import type { Contact, Licence } from '@/domain/booklet/text';
import { openDataWords } from '@/messages/booklet/openData';
import { siteWords } from '@/messages/booklet/site';
import { downloadName } from '@/domain/publication/address';

/** One set of open data: of a booklet, of a whole edition, or of everything. All its formats tell the same observations. */
export interface DataSet {
  readonly title: Bilingual;
  /** The path of its folder, from the root: `/2024-2/igdir/1/`, `/veri/2024-2/`. */
  readonly path: string;
  /** The place and the edition that names of downloaded files begin with; the edition is null for everything. */
  readonly place: string;
  readonly edition: string | null;
  readonly issuer: string;
  readonly contact: Contact | null;
  readonly licence: Licence | null;
  /** ISO date of the newest publication in it; null where everything was recorded. */
  readonly issued: string | null;
  readonly sample: boolean;
  /** Grows with every publication that anything in it comes from: the edition, a point, and the sum of their numbers. */
  readonly version: string;
  readonly observations: readonly Observation[];
}

/** Gives the name of a downloaded file of the set. */
export function downloadOf({ place, edition }: DataSet, file: string): string {
  return downloadName(place, edition, file);
}

const newest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

/** Gives the set of one booklet. */
export function bookletSet(data: EditionData, path: string): DataSet {
  const [province] = data.provinces;
  const { code } = data.edition;
  const name = province?.name ?? '';
  const title = { tr: siteWords.tr.datasetTitle(name, code), en: siteWords.en.datasetTitle(name, code) };
  return { ...wholeSet([data]), title, path, place: province?.slug ?? '', edition: code };
}

/** Gives the set of an edition, or of everything where `edition` is null. */
export function countrySet(editions: readonly EditionData[], path: string, edition: string | null): DataSet {
  const { tr, en } = openDataWords;
  const title = {
    tr: tr.setTitle(edition ?? tr.everything),
    en: en.setTitle(edition ?? en.everything),
  };
  return { ...wholeSet(editions), title, path, place: 'turkiye', edition };
}

type Described = 'title' | 'path' | 'place' | 'edition';

/** What the editions have in common; of what differs, the newest edition's. */
function wholeSet(editions: readonly EditionData[]): Omit<DataSet, Described> {
  const last = editions.toSorted((a, b) => (a.edition.asOf < b.edition.asOf ? -1 : 1)).at(-1);
  const published = editions.flatMap(({ provinces }) =>
    provinces.flatMap(({ publication }) => publication?.publishedOn ?? []),
  );
  return {
    issuer: last?.issuer ?? '',
    contact: last?.contact ?? null,
    licence: last?.licence ?? null,
    issued: newest(published),
    sample: editions.some(({ sample }) => sample),
    version: versionOfAll(editions, last?.edition.code ?? ''),
    observations: editions.flatMap(observationsOfEdition),
  };
}

function versionOfAll(editions: readonly EditionData[], newestCode: string): string {
  const numbers = editions.flatMap(({ provinces }) => provinces.map(({ log }) => log.at(-1)?.number ?? 0));
  return `${newestCode}.${String(numbers.reduce((sum, number) => sum + number, 0))}`;
}
