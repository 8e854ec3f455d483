import type { Edition, Sheet } from '@/payload-types';
import type { Force } from '@/domain/forces/force';
import { datesField, datesWords, type DatesProposal } from '@/domain/forces/datesProposal';
import { editionDays } from '@/domain/workflow/editionDates';
import { factsField, forceField, isForceField } from '@/domain/workflow/timelineEntry';
import { wordsOf } from '../sheet/forceTrace';
import { contentDigest } from '../timeline/recordTimeline';
import { disclosureField, markOf, type ScopeTraces } from './traces';

/** What of a record: its working value, an approved or published copy, what decides about it besides, or all of it. */
export type RecordPart =
  | 'whole'
  | 'value'
  | 'approved'
  | 'published'
  | 'head'
  | 'roles'
  | 'name'
  | 'state'
  | 'facts'
  | 'forces'
  | 'time'
  | 'disclosure'
  | 'dates'
  | 'stages'
  | 'settings';

/** What of a sheet's own row decides about its release. */
export type SheetParts = Pick<
  Sheet,
  'id' | 'province' | 'timelineHead' | 'facts' | 'forces' | 'exceptions' | 'disclosure'
>;

/** The fields of `SheetParts`, as they are read. */
export const sheetParts = {
  province: true,
  timelineHead: true,
  facts: true,
  forces: true,
  exceptions: true,
  disclosure: true,
} as const;

interface ToldParts {
  readonly traces: ScopeTraces;
  readonly pinned: string | null;
}

/** Lists the parts of a sheet's own row that are not as they were told. */
export function partFaults(sheet: SheetParts, { traces, pinned }: ToldParts): readonly RecordPart[] {
  const { parts } = traces;
  const last = (field: string): string | undefined => parts.get(field)?.at(-1);
  const forces = sheet.forces ?? [];
  const facts = last(factsField(sheet.province)) ?? pinned;
  return [
    ...failing('facts', () => facts === null || facts === markOf(contentDigest(sheet.facts ?? null))),
    ...failing('forces', () => {
      const named = forces.map(({ number }) => forceField(number));
      const told = [...parts.keys()].filter(isForceField);
      const isEachTold = (force: Force): boolean =>
        isTold(last(forceField(force.number)), force, () => wordsOf(force));
      return areSame(named, told) && forces.every(isEachTold);
    }),
    ...failing('time', () => String(sheet.exceptions.map(markOf)) === String(parts.get('exceptions') ?? [])),
    ...failing('disclosure', () =>
      (sheet.disclosure ?? []).every((decision) => {
        const { metric, choice, value, accepted } = decision;
        return isTold(last(disclosureField(metric)), decision, () => ({ choice, value, accepted }));
      }),
    ),
  ];
}

/** What can no longer be read is not what was told either. */
function failing(part: RecordPart, isAsTold: () => boolean): readonly RecordPart[] {
  try {
    return isAsTold() ? [] : [part];
  } catch {
    return [part];
  }
}

const areSame = (stored: readonly string[], told: readonly string[]): boolean =>
  String([...stored].sort()) === String([...told].sort());

/** By the digest of all of it, or as an older release told it. */
function isTold(told: string | undefined, stored: unknown, words: () => unknown): boolean {
  return told !== undefined && (told === contentDigest(stored) || told === markOf(words()));
}

type EditionParts = Pick<
  Edition,
  'state' | 'year' | 'month' | 'releaseMode' | (typeof editionDays)[number] | 'stages' | 'proposals'
>;

/** Lists the parts of an edition that are not as they were told: its days and mode, its stages, and what is proposed. */
export function editionPartFaults(edition: EditionParts, traces: ScopeTraces | null): readonly RecordPart[] {
  // What an import of the past brought along stands in the chain of that import.
  if (edition.state === 'recorded') return [];
  const things = traces?.things ?? noThings;
  const last = (field: string): string => things.get(field)?.last ?? markOf(null);
  const days = ['year', 'month', 'releaseMode', ...editionDays] as const;
  const proposals = edition.proposals ?? [];
  const stages = things.get('stages')?.last;
  return [
    ...failing('dates', () => {
      const named = proposals.map(({ number }) => datesField(number));
      const told = [...things.keys()].filter((field) => field.startsWith('dates:'));
      const isEachTold = (proposal: DatesProposal): boolean =>
        isTold(things.get(datesField(proposal.number))?.part, proposal, () => datesWords(proposal));
      const areDaysTold = days.every((field) => last(field) === markOf(edition[field] ?? null));
      return areDaysTold && areSame(named, told) && proposals.every(isEachTold);
    }),
    ...failing('stages', () => stages === undefined || stages === markOf(edition.stages)),
  ];
}

const noThings: ScopeTraces['things'] = new Map();
