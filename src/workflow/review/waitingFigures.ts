import type { ReviewFlag } from '@/contract/reviewQueue';
import type { PublishedValue } from '@/contract/figureView';
import type { Metric } from '@/domain/figures/metric';
import { actorsOf, type Person } from '@/domain/permissions/person';
import { isSerious, isUnchanged, needsOf, type Need } from '@/domain/review/attention';
import { isEntered, type EnteredFigure } from '@/domain/workflow/figureRecord';
import type { Stage } from '@/domain/workflow/position';
import { voteOf, type Readers, type Vote } from '@/domain/workflow/readers';
import type { NameOf } from '../sheet/directory';
import { readersOn } from '../sheet/figureFacts';
import { flagsOf } from '../sheet/figureFlags';
import type { SheetContext } from '../sheet/sheetContext';

/** A figure that waits at a stage, with what a reviewer looks at. */
export interface WaitingFigure {
  readonly definition: Metric;
  readonly figure: EnteredFigure;
  /** What readers know today; null where they know nothing of it. */
  readonly before: PublishedValue | null;
  readonly flags: readonly ReviewFlag[];
  readonly needs: readonly Need[];
  readonly unchanged: boolean;
  readonly readers: Readers;
  /** The person's own vote, where two decide; null where they have none. */
  readonly own: Vote | null;
}

/** Who reviews at which stage, and how people are called there. */
export interface Reviewing {
  readonly stage: Stage;
  readonly person: Person;
  readonly nameOf: NameOf;
}

/** Lists the figures of a sheet that wait at a stage, in the sheet's order. */
export function waitingFigures(
  sheet: SheetContext,
  { stage, person, nameOf }: Reviewing,
): readonly WaitingFigure[] {
  return sheet.asked.flatMap((definition) => {
    const figure = sheet.figures.get(definition.key);
    if (figure?.state !== 'in_review' || figure.stage !== stage || !isEntered(figure)) return [];
    const before = knownToReaders(sheet, definition.key);
    const flags = flagsOf(sheet, definition, nameOf);
    const readers = readersOn(sheet, definition.key);
    const { value, note } = figure;
    const looked = { metric: definition, value, before: before?.value ?? null, note };
    return [
      {
        definition,
        figure,
        before,
        flags: flags.map((flag) => ({ ...flag, serious: isSerious(flag) })),
        needs: needsOf({ ...looked, findings: flags, conflict: readers.state === 'done' }),
        unchanged: isUnchanged(before?.value ?? null, value),
        readers,
        own: voteOf(readers, actorsOf(person, ['ministry_reviewer'])),
      },
    ];
  });
}

/** What readers have for a figure: its published copy, else the edition before. */
function knownToReaders({ figures, place, before }: SheetContext, metric: string): PublishedValue | null {
  const published = figures.get(metric)?.published?.value ?? null;
  if (published !== null) return { value: published, edition: place.edition };
  const earlier = before.values.get(metric) ?? null;
  return earlier === null || before.edition === null ? null : { value: earlier, edition: before.edition };
}
