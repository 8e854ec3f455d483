import { formatConstant } from '@/domain/booklet/source';
import { constantKinds } from '@/domain/booklet/text';

describe('a constant as printed', () => {
  it.each([
    ['number', '28', '28'],
    ['number', '1758', '1.758'],
    ['number', '12.5', '12,5'],
    ['percent', '3', '%3'],
    ['percent', '40', '%40'],
    ['fraction', '2/3', '2/3'],
    ['year', '2021', '2021'],
    ['law', '3292', '3292'],
    ['range', '5-8', '5–8'],
    ['range', '2021-2025', '2021–2025'],
    ['date', '2018-10-30', '30\u00A0Ekim 2018'],
    ['date', '2023-02-06', '6\u00A0Şubat 2023'],
    ['day', '07-15', '15\u00A0Temmuz'],
    ['day', '02-29', '29\u00A0Şubat'],
  ] as const)('%s %s is "%s"', (kind, value, printed) => {
    expect(formatConstant({ kind, value })).toBe(printed);
  });

  it.each([
    ['number', '1.758,0'],
    ['number', 'yirmi'],
    ['percent', '%3'],
    ['fraction', '2 / 3'],
    ['year', '21'],
    ['law', '3.292'],
    ['range', '5–8'],
    ['date', '30.10.2018'],
    ['date', '2018-02-30'],
    ['date', '2018-10-30T00:00:00Z'],
    ['day', '15-07'],
    ['day', '02-30'],
  ] as const)('%s "%s" does not fit', (kind, value) => {
    expect(formatConstant({ kind, value })).toBeNull();
  });

  it('fits no kind when empty', () => {
    for (const kind of constantKinds) expect(formatConstant({ kind, value: '' })).toBeNull();
  });
});
