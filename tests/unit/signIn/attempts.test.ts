import { giveBackAttempt, takeAttempt, type AttemptCount } from '@/domain/signIn/attempts';

const rule = { most: 3, minutes: 15 };
const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 22, 12, minutes));

describe('Attempts', () => {
  it('are let pass up to the limit, each one remembered for the whole time', () => {
    let kept: AttemptCount | null = null;
    for (const [minute, count] of [
      [0, 1],
      [5, 2],
      [10, 3],
    ] as const) {
      const verdict = takeAttempt(kept, rule, at(minute));
      expect(verdict).toEqual({ allowed: true, next: { count, until: at(minute + 15).toISOString() } });
      kept = verdict.allowed ? verdict.next : kept;
    }
    expect(takeAttempt(kept, rule, at(11))).toEqual({ allowed: false, minutes: 14 });
    expect(takeAttempt(kept, rule, new Date(at(24).getTime() + 59_000))).toEqual({
      allowed: false,
      minutes: 1,
    });
  });

  it('are forgotten when the time is over: the next one is the first', () => {
    const kept = { count: 3, until: at(25).toISOString() };
    expect(takeAttempt(kept, rule, at(25))).toEqual({
      allowed: true,
      next: { count: 1, until: at(40).toISOString() },
    });
  });

  it('that were right take back themselves and no other', () => {
    const until = at(25).toISOString();
    expect(giveBackAttempt({ count: 3, until })).toEqual({ count: 2, until });
    expect(giveBackAttempt({ count: 1, until })).toBeNull();
  });
});
