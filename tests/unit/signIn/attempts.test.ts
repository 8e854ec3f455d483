import fc from 'fast-check';
import { endAttempt, takeAttempt, type AttemptCount } from '@/domain/signIn/attempts';

const rule = { most: 3, minutes: 15 };
const at = (minutes: number, seconds = 0): Date => new Date(Date.UTC(2026, 10, 22, 12, minutes, seconds));

/** Takes an attempt that has to be let through, and ends it. */
function guess(kept: AttemptCount | null, now: Date, isWrong: boolean): AttemptCount | null {
  const taken = takeAttempt(kept, rule, now);
  if (!taken.allowed) throw new Error('refused');
  return endAttempt(taken.next, rule, { held: taken.held, isWrong, now });
}

const wrongAt = (...minutes: readonly number[]): AttemptCount | null =>
  minutes.reduce<AttemptCount | null>((kept, minute) => guess(kept, at(minute), true), null);

describe('Attempts', () => {
  it('are let pass up to the limit, each wrong one remembered for the whole time', () => {
    expect(wrongAt(0, 5)).toEqual({ count: 2, until: at(20).toISOString(), held: [] });
    const kept = wrongAt(0, 5, 10);
    expect(takeAttempt(kept, rule, at(11))).toEqual({ allowed: false, minutes: 14 });
    expect(takeAttempt(kept, rule, at(24, 59))).toEqual({ allowed: false, minutes: 1 });
  });

  it('are forgotten when the time is over: the next one is the first', () => {
    expect(guess(wrongAt(0, 5, 10), at(25), true)).toEqual({
      count: 1,
      until: at(40).toISOString(),
      held: [],
    });
  });

  it('that were right leave nothing, and take back no other one', () => {
    expect(guess(null, at(0), false)).toBeNull();
    expect(guess(wrongAt(0, 1), at(2), false)).toMatchObject({ count: 2, held: [] });
  });

  it('hold their places while they are under way, so that many at once are no way round', () => {
    let kept: AttemptCount | null = null;
    for (let time = 0; time < rule.most; time += 1) {
      const taken = takeAttempt(kept, rule, at(0));
      kept = taken.allowed ? taken.next : null;
    }
    expect(takeAttempt(kept, rule, at(0))).toEqual({ allowed: false, minutes: 1 });
  });

  it('that a crash cuts off lock nobody out, and those that were wrong are never more than the limit', () => {
    const step = fc.record({
      seconds: fc.integer({ min: 0, max: 200 }),
      end: fc.constantFrom('wrong', 'right', 'killed', 'killed', 'later'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let kept: AttemptCount | null = null;
        let now = at(0);
        const wrong: Date[] = [];
        const open: { held: string; since: Date }[] = [];
        for (const { seconds, end } of steps) {
          now = new Date(now.getTime() + seconds * 1_000);
          const recent = wrong.filter((when) => now.getTime() - when.getTime() < rule.minutes * 60_000);
          const held = open.filter(({ since }) => now.getTime() - since.getTime() < 45_000);
          const taken = takeAttempt(kept, rule, now);
          // Nobody is refused but for wrong ones, and for those that may still turn out wrong.
          if (wrong.length + held.length < rule.most) expect(taken.allowed).toBe(true);
          if (recent.length === 0 && held.length === 0) expect(taken.allowed).toBe(true);
          if (!taken.allowed) continue;
          expect(recent.length + held.length).toBeLessThan(rule.most);
          kept = taken.next;
          if (end === 'killed' || end === 'later') open.push({ held: taken.held, since: now });
          else kept = endAttempt(kept, rule, { held: taken.held, isWrong: end === 'wrong', now });
          if (end === 'wrong') wrong.push(now);
          const [late] = end === 'later' ? open.splice(open.length - 1) : [];
          if (late !== undefined) kept = endAttempt(kept, rule, { held: late.held, isWrong: false, now });
        }
      }),
    );
  });
});
