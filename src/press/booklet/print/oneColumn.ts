import { printTexts } from '@/messages/booklet/print';
import type { BookletContent } from '../colophonRows';
import type { Chapter, Part, WordList } from './parts';
import { demonstration, legendRows, readingBoxes } from './readingWords';

const smallHeading = (key: string, text: string): Part => ({
  key: `${key}.heading`,
  type: 'heading',
  text,
  look: 'small',
  section: null,
  note: null,
});

const paragraph = (key: string, text: string, look: 'plain' | 'serif' = 'plain'): Part => ({
  key,
  type: 'paragraph',
  runs: [{ text, emphasis: false, metric: null }],
  look,
});

/** Sets all parts of each chapter one below the other. */
export const inOneColumn = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.map((chapter) => ({
    ...chapter,
    groups: [{ columns: 1, parts: chapter.groups.flatMap(({ parts }) => parts) }],
  }));

/** Gives short lists as one part, side by side; or each of their lines as a part of its own, which pages may part. */
export function listParts(key: string, lists: readonly WordList[], isBroad: boolean): readonly Part[] {
  if (isBroad) return [{ key, type: 'lists', lists }];
  return lists.flatMap(({ title, items }, list) => [
    smallHeading(`${key}.${String(list)}`, title),
    ...items.map((runs, item): Part => {
      return { key: `${key}.${String(list)}.${String(item)}`, type: 'paragraph', runs, look: 'plain' };
    }),
  ]);
}

/** Gives what says how the booklet is read in parts that follow each other: the blocks that are taken apart stand first. */
export function readingParts(content: BookletContent): readonly Part[] {
  const { title, introBelow, example, marks, marksHead } = printTexts.reading;
  const { steps, blocks } = demonstration(content);
  return [
    { key: 'title.okuma', type: 'title', id: 'okuma', title, lead: [] },
    paragraph('reading.intro', introBelow, 'serif'),
    ...(blocks.length === 0 ? [] : [smallHeading('reading.example', example)]),
    ...blocks.map(({ block }): Part => {
      return { key: `reading.block.${block.key}`, type: 'blocks', blocks: [block] };
    }),
    ...steps.map(([, step], index) => paragraph(`reading.${String(index)}`, step)),
    smallHeading('reading.marks', marks),
    { key: 'head.marks', type: 'tableHead', table: 'marks', cells: marksHead, looks: [], widths: [] },
    ...legendRows(content).map((cells, index): Part => {
      return { key: `mark.${String(index)}`, type: 'changeRow', table: 'marks', cells };
    }),
    ...readingBoxes(content).flatMap((box, index) => [
      smallHeading(`reading.box.${String(index)}`, box.title),
      paragraph(`reading.box.${String(index)}`, box.text),
    ]),
  ];
}
