import fc from 'fast-check';
import { longestSession, sessionTerm } from '@/domain/signIn/secondFactor';
import { sessionCare, type SessionMoment } from '@/domain/signIn/sessionCare';

const minute = 60_000;
const hour = 60 * minute;

/** A session that was opened or renewed `age` ago and began `began` ago, of somebody who did something `idle` ago. */
const moment = ({ age = 0, began = 0, idle = 0 }): SessionMoment => {
  const now = 1_800_000_000_000;
  const latest = now - began + longestSession;
  return { now, ends: Math.min(now - age + sessionTerm, latest), latest, worked: now - idle };
};

describe('a page and its session', () => {
  it.each([
    ['rest', 'a new one', moment({})],
    ['rest', 'one of three hours, at work', moment({ age: 3 * hour, began: 3 * hour })],
    ['renew', 'one of four hours, at work', moment({ age: 4 * hour, began: 4 * hour })],
    ['rest', 'one of four hours, left alone', moment({ age: 4 * hour, began: 4 * hour, idle: hour })],
    ['renew', 'one that was warned of, at work again', moment({ age: 7.9 * hour, began: 7.9 * hour })],
    [
      'warn',
      'one that is nearly over, left alone',
      moment({ age: 7.9 * hour, began: 7.9 * hour, idle: hour }),
    ],
    ['rest', 'one that cannot be renewed, with time left', moment({ age: 6 * hour, began: 11 * hour })],
    ['last', 'one that cannot be renewed, in its last minutes', moment({ age: hour, began: 11.9 * hour })],
    ['over', 'one that has ended', moment({ age: sessionTerm, began: sessionTerm })],
    ['over', 'one that has lasted the longest', moment({ age: hour, began: longestSession })],
  ] as const)('%s: %s', (care, _, asked) => {
    expect(sessionCare(asked)).toBe(care);
  });

  it('asks nothing of a server once it is over, and never stays silent in the last minutes', () => {
    const times = fc.integer({ min: 0, max: 13 * hour });
    fc.assert(
      fc.property(times, times, times, (age, began, idle) => {
        const asked = moment({ age: Math.min(age, began), began, idle });
        const left = asked.ends - asked.now;
        const care = sessionCare(asked);
        expect(care === 'over').toBe(left <= 0);
        if (left > 0 && left <= 5 * minute) expect(care).not.toBe('rest');
        if (care === 'renew') expect(asked.latest).toBeGreaterThan(asked.ends);
      }),
    );
  });

  it('of somebody who works through the day is renewed a few times, not all the time', () => {
    let renewals = 0;
    const began = 0;
    const latest = began + longestSession;
    let ends = began + sessionTerm;
    for (let now = began; now < latest; now += minute) {
      if (sessionCare({ now, ends, latest, worked: now }) !== 'renew') continue;
      renewals += 1;
      ends = Math.min(now + sessionTerm, latest);
    }
    expect(ends).toBe(latest);
    expect(renewals).toBe(1);
  });
});
