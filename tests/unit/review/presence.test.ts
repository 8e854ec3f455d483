import fc from 'fast-check';
import {
  claimMinutes,
  expiryOf,
  lookSeconds,
  mostLooking,
  nobodyPresent,
  presentAt,
  withClaim,
  withLook,
  withoutClaim,
  withWork,
  type Present,
} from '@/domain/review/presence';

const start = Date.parse('2024-11-04T09:00:00.000Z');
const at = (seconds: number): Date => new Date(start + seconds * 1_000);
const zeynep = { id: 'z', name: 'Zeynep' };
const can = { id: 'c', name: 'Can' };

describe('a claim', () => {
  it('lasts two hours after the last work of its holder, and no work of another renews it', () => {
    const claimed = withClaim(nobodyPresent, zeynep, at(0));
    const end = claimMinutes * 60;
    expect(presentAt(claimed, at(end - 1)).claim).toMatchObject({ by: 'z' });
    expect(presentAt(claimed, at(end)).claim).toBeNull();
    const renewed = withWork(claimed, zeynep, at(600));
    expect(presentAt(renewed, at(end + 599)).claim).toMatchObject({ by: 'z' });
    expect(withWork(claimed, can, at(600)).claim).toEqual(claimed.claim);
  });

  it('is given back by its holder only', () => {
    const claimed = withClaim(nobodyPresent, zeynep, at(0));
    expect(withoutClaim(claimed, 'c', at(1)).claim).toEqual(claimed.claim);
    expect(withoutClaim(claimed, 'z', at(1)).claim).toBeNull();
  });
});

describe('who has a sheet open', () => {
  it('is told until a minute after the last sign, once each', () => {
    const both = withLook(withLook(withLook(nobodyPresent, zeynep, at(0)), can, at(30)), zeynep, at(40));
    expect(both.looking.map(({ name }) => name)).toEqual(['Zeynep', 'Can']);
    expect(presentAt(both, at(30 + lookSeconds)).looking.map(({ name }) => name)).toEqual(['Zeynep']);
    expect(presentAt(both, at(40 + lookSeconds)).looking).toEqual([]);
  });

  it('is bounded, and nothing of it outlives its end', () => {
    const step = fc.record({ who: fc.nat(60), act: fc.nat(3), wait: fc.nat(90) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let [present, seconds]: [Present, number] = [nobodyPresent, 0];
        for (const { who, act, wait } of steps) {
          seconds += wait;
          const somebody = { id: String(who), name: `N${String(who)}` };
          const acts = [
            withLook,
            withClaim,
            withWork,
            (p: Present, w: typeof somebody, n: Date) => withoutClaim(p, w.id, n),
          ];
          present = acts[act]?.(present, somebody, at(seconds)) ?? present;
          expect(present.looking.length).toBeLessThanOrEqual(mostLooking);
          const expiry = expiryOf(presentAt(present, at(seconds)));
          const after = presentAt(
            present,
            new Date(expiry === null ? start + seconds * 1_000 : Date.parse(expiry)),
          );
          expect(expiryOf(after)).toBeNull();
        }
      }),
    );
  });
});
