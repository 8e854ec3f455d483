import fc from 'fast-check';
import { filterQueue, inQueueOrder, workingDaysSince, type Filtered } from '@/domain/review/queueOrder';

const line = (plate: string, changes: Partial<Filtered> = {}): Filtered => ({
  plate,
  edition: '2024-3',
  since: '2024-11-04T09:00:00.000Z',
  days: 1,
  changed: 10,
  flags: [],
  notes: 0,
  sections: ['aile-toplum'],
  section: 1,
  claim: null,
  ...changes,
});
const flagged = (serious: number, others = 0): Filtered['flags'] => [
  ...(serious > 0 ? [{ serious: true, count: serious }] : []),
  ...(others > 0 ? [{ serious: false, count: others }] : []),
];
const platesOf = (lines: readonly Filtered[]): readonly string[] => lines.map(({ plate }) => plate);

const anyLine = fc.record({
  plate: fc.constantFrom('01', '06', '25', '67', '81'),
  edition: fc.constantFrom('2024-2', '2024-3'),
  since: fc.constantFrom('2024-11-01T09:00:00.000Z', '2024-11-04T09:00:00.000Z'),
  days: fc.nat(3),
  changed: fc.nat(3),
  flags: fc.tuple(fc.nat(2), fc.nat(2)).map(([serious, others]) => flagged(serious, others)),
  notes: fc.nat(2),
  sections: fc.subarray(['aile-toplum', 'cocuk', 'kadin']),
  section: fc.nat(7),
  claim: fc.constantFrom(null, { own: true }, { own: false }),
});

describe('the order of the queue', () => {
  it('by risk: grave findings, findings, days, notes, changes, and then since when', () => {
    const lines = [
      line('01', { changed: 11 }),
      line('02'),
      line('03', { since: '2024-11-04T08:00:00.000Z' }),
      line('04', { notes: 1 }),
      line('05', { days: 2 }),
      line('06', { flags: flagged(0, 9) }),
      line('07', { flags: flagged(1, 0) }),
      line('08', { flags: flagged(1, 1) }),
    ];
    expect(platesOf(inQueueOrder(lines, 'risk'))).toEqual(['08', '07', '06', '05', '04', '01', '03', '02']);
  });

  it.each([
    ['days', ['02', '03', '01']],
    ['section', ['03', '01', '02']],
    ['province', ['01', '02', '03']],
  ] as const)('by %s', (order, expected) => {
    const lines = [
      line('03', { days: 4, section: 1 }),
      line('01', { days: 2, section: 3 }),
      line('02', { days: 5, section: 5 }),
    ];
    expect(platesOf(inQueueOrder(lines, order))).toEqual(expected);
  });

  it('is the same whatever order the lines come in, and loses none', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyLine, { selector: ({ plate, edition }) => `${plate} ${edition}` })
          .chain((lines) =>
            fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
          ),
        fc.constantFrom('risk', 'days', 'section', 'province'),
        ([lines, shuffled], order) => {
          expect(inQueueOrder(shuffled, order)).toEqual(inQueueOrder(lines, order));
          expect(new Set(inQueueOrder(lines, order))).toEqual(new Set(lines));
        },
      ),
    );
  });

  it('never puts a sheet with fewer grave findings before one with more', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const graves = inQueueOrder(lines, 'risk').map(({ flags }) =>
          flags.reduce((sum, { serious, count }) => sum + (serious ? count : 0), 0),
        );
        expect(graves).toEqual(graves.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('the filter of the queue', () => {
  const none = { mine: false, flagged: false, section: null, edition: null };
  const lines = [
    line('01', { claim: { own: true } }),
    line('02', { claim: { own: false }, flags: flagged(0, 1) }),
    line('03', { sections: ['kadin'], edition: '2024-2' }),
  ];

  it.each([
    [none, ['01', '02', '03']],
    [{ ...none, mine: true }, ['01']],
    [{ ...none, flagged: true }, ['02']],
    [{ ...none, section: 'kadin' }, ['03']],
    [{ ...none, edition: '2024-3' }, ['01', '02']],
    [{ ...none, edition: '2024-3', mine: true, section: 'kadin' }, []],
  ])('%j', (filter, expected) => {
    expect(platesOf(filterQueue(lines, filter))).toEqual(expected);
  });
});

describe('working days', () => {
  const now = (text: string): Date => new Date(text);

  it.each([
    // Sent on a Friday, looked at on that day, over the weekend, and on the Monday after.
    ['2024-11-01T09:00:00.000Z', '2024-11-01T15:00:00.000Z', 0],
    ['2024-11-01T09:00:00.000Z', '2024-11-03T15:00:00.000Z', 0],
    ['2024-11-01T09:00:00.000Z', '2024-11-04T06:00:00.000Z', 1],
    // 29 October is a holiday.
    ['2024-10-28T09:00:00.000Z', '2024-10-30T09:00:00.000Z', 1],
    // In Türkiye it is the next day from 21:00 UTC on.
    ['2024-11-04T09:00:00.000Z', '2024-11-04T21:30:00.000Z', 1],
    ['2024-11-05T09:00:00.000Z', '2024-11-04T09:00:00.000Z', 0],
  ])('from %s to %s: %d', (since, at, days) => {
    expect(workingDaysSince(since, now(at))).toBe(days);
  });
});
