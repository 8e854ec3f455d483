import { deskScreens } from '@/contract/addresses';
import { mostOfScreen, weightOfScreens } from '../../../scripts/tools/deskWeight.mjs';

describe('The JavaScript of a screen', () => {
  it('stays below what was promised, on every one of them', async () => {
    const weights = Object.entries(await weightOfScreens()).filter(([file]) => !file.endsWith('main.tsx'));
    expect(weights.length).toBeGreaterThanOrEqual(deskScreens.length);
    expect(weights.filter(([, bytes]) => bytes > mostOfScreen)).toEqual([]);
  });
});
