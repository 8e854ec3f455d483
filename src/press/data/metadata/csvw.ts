import { observationStatuses } from '@/domain/openData/observation';
import { openDataWords } from '@/messages/booklet/openData';
import { columns, keyColumns, type Column } from '../columns';
import type { DataSet } from '../dataSet';
import { inLanguages } from './inLanguages';

const { tr, en } = openDataWords;

/** The name of the description that stands beside a `veri.csv`, by the rule of CSVW. */
export const csvwFile = 'veri.csv-metadata.json';

const datatypes = {
  string: 'string',
  integer: 'integer',
  boolean: { base: 'boolean', format: 'true|false' },
  date: { base: 'date', format: 'yyyy-MM-dd' },
} as const;

function datatypeOf({ name, type }: Column): object | string {
  return name === 'status'
    ? { base: 'string', format: `[${observationStatuses.join('')}]` }
    : datatypes[type];
}

/** The columns of `veri.csv` as CSVW describes them. */
function tableSchema(): object {
  return {
    columns: columns.map((column) => ({
      name: column.name,
      titles: column.name,
      'dc:title': inLanguages({ tr: tr.columns[column.name][0] ?? '', en: en.columns[column.name][0] ?? '' }),
      'dc:description': inLanguages({
        tr: tr.columns[column.name][1] ?? '',
        en: en.columns[column.name][1] ?? '',
      }),
      datatype: datatypeOf(column),
      required: column.required,
    })),
    primaryKey: [...keyColumns],
  };
}

/** Writes the description of a set's `veri.csv`, and of the booklets' that it was put together from. */
export function csvwMetadata(set: DataSet, bookletPaths: readonly string[]): string {
  const { title, issuer, issued, licence } = set;
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'tr' }],
    'dc:title': inLanguages(title),
    'dc:publisher': issuer,
    ...(issued === null ? {} : { 'dc:issued': { '@value': issued, '@type': 'xsd:date' } }),
    ...(licence === null ? {} : { 'dc:license': { '@id': licence.url } }),
    tableSchema: tableSchema(),
    tables: [{ url: 'veri.csv' }, ...bookletPaths.map((path) => ({ url: `../..${path}veri.csv` }))],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
