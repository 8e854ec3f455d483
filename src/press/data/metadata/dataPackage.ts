import { observationStatuses } from '@/domain/openData/observation';
import { openDataWords } from '@/messages/booklet/openData';
import { columns, keyColumns } from '../columns';
import { formats, type FormatFacts } from '../formats';
import type { DataSet } from '../dataSet';
import { readColumns } from '../tables';
import type { FileFacts } from './inLanguages';

const { tr } = openDataWords;

/** Writes `datapackage.json`, the description of a set's files after Frictionless Data Package. */
export function dataPackage(set: DataSet, files: readonly FileFacts[], origin: string): string {
  const { title, issuer, licence, issued, path, version, place, edition } = set;
  const document = {
    profile: 'data-package',
    name: [place, edition ?? 'hepsi'].join('-'),
    ...(origin === '' ? {} : { id: origin + path, homepage: origin + path }),
    title: title.tr,
    version,
    ...(issued === null ? {} : { created: `${issued}T00:00:00Z` }),
    ...(issuer === '' ? {} : { contributors: [{ title: issuer, role: 'publisher' }] }),
    ...(licence === null ? {} : { licenses: [{ title: licence.name, path: licence.url }] }),
    resources: formats.map((format) => resourceOf(format, set, files)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function resourceOf(
  { key, file, mediaType, title }: FormatFacts,
  { path }: DataSet,
  files: readonly FileFacts[],
): object {
  const written = files.find((each) => each.path === path.slice(1) + file);
  return {
    name: file.replaceAll('.', '-'),
    title: title.tr,
    path: file,
    mediatype: mediaType,
    encoding: 'utf-8',
    ...(written === undefined ? {} : { bytes: written.bytes, hash: `sha256:${written.sha256}` }),
    ...shapes[key],
  };
}

const tidySchema = {
  fields: columns.map(({ name, type, required }) => ({
    name,
    type,
    title: tr.columns[name][0],
    description: tr.columns[name][1],
    constraints: { required, ...(name === 'status' ? { enum: [...observationStatuses] } : {}) },
  })),
  primaryKey: [...keyColumns],
  missingValues: [''],
};

/** What a cell of the tables for people is: numbers in some, days in one, texts in the others. */
function readField(isCsv: boolean): (column: (typeof readColumns)[number]) => object {
  return ({ head, isNumber, isDate }) => {
    if (isNumber === true) return { name: head, type: 'integer' };
    if (isDate === true) return { name: head, type: 'date', format: isCsv ? '%d.%m.%Y' : 'default' };
    return { name: head, type: 'string' };
  };
}

const shapes: Readonly<Record<FormatFacts['key'], object>> = {
  csv: { profile: 'tabular-data-resource', format: 'csv', schema: tidySchema },
  excelCsv: {
    profile: 'tabular-data-resource',
    format: 'csv',
    encoding: 'utf-8-sig',
    dialect: { delimiter: ';' },
    schema: { fields: readColumns.map(readField(true)), missingValues: [''] },
  },
  xlsx: {
    profile: 'tabular-data-resource',
    format: 'xlsx',
    dialect: { sheet: tr.sheets.figures },
    schema: { fields: readColumns.map(readField(false)), missingValues: [''] },
  },
  json: { format: 'json' },
  jsonStat: { format: 'json' },
  sdmx: { format: 'csv' },
};
