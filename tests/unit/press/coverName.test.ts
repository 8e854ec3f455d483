import { provinces } from '@/demo/content/provinces';
import { coverNameSize } from '@/press/booklet/coverName';

describe("the size of a province's name on the cover", () => {
  it.each([
    ['MUŞ', 122],
    ['KARAMAN', 121.5],
    ['KAHRAMANMARAŞ', 66],
  ])('%s is set in %f px', (capitals, size) => {
    expect(coverNameSize(capitals)).toBe(size);
  });

  it('is large enough to be read from afar, for all 81', () => {
    for (const { capitals } of provinces) expect(coverNameSize(capitals)).toBeGreaterThanOrEqual(60);
  });

  it('falls with each letter of a name that no province has', () => {
    const sizes = [15, 25, 40, 400].map((length) => coverNameSize('Ş'.repeat(length)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(12);
  });
});
