import fc from 'fast-check';
import type { PlanPlace } from '@/domain/entry/plan';
import { planBlock } from '@/domain/entry/planBlock';
import { storedText } from '@/domain/entry/typed';
import { absences } from '@/domain/figures/figureValue';
import { markRows } from '@/domain/sheetFile/fileMarks';
import { readFormFile } from '@/domain/sheetFile/readFormFile';
import type { FormFile } from '@/domain/sheetFile/formFile';
import { largestAmount } from '@/domain/turkish/readAloud';
import { readContent } from '@/exchange/sheetFile/readContent';
import { sheetFileWords } from '@/messages/file/sheetFile';
import { blockWords, form, formLine } from '../../factories/formFile';
import { metric, number } from '../../factories/texts';
import { valueOf } from '../../support/results';
import { rawRows, rawWorkbook } from '../../support/zipFile';

/** Where the block of a file is laid: each row of the form takes typing. */
function placeOf({ lines, edition, province, previousEdition }: FormFile): PlanPlace {
  return {
    edition: edition.code,
    province,
    rows: lines.map(({ metric: { key, label, unit }, value, note, previous }) => {
      const known = { metric: { key, label: label.tr, unit }, locked: null };
      const stored = { ...known, revision: 1, value, note, asOf: null, carriable: null, unchanged: null };
      return {
        ...known,
        previous: previous && { edition: previousEdition ?? '', value: previous, age: 1 },
        text: storedText(stored),
      };
    }),
    active: { row: 0, column: 'value' },
    sections: [],
    notAsked: [],
  };
}

const { columns, absences: words } = sheetFileWords.tr;
const head = [columns.key, columns.name, columns.value, columns.mark, columns.note];

/** What somebody writes in one row of the file: a number, an absence, a note, or nothing. */
const edit = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({ kind: fc.constant('number' as const), amount: fc.integer({ min: 0, max: largestAmount }) }),
  fc.record({ kind: fc.constantFrom(...absences) }),
  fc.record({
    kind: fc.constant('note' as const),
    note: fc.constantFrom('Teyit edildi.', '1.758', 'yok', 'Not'),
  }),
);

it('a plan of what a file brings has exactly what was written in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 15 }), async (edits) => {
      const lines = edits.map((_, index) =>
        formLine(`gosterge-${String(index)}`, {
          value: index % 3 === 0 ? null : number(index),
          metric: metric(`gosterge-${String(index)}`, {
            label: { tr: `Sayı ${String(index % 7)}`, en: `Count ${String(index % 7)}` },
          }),
        }),
      );
      const given = { ...form, lines };
      const rows = lines.map(({ metric: { key, label }, value }, index) => {
        const written = edits[index] ?? { kind: 'none' };
        const amount = value?.kind === 'number' ? String(value.amount) : '';
        const isAbsent = written.kind in words;
        return [
          key,
          label.tr,
          written.kind === 'number' ? String(written.amount) : isAbsent ? '' : amount,
          isAbsent ? words[written.kind as keyof typeof words] : '',
          written.kind === 'note' ? written.note : '',
        ];
      });
      const file = rawWorkbook([
        { name: 'Form', rows: rawRows([head, ...rows]) },
        { name: '_kitapcik', state: 'veryHidden', rows: rawRows(markRows(given)) },
      ]);
      const content = valueOf(await readContent(file));
      const { block } = valueOf(readFormFile(content, { form: given, worksheet: null, words: blockWords }));
      const plan = planBlock(block, placeOf(given));
      const wanted = edits.flatMap((each, index) => {
        const key = `gosterge-${String(index)}`;
        if (each.kind === 'none') return [];
        if (each.kind === 'note') return [[key, each.note]];
        if (each.kind !== 'number') return [[key, each.kind]];
        return lines[index]?.value?.kind === 'number' && each.amount === index
          ? []
          : [[key, String(each.amount)]];
      });
      const fresh = plan.fresh.map(({ metric: key, change }) => [
        key,
        change.note ?? (change.kind === 'number' ? change.input?.replaceAll('.', '') : change.kind),
      ]);
      expect(fresh).toEqual(wanted);
      const { unclear, ambiguous, outside, locked, unchanged } = plan;
      expect([unclear, ambiguous, outside, locked, unchanged]).toEqual([[], [], [], [], []]);
    }),
    { numRuns: 60 },
  );
});
