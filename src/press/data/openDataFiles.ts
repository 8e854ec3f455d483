import { createHash } from 'node:crypto';
import type { EditionData } from '@/domain/openData/editionData';
import { countryDataPath, dataRoot } from '@/domain/publication/address';
import type { PressFile } from '../booklet/assets';
import { changesCsv, changesJson } from './countryJson';
import { countryDataFiles } from './dataFiles';
import { countrySet, type DataSet } from './dataSet';
import { dataPackage } from './metadata/dataPackage';
import { catalogue, editionCatalogue, editionCataloguePath, type CatalogueSource } from './metadata/dcat';
import { directory } from './metadata/directory';
import type { FileFacts } from './metadata/inLanguages';
import { openApi } from './metadata/openApi';
import { sdmxStructure } from './metadata/sdmxStructure';
import { schemaFile, schemaPath, schemas, type SchemaName } from './metadata/schemas';

/** The open data over many provinces, and what its pages and catalogues tell of them. */
export interface OpenData {
  readonly sets: readonly [DataSet, ...DataSet[]];
  /** What is to be written: the sets that are due, and all that is over every edition. */
  readonly files: readonly PressFile[];
  /** All files of all sets, those that are not written again too. */
  readonly facts: readonly FileFacts[];
}

/** Makes everything below `veri/` but the pages; `due` names the editions whose own files are to be written. */
export async function openDataFiles(
  editions: readonly [EditionData, ...EditionData[]],
  due: readonly string[],
  origin: string,
): Promise<OpenData> {
  const inOrder = editions.toSorted((a, b) => (a.edition.asOf < b.edition.asOf ? -1 : 1));
  const everything = countrySet(inOrder, countryDataPath(null), null);
  const single = inOrder.map((data) =>
    countrySet([data], countryDataPath(data.edition.code), data.edition.code),
  );
  const sets = [everything, ...single] as const;
  const made: MadeSet[] = [];
  for (const set of sets) made.push(await madeSet(set, editionsOf(set, inOrder), due));
  const facts = made.flatMap((each) => each.facts);
  const source = { editions: inOrder, sets, files: facts, origin };
  const files = made.flatMap((each) =>
    each.files.length === 0 ? [] : [...each.files, ...descriptions(each.set, source)],
  );
  return { sets, files: [...files, ...overAll(sets, inOrder, { facts, origin })], facts };
}

/** A set with its files, none where they are not due, and what is told of them in either case. */
interface MadeSet {
  readonly set: DataSet;
  readonly files: readonly PressFile[];
  readonly facts: readonly FileFacts[];
}

/** What was told of an edition's files, by the hash of its data: a workbook of all provinces takes a second to make. */
const remembered = new Map<string, readonly FileFacts[]>();

async function madeSet(
  set: DataSet,
  editions: readonly EditionData[],
  due: readonly string[],
): Promise<MadeSet> {
  const isDue = set.edition === null || due.includes(set.edition);
  const key = createHash('sha256')
    .update(JSON.stringify([set.path, editions]))
    .digest('hex');
  const known = remembered.get(key);
  if (!isDue && known !== undefined) return { set, files: [], facts: known };
  const files = await countryDataFiles(set, editions);
  const facts = files.map(factsOf);
  if (set.edition !== null) remembered.set(key, facts);
  return { set, files: isDue ? files : [], facts };
}

interface Told {
  readonly facts: readonly FileFacts[];
  readonly origin: string;
}

const editionsOf = ({ edition }: DataSet, editions: readonly EditionData[]): readonly EditionData[] =>
  edition === null ? editions : editions.filter((each) => each.edition.code === edition);

/** Gives what is told of a file: its path, its size and its hash. */
function factsOf({ path, content }: PressFile): FileFacts {
  const bytes = Buffer.from(content);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What stands beside a set's files and describes them: a package, and of an edition the catalogue of its booklets. */
function descriptions(set: DataSet, source: CatalogueSource): readonly PressFile[] {
  const { files, origin } = source;
  return [
    { path: `${set.path.slice(1)}datapackage.json`, content: dataPackage(set, files, origin) },
    ...(set.edition === null
      ? []
      : [{ path: editionCataloguePath(set.edition), content: editionCatalogue(set, source) }]),
  ];
}

/** What there is once, over all editions. */
function overAll(
  sets: OpenData['sets'],
  editions: readonly EditionData[],
  { facts, origin }: Told,
): readonly PressFile[] {
  const [everything] = sets;
  const dcat = catalogue({ editions, sets, files: facts, origin });
  const names = Object.keys(schemas) as readonly SchemaName[];
  return [
    { path: `${dataRoot}/katalog.jsonld`, content: dcat },
    { path: `${dataRoot}/katalog.json`, content: dcat },
    { path: `${dataRoot}/dizin.json`, content: directory(sets, editions, { files: facts, origin }) },
    { path: `${dataRoot}/degisiklikler.json`, content: changesJson(editions) },
    { path: `${dataRoot}/degisiklikler.csv`, content: changesCsv(editions) },
    { path: `${dataRoot}/openapi.json`, content: openApi(everything, editions, origin) },
    { path: `${dataRoot}/sdmx-yapi.json`, content: sdmxStructure(everything) },
    ...names.map((name) => ({ path: schemaPath(name), content: schemaFile(name, origin) })),
  ];
}
