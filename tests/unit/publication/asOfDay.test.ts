import { asOfDay } from '@/domain/days';

it.each([
  ['2024-05-31T00:00:00.000Z', '2024-05-31'],
  // A day that was chosen in Türkiye is stored as the midnight it begins with there.
  ['2024-05-30T21:00:00.000Z', '2024-05-31'],
  ['2024-05-31', '2024-05-31'],
])('an edition stored as of %s holds for %s', (asOf, day) => {
  expect(asOfDay({ asOf })).toBe(day);
});
