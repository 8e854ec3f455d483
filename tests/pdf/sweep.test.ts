import { provinces } from '@/demo/content/provinces';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { createPrinter, type Printer } from '@/press/print/createPrinter';
import { bookletKinds } from '../factories/bookletKinds';
import { compared } from '../factories/context';
import { igdirSnapshot } from '../factories/snapshot';
import { printedPdf, printerOptions, verifyIssuesOf } from '../support/pressBooklet';
import { seenPages, type SeenPage } from '../support/seenPages';

const area = { height: 960, half: 480, sheet: 1122 } as const;
/** The smallest type in CSS pixels, 9 pt and 16 pt, and whether large figures may leave half of a page empty. */
const regular = { type: 12, mayBeLow: false } as const;
const large = { type: 64 / 3, mayBeLow: true } as const;

/** Iğdır's booklet, with every figure made another. */
function withEvery(value: FigureValue): Snapshot {
  const snapshot = igdirSnapshot({ sample: true });
  const figures = Object.keys(snapshot.figures).map(
    (metric) => [metric, { value, asOf: null, revision: 1 }] as const,
  );
  return { ...snapshot, figures: Object.fromEntries(figures) };
}

function withDescriptions(change: (text: string) => string): Snapshot {
  const snapshot = compared(igdirSnapshot());
  const services = snapshot.texts.services.map((service, index) =>
    index % 7 === 3
      ? { ...service, description: [[{ type: 'text' as const, text: change(service.name) }]] }
      : service,
  );
  return { ...snapshot, texts: { ...snapshot.texts, services } };
}

const sentence =
  'Hizmet, ihtiyaç sahiplerinin bulundukları yerde ve zamanında desteklenmesini amaçlamaktadır. ';
const longWord = 'Düzeltme'.repeat(22);

const hostile: readonly (readonly [string, Snapshot])[] = [
  ['all zero', compared(withEvery({ kind: 'number', amount: 0 }))],
  ['all 10¹²', compared(withEvery({ kind: 'number', amount: 1_000_000_000_000 }))],
  ['all not reported', withEvery({ kind: 'not_reported' })],
  ['all suppressed', withEvery({ kind: 'suppressed' })],
  ['all not applicable', withEvery({ kind: 'not_applicable' })],
  ['all carried over', compared(withEvery({ kind: 'carried_over', amount: 12_345, edition: '2024-1' }))],
  ['a word longer than any line', withDescriptions((name) => `${name} ${longWord} bitti.`)],
  ['a description sixty times as long', withDescriptions(() => sentence.repeat(60))],
  ...bookletKinds,
  // Beside other provinces the table is broader and its rows are higher: a note behind it stands lower.
  ...bookletKinds
    .filter(([, { publication }]) => publication.kind !== 'first')
    .map(([name, snapshot]) => [`${name}, beside others`, compared(snapshot)] as const),
];

/** The chapters that may be under half full: where they end is theirs, and covers are pictures. */
const free = ['cover', 'back', 'colophon', 'table', 'definitions', 'method', 'notes', 'changes'];

/** What is wrong with the pages of a booklet, by page. */
function faultsOf(
  pages: readonly SeenPage[],
  { type, mayBeLow }: typeof regular | typeof large = regular,
): readonly string[] {
  const last = pages.findLastIndex(({ chapter }) => chapter === 'sections');
  return pages.flatMap((page, index) => {
    // What runs over its page ends where it ends.
    const isOver = page.chapter === 'places' && pages[index - 1]?.chapter === 'places';
    const height = page.chapter === 'cover' || page.chapter === 'back' ? area.sheet : area.height;
    const isFree = mayBeLow || free.includes(page.chapter) || index === last || isOver;
    const faults: readonly (readonly [boolean, string])[] = [
      [page.overfull.length > 0, `overfull: ${page.overfull.join(' / ')}`],
      [page.overlaps.length > 0, `over one another: ${page.overlaps.slice(0, 3).join(' / ')}`],
      [page.stranded !== null, `stranded: ${page.stranded ?? ''}`],
      [page.bottom > height + 1.5, `too full: ${String(page.bottom)}`],
      [page.bottom < area.half && !isFree, `under half: ${String(page.bottom)}`],
      [page.smallest < type, `type of ${String(page.smallest)} px`],
    ];
    return faults
      .filter(([isWrong]) => isWrong)
      .map(([, what]) => `${String(index + 1)} ${page.chapter} ${what}`);
  });
}

/** Pages as a browser shows them, many booklets in one: nothing is printed here. */
describe('the pages', () => {
  let printer: Printer;
  beforeAll(() => {
    printer = createPrinter(printerOptions);
  });
  afterAll(() => printer.stop());

  it.each(hostile)('hold and look right: %s', async (_, snapshot) => {
    const { pages } = await seenPages(printer, snapshot);
    expect(faultsOf(pages)).toEqual([]);
    expect(pages.length % 4).toBe(0);
  });

  it.each(hostile.filter(([name]) => !name.startsWith('of') && !name.endsWith('others')))(
    'hold and look right in large print: %s',
    async (_, snapshot) => {
      const { pages } = await seenPages(printer, snapshot, 'large');
      expect(faultsOf(pages, large)).toEqual([]);
      expect(pages.length % 2).toBe(0);
    },
  );

  it('hold and look right for each of the 81 provinces', async () => {
    const base = igdirSnapshot();
    const letters: number[] = [];
    const faults: string[] = [];
    for (const province of provinces) {
      const figures = Object.fromEntries(
        Object.entries(base.figures).map(([metric, { value }], index) => {
          const factor = 0.2 + ((Number(province.plate) * 7 + index * 13) % 50) / 5;
          const amount = value.kind === 'number' ? Math.round(value.amount * factor) : 0;
          return [metric, { value: { kind: 'number' as const, amount }, asOf: null, revision: 1 }] as const;
        }),
      );
      const snapshot = compared({ ...base, figures, province: { ...province, groups: [] } });
      const { pages } = await seenPages(printer, snapshot);
      faults.push(...faultsOf(pages).map((fault) => `${province.name} ${fault}`));
      if (pages.length % 4 !== 0) faults.push(`${province.name}: ${String(pages.length)} pages`);
      // Left pages have even numbers: the table stands on a spread, the province among the others on one page.
      const count = (chapter: string): number => pages.filter((page) => page.chapter === chapter).length;
      const table = pages.findIndex(({ chapter }) => chapter === 'table') + 1;
      if (table % 2 !== 0) faults.push(`${province.name}: the table begins on page ${String(table)}`);
      if (count('places') !== 1 || count('notes') > 0)
        faults.push(`${province.name}: pages that hold little`);
      letters.push(...pages.flatMap((page) => page.letters));
    }
    expect(faults).toEqual([]);
    const median = letters.toSorted((a, b) => a - b)[Math.floor(letters.length / 2)] ?? 0;
    expect([median >= 62, median <= 68, median]).toEqual([true, true, median]);
  });

  it.each([
    ['all 10¹²', 'shop'],
    ['all not applicable', 'shop'],
    ['a description sixty times as long', 'shop'],
    ['all 10¹²', 'large'],
    ['whose table of changes goes over pages and repeats its head', 'large'],
    ['that withdraws the one before', 'large'],
  ] as const)('are read back as they were composed: %s (%s)', async (name, variant) => {
    const [, snapshot] = hostile.find(([each]) => each === name) ?? [];
    if (snapshot === undefined) throw new Error(`No ${name}`);
    const pdf = await printedPdf(printer, snapshot, undefined, variant);
    expect(await verifyIssuesOf(pdf, snapshot)).toEqual([]);
  });
});
