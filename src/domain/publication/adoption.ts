import { canonicalJson } from '../booklet/canonicalJson';
import type { EditionPins } from '../booklet/editionPins';
import type { FrontMatter, Section } from '../booklet/text';
import type { Metric } from '../figures/metric';
import type { TextCopy } from '../booklet/textCopy';
import type { TextCollection } from '../booklet/textCopy';

/** One text or definition by its name. */
export interface TextName {
  readonly collection: TextCollection;
  readonly id: string;
}

/** The approved copy of a text that an edition is to take in. */
export type AdoptedText = TextName & TextCopy;

/** Id of the document of `sections` that is the covers and the opening statement. */
const frontId = 'front';

interface Keyed {
  readonly key: string;
}

/** Gives the copy of a text that an edition has pinned, or null. */
export function pinnedCopy({ texts, metrics, checks }: EditionPins, { collection, id }: TextName): unknown {
  const find = (list: readonly Keyed[]) => list.find(({ key }) => key === id) ?? null;
  switch (collection) {
    case 'sections':
      return id === frontId ? texts.front : find(texts.sections);
    case 'services':
      return find(texts.services);
    case 'metrics':
      return find(metrics);
    case 'checks':
      return find(checks);
  }
}

/** Tells whether an edition prints this very copy already. */
export function isPinned(pins: EditionPins, text: AdoptedText): boolean {
  const pinned = pinnedCopy(pins, text);
  return pinned !== null && canonicalJson(pinned) === canonicalJson(text.copy);
}

/** The copy in the place of its former self, or at the end. */
function put<T extends Keyed>(list: readonly T[], copy: T): readonly T[] {
  const isThere = list.some(({ key }) => key === copy.key);
  return isThere ? list.map((each) => (each.key === copy.key ? copy : each)) : [...list, copy];
}

function withOne(pins: EditionPins, text: AdoptedText): EditionPins {
  const { texts, metrics, checks } = pins;
  switch (text.collection) {
    case 'sections': {
      if (text.id === frontId) return { ...pins, texts: { ...texts, front: text.copy as FrontMatter } };
      const sections = put(texts.sections, text.copy as Section).toSorted((a, b) => a.number - b.number);
      return { ...pins, texts: { ...texts, sections } };
    }
    case 'services':
      return { ...pins, texts: { ...texts, services: put(texts.services, text.copy) } };
    case 'metrics':
      return { ...pins, metrics: put(metrics, text.copy).toSorted((a, b) => a.order - b.order) };
    case 'checks':
      return { ...pins, checks: put(checks, text.copy) };
  }
}

/** Puts these copies into an edition's pins; everything else stays the copy it was. */
export function withAdopted(pins: EditionPins, texts: readonly AdoptedText[]): EditionPins {
  return texts.reduce(withOne, pins);
}

/** Lists the metrics among these copies that would change their meaning or their service in the edition. */
export function redefinedMetrics(pins: EditionPins, texts: readonly AdoptedText[]): readonly string[] {
  return texts.flatMap((text) => {
    const before = text.collection === 'metrics' ? (pinnedCopy(pins, text) as Metric | null) : null;
    if (text.collection !== 'metrics' || before === null) return [];
    return changesMeaning(before, text.copy) || before.service !== text.copy.service ? [text.id] : [];
  });
}

/** Tells whether figures entered for the former definition would mean something else under the new one. */
export function changesMeaning(before: Metric, after: Metric): boolean {
  const meaning = ({ unit, timeBasis, since }: Metric) =>
    canonicalJson({ unit: unit.kind === 'count' ? unit.noun.tr : unit.kind, timeBasis, since });
  return meaning(before) !== meaning(after);
}
