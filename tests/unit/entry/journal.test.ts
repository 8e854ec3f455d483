import fc from 'fast-check';
import {
  dismissedEntries,
  isExpired,
  journalKey,
  journalWrites,
  keptDays,
  mergedJournals,
  readJournalEntry,
  reopened,
  storedEntries,
  takenOver,
  type JournalEntry,
} from '@/domain/entry/journal';
import type { TypedRow } from '@/domain/entry/row';
import { smallSheet } from '../../factories/entryRow';

const day = 86_400_000;
const typed = (input: string, revision = 0): TypedRow => ({
  kind: 'number',
  input,
  note: '',
  asOf: '',
  unchanged: null,
  revision,
});
const entry = (metric: string, input: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  person: 'ayse',
  sheet: '2024-2:76',
  metric,
  tab: 't1',
  typed: typed(input),
  at: 10 * day,
  ...more,
});

describe('the journal of what is typed', () => {
  it('writes what changed, and takes away what is typed no more', () => {
    const [before, kept] = [{ merkez: typed('3'), gazi: typed('1') }, typed('1')];
    const after = { gazi: kept, cocuk: typed('9', 1) };
    const owner = { person: 'ayse', sheet: '2024-2:76', tab: 't1' };
    expect(journalWrites(owner, { before: { ...before, gazi: kept }, after }, 10 * day)).toEqual({
      put: [entry('cocuk', '9', { typed: typed('9', 1) })],
      remove: ['merkez'],
    });
  });

  it('offers again what is not stored, and says what was stored since or takes no typing', () => {
    const journal = [
      entry('merkez', '3'),
      entry('cocuk', '29', { typed: typed('29', 0) }),
      entry('cocuk-evi', '6', { typed: typed('6', 3) }),
      entry('gone', '5'),
    ];
    const { offered, over } = reopened(journal, smallSheet, 11 * day);
    expect(offered.map(({ metric, standing }) => [metric, standing])).toEqual([
      ['merkez', 'fresh'],
      ['cocuk-evi', 'locked'],
      ['cocuk', 'stale'],
    ]);
    expect(over).toEqual([]);
  });

  it('forgets what is stored already and what is too old', () => {
    const stored = entry('cocuk', '28 kişi', { typed: typed('28 kişi', 1) });
    const old = entry('merkez', '3', { at: 0 });
    expect(reopened([stored, old], smallSheet, keptDays * day)).toEqual({ offered: [], over: [stored, old] });
    expect(isExpired({ at: 1 }, keptDays * day)).toBe(false);
  });

  it('keeps what two tabs typed in one row, the newest first', () => {
    const journal = [
      entry('merkez', '3'),
      entry('merkez', '4', { tab: 't2', at: 11 * day }),
      entry('merkez', '4 kişi', { tab: 't3' }),
    ];
    expect(reopened(journal, smallSheet, 12 * day).offered).toMatchObject([
      { typed: { input: '4' }, others: [{ input: '3' }] },
    ]);
  });

  it('lets go of a stored text in every tab, and of no other', () => {
    const [own, other] = [entry('merkez', '3'), entry('merkez', '4', { tab: 't2' })];
    const same = entry('merkez', '3', { tab: 't3' });
    expect(storedEntries([own, other, same], { merkez: typed('3', 5) })).toEqual([own, same]);
  });

  it('lets go of what it offered, and of nothing that was typed since or in another row', () => {
    const [own, other] = [entry('merkez', '3'), entry('merkez', '4', { tab: 't2', at: 9 * day })];
    const since = entry('merkez', '5', { tab: 't3', at: 11 * day + 1 });
    const beside = entry('gazi', '1');
    const { offered } = reopened([own, other], smallSheet, 11 * day);
    expect(dismissedEntries([own, other, since, beside], offered, 11 * day)).toEqual([own, other]);
  });

  it('takes over what it offers, and reads what it wrote and nothing else', () => {
    const [old, other] = [entry('merkez', '3'), entry('merkez', '4', { tab: 't2', at: day })];
    const { offered } = reopened([old, other], smallSheet, 11 * day);
    const owner = { person: 'ayse', sheet: '2024-2:76', tab: 't9' };
    expect(takenOver(owner, { offered, journal: [old, other] })).toEqual({
      put: [{ ...old, tab: 't9' }],
      over: [old],
    });
    expect(readJournalEntry(structuredClone(old))).toEqual(old);
    const broken = [
      null,
      'x',
      {},
      { ...old, at: 'x' },
      { ...old, typed: { input: '3' } },
      { ...old, typed: { ...old.typed, kind: 'x' } },
    ];
    expect(broken.map(readJournalEntry)).toEqual(broken.map(() => null));
  });

  const entries = fc.array(
    fc.record({
      person: fc.constant('ayse'),
      sheet: fc.constant('2024-2:76'),
      metric: fc.constantFrom('a', 'b'),
      tab: fc.constantFrom('t1', 't2'),
      typed: fc.constantFrom('1', '2', '3').map((input) => typed(input)),
      at: fc.nat(3),
    }),
    { maxLength: 6 },
  );

  it('is the same in whatever order and how often its parts are put together', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(mergedJournals(a, b)).toEqual(mergedJournals(b, a));
        expect(mergedJournals(mergedJournals(a, b), c)).toEqual(mergedJournals(a, mergedJournals(b, c)));
        expect(mergedJournals(mergedJournals(a, b), b)).toEqual(mergedJournals(a, b));
        const keys = mergedJournals(a, b).map((each) => journalKey(each).join());
        expect(new Set(keys).size).toBe(keys.length);
        for (const { at, ...each } of [...a, ...b]) {
          const kept = mergedJournals(a, b).find(
            (other) => journalKey(other).join() === journalKey(each).join(),
          );
          expect(kept?.at).toBeGreaterThanOrEqual(at);
        }
      }),
    );
  });
});
