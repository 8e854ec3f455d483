import { printTexts } from '@/messages/booklet/print';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { anchors } from '../anchors';
import { changeNote, type BookletContent } from '../colophonRows';
import type { ContentsEntry } from './parts';

/** Lists the lines of the contents: what stands before the sections, these with their services, and what follows. */
export function entriesOf({ composed, snapshot }: BookletContent): readonly ContentsEntry[] {
  const note = changeNote(snapshot);
  const other = (target: string, title: string): ContentsEntry => ({
    target,
    title,
    number: null,
    section: null,
    level: 1,
  });
  const sections = composed.sections.flatMap(({ number, title, parts }): readonly ContentsEntry[] => [
    { target: anchors.section(number), number, title, section: number, level: 1 },
    ...parts.flatMap((part): readonly ContentsEntry[] =>
      part.type === 'service'
        ? [{ target: anchors.service(part.key), number: null, title: part.name, section: number, level: 2 }]
        : [],
    ),
  ]);
  return [
    other(anchors.glance, composed.glance.title),
    ...sections,
    other(anchors.table, composed.table.title),
    ...(note === null ? [] : [other(anchors.changes, note.title)]),
    other(anchors.definitions, printTexts.definitions.title),
    other(anchors.colophon, words.colophon.title),
  ];
}
