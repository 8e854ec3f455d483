import type { PlanPlace } from '@/domain/entry/plan';
import type { EntryRow } from '@/domain/entry/row';
import { planPlaceIn } from '@/domain/entry/acts';
import { entryState, type EntryState } from '@/domain/entry/state';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Unit } from '@/domain/figures/metric';

/** A count of persons, and money. */
export const persons: Unit = { kind: 'count', noun: { tr: 'kişi', en: 'person' } };
export const money: Unit = { kind: 'money' };

export const number = (amount: number): FigureValue => ({ kind: 'number', amount });

/** Makes a row that was never stored and takes typing. */
export function entryRow(
  key: string,
  { label = key, unit = persons, ...more }: Partial<EntryRow> & { label?: string; unit?: Unit } = {},
): EntryRow {
  return {
    metric: { key, label, unit },
    revision: 0,
    value: null,
    note: '',
    asOf: null,
    unchanged: null,
    previous: null,
    keepable: null,
    carriable: null,
    locked: null,
    ...more,
  };
}

/** Why a row is locked. */
export const inReview = { field: '', problem: 'wrong_state' } as const;

/** A value of the edition before that may be kept. */
export function before(amount: number, age = 1): Pick<EntryRow, 'previous' | 'keepable' | 'carriable'> {
  return {
    previous: { edition: '2024-1', value: number(amount), age },
    keepable: number(amount),
    carriable: { kind: 'carried_over', amount, edition: '2024-1' },
  };
}

/** The rows of a small sheet: counts and money, stored and not, one that nobody may type in. */
export const smallSheet: readonly EntryRow[] = [
  entryRow('merkez', { label: 'Sosyal hizmet merkezi', ...before(2, 2) }),
  entryRow('asdep-hane', { label: 'ASDEP kapsamında ulaşılan hane', ...before(28_681) }),
  entryRow('cocuk-evi', {
    label: 'Çocuk evi',
    revision: 3,
    value: number(5),
    ...before(5),
    locked: inReview,
  }),
  entryRow('cocuk', {
    label: 'Çocuk evlerinde bakımı sağlanan çocuk',
    revision: 1,
    value: number(28),
    ...before(28),
  }),
  entryRow('sed-kaynak', { label: 'SED için ayrılan kaynak', unit: money, ...before(100_600_000) }),
  entryRow('gazi', {
    label: 'Gazi',
    previous: { edition: '2024-1', value: { kind: 'not_reported' }, age: 1 },
  }),
  entryRow('sehit', { label: 'Şehit yakını', note: 'eski not', revision: 2, value: { kind: 'suppressed' } }),
];

/** Lays blocks on a sheet from one row downwards. */
export function placeIn(state: EntryState, more: Partial<PlanPlace> = {}): PlanPlace {
  return {
    edition: '2024-2',
    province: { plate: '76', name: 'Iğdır' },
    sections: ['Çocuk Hizmetleri'],
    notAsked: [{ key: 'huzurevi', label: 'Huzurevi' }],
    ...planPlaceIn(state),
    ...more,
  };
}

/** The small sheet with nothing typed. */
export const smallState = entryState(smallSheet);
