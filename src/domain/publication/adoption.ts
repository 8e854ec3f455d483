import { canonicalJson } from '../booklet/canonicalJson';
import type { EditionPins, TextCollection, TextCopy } from '../booklet/textCopy';
import { newestRules, type FrontMatter, type Section } from '../booklet/text';
import { ofMetrics, sameDefinitions } from '../derived/provinceContext';
import { isAsked, type Metric } from '../figures/metric';
import type { ProvinceFacts } from '../booklet/snapshot';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { EditionState } from '../workflow/entryPhase';
import { isWhollyWorded, missingTexts, unprintableTexts } from './unprintableTexts';

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

/**
 * Puts these copies into an edition's pins; everything else stays the copy it was. Once no statement is left
 * without the words that the newest rules ask for, the edition is composed by these.
 */
export function withAdopted(pins: EditionPins, texts: readonly AdoptedText[]): EditionPins {
  const adopted = withSameContext(pins, texts.reduce(withOne, pins));
  if (!isWhollyWorded(adopted)) return adopted;
  return { ...adopted, texts: { ...adopted.texts, rules: newestRules } };
}

/** A metric that counts something else now is compared with no earlier value. */
function withSameContext(before: EditionPins, after: EditionPins): EditionPins {
  const { context } = after;
  if (!context) return after;
  const same = sameDefinitions(before.metrics, after.metrics);
  const earlier = context.earlier.map((edition) => ({ ...edition, values: ofMetrics(edition.values, same) }));
  return { ...after, context: { ...context, earlier } };
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

/** Gives the reason why a person may take in no text at all; null where they may. */
export function adoptBarred(person: Person, state: EditionState): Issue | null {
  if (!person.roles.includes('publisher')) {
    return { field: 'edition', problem: 'role_missing', context: { action: 'adopt' } };
  }
  if (state === 'planned') return { field: 'edition', problem: 'edition_not_open' };
  return state === 'closed' ? { field: 'edition', problem: 'edition_closed' } : null;
}

/** The provinces with a figure for a metric in the edition, by its key: entered or printed. */
export type Holders = ReadonlyMap<
  string,
  readonly Pick<ProvinceFacts, 'name' | 'absentServices' | 'groups'>[]
>;

/** Lists everything against taking these copies in. */
export function adoptIssues(
  pins: EditionPins,
  texts: readonly AdoptedText[],
  holders: Holders,
): readonly Issue[] {
  if (texts.length === 0) return [{ field: 'texts', problem: 'field_missing' }];
  const each = texts.flatMap((text): readonly Issue[] => {
    const field = `texts.${text.collection}:${text.id}`;
    if (isPinned(pins, text)) return [{ field, problem: 'same_version', context: { text: text.id } }];
    const before = text.collection === 'metrics' ? (pinnedCopy(pins, text) as Metric | null) : null;
    if (text.collection !== 'metrics' || before === null) return [];
    return figureIssues(before, text.copy, holders).map((issue) => ({ field, ...issue }));
  });
  return each.length > 0 ? each : together(withAdopted(pins, texts));
}

/** Figures that would mean something else under the new definition, or no longer be asked for and printed. */
function figureIssues(before: Metric, after: Metric, holders: Holders): readonly Omit<Issue, 'field'>[] {
  const held = holders.get(before.key) ?? [];
  const named = { metric: before.key, ...before.label };
  if (held.length > 0 && changesMeaning(before, after)) {
    return [{ problem: 'metric_means_else', context: named }];
  }
  const left = held.filter((province) => isAsked(before, province) && !isAsked(after, province));
  if (left.length === 0) return [];
  const provinces = left.map(({ name }) => name).join(', ');
  return [{ problem: 'figures_left_out', context: { ...named, provinces } }];
}

/** Issues that no copy shows alone: it names something unpinned, or cannot be printed with the rest. */
function together(pins: EditionPins): readonly Issue[] {
  const gaps = missingTexts(pins).map((text): Issue => ({
    field: 'texts',
    problem: 'text_missing_here',
    context: { text },
  }));
  return gaps.length > 0 ? gaps : unprintableTexts(pins);
}
