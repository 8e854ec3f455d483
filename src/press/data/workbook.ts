import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { observationStatuses, unitWords } from '@/domain/openData/observation';
import { guarded } from '@/exchange/csv';
import { openDataWords } from '@/messages/booklet/openData';
import { dataWords } from '@/messages/booklet/site';
import type { DataSet } from './dataSet';
import { definitionsIn } from './definitions';
import { readColumns } from './tables';

const { tr } = openDataWords;
const head = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '15343F' } },
} as const;
const wrapped = { alignment: { vertical: 'top', wrapText: true } } as const;

/** Writes `veri.xlsx`: the figures with typed cells, the definitions, and what the letters mean. Equal sets give equal bytes. */
export async function workbook(set: DataSet): Promise<Uint8Array> {
  const written = new Date(`${set.issued ?? '2024-01-01'}T00:00:00Z`);
  return writeXlsx({
    properties: { title: set.title.tr, creator: set.issuer, created: written, modified: written },
    defaultFont: { name: 'Calibri', size: 11 },
    sheets: [figures(set), metrics(set), notes(set)],
  });
}

const typed = (cell: string | number | boolean | null): CellValue => guarded(cell);

function figures({ observations }: DataSet): WriteSheet {
  const rows = observations.map((each) =>
    readColumns.map(({ cell, isDate }): CellValue => {
      const value = cell(each);
      return isDate === true ? new Date(`${String(value)}T00:00:00Z`) : typed(value);
    }),
  );
  const heads = readColumns.map((column) => column.head);
  return {
    name: tr.sheets.figures,
    rows: [heads, ...rows],
    cells: headCells(heads),
    columns: readColumns.map(({ width, isDate }) => ({
      width,
      ...(isDate === true ? { numFmt: 'dd.mm.yyyy' } : {}),
    })),
    freezePane: { rows: 1, columns: 0 },
    autoFilter: { range: `A1:${letters(heads.length)}${String(rows.length + 1)}` },
  };
}

/** The letters of the last of so many columns, up to 26. */
const letters = (count: number): string => String.fromCharCode(64 + count);

function headCells(heads: readonly string[]): NonNullable<WriteSheet['cells']> {
  return new Map(heads.map((value, column) => [`0,${String(column)}`, { value, style: head }]));
}

function metrics({ observations }: DataSet): WriteSheet {
  const { columns } = tr;
  const heads = [
    columns.edition,
    columns.metric,
    columns.label,
    columns.label_en,
    columns.unit,
    columns.type,
    columns.since,
    columns.definition,
    columns.definition_en,
  ].map(([title]) => title ?? '');
  const rows = definitionsIn(observations).map(({ edition, metric }) => [
    tr.of(edition),
    metric.key,
    metric.label.tr,
    metric.label.en,
    unitWords(metric).tr,
    tr.types[metric.timeBasis],
    metric.since,
    metric.definition.tr,
    metric.definition.en,
  ]);
  return {
    name: tr.sheets.metrics,
    rows: [heads, ...rows.map((row) => row.map(typed))],
    cells: headCells(heads),
    columns: [14, 26, 44, 44, 14, 30, 10, 70, 70].map((width) => ({ width, style: wrapped })),
    freezePane: { rows: 1, columns: 0 },
  };
}

function notes({ title, issuer, path, licence, sample, issued }: DataSet): WriteSheet {
  const { columns, statuses } = tr;
  const about = [
    [title.tr, ''],
    [tr.about.publisher, issuer],
    [tr.about.address, path],
    ...(issued === null ? [] : [[tr.about.issued, issued]]),
    ...(licence === null ? [] : [[tr.about.licence, `${licence.name} ${licence.url}`.trim()]]),
    ...(sample ? [[tr.about.sample, dataWords.tr.sample]] : []),
  ];
  const rows = [
    ...about,
    ['', ''],
    [columns.status[0] ?? '', columns.status[1] ?? ''],
    ...observationStatuses.map((letter) => [letter, statuses[letter]]),
  ];
  return {
    name: tr.sheets.notes,
    rows: rows.map((row) => row.map(typed)),
    columns: [{ width: 24 }, { width: 90 }],
  };
}
