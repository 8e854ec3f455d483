import type { Block } from '@/domain/booklet/composed';
import type { BlockLine } from '../parts/Block';
import { printTexts } from '@/messages/booklet/print';
import type { BookletContent } from '../colophonRows';

/** The letters that lead from the steps to the blocks that are taken apart. */
export const readingLetters = ['a', 'b', 'c', 'd'] as const;

/** What the steps tell of, in their order. */
const told = ['number', 'caption', 'chart', 'was'] as const satisfies readonly BlockLine[];

const has: Readonly<Record<BlockLine, (block: Block) => boolean>> = {
  number: () => true,
  caption: () => true,
  chart: ({ charts }) => charts.some(({ kind }) => kind === 'trend'),
  was: ({ figures }) => figures.some(({ was }) => was !== null),
};

/** The blocks that are taken apart: of one service, a trend and under it what was before; else one that has either. */
function shownBlocks({ composed }: BookletContent): readonly Block[] {
  const isPlain = ({ variant, figures }: Block): boolean => variant === 'number' && figures.length === 1;
  const parts = composed.sections.flatMap((section) =>
    section.parts.map(({ blocks }) => blocks.filter(isPlain)),
  );
  const both = parts.find(
    ([first, second, ...more]) =>
      first !== undefined && second !== undefined && more.length === 0 && has.chart(first) && has.was(second),
  );
  const all = parts.flat();
  const one = all.find(has.chart) ?? all.find(has.was) ?? all[0];
  return both ?? (one === undefined ? [] : [one]);
}

/** A block that is taken apart, and the letters at its lines. */
export interface Demonstrated {
  readonly block: Block;
  readonly letters: Readonly<Partial<Record<BlockLine, string>>>;
}

/** Gives the steps that have something to lead to, the first two always, and the blocks that they lead to. */
export function demonstration(content: BookletContent): {
  readonly steps: readonly (readonly [letter: string, text: string])[];
  readonly blocks: readonly Demonstrated[];
} {
  const blocks = shownBlocks(content);
  const present = told.filter((line, index) => index < 2 || blocks.some(has[line]));
  const letterOf = (line: BlockLine): string =>
    readingLetters[present.findIndex((each) => each === line)] ?? '';
  return {
    steps: present.map((line) => [letterOf(line), printTexts.reading.steps[line]]),
    blocks: blocks.map((block) => {
      const own = present.filter((line) => blocks.find(has[line]) === block);
      return { block, letters: Object.fromEntries(own.map((line) => [line, letterOf(line)])) };
    }),
  };
}

/** The marks and their meanings, and zero, which is none. */
export function legendRows({ composed }: BookletContent): readonly (readonly [string, string])[] {
  const marks = composed.legend.map(({ mark, meaning }) => [mark, meaning] as const);
  return [...marks, ['0', printTexts.reading.zero]];
}

/** What is said of dates, comparisons and drawings, and where readers may turn. */
export function readingBoxes({
  composed,
}: BookletContent): readonly { readonly title: string; readonly text: string }[] {
  const { boxes, question, questionText } = printTexts.reading;
  const { contact, asOfDate } = composed;
  const said = boxes.map(({ title, text }) => ({ title, text: text(asOfDate) }));
  return [...said, { title: question, text: questionText(contact.email ?? contact.web) }];
}
