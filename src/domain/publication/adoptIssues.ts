import type { EditionPins } from '../booklet/editionPins';
import type { ProvinceFacts } from '../booklet/snapshot';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { EditionState } from '../workflow/editionState';
import { askedMetrics } from '../workflow/askedMetrics';
import { changesMeaning, isPinned, pinnedCopy, withAdopted, type AdoptedText } from './adoption';
import { missingTexts } from './missingTexts';
import { unprintableTexts } from './unprintableTexts';

/** Gives the reason why a person may take in no text at all; null where they may. */
export function adoptBarred(person: Person, state: EditionState): Issue | null {
  if (!person.roles.includes('publisher')) {
    return { field: 'edition', problem: 'role_missing', context: { action: 'adopt' } };
  }
  if (state === 'planned') return { field: 'edition', problem: 'edition_not_open' };
  return state === 'closed' ? { field: 'edition', problem: 'edition_closed' } : null;
}

/** The provinces with a figure for a metric in the edition, by its key: entered or printed. */
export type Holders = ReadonlyMap<string, readonly Pick<ProvinceFacts, 'name' | 'absentServices'>[]>;

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
  const isAsked = (definition: Metric, absent: readonly string[]) =>
    askedMetrics([definition], absent).length > 0;
  const left = held.filter(
    ({ absentServices: absent }) => isAsked(before, absent) && !isAsked(after, absent),
  );
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
