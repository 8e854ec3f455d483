import fc from 'fast-check';
import type { QueueLine } from '@/contract/reviewQueue';
import {
  lineAfter,
  lineKey,
  linesAt,
  queueAddress,
  queuePlaceOf,
  type QueuePlace,
} from '@/desk/review/queuePlace';
import { placeOf } from '@/desk/shell/router';
import { queueOrders } from '@/domain/review/queueOrder';

const place = fc.record<QueuePlace>({
  edition: fc.constantFrom(null, '2024-3'),
  plate: fc.constantFrom(null, '06', '76'),
  metric: fc.constantFrom(null, 'asdep-hane'),
  order: fc.constantFrom(...queueOrders),
  section: fc.constantFrom(null, 'cocuk'),
  mine: fc.boolean(),
  flagged: fc.boolean(),
  texts: fc.boolean(),
});

const everything: QueuePlace = {
  ...{ edition: null, plate: null, metric: null, order: 'province', section: null },
  ...{ mine: false, flagged: false, texts: false },
};

const line = (plate: string): QueueLine => ({
  ...{ edition: '2024-3', plate, province: plate, stage: 'ministry', waiting: 1 },
  ...{ since: '2026-01-01T00:00:00.000Z', days: 1, changed: 0, unchanged: 1, flags: [], notes: 0 },
  ...{ conversations: 0, sections: [], section: 1, claim: null, looking: [] },
});

describe('the address of the queue', () => {
  it('keeps the order, the filter and the open sheet', () => {
    fc.assert(
      fc.property(place, (asked) => {
        expect(queuePlaceOf(placeOf(queueAddress(asked)))).toEqual(asked);
      }),
    );
  });
});

describe('the next sheet', () => {
  const plates = fc.uniqueArray(fc.constantFrom('01', '06', '34', '35', '76'), { minLength: 1 });

  it('leads through the whole queue once while each sheet is emptied', () => {
    fc.assert(
      fc.property(plates, (all) => {
        let lines = linesAt(all.map(line), everything);
        let open = lineAfter(lines, null, []);
        const seen: string[] = [];
        while (open !== null) {
          const before = lines.map(lineKey);
          const key = lineKey(open);
          seen.push(open.plate);
          lines = lines.filter((each) => lineKey(each) !== key);
          open = lineAfter(lines, key, before);
        }
        expect(seen).toEqual(all.toSorted());
      }),
    );
  });

  it('is the one after the open sheet, and the first after the last', () => {
    const lines = ['01', '06', '76'].map(line);
    const keys = lines.map(lineKey);
    const after = (plate: string) => lineAfter(lines, lineKey(line(plate)), keys)?.plate;
    expect([after('01'), after('06'), after('76')]).toEqual(['06', '76', '01']);
    expect(lineAfter([line('01')], '2024-3:01', ['2024-3:01'])).toBeNull();
  });
});
