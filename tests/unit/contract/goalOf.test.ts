import fc from 'fast-check';
import { addressOf, entranceScreens, goalOf, screenNames } from '@/contract/addresses';

describe('where somebody goes after signing in', () => {
  it.each([
    '/yonetim/inceleme?donem=2024-2&il=76',
    '/yonetim',
    '/panel/collections/services/evde-bakim',
    '/yonetim/yayin#x',
  ])('is what they wanted: %s', (wanted) => {
    expect(goalOf(wanted)).toBe(wanted);
  });

  it.each([
    null,
    '',
    'https://kotu.example/yonetim',
    '//kotu.example/yonetim',
    '/\\kotu.example',
    '\\\\kotu.example',
    '/yonetim/../api/users/logout',
    '/yonetim/%2e%2e/x',
    '/yonetim@kotu.example',
    '/yonetimkotu',
    'javascript:alert(1)',
    'yonetim',
    '/2024-2/igdir/',
    '\t//kotu.example',
  ])('is the start page instead of %j', (wanted) => {
    expect(goalOf(wanted)).toBe('/yonetim');
  });

  it('is no page around signing in, with or without a slash', () => {
    for (const screen of entranceScreens)
      for (const more of ['', '/', '?a=1']) expect(goalOf(addressOf(screen) + more)).toBe('/yonetim');
    const others = screenNames.filter((each) => !entranceScreens.some((entrance) => entrance === each));
    for (const screen of others) expect(goalOf(addressOf(screen))).toBe(addressOf(screen));
  });

  it('is on this site, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '/', '//', '/yonetim/', '/panel\\'), (text, begin) => {
        const goal = new URL(goalOf(begin + text), 'https://kitapcik.example');
        expect(goal.origin).toBe('https://kitapcik.example');
        expect(goal.pathname).toMatch(/^\/(?:yonetim|panel)(?:\/|$)/);
      }),
    );
  });
});
