import { isCutOff, isDue, unfinishedIn, unsentOf, waitingFigures } from '@/domain/workflow/duties';
import type { SheetProgress } from '@/domain/workflow/progress';

/** 10 asked, 8 of them required; all entered and approved. */
const whole: SheetProgress = {
  asked: 10,
  required: 8,
  entered: 10,
  enteredRequired: 8,
  inReview: 0,
  returned: 0,
  approved: 10,
};
const sheets: Readonly<Record<string, SheetProgress>> = {
  empty: { ...whole, entered: 0, enteredRequired: 0, approved: 0 },
  whole,
  missing: { ...whole, entered: 9, enteredRequired: 7, approved: 9 },
  unsent: { ...whole, approved: 6 },
  returned: { ...whole, returned: 3, approved: 7 },
  inReview: { ...whole, inReview: 4, approved: 6 },
};

describe('what a sheet asks of its province', () => {
  it.each<[string, { unsent: number; waiting: number; due: boolean; cutOff: boolean }]>([
    ['empty', { unsent: 0, waiting: 8, due: true, cutOff: false }],
    ['whole', { unsent: 0, waiting: 0, due: false, cutOff: false }],
    ['missing', { unsent: 0, waiting: 1, due: true, cutOff: false }],
    ['unsent', { unsent: 4, waiting: 4, due: true, cutOff: true }],
    ['returned', { unsent: 0, waiting: 3, due: true, cutOff: true }],
    ['inReview', { unsent: 0, waiting: 0, due: false, cutOff: false }],
  ])('%s', (name, { unsent, waiting, due, cutOff }) => {
    const progress = sheets[name] ?? whole;
    expect(unsentOf(progress)).toBe(unsent);
    expect(waitingFigures({ entry: 'open', progress })).toBe(waiting);
    for (const entry of ['open', 'late', 'not_open'] as const) {
      expect(isDue({ entry, progress })).toBe(due);
      expect(isCutOff({ entry, progress })).toBe(false);
    }
    expect(isDue({ entry: 'closed', progress })).toBe(false);
    expect(isCutOff({ entry: 'closed', progress })).toBe(cutOff);
  });

  it('is counted before an edition is closed, each kind by its own name', () => {
    const rows = Object.values(sheets).map((progress, at) => ({
      progress,
      extendedUntil: at === 0 ? '2026-12-31' : null,
    }));
    expect(unfinishedIn(rows)).toEqual({ missing: 2, unsent: 1, returned: 1, inReview: 1, extended: 1 });
    expect(unfinishedIn([])).toEqual({ missing: 0, unsent: 0, returned: 0, inReview: 0, extended: 0 });
  });
});
