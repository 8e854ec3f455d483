import * as fc from 'fast-check';
import { PDFDocument, PDFString } from 'pdf-lib';
import { rowWidths, withClosedGrids } from '@/press/tags/tableGrid';
import { isTag, type Tag } from '@/press/tags/tagTree';

const { context } = await PDFDocument.create();

interface Told {
  readonly id?: string;
  readonly headers?: readonly string[];
  readonly span?: number;
}

/** A cell as Chromium writes it: each of its attributes in a dictionary of its own. */
function cell(role: 'TD' | 'TH', { id, headers = [], span = 1 }: Told): Tag {
  const named = id === undefined ? {} : { ID: PDFString.of(id) };
  const attributes = [
    { O: 'Table', Headers: headers.map((each) => PDFString.of(each)) },
    { O: 'Table', ColSpan: span },
  ];
  return { role, source: context.obj({ S: role, ...named, A: attributes }), kids: [] };
}

const row = (...kids: readonly Tag[]): Tag => ({ role: 'TR', source: null, kids });

/** The columns of the row's cells that name a head, and nothing for a cell that was put in. */
const columnsOf = ({ kids }: Tag): readonly (string | null)[] =>
  kids.filter(isTag).map(({ source }) => source?.toString().match(/head\d+/)?.[0] ?? null);

const anyTable = fc.integer({ min: 2, max: 8 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

describe('the cells of a table', () => {
  it('are as many in each row as in its head, and those with words keep their column', () => {
    fc.assert(
      fc.property(anyTable, ({ width, rows }) => {
        const heads = Array.from({ length: width }, (_, index) => `head${String(index)}`);
        const written = rows.map((isThere) =>
          row(
            ...heads.flatMap((head, index) =>
              isThere[index] === true ? [cell('TD', { headers: [head] })] : [],
            ),
          ),
        );
        const body: Tag = {
          role: 'TBody',
          source: null,
          kids: [...written, row(cell('TD', { span: width }))],
        };
        const head: Tag = {
          role: 'THead',
          source: null,
          kids: [row(...heads.map((id) => cell('TH', { id })))],
        };
        const table = withClosedGrids({ role: 'Table', source: null, kids: [head, body] });
        expect(new Set(rowWidths(table))).toEqual(new Set([width]));
        const closed = table.kids.filter(isTag).at(-1)?.kids.filter(isTag) ?? [];
        expect(closed.slice(0, -1).map(columnsOf)).toEqual(
          rows.map((isThere) => heads.map((head, index) => (isThere[index] === true ? head : null))),
        );
      }),
    );
  });
});
