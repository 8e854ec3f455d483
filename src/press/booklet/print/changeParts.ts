import type { ComposedParagraph } from '@/domain/booklet/composed';
import { bookletTexts } from '@/messages/booklet/booklet';
import { erratumWords } from '@/messages/booklet/erratum';
import { anchors } from '../anchors';
import {
  changeNote,
  insteadInPrint,
  isWithdrawal,
  type BookletContent,
  type ChangeNote,
} from '../colophonRows';
import type { Part } from './parts';

const words = bookletTexts.changes;

const runs = (text: string): ComposedParagraph => [{ text, emphasis: false, metric: null }];

const paragraph = (key: string, text: string, look: 'plain' | 'large' | 'notice' = 'plain'): Part => ({
  key: `changes.${key}`,
  type: 'paragraph',
  runs: runs(text),
  look,
});

const heading = (key: string, text: string): Part => ({
  key: `changes.${key}.heading`,
  type: 'heading',
  text,
  look: 'small',
  section: null,
  note: null,
});

/** What was changed or withdrawn and why, part by part; empty in a first publication. */
export function changeParts(content: BookletContent): readonly Part[] {
  const { snapshot } = content;
  const note = changeNote(snapshot);
  if (note === null) return [];
  return [
    { key: 'title.changes', type: 'title', id: anchors.changes, title: note.title, lead: [] },
    paragraph('intro', note.intro, isWithdrawal(snapshot) ? 'large' : 'plain'),
    ...withdrawalParts(content, note),
    ...(note.reason === null ? [] : [heading('reason', words.reason), paragraph('reason', note.reason)]),
    ...mendedParts(note),
    ...(isWithdrawal(snapshot) ? [] : [heading('table', words.caption), ...tableOf(note)]),
    ...erratumParts(note),
  ];
}

function withdrawalParts({ publicOrigin = '' }: BookletContent, { withdrawal }: ChangeNote): readonly Part[] {
  if (withdrawal === null) return [];
  const { signed, notice, instead } = withdrawal;
  return [
    paragraph('signed', signed, 'large'),
    heading('notice', words.withdrawal.title),
    paragraph('notice', notice, 'notice'),
    ...(instead === null ? [] : [paragraph('instead', insteadInPrint(instead, publicOrigin), 'large')]),
  ];
}

function mendedParts({ mended: [title, ...lines] }: ChangeNote): readonly Part[] {
  if (title === undefined) return [];
  return [
    heading('mended', title),
    ...lines.map((line, index) => paragraph(`mended.${String(index)}`, line)),
  ];
}

function tableOf({ rows }: ChangeNote): readonly Part[] {
  if (rows.length === 0) return [paragraph('none', words.none)];
  const cells = [words.metric, words.before, words.after];
  return [
    { key: 'head.changes', type: 'tableHead', table: 'changes', cells, looks: [], widths: [] },
    ...rows.map((row, index): Part => {
      return { key: `change.${String(index)}`, type: 'changeRow', table: 'changes', cells: row };
    }),
  ];
}

function erratumParts({ erratum }: ChangeNote): readonly Part[] {
  if (erratum === null) return [];
  const { title, against, entries } = erratum;
  const said = entries.map((entry, index): Part => {
    return { key: `erratum.${String(index)}`, type: 'erratum', entry };
  });
  return [
    heading('erratum', title),
    paragraph('against', against),
    ...(said.length === 0 ? [paragraph('empty', erratumWords.tr.empty)] : said),
  ];
}
