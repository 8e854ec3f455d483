import { loggedPath, routeClass } from '@/server/requestLog';

describe('The log keeps of a path', () => {
  it.each([
    '/',
    '/2024-2/igdir/1/kitapcik.pdf',
    '/assets/kitapcik.d30e2ec7707d3bee.css',
    '/yonetim/veri-girisi',
    '/api/desk/sheets/2024-2/76/save',
    '/api/publications/2024-2:76:1',
    '/yonetim/collections/services/seyahat-gelir-destegi',
    '/api/users/forgot-password',
  ])('all of %s', (path) => {
    expect(loggedPath(path)).toBe(path);
  });

  it.each([
    ['/yonetim/reset/8f14e45fceea167a5a36dedd4bea2543f6c2a9d1', '/yonetim/reset/…'],
    ['/yonetim/davet/Zk3-a_QpL9xW', '/yonetim/davet/…'],
    ['/api/users/0b6c6e5e-8d0b-4f4c-9a52-0d1f0b1f6a11', '/api/users/…'],
    ['/yonetim/collections/users/elif@ornek.gov.tr', '/yonetim/collections/users/…'],
    ['/Elif%20Y%C4%B1lmaz/', '/…/'],
    ['/05551234567', '/…'],
    ['/"}\n{"level":60', '/…'],
  ])('no person and no token of %j', (path, kept) => {
    expect(loggedPath(path)).toBe(kept);
  });

  it('and not more of an endless one than a line can hold', () => {
    expect(loggedPath(`/${'a/'.repeat(5_000)}`).length).toBeLessThan(301);
  });
});

describe('Requests are counted by', () => {
  it.each([
    ['/healthz', 'probe'],
    ['/2024-2/igdir/', 'page'],
    ['/2024-2/igdir/kitapcik.pdf', 'pdf'],
    ['/2024-2/igdir/veri.csv', 'data'],
    ['/assets/kitapcik.d30e2ec7707d3bee.css', 'asset'],
    ['/yonetim', 'desk'],
    ['/yonetim/inceleme', 'desk'],
    ['/panel/collections/services', 'desk'],
    ['/_next/static/x.js', 'desk_asset'],
    ['/api/desk/sheets/2024-2/76/save', 'desk_action'],
    ['/api/users/login', 'account'],
    ['/api/figures', 'api'],
  ])('%s: %s', (path, route) => {
    expect(routeClass(path)).toBe(route);
  });
});
