import { stringify } from 'csv-stringify/sync';

/** One line to be filled in. */
export interface TemplateLine {
  readonly edition: string;
  readonly plate: string;
  readonly province: string;
  readonly metric: string;
  readonly label: string;
  readonly unit: string;
}

const heads = [
  'dönem',
  'plaka',
  'il',
  'gösterge',
  'gösterge adı',
  'birim',
  'değer',
  'işaret',
  'veri tarihi',
  'not',
];

/** Writes a file to fill in, with semicolons and a byte-order mark: a Turkish Excel opens it in columns. */
export function importTemplate(lines: readonly TemplateLine[]): string {
  const rows = lines.map(({ edition, plate, province, metric, label, unit }) => [
    edition,
    plate,
    province,
    metric,
    label,
    unit,
    '',
    '',
    '',
    '',
  ]);
  return stringify([heads, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
