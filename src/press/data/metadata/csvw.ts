import { observationStatuses } from '@/domain/openData/observation';
import { dataFormats } from '@/domain/publication/address';
import { openDataWords } from '@/messages/booklet/openData';
import { columns, keyColumns, type Column } from '../columns';
import type { DataSet } from '../dataSet';
import { inLanguages } from './inLanguages';

const { tr, en } = openDataWords;

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

/** Writes the description of the `veri.csv` beside it. */
export function csvwMetadata(set: DataSet): string {
  const { title, issuer, issued, licence } = set;
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'tr' }],
    url: dataFormats.csv,
    'dc:title': inLanguages(title),
    'dc:publisher': issuer,
    ...(issued === null ? {} : { 'dc:issued': { '@value': issued, '@type': 'xsd:date' } }),
    ...(licence === null ? {} : { 'dc:license': { '@id': licence.url } }),
    tableSchema: tableSchema(),
  };
  return `${JSON.stringify(document)}\n`;
}
