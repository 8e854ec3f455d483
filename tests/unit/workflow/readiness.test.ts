import type { Check } from '@/domain/checks/check';
import type { FigureValue } from '@/domain/figures/figureValue';
import { changedFigures } from '@/domain/publication/changes';
import { readiness, type ReleaseSet } from '@/domain/publication/readiness';
import { standingAt, type Position } from '@/domain/workflow/position';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { untouchedRecord } from '@/domain/workflow/workRecord';
import { istanbulDate } from '@/domain/days';
import { metric, number } from '../../factories/texts';

const needed = metric('gerekli', { order: 1 });
const optional = metric('istege-bagli', { order: 2, required: false });
const growing = metric('birikimli', { order: 3, timeBasis: 'cumulative', required: false });

interface Wish {
  readonly at: Exclude<Position, 'none'>;
  /** Null: emptied. */
  readonly value?: number | null;
  /** Null: never approved. */
  readonly approved?: number | null;
  readonly accepted?: number;
}

function record(key: string, { at, value = 5, approved = value, accepted }: Wish): FigureRecord {
  const copy = { note: null, asOf: null, revision: 4, by: 'reviewer', at: '' };
  return {
    ...untouchedRecord,
    ...standingAt(at),
    id: key,
    edition: '2024-2',
    province: '76',
    metric: key,
    revision: 4,
    value: value === null ? null : number(value),
    note: null,
    asOf: null,
    returnCode: null,
    fallAccepted: accepted === undefined ? null : { by: 'publisher', at: '', revision: accepted },
    approved: approved === null ? null : { ...copy, value: number(approved) },
    published: null,
    unchanged: null,
    reasons: [],
    recorded: null,
    typists: [],
    changedBy: 'editor',
    changedAt: '',
  };
}

function problemsOf(
  figures: Readonly<Record<string, Wish>>,
  { number: count = 1, checks = [] as readonly Check[], before = {} } = {},
): readonly string[] {
  const set: ReleaseSet = {
    asked: [needed, optional, growing],
    figures: new Map(Object.entries(figures).map(([key, wish]) => [key, record(key, wish)])),
    before: new Map(Object.entries(before)),
    edition: '2024-2',
    earlier: new Map(),
    checks,
    forces: [],
  };
  return readiness(set, count).map(({ problem }) => problem);
}

const approved: Wish = { at: 'approved' };
const neverApproved: Wish = { at: 'draft', approved: null };
const emptied: Wish = { at: 'draft', value: null, approved: null };
const editedSince: Wish = { at: 'draft', value: 6, approved: 5 };

describe('what number 1 waits for', () => {
  it.each<[string, Readonly<Record<string, Wish>>, readonly string[]]>([
    ['a required figure never entered', {}, ['figures_not_approved']],
    [
      'a required figure in review',
      { gerekli: { at: 'in_review_ministry', approved: null } },
      ['figures_not_approved'],
    ],
    ['a required figure edited after approval', { gerekli: editedSince }, ['figures_not_approved']],
    [
      'an optional figure entered and not approved',
      { gerekli: approved, 'istege-bagli': neverApproved },
      ['figures_not_approved'],
    ],
    ['nothing, when optional ones were never entered', { gerekli: approved }, []],
    ['nothing, when an optional one was emptied again', { gerekli: approved, 'istege-bagli': emptied }, []],
    ['a required figure that was emptied again', { gerekli: emptied }, ['figures_not_approved']],
    [
      'an optional figure that came back and was emptied',
      { gerekli: approved, 'istege-bagli': { ...emptied, at: 'changes_requested' } },
      ['figures_not_approved'],
    ],
    [
      'an approved figure that was emptied since',
      { gerekli: approved, 'istege-bagli': { ...emptied, approved: 5 } },
      ['figures_not_approved'],
    ],
    [
      'nothing, when all is approved',
      { gerekli: approved, 'istege-bagli': approved, birikimli: approved },
      [],
    ],
  ])('%s', (_, figures, problems) => {
    expect(problemsOf(figures)).toEqual(problems);
  });
});

describe('what a later number waits for', () => {
  it.each<[string, Readonly<Record<string, Wish>>, readonly string[]]>([
    ['a required figure never approved', { gerekli: neverApproved }, ['figures_not_approved']],
    ['not for new drafts: the approved copies are printed', { gerekli: editedSince }, []],
    ['not for optional figures never approved', { gerekli: approved, 'istege-bagli': neverApproved }, []],
  ])('%s', (_, figures, problems) => {
    expect(problemsOf(figures, { number: 2 })).toEqual(problems);
  });
});

describe('falls and checks', () => {
  const before = { birikimli: number(9) };

  it.each<[string, Wish, readonly string[]]>([
    ['waits for the publisher', { at: 'approved' }, ['fall_not_accepted']],
    ['goes when accepted at this revision', { at: 'approved', accepted: 4 }, []],
    ['waits again when approved anew', { at: 'approved', accepted: 3 }, ['fall_not_accepted']],
    ['is none when it rose', { at: 'approved', value: 10 }, []],
  ])('a cumulative figure %s', (_, wish, problems) => {
    expect(problemsOf({ gerekli: approved, birikimli: wish }, { before })).toEqual(problems);
  });

  it('looks at approved values, and only hard checks stop', () => {
    const check: Check = {
      key: 'en-cok',
      code: 'H.199',
      left: [{ coefficient: 1, metric: 'gerekli' }],
      comparison: '<=',
      right: [{ coefficient: 1, metric: 'istege-bagli' }],
      severity: 'hard',
      message: { tr: 'Aşamaz.', en: 'No more.' },
    };
    const figures = {
      gerekli: { at: 'approved', value: 6 },
      'istege-bagli': { at: 'approved', value: 5 },
    } as const;
    expect(problemsOf(figures, { checks: [check] })).toEqual(['hard_check_failed']);
    expect(problemsOf(figures, { checks: [{ ...check, severity: 'soft' }] })).toEqual([]);
    const corrected = { ...figures, gerekli: { at: 'draft', value: 4, approved: 6 } } as const;
    expect(problemsOf(corrected, { checks: [check], number: 2 })).toEqual(['hard_check_failed']);
  });
});

describe('what changed against the publication before', () => {
  it('lists values that differ, appeared or went, and nothing else', () => {
    const printed = (value: FigureValue, revision = 1) => ({ value, asOf: null, revision });
    const before = { a: printed(number(1)), b: printed(number(2)), c: printed({ kind: 'suppressed' }) };
    const after = { a: printed(number(1), 9), b: printed(number(3)), d: printed(number(0)) };
    expect(changedFigures(before, after)).toEqual([
      { metric: 'b', before: number(2), after: number(3) },
      { metric: 'c', before: { kind: 'suppressed' }, after: null },
      { metric: 'd', before: null, after: number(0) },
    ]);
  });
});

describe('the day of publication', () => {
  it('is the day in Türkiye', () => {
    expect(istanbulDate(new Date('2024-05-31T20:59:59Z'))).toBe('2024-05-31');
    expect(istanbulDate(new Date('2024-05-31T21:00:00Z'))).toBe('2024-06-01');
  });
});
