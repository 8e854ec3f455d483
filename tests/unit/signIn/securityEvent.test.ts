import fc from 'fast-check';
import {
  eventSums,
  mostRowsAnHour,
  securityEventKinds,
  securityEvents,
  sumFor,
  type CountedEvent,
  type SecurityEvent,
} from '@/domain/signIn/securityEvent';

const nothing = { by: null, device: null, unknown: null, detail: null, problem: null } as const;
const failed = (at: number, sender = '10.1.2.3', person: string | null = 'ayse'): SecurityEvent => ({
  at: new Date(at),
  kind: 'sign_in_failed',
  person,
  sender,
  ...nothing,
});
const total = (rows: readonly CountedEvent[]): number => rows.reduce((sum, { times }) => sum + times, 0);

describe('sums of events that anybody can bring about', () => {
  it('tell the first at once, and how many followed when ten minutes are over', () => {
    const sums = eventSums();
    const rows = [0, 1, 2, 3].map((second) => sums.note(failed(second * 1_000)));
    expect(rows.map((each) => each.length)).toEqual([1, 0, 0, 0]);
    expect(sums.ended(new Date(sumFor - 1))).toEqual([]);
    expect(sums.ended(new Date(sumFor))).toEqual([{ ...failed(3_000), times: 3 }]);
    expect(sums.ended(new Date(2 * sumFor))).toEqual([]);
    expect(sums.note(failed(sumFor + 1_000))).toEqual([{ ...failed(sumFor + 1_000), times: 1 }]);
  });

  it('have a bound that a disk does not notice', () => {
    expect(mostRowsAnHour).toBe(882);
  });

  it('keep room for accounts that are known, whatever strangers make up', () => {
    const sums = eventSums();
    for (let each = 0; each < 1_000; each += 1) sums.note(failed(0, `10.0.0.${String(each)}`, null));
    expect(sums.note(failed(1))).toEqual([{ ...failed(1), times: 1 }]);
  });

  it('never let anybody add more rows an hour than the bound, and lose none', () => {
    const kinds = securityEventKinds.filter((kind) => securityEvents[kind].summed);
    const happening = fc.record({
      after: fc.integer({ min: 0, max: 90_000 }),
      kind: fc.constantFrom(...kinds),
      person: fc.option(fc.nat(40).map(String)),
      sender: fc.nat(400).map((part) => `10.0.${String(part >> 8)}.${String(part & 255)}`),
    });
    const flood = fc.array(happening, { minLength: 200, maxLength: 900, size: 'max' });
    fc.assert(
      fc.property(flood, (happenings) => {
        const sums = eventSums();
        const written: { readonly at: number; readonly row: CountedEvent }[] = [];
        let now = 0;
        for (const { after, ...event } of happenings) {
          now += after;
          const rows = sums.note({ ...nothing, ...event, at: new Date(now) });
          written.push(...rows.map((row) => ({ at: now, row })));
        }
        const rest = sums.ended(new Date(now), true);
        expect(total(written.map(({ row }) => row)) + total(rest)).toBe(happenings.length);
        const mostInAnHour = Math.max(
          ...written.map(
            ({ at }) => written.filter((each) => each.at >= at && each.at < at + 3_600_000).length,
          ),
        );
        expect(mostInAnHour).toBeLessThanOrEqual(mostRowsAnHour);
      }),
      { numRuns: 15 },
    );
  });
});
