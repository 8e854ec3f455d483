import type { Block } from '@/domain/booklet/composed';
import { printTexts } from '@/messages/booklet/print';
import type { BookletContent } from '../colophonRows';

/** The block that is taken apart on the page that says how to read: the first with a number, words and a trend. */
export function demonstration({ composed }: BookletContent): Block | null {
  const all = composed.sections.flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks));
  const plain = all.filter(({ variant, figures }) => variant === 'number' && figures.length === 1);
  return plain.find(({ charts }) => charts.some(({ kind }) => kind === 'trend')) ?? plain[0] ?? null;
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

/** The letters that lead from the steps to the block that is taken apart. */
export const readingLetters = ['a', 'b', 'c', 'd'] as const;
