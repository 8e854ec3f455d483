import fc from 'fast-check';
import { usedBudgets, waitingRoom } from '@/server/budgets';

const budget = { most: 10, window: 10_000 };
const of = (sender: string, amount = 1) => ({ sender, amount, budget });

describe('A budget', () => {
  it('is for one sender alone, and comes back evenly', () => {
    const used = usedBudgets(100, 5);
    for (let time = 0; time < 10; time += 1) used.spend(of('a'), 0);
    expect([used.over(of('a'), 0), used.over(of('b'), 0)]).toEqual([1, -9]);
    expect(used.wait(of('a'), 0)).toBe(1_000);
    expect([used.over(of('a'), 1_000), used.over(of('a'), 5_000)]).toEqual([0, -4]);
  });

  it('takes back what was no harm', () => {
    const used = usedBudgets(100, 5);
    used.spend(of('a'), 0);
    used.spend(of('a', -1), 0);
    expect([used.over(of('a'), 0), used.size()]).toEqual([-9, 0]);
  });

  it('is in order again soon after whatever flood, in bounded memory', () => {
    const spending = fc.record({
      sender: fc.nat(50),
      amount: fc.integer({ min: -1, max: 30 }),
      later: fc.nat(500),
    });
    fc.assert(
      fc.property(fc.array(spending, { maxLength: 200 }), (all) => {
        const used = usedBudgets(8, 5);
        let now = 0;
        for (const { sender, amount, later } of all) {
          now += later;
          used.spend(of(String(sender), amount), now);
          expect(used.size()).toBeLessThanOrEqual(8);
        }
        for (const { sender } of all) {
          expect(used.over(of(String(sender)), now)).toBeLessThanOrEqual(6);
          expect(used.over(of(String(sender)), now + 6_000)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('A waiting room', () => {
  it('has so many places for one, and so many in all; a place is left once', () => {
    const room = waitingRoom(2, 3);
    const [one, two] = [room.enter('a'), room.enter('a')];
    expect(room.enter('a')).toBeNull();
    expect(room.enter('b')).not.toBeNull();
    expect(room.enter('c')).toBeNull();
    one?.();
    one?.();
    expect(room.enter('c')).not.toBeNull();
    expect(room.enter('a')).toBeNull();
    two?.();
    expect(room.enter('a')).not.toBeNull();
  });
});
