import fc from 'fast-check';
import { officesOf, senderOf } from '@/server/sender';

describe('A request counts for', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['203.0.113.9:40000', '203.0.113.9'],
    ['"203.0.113.9:40000"', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['[::ffff:203.0.113.9]:443', '203.0.113.9'],
    ['[::1]:443', '0:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['[2001:DB8:1:2::ffff]:5000', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::', '2001:db8:1:3::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['[fe80::1%25eth0]:80', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['_hidden', 'unknown'],
    ['203.0.113', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (ip, sender) => {
    expect(senderOf({ ip })).toBe(sender);
  });

  it('nobody known, where the connection is gone', () => {
    expect(senderOf({ ip: undefined })).toBe('unknown');
  });

  it('the same sender whatever port, brackets or zone a proxy writes', () => {
    const port = fc.nat(65_535);
    fc.assert(
      fc.property(fc.ipV4(), port, (ip, at) => {
        const written = [ip, `${ip}:${at}`, `::ffff:${ip}`, `[::ffff:${ip}]:${at}`];
        expect(new Set(written.map((each) => senderOf({ ip: each })))).toEqual(new Set([ip]));
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), port, (ip, at) => {
        const written = [ip, `[${ip}]`, `[${ip}]:${at}`, `${ip}%eth0`, ip.toUpperCase()];
        expect(new Set(written.map((each) => senderOf({ ip: each }))).size).toBe(1);
        expect(senderOf({ ip })).not.toBe('unknown');
      }),
    );
  });
});

describe('An office', () => {
  const isOffice = officesOf(['10.0.0.0/8', '2001:db8:5::/48', '192.0.2.7']);

  it.each([
    ['10.200.3.4', true],
    ['10.200.3.4:5000', true],
    ['::ffff:10.1.1.1', true],
    ['11.0.0.1', false],
    ['192.0.2.7', true],
    ['192.0.2.8', false],
    ['[2001:db8:5:9::1]:443', true],
    ['2001:db8:6::1', false],
    ['unknown', false],
    ['', false],
  ])('%s: %s', (ip, office) => {
    expect(isOffice({ ip })).toBe(office);
    expect(officesOf([])({ ip })).toBe(false);
  });
});
