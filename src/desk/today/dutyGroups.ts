import type { CutOff, Duty } from '@/contract/todayView';

/** One line of the day's work: an obligation, or a sheet that entry ended for. */
export type DayLine = Duty | (CutOff & { readonly kind: 'cut_off'; readonly date: null });

/** The lines of one place: an edition, in it a province for those who work for one; neither for what is of no edition. */
export interface DayGroup {
  readonly edition: string | null;
  readonly province: string | null;
  readonly lines: readonly DayLine[];
}

/** Tells which edition a line is of; null for one of none. */
export const editionOf = (line: DayLine): string | null => ('edition' in line ? line.edition : null);

/**
 * Puts the day's work into groups by its place; the group with the most pressing line comes first, and in it that line. Whoever
 * works for all provinces has a group for each edition: one for each of 81 provinces would be a list of heads.
 */
export function dayGroups(
  { duties, cutOff }: { readonly duties: readonly Duty[]; readonly cutOff: readonly CutOff[] },
  ownProvince: string | null,
): readonly DayGroup[] {
  const lines: readonly DayLine[] = [
    ...duties,
    ...cutOff.map((each) => ({ ...each, kind: 'cut_off' as const, date: null })),
  ];
  const groups = new Map<string, DayLine[]>();
  for (const line of lines) {
    const key = editionOf(line) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([edition, own]) => ({
    edition: edition === '' ? null : edition,
    province: edition === '' ? null : ownProvince,
    lines: own,
  }));
}

/** Counts the editions in which something is to be done. */
export function editionsIn(groups: readonly DayGroup[]): number {
  return groups.filter(({ edition }) => edition !== null).length;
}
