import { asOfIssue, figureAsOfIssue } from '@/domain/asOf';
import type { Problem } from '@/domain/problem';
import { usualReminders } from '@/domain/workflow/reminderDays';
import {
  editionChangeIssues,
  editionDateIssues,
  openingDateIssues,
  reminderIssues,
  type EditionFields,
} from '@/domain/workflow/editionDates';

const september: EditionFields = {
  year: 2026,
  month: 9,
  releaseMode: 'rolling',
  ...usualReminders,
  asOf: '2026-09-30',
  entryOpens: '2026-10-01',
  entryDue: '2026-10-20',
  entryCloses: '2026-10-31',
};
const today = '2026-10-10';
const told = (issues: readonly { field: string; problem: Problem }[]) =>
  issues.map(({ field, problem }) => `${field}: ${problem}`);

describe('the dates of an edition', () => {
  it.each<[string, Partial<EditionFields>, string[]]>([
    ['as they should be', {}, []],
    ['none but the as-of date', { entryOpens: null, entryDue: null, entryCloses: null }, []],
    ['all on one day', { entryOpens: '2026-10-20', entryCloses: '2026-10-20' }, []],
    ['due after close', { entryDue: '2026-11-01' }, ['entryCloses: dates_out_of_order']],
    ['due before it opens', { entryDue: '2026-09-30' }, ['entryDue: dates_out_of_order']],
    [
      'closed before it opens',
      { entryDue: null, entryCloses: '2026-09-30' },
      ['entryCloses: dates_out_of_order'],
    ],
    [
      'no days',
      { asOf: '30.09.2026', entryDue: '2026-10-19T21:00:00.000Z' },
      ['asOf: day_unreadable', 'entryDue: day_unreadable'],
    ],
    ['as of after its month', { asOf: '2026-11-03' }, ['asOf: asof_outside_edition']],
    ['as of the day after its month', { asOf: '2026-10-01' }, ['asOf: asof_outside_edition']],
    ['as of a year before', { asOf: '2025-09-30' }, []],
    ['as of more than a year before', { asOf: '2025-09-29' }, ['asOf: asof_outside_edition']],
  ])('%s', (_, changes, expected) => {
    expect(told(editionDateIssues({ ...september, ...changes }))).toEqual(expected);
  });

  it('remind on days that can be read, or on none', () => {
    expect(reminderIssues(usualReminders)).toEqual([]);
    expect(
      told(reminderIssues({ remindBeforeDue: 'iki', remindAfterDue: '', remindBeforeClose: '0' })),
    ).toEqual(['remindBeforeDue: reminder_days_unreadable', 'remindBeforeClose: reminder_days_unreadable']);
  });

  it('of January may be as of the last day of the year before', () => {
    expect(asOfIssue({ year: 2025, month: 1, asOf: '2024-12-31' })).toBeNull();
    expect(asOfIssue({ year: 2025, month: 1, asOf: '2025-02-01' })).not.toBeNull();
    expect(asOfIssue({ year: 2024, month: 2, asOf: '2024-02-29' })).toBeNull();
  });

  it.each<[string, Partial<EditionFields>, string, string[]]>([
    ['as they should be', {}, today, []],
    ['on the as-of date', {}, '2026-09-30', []],
    ['before the as-of date', {}, '2026-09-29', ['asOf: edition_asof_future']],
    ['on the last day', {}, '2026-10-31', []],
    ['after the last day', {}, '2026-11-01', ['entryCloses: edition_close_past']],
    ['out of order', { entryDue: '2026-11-02' }, today, ['entryCloses: dates_out_of_order']],
  ])('at opening: %s', (_, changes, day, expected) => {
    expect(told(openingDateIssues({ ...september, ...changes }, day))).toEqual(expected);
  });
});

describe('what a form may change of an edition', () => {
  const everything: EditionFields = {
    year: 2027,
    month: 1,
    releaseMode: 'train',
    asOf: '2026-12-31',
    entryOpens: '2027-01-01',
    entryDue: '2027-01-20',
    entryCloses: '2027-01-31',
    remindBeforeDue: '5',
    remindAfterDue: '',
    remindBeforeClose: '2',
  };
  it('is all of it while it is planned', () => {
    expect(editionChangeIssues({ ...september, state: 'planned' }, everything)).toEqual([]);
  });

  it.each([
    ['open', 'edition_opened'],
    ['closed', 'edition_opened'],
    ['recorded', 'edition_recorded'],
  ] as const)('is nothing once it is %s', (state, problem) => {
    const issues = editionChangeIssues({ ...september, state }, everything);
    expect(new Set(issues.map((issue) => issue.problem))).toEqual(new Set([problem]));
    expect(issues).toHaveLength(10);
    expect(editionChangeIssues({ ...september, state }, september)).toEqual([]);
  });
});

describe('the own day of a figure', () => {
  it.each<[string, Problem | null]>([
    ['2026-09-30', null],
    ['2026-09-29', null],
    ['2016-09-30', null],
    ['2016-09-29', 'asof_too_early'],
    ['2026-10-01', 'asof_after_edition'],
    ['2026-10-11', 'asof_in_future'],
    ['1926-09-30', 'asof_too_early'],
    ['30.09.2026', 'asof_unreadable'],
    ['2026-09-31', 'asof_unreadable'],
  ])('%s', (asOf, problem) => {
    const issue = figureAsOfIssue(asOf, { edition: '2026-09-30', today, field: 'asdep-hane.asOf' });
    expect(issue?.problem ?? null).toBe(problem);
  });
});
