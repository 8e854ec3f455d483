import type { Constant, Section } from '@/domain/booklet/text';
import { expiredIn, expiredInCopy } from '@/domain/publication/expiredConstants';
import { front, section, service } from '../../factories/edition';

const constant = (value: string, validUntil: string | null): Constant => ({
  key: `sabit-${value}`,
  kind: 'number',
  value,
  source: 'Eylem planı',
  validUntil,
});
const today = '2026-01-01';

describe('a constant that was valid until a day', () => {
  it.each<[string | null, boolean]>([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2028-09-06', false],
    [null, false],
    // Typed before it was a day.
    ['31.12.2025', true],
    ['31 Aralık 2025', true],
    ['plan bitince', false],
  ])('%p: out of date is %p', (validUntil, isTold) => {
    const constants = [constant('2.028', validUntil)];
    const sections: readonly Section[] = [{ ...section, constants: [] }];
    const told = expiredIn({ rules: 2, front, sections, services: [{ ...service, constants }] }, today);
    expect(told).toEqual(
      isTold
        ? [
            {
              field: 'constants',
              problem: 'constant_expired',
              context: { text: service.name, values: '2.028', until: '2025-12-31' },
            },
          ]
        : [],
    );
  });

  it('is told once with all that were valid until the same day', () => {
    const constants = [
      constant('4', '2025-12-31'),
      constant('5', '2024-05-31'),
      constant('26', '31.12.2025'),
    ];
    const told = expiredIn({ rules: 2, front, sections: [], services: [{ ...service, constants }] }, today);
    expect(told.map(({ context }) => [context?.['until'], context?.['values']])).toEqual([
      ['2025-12-31', '4, 26'],
      ['2024-05-31', '5'],
    ]);
  });

  it('is told of sections by their titles, and of one copy in review', () => {
    const constants = [constant('4', '2020-01-01')];
    const own: Section = { ...section, constants };
    const [told] = expiredIn({ rules: 2, front, sections: [own], services: [] }, today);
    expect(told?.context?.['text']).toContain('Aile');
    expect(expiredInCopy({ collection: 'sections', copy: own }, 'Aile', today)).toHaveLength(1);
    expect(expiredInCopy({ collection: 'sections', copy: front }, 'Kapak', today)).toEqual([]);
  });
});
