import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/domain/bilingual';
import { amountOf } from '@/domain/figures/figureValue';
import { formMark } from '@/domain/sheetFile/fileMarks';
import type { FormFile } from '@/domain/sheetFile/formFile';
import { sheetFileWords } from '@/messages/file/sheetFile';
import { guarded } from '../csv';
import { absenceText, previousHead, unitText, valueCell } from './formText';

/** Writes a sheet as CSV, with semicolons and a byte-order mark: a Turkish Excel opens it in columns. */
export function writeFormCsv(form: FormFile, locale: Locale): string {
  const { columns } = sheetFileWords[locale];
  const head = [
    columns.form,
    columns.section,
    columns.service,
    columns.key,
    columns.name,
    columns.unit,
    previousHead(form, locale),
    columns.value,
    columns.mark,
    columns.note,
    columns.definition,
    columns.given,
  ];
  const mark = formMark(form);
  const rows = form.lines.map((line) => [
    mark,
    line.section,
    line.service ?? '',
    line.metric.key,
    line.metric.label[locale],
    unitText(line, locale),
    valueCell(line.previous, locale) ?? '',
    line.value === null ? '' : (amountOf(line.value) ?? ''),
    absenceText(line.value, locale),
    line.note,
    line.metric.definition[locale],
    valueCell(line.value, locale) ?? '',
  ]);
  return stringify([head, ...rows.map((row) => row.map(guarded))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}
