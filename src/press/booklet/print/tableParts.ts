import type { ComposedBooklet, TableRow } from '@/domain/booklet/composed';
import { textWidth } from '@/domain/charts/textWidth';
import { printTexts } from '@/messages/booklet/print';
import { anchors } from '../anchors';
import { publicationAddress, type BookletContent } from '../colophonRows';
import { rowCell } from './bookWords';
import { listParts } from './oneColumn';
import type { PageLayout } from './pageLayout';
import { tableColumns, type Group, type Part, type TableColumn, type WordList } from './parts';

/** The columns of the table of all figures that hold anything: an empty head says that nothing is in it. */
export function shownColumns({ table }: ComposedBooklet): readonly TableColumn[] {
  return tableColumns.filter((column, index) => column === 'label' || (table.head[index] ?? '') !== '');
}

/** Widths that look even, and what stands around a cell's words, in pixels. */
const numberWide = 28;
const least: Readonly<Record<Exclude<TableColumn, 'label'>, number>> = {
  value: 64,
  before: 66,
  change: 58,
  country: 96,
  scope: 88,
};
const around = 14;
const tableType = 12.75;

/** A number is never broken: its column is as wide as the longest of its numbers. */
function widthOf({ rows }: ComposedBooklet['table'], column: TableColumn): number | null {
  if (column === 'label') return null;
  const widths = rows.map((row) => Math.ceil(textWidth(rowCell(row, column), tableType)) + around);
  return column === 'scope' ? least.scope : Math.max(least[column], ...widths);
}

/** Column of the value in a narrow table: its number, and under it what else is told of it. */
const valueWide = 300;
const narrowNumberWide = 48;

/** The columns of the table, and those that are told under the value. */
function columnsOf(
  composed: ComposedBooklet,
  isBroad: boolean,
): Readonly<Record<'columns' | 'under', readonly TableColumn[]>> {
  const shown = shownColumns(composed);
  if (isBroad) return { columns: shown, under: [] };
  const [columns, under] = [0, 1].map((at) =>
    shown.filter((column) => (column === 'label' || column === 'value') === (at === 0)),
  );
  return { columns: columns ?? [], under: under ?? [] };
}

/** The table of all figures, row by row, with a line for each section. */
export function tableParts(composed: ComposedBooklet, { isBroad }: PageLayout): readonly Part[] {
  const { table, sections } = composed;
  const { columns, under } = columnsOf(composed, isBroad);
  const headOf = (column: TableColumn): string => table.head[tableColumns.indexOf(column)] ?? '';
  const detailsOf = (row: TableRow): readonly string[] =>
    under.flatMap((column) => (row[column] === '' ? [] : [`${headOf(column)}: ${rowCell(row, column)}`]));
  const head = [printTexts.table.number, ...columns.map(headOf)];
  const rows = sections.flatMap(({ key, number, title }): readonly Part[] => {
    const own = table.rows.flatMap((row, index): readonly Part[] =>
      row.section === key
        ? [
            {
              key: `row.${row.metric}`,
              type: 'tableRow',
              table: 'all',
              index,
              row,
              columns,
              details: detailsOf(row),
            },
          ]
        : [],
    );
    if (own.length === 0) return [];
    const line: Part = {
      key: `rows.${key}`,
      type: 'tableSection',
      table: 'all',
      number,
      title,
      columns: head.length,
    };
    return [line, ...own];
  });
  return [
    {
      key: 'title.table',
      type: 'title',
      id: anchors.table,
      title: table.title,
      lead: [[...table.notes.slice(0, 1), printTexts.table.numbers].join(' ')],
    },
    {
      key: 'head.all',
      type: 'tableHead',
      table: 'all',
      cells: head,
      looks: ['number', ...columns],
      widths: isBroad
        ? [numberWide, ...columns.map((column) => widthOf(table, column))]
        : [narrowNumberWide, null, valueWide],
    },
    ...rows,
  ];
}

/** What is said under the table: how to read it, where it comes from, where the data are. */
export function tableNotes(content: BookletContent, { isBroad }: PageLayout): readonly Part[] {
  const { composed } = content;
  const { reading, sources, data, dataText } = printTexts.table;
  const address = publicationAddress(content);
  const plain = (text: string): WordList['items'][number] => [{ text, emphasis: false, metric: null }];
  const lists: readonly WordList[] = [
    { title: reading, items: composed.table.notes.slice(1).map(plain) },
    { title: sources, items: composed.sources },
    { title: data, items: address === null ? [] : [plain(dataText(address))] },
  ];
  const filled = lists.filter(({ items }) => items.length > 0);
  return filled.length === 0 ? [] : listParts('table.notes', filled, isBroad);
}

/** The definitions of all metrics, in two columns, by section; their numbers are those of the table. */
export function definitionParts({ sections, table, definitions }: ComposedBooklet): readonly Group[] {
  const { title, intro } = printTexts.definitions;
  const texts = new Map(definitions.map(({ metric, text }) => [metric, text]));
  const parts = sections.flatMap((section): readonly Part[] => {
    const own = table.rows.flatMap((row, index): readonly Part[] => {
      const text = row.section === section.key ? texts.get(row.metric) : undefined;
      if (text === undefined) return [];
      const term = String(index + 1);
      return [
        {
          key: `definition.${row.metric}`,
          type: 'term',
          term,
          text,
          section: section.number,
          look: 'definition',
        },
      ];
    });
    if (own.length === 0) return [];
    const key = `definitions.${section.key}`;
    return [
      { key, type: 'heading', text: section.title, look: 'definition', section: section.number, note: null },
      ...own,
    ];
  });
  const lead = [intro];
  return [
    {
      columns: 1,
      parts: [{ key: 'title.definitions', type: 'title', id: anchors.definitions, title, lead }],
    },
    { columns: 2, parts },
  ];
}
