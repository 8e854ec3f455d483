import type { Bilingual } from '@/domain/bilingual';
import type { Licence } from '@/domain/booklet/text';
import type { EditionData, ProvinceData } from '@/domain/openData/editionData';
import { codesOf } from '@/domain/openData/provinceCodes';
import { bookletFiles, bookletPath, countryDataPath } from '@/domain/publication/address';
import { openDataWords } from '@/messages/booklet/openData';
import { dataWords, siteWords } from '@/messages/booklet/site';
import type { DataSet } from '../dataSet';
import { formats, type FormatFacts } from '../formats';
import { fileTypeOf, mediaTypeOf, publisherIds, regionOf, registered, type Publishing } from './dcatNodes';
import type { FileFacts } from './inLanguages';

const { tr, en } = openDataWords;

type Distributed = Omit<FormatFacts, 'key'>;

/** The PDF of a booklet as one of its distributions. */
export const pdf: Distributed = {
  file: bookletFiles.pdf,
  mediaType: 'application/pdf',
  fileType: 'PDF',
  conformsTo: null,
  title: { tr: 'PDF', en: 'PDF' },
  use: { tr: tr.pdf, en: en.pdf },
};

/** A thing of the catalogue with its address. */
export type Node = Readonly<Record<string, unknown>> & { readonly '@id': string };

/** Gives the addresses of things of the catalogue. */
export const idsOf = (nodes: readonly Node[]): readonly string[] => nodes.map((node) => node['@id']);
/** Describes a page. */
export const page = (address: string): object => ({ '@id': address, '@type': 'Document' });
/** Gives the address of a province's region in the register of regions. */
export const areaOf = (plate: string): string => {
  const codes = codesOf(plate);
  return codes === null ? registered.country : regionOf(codes.nuts3);
};
/** States the licence, where one is set. */
export const licenceOf = (licence: Licence | null): object =>
  licence === null ? {} : { license: licence.url };

/** Names publisher and contact. */
export function publishedBy(publishing: Publishing, origin: string): object {
  const { publisher, contact } = publisherIds(publishing, origin);
  return { publisher, ...(contact === null ? {} : { contactPoint: contact }) };
}

/** One file as a distribution: its page, its address, its type, and its hash where it is known. */
function distribution(
  { title, use, mediaType, fileType, conformsTo }: Distributed,
  {
    page: landing,
    path,
    licence,
    file,
  }: {
    readonly page: string;
    readonly path: string;
    readonly licence: Licence | null;
    readonly file?: FileFacts | undefined;
  },
): object {
  return {
    '@id': `${path}#dagitim`,
    '@type': 'Distribution',
    title,
    description: use,
    availability: registered.stable,
    accessURL: landing,
    downloadURL: path,
    mediaType: mediaTypeOf(mediaType),
    format: fileTypeOf(fileType),
    ...(conformsTo === null ? {} : { conformsTo }),
    ...(file === undefined ? {} : { byteSize: file.bytes, checksum: checksum(file) }),
    ...licenceOf(licence),
  };
}

const checksum = ({ sha256 }: FileFacts): object => ({
  '@type': 'Checksum',
  algorithm: registered.sha256,
  checksumValue: sha256,
});

/** What is invented says so in the catalogue too. */
function described(text: Bilingual, isSample: boolean): Bilingual {
  if (!isSample) return text;
  return { tr: `${text.tr} ${dataWords.tr.sample}`, en: `${text.en} ${dataWords.en.sample}` };
}

/** The days whose state the figures show, from the first edition's to the last's. */
function period(editions: readonly Pick<EditionData, 'edition'>[]): object {
  const days = editions.map(({ edition }) => edition.asOf).toSorted();
  return { '@type': 'PeriodOfTime', startDate: days[0], endDate: days.at(-1) };
}

/** What the data are about. */
export const keywords = { tr: tr.keywords, en: en.keywords };

/** Describes a set over many provinces. */
export function countryDataset(
  set: DataSet,
  {
    files,
    editions,
    origin,
  }: {
    readonly files: readonly FileFacts[];
    readonly editions: readonly EditionData[];
    readonly origin: string;
  },
): Node {
  const { path, title, licence, edition, issued, version, sample } = set;
  const landing = origin + path;
  const about = editions.find((each) => each.edition.code === edition);
  return {
    '@id': `${landing}#veri`,
    '@type': 'Dataset',
    title,
    description: described({ tr: tr.setDescription, en: en.setDescription }, sample),
    identifier: path,
    version,
    theme: registered.theme,
    keyword: keywords,
    spatial: registered.country,
    temporal: period(about === undefined ? editions : [about]),
    ...(issued === null ? {} : { modified: issued }),
    frequency: registered.irregular,
    accessRights: registered.open,
    landingPage: page(landing),
    ...publishedBy(set, origin),
    distribution: formats.map((format) => {
      const file = files.find((each) => `/${each.path}` === path + format.file);
      return distribution(format, { page: landing, path: landing + format.file, licence, file });
    }),
  };
}

/** Describes the data of a booklet that readers have; a withdrawn one has none. */
export function bookletDataset(data: EditionData, province: ProvinceData, origin: string): readonly Node[] {
  const { publication, plate, name, slug, log } = province;
  if (publication === null || publication.kind === 'withdrawal') return [];
  const { edition, sample, licence } = data;
  const landing = origin + bookletPath({ edition: edition.code, slug });
  const [titleTr, titleEn] = [siteWords.tr, siteWords.en].map((words) =>
    words.datasetTitle(name, edition.code),
  );
  return [
    {
      '@id': `${landing}#veri`,
      '@type': 'Dataset',
      title: { tr: titleTr, en: titleEn },
      description: described({ tr: tr.bookletDescription(name), en: en.bookletDescription(name) }, sample),
      identifier: `${edition.code}:${plate}:${String(publication.number)}`,
      version: String(publication.number),
      theme: registered.theme,
      keyword: { tr: [name, ...tr.keywords], en: [name, ...en.keywords] },
      spatial: areaOf(plate),
      temporal: period([data]),
      issued: log[0]?.publishedOn ?? publication.publishedOn,
      modified: publication.publishedOn,
      accessRights: registered.open,
      landingPage: page(landing),
      isPartOf: `${origin}${countryDataPath(edition.code)}#veri`,
      ...publishedBy(data, origin),
      distribution: [...formats, pdf].map((format) =>
        distribution(format, { page: landing, path: landing + format.file, licence }),
      ),
    },
  ];
}
