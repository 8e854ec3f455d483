import fc from 'fast-check';
import { isOwnRequest, ownOrigins } from '@/env/requestTrust';

const publicUrl = 'https://kitapcik.ornek.gov.tr';
const asks = (origin: string | null, site: string | null = null, cookie: string | null = 'payload-token=x') =>
  isOwnRequest({ origin, site, cookie }, publicUrl);

describe('A writing request comes from our own pages', () => {
  it.each([
    ['from the public address', publicUrl, null, 'a=b'],
    ['from the public address, as the browser says too', publicUrl, 'same-origin', 'a=b'],
    ['from a page that was loaded again by its reader', publicUrl, 'none', 'a=b'],
    ['where the browser says so without an origin', null, 'same-origin', 'a=b'],
    ['from a program without cookies', null, null, null],
  ])('%s', (_, origin, site, cookie) => {
    expect(asks(origin, site, cookie)).toBe(true);
  });

  it.each([
    ['null', null],
    ['', null],
    [`${publicUrl}:8443`, null],
    [`${publicUrl}:443`, null],
    [`${publicUrl}.`, null],
    [`${publicUrl}/`, null],
    ['https://KITAPCIK.ornek.gov.tr', null],
    ['http://kitapcik.ornek.gov.tr', null],
    ['https://www.kitapcik.ornek.gov.tr', null],
    ['https://ornek.gov.tr', null],
    ['https://kitapcik.ornek.gov.tr.saldirgan.example', null],
    ['https://saldirgan.example@kitapcik.ornek.gov.tr', null],
    ['https://kitapcik.ornek.gov.tr@saldirgan.example', null],
    [`${publicUrl}, https://saldirgan.example`, null],
    ['http://localhost:3000', null],
    [publicUrl, 'cross-site'],
    [publicUrl, 'same-site'],
    [publicUrl, ''],
    [null, 'cross-site'],
    [null, 'same-site'],
    [null, 'none'],
    [null, null],
  ])('and not with the origin %j and Sec-Fetch-Site %j', (origin, site) => {
    expect(asks(origin, site)).toBe(false);
  });

  it('by no other origin than the public one, whatever it is', () => {
    const near = fc.tuple(fc.constantFrom('https://', 'http://', 'HTTPS://', '//'), fc.string(), fc.webUrl());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          near.map((parts) => parts.join('')),
        ),
        (origin) => {
          expect(asks(origin, null, null)).toBe(origin === publicUrl);
        },
      ),
    );
  });
});

describe('Our own origins', () => {
  it.each([
    [publicUrl, [publicUrl]],
    ['https://kitapcik.ornek.gov.tr:443', [publicUrl]],
    ['http://127.0.0.1:3000', ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']],
    ['http://localhost:80', ['http://localhost', 'http://127.0.0.1', 'http://[::1]']],
    ['yok', []],
  ])('at %s are %j', (address, origins) => {
    expect(ownOrigins(address)).toEqual(origins);
  });
});
