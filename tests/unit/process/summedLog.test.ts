import fc from 'fast-check';
import { logInto } from '@/process/createLog';
import { summedLines } from '@/process/summedLog';

const warning = 40;

describe('Lines of one trouble', () => {
  it('are few in a second, and what was left out is told by the next one', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(moments, (pauses) => {
        const leftOut = summedLines();
        let [now, told] = [0, 0];
        const written: number[] = [];
        for (const pause of pauses) {
          now += pause;
          const before = leftOut(warning, {}, 'refused', now);
          if (before === null) continue;
          written.push(now);
          told += before + 1;
        }
        const last = leftOut(warning, {}, 'refused', now + 1_000) ?? NaN;
        expect(told + last).toBe(pauses.length);
        for (const at of written)
          expect(written.filter((each) => each >= at && each < at + 500).length).toBeLessThan(21);
      }),
    );
  });

  it('are few whatever number of causes somebody makes, and one cause silences no other', () => {
    const leftOut = summedLines();
    const written = Array.from({ length: 20_000 }, (_, at) => leftOut(warning, {}, `cause ${String(at)}`, 0));
    expect(written.filter((before) => before !== null)).toHaveLength(100 + 10);
    const others = summedLines();
    for (let time = 0; time < 50; time += 1) others(warning, {}, 'refused', 0);
    expect(others(warning, {}, 'the disk is full', 0)).toBe(0);
  });

  it('have no say over requests, what is merely told, and what ends the process', () => {
    const leftOut = summedLines();
    for (let time = 0; time < 100; time += 1) {
      expect(leftOut(50, {}, 'request', 0)).toBe(0);
      expect(leftOut(30, {}, 'the desk process started', 0)).toBe(0);
      expect(leftOut(60, { err: {} }, 'something broke', 0)).toBe(0);
    }
  });

  it('are summed in the log itself, whoever writes them', () => {
    const lines: string[] = [];
    const log = logInto({ write: (line) => void lines.push(line) }, 'web');
    for (let time = 0; time < 1_000; time += 1)
      log.child({}).info({ err: new Error(`No ${String(time)}`) }, 'refused');
    expect(lines.length).toBeGreaterThan(9);
    expect(lines.length).toBeLessThan(100);
  });
});
