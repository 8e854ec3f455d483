import type { Bilingual } from '@/domain/bilingual';
import { dataFormats, type DataFormat } from '@/domain/publication/address';
import { openDataWords } from '@/messages/booklet/openData';

/** What programs and catalogues are told of a format. */
export interface FormatFacts {
  readonly key: DataFormat;
  readonly file: string;
  /** Without parameters, as registers of media types name it. */
  readonly mediaType: string;
  /** The code of the European register of file types. */
  readonly fileType: string;
  /** The page of the standard, where there is one. */
  readonly conformsTo: string | null;
  readonly title: Bilingual;
  /** What it is for. */
  readonly use: Bilingual;
}

const facts: Readonly<Record<DataFormat, Pick<FormatFacts, 'mediaType' | 'fileType' | 'conformsTo'>>> = {
  csv: { mediaType: 'text/csv', fileType: 'CSV', conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180' },
  excelCsv: { mediaType: 'text/csv', fileType: 'CSV', conformsTo: null },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
    conformsTo: null,
  },
  json: { mediaType: 'application/json', fileType: 'JSON', conformsTo: null },
  jsonStat: {
    mediaType: 'application/json',
    fileType: 'JSON',
    conformsTo: 'https://json-stat.org/full/',
  },
  sdmx: {
    mediaType: 'application/vnd.sdmx.data+csv',
    fileType: 'CSV',
    conformsTo: 'https://github.com/sdmx-twg/sdmx-csv',
  },
};

const { tr, en } = openDataWords;

/** The formats in the order in which they are offered. */
export const formats: readonly FormatFacts[] = (
  ['csv', 'excelCsv', 'xlsx', 'json', 'jsonStat', 'sdmx'] as const
).map((key) => ({
  key,
  file: dataFormats[key],
  ...facts[key],
  title: { tr: tr.formats[key][0] ?? key, en: en.formats[key][0] ?? key },
  use: { tr: tr.formats[key][1] ?? '', en: en.formats[key][1] ?? '' },
}));
