import fc from 'fast-check';
import { ageOf, unchangedValue } from '@/domain/figures/unchanged';
import { timeBases } from '@/domain/figures/metric';

const number = (amount: number) => ({ kind: 'number', amount }) as const;
const carried = { kind: 'carried_over', amount: 5, edition: '2023-1' } as const;

describe('what "unchanged" means', () => {
  it.each([
    ['a number', 'stock', '2024-1', number(7), number(7)],
    ['a number that was carried over', 'stock', '2024-1', carried, number(5)],
    ['what does not apply', 'event', '2024-1', { kind: 'not_applicable' }, { kind: 'not_applicable' }],
    ['what nobody reported', 'stock', '2024-1', { kind: 'not_reported' }, null],
    ['what was hidden', 'stock', '2024-1', { kind: 'suppressed' }, null],
    ['months of the same year', 'year_to_date', '2024-1', number(7), number(7)],
    ['months of another year', 'year_to_date', '2023-2', number(7), null],
  ] as const)('%s', (_, timeBasis, edition, value, kept) => {
    expect(unchangedValue({ timeBasis }, '2024-2', { edition, value })).toEqual(kept);
  });

  it('is nothing without an edition before', () => {
    for (const timeBasis of timeBases) expect(unchangedValue({ timeBasis }, '2024-2', null)).toBeNull();
  });

  it('counts the editions in a row that say the same', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.array(fc.nat(9)), (amount, older) => {
        const earlier = older.map((each, index) => ({ edition: String(index), value: number(each) }));
        const age = ageOf(number(amount), earlier);
        expect(older.slice(0, age).every((each) => each === amount)).toBe(true);
        expect(older[age]).not.toBe(amount);
      }),
    );
    expect(ageOf(number(5), [{ edition: '2024-1', value: carried }])).toBe(1);
  });
});
