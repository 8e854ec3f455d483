import type { Bilingual } from '@/domain/bilingual';
import type { Licence } from '@/domain/booklet/text';
import type { EditionData, ProvinceData } from '@/domain/openData/editionData';
import { codesOf } from '@/domain/openData/provinceCodes';
import { bookletFiles, bookletPath, countryDataPath, dataRoot } from '@/domain/publication/address';
import { openDataWords } from '@/messages/booklet/openData';
import { dataWords, siteWords } from '@/messages/booklet/site';
import type { DataSet } from '../dataSet';
import { formats, type FormatFacts } from '../formats';
import { dcatContext } from './dcatContext';
import {
  fileTypeOf,
  licenceNodes,
  mediaTypeOf,
  publisherIds,
  publisherNodes,
  regionOf,
  registered,
  registeredNodes,
  type Publishing,
} from './dcatNodes';
import type { FileFacts } from './inLanguages';

const { tr, en } = openDataWords;

/** All that the catalogue is made from. */
export interface CatalogueSource {
  readonly editions: readonly EditionData[];
  /** The sets over many provinces, everything first. */
  readonly sets: readonly [DataSet, ...DataSet[]];
  readonly files: readonly FileFacts[];
  /** Scheme and host of the public side; empty when unknown: then all addresses count from the root. */
  readonly origin: string;
}

type Distributed = Omit<FormatFacts, 'key'>;

const pdf: Distributed = {
  file: bookletFiles.pdf,
  mediaType: 'application/pdf',
  fileType: 'PDF',
  conformsTo: null,
  title: { tr: 'PDF', en: 'PDF' },
  use: { tr: tr.pdf, en: en.pdf },
};

/** Writes the catalogue of all data sets after DCAT-AP 3, as JSON-LD with its context inside. */
export function catalogue(source: CatalogueSource): string {
  const { editions, sets, origin } = source;
  const [everything] = sets;
  const booklets = editions.flatMap((data) =>
    data.provinces.flatMap((province) => bookletDataset(data, province, origin)),
  );
  const own = sets.map((set) => countryDataset(set, source));
  const datasets = [...own, ...booklets];
  const regions = editions.flatMap(({ provinces }) => provinces.map(({ plate }) => areaOf(plate)));
  const document = {
    '@context': dcatContext,
    '@graph': [
      catalogueNode(source, datasets),
      serviceNode(everything, own, origin),
      ...publisherNodes(everything, origin),
      ...licenceNodes(sets.map(({ licence }) => licence)),
      ...registeredNodes([...formats, pdf], regions),
      ...datasets,
    ],
  };
  return `${JSON.stringify(document)}\n`;
}

type Node = Readonly<Record<string, unknown>> & { readonly '@id': string };

const idsOf = (nodes: readonly Node[]): readonly string[] => nodes.map((node) => node['@id']);
const page = (address: string): object => ({ '@id': address, '@type': 'Document' });
const areaOf = (plate: string): string => {
  const codes = codesOf(plate);
  return codes === null ? registered.country : regionOf(codes.nuts3);
};
const licenceOf = (licence: Licence | null): object => (licence === null ? {} : { license: licence.url });

function publishedBy(publishing: Publishing, origin: string): object {
  const { publisher, contact } = publisherIds(publishing, origin);
  return { publisher, ...(contact === null ? {} : { contactPoint: contact }) };
}

const catalogueId = (origin: string): string => `${origin}/${dataRoot}/#katalog`;
const serviceId = (origin: string): string => `${origin}/${dataRoot}/#arayuz`;

function catalogueNode(
  { sets: [everything], editions, origin }: CatalogueSource,
  datasets: readonly Node[],
): object {
  const published = editions.flatMap(({ provinces }) =>
    provinces.flatMap(({ log }) => log.map(({ publishedOn }) => publishedOn)),
  );
  return {
    '@id': catalogueId(origin),
    '@type': 'Catalog',
    title: { tr: siteWords.tr.catalogueTitle, en: siteWords.en.catalogueTitle },
    description: { tr: tr.catalogue, en: en.catalogue },
    publisher: publisherIds(everything, origin).publisher,
    homepage: page(`${origin}/${dataRoot}/`),
    language: registered.languages,
    spatial: registered.country,
    themes: registered.themes,
    ...licenceOf(everything.licence),
    issued: published.toSorted()[0] ?? editions[0]?.edition.asOf,
    ...(everything.issued === null ? {} : { modified: everything.issued }),
    service: serviceId(origin),
    dataset: idsOf(datasets),
  };
}

function serviceNode(everything: DataSet, datasets: readonly Node[], origin: string): object {
  return {
    '@id': serviceId(origin),
    '@type': 'DataService',
    title: { tr: tr.service, en: en.service },
    ...publishedBy(everything, origin),
    theme: registered.theme,
    keyword: keywords,
    conformsTo: registered.openApi,
    endpointURL: `${origin}/`,
    endpointDescription: `${origin}/${dataRoot}/openapi.json`,
    servesDataset: idsOf(datasets),
    accessRights: registered.open,
    ...licenceOf(everything.licence),
  };
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

const keywords = { tr: tr.keywords, en: en.keywords };

function countryDataset(set: DataSet, { files, editions, origin }: CatalogueSource): Node {
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

/** The data set of a booklet that readers have; a withdrawn one has no data. */
function bookletDataset(data: EditionData, province: ProvinceData, origin: string): readonly Node[] {
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
