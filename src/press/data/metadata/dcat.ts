import type { EditionData } from '@/domain/openData/editionData';
import { countryDataPath, dataRoot } from '@/domain/publication/address';
import { openDataWords } from '@/messages/booklet/openData';
import { siteWords } from '@/messages/booklet/site';
import type { DataSet } from '../dataSet';
import { formats } from '../formats';
import { dcatContext } from './dcatContext';
import {
  areaOf,
  bookletDataset,
  countryDataset,
  idsOf,
  keywords,
  licenceOf,
  page,
  pdf,
  publishedBy,
  type Node,
} from './dcatDatasets';
import { licenceNodes, publisherIds, publisherNodes, registered, registeredNodes } from './dcatNodes';
import type { FileFacts } from './inLanguages';

const { tr, en } = openDataWords;

/** All that the catalogues are made from. */
export interface CatalogueSource {
  readonly editions: readonly EditionData[];
  /** The sets over many provinces, everything first. */
  readonly sets: readonly [DataSet, ...DataSet[]];
  readonly files: readonly FileFacts[];
  /** Scheme and host of the public side; empty when unknown: then all addresses count from the root. */
  readonly origin: string;
}

const written = (graph: readonly object[]): string =>
  `${JSON.stringify({ '@context': dcatContext, '@graph': graph })}\n`;

/** Names the catalogue of an edition's booklets, from the public root. */
export function editionCataloguePath(edition: string): string {
  return `${countryDataPath(edition).slice(1)}katalog.jsonld`;
}

/**
 * Writes the catalogue of all data after DCAT-AP 3, as JSON-LD with its context inside: the sets over many provinces, and for
 * each edition the catalogue of its booklets, which is a file of its own: all booklets in one would grow with each edition.
 */
export function catalogue(source: CatalogueSource): string {
  const { sets, origin } = source;
  const [everything, ...single] = sets;
  const datasets = sets.map((set) => countryDataset(set, source));
  const parts = single.map((set) => editionNode(set, source, [countryDataset(set, source)]));
  return written([
    { ...catalogueNode(source, datasets), catalog: idsOf(parts) },
    ...parts,
    serviceNode(everything, datasets, origin),
    ...publisherNodes(everything, origin),
    ...licenceNodes(sets.map(({ licence }) => licence)),
    ...registeredNodes(formats, []),
    ...datasets,
  ]);
}

/** Writes the catalogue of one edition: its set over many provinces, and the data of each booklet. */
export function editionCatalogue(set: DataSet, source: CatalogueSource): string {
  const { origin } = source;
  const editions = source.editions.filter(({ edition }) => edition.code === set.edition);
  const booklets = editions.flatMap((data) =>
    data.provinces.flatMap((province) => bookletDataset(data, province, origin)),
  );
  const datasets = [countryDataset(set, source), ...booklets];
  const regions = editions.flatMap(({ provinces }) => provinces.map(({ plate }) => areaOf(plate)));
  return written([
    editionNode(set, source, datasets),
    ...publisherNodes(set, origin),
    ...licenceNodes([set.licence]),
    ...registeredNodes([...formats, pdf], regions),
    ...datasets,
  ]);
}

const catalogueId = (origin: string): string => `${origin}/${dataRoot}/#katalog`;
const serviceId = (origin: string): string => `${origin}/${dataRoot}/#arayuz`;

/** What a catalogue says of itself: who publishes which data, since when and on which terms. */
function catalogueFacts(set: DataSet, editions: readonly EditionData[], origin: string): object {
  const published = editions.flatMap(({ provinces }) =>
    provinces.flatMap(({ log }) => log.map(({ publishedOn }) => publishedOn)),
  );
  return {
    '@type': 'Catalog',
    publisher: publisherIds(set, origin).publisher,
    homepage: page(origin + (set.edition === null ? `/${dataRoot}/` : set.path)),
    language: registered.languages,
    spatial: registered.country,
    themes: registered.themes,
    ...licenceOf(set.licence),
    issued: published.toSorted()[0] ?? editions[0]?.edition.asOf,
    ...(set.issued === null ? {} : { modified: set.issued }),
  };
}

function catalogueNode(
  { sets: [everything], editions, origin }: CatalogueSource,
  datasets: readonly Node[],
): Node {
  return {
    '@id': catalogueId(origin),
    ...catalogueFacts(everything, editions, origin),
    title: { tr: siteWords.tr.catalogueTitle, en: siteWords.en.catalogueTitle },
    description: { tr: tr.catalogue, en: en.catalogue },
    service: serviceId(origin),
    dataset: idsOf(datasets),
  };
}

/** An edition's catalogue; its address is the file that holds all of it. */
function editionNode(set: DataSet, { editions, origin }: CatalogueSource, datasets: readonly Node[]): Node {
  const own = editions.filter(({ edition }) => edition.code === set.edition);
  return {
    '@id': `${origin}/${editionCataloguePath(set.edition ?? '')}#katalog`,
    ...catalogueFacts(set, own, origin),
    title: set.title,
    description: { tr: tr.editionCatalogue, en: en.editionCatalogue },
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
