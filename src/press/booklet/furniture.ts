import type { ComposedBooklet } from '@/domain/booklet/composed';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { frontColour, frontPage, type PageRule, sectionColour, sectionPage } from './pageRules';

/** Gives head and foot of each named page: the running heads, and the mark of a sample. */
export function furniture(composed: ComposedBooklet, snapshot: Snapshot): readonly PageRule[] {
  const common = {
    headRight: `${composed.provinceName} · ${composed.editionCode}`,
    footLeft: words.runningBooklet(composed.provinceName, composed.bookletTitle),
    footCentre: snapshot.sample ? words.sampleMark : '',
  };
  const sections = composed.sections.map((section) => ({
    ...common,
    name: sectionPage(section.number),
    colour: sectionColour(section.number),
    headLeft: `${words.section(section.number)} · ${section.title}`,
  }));
  const front = { ...common, name: frontPage, colour: frontColour, headLeft: composed.department };
  return [front, ...sections];
}
