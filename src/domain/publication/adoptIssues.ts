import type { EditionPins } from '../booklet/editionPins';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { EditionState } from '../workflow/editionState';
import { changesMeaning, isPinned, pinnedCopy, withAdopted, type AdoptedText } from './adoption';
import { missingTexts } from './missingTexts';
import { unprintableTexts } from './unprintableTexts';

/** Why somebody may take in no text at all; null where he or she may. */
export function adoptBarred(person: Person, state: EditionState): Issue | null {
  if (!person.roles.includes('publisher')) {
    return { field: 'edition', problem: 'role_missing', context: { action: 'adopt' } };
  }
  if (state === 'planned') return { field: 'edition', problem: 'edition_not_open' };
  return state === 'closed' ? { field: 'edition', problem: 'edition_closed' } : null;
}

/** Everything against taking these copies in; `entered` are the metrics that have figures in the edition. */
export function adoptIssues(
  pins: EditionPins,
  texts: readonly AdoptedText[],
  entered: ReadonlySet<string>,
): readonly Issue[] {
  if (texts.length === 0) return [{ field: 'texts', problem: 'field_missing' }];
  const each = texts.flatMap((text): readonly Issue[] => {
    const field = `texts.${text.collection}:${text.id}`;
    if (isPinned(pins, text)) return [{ field, problem: 'same_version', context: { text: text.id } }];
    if (text.collection !== 'metrics' || !entered.has(text.id)) return [];
    const before = pinnedCopy(pins, text) as Metric | null;
    const isUnfit = before !== null && changesMeaning(before, text.copy);
    return isUnfit ? [{ field, problem: 'metric_means_else', context: { metric: text.id } }] : [];
  });
  return each.length > 0 ? each : together(withAdopted(pins, texts));
}

/** What no copy shows alone: that it names something the edition does not have, or cannot be printed with the rest. */
function together(pins: EditionPins): readonly Issue[] {
  const gaps = missingTexts(pins).map((text): Issue => ({
    field: 'texts',
    problem: 'text_missing_here',
    context: { text },
  }));
  return gaps.length > 0 ? gaps : unprintableTexts(pins);
}
