import { stringify } from 'csv-stringify/sync';
import { guarded } from './csv';

/** One line to be filled in. */
export interface TemplateLine {
  readonly plate: string;
  readonly province: string;
  readonly metric: string;
  readonly label: string;
  readonly unit: string;
}

const heads = ['plaka', 'il', 'gösterge', 'gösterge adı', 'birim', 'değer', 'işaret', 'veri tarihi', 'not'];

/**
 * Writes a file to fill in, with semicolons and a byte-order mark: a Turkish Excel opens it in columns. The
 * edition is chosen beside the file: a spreadsheet would make a month of `2023-3`.
 */
export function importTemplate(lines: readonly TemplateLine[]): string {
  const rows = lines.map(({ plate, province, metric, label, unit }) => [
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
  return stringify([heads, ...rows.map((row) => row.map(guarded))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
}
