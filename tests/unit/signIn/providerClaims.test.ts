import { readEnv } from '@/env';
import { addressIn, isSureOfAddress, joinedAddress } from '@/domain/signIn/providerClaims';

describe('What a provider says of an address', () => {
  it.each([
    [true, true],
    ['true', true],
    ['True', true],
    [false, false],
    ['false', false],
    [undefined, null],
    [null, null],
    ['', null],
    [1, null],
    ['yes', null],
    [{}, null],
  ])('email_verified %j is %p', (said, verified) => {
    expect(addressIn({ email: 'a@b.tr', email_verified: said })).toEqual({
      email: 'a@b.tr',
      emailVerified: verified,
    });
  });

  const at = (email: string | null, emailVerified: boolean | null) => ({ email, emailVerified });
  it.each([
    ['the identity alone', at('a@b.tr', true), at(null, null), at('a@b.tr', true)],
    ['the word at the other place', at('a@b.tr', null), at('A@B.tr', true), at('a@b.tr', true)],
    ['the word there without an address', at('a@b.tr', null), at(null, true), at('a@b.tr', true)],
    ['all of it there', at(null, null), at('a@b.tr', true), at('a@b.tr', true)],
    ['a word of another address', at('a@b.tr', null), at('c@b.tr', true), at('a@b.tr', null)],
    ['a word without an address', at(null, true), at('c@b.tr', null), at('c@b.tr', null)],
    ['a no that is not outvoted', at('a@b.tr', false), at('a@b.tr', true), at('a@b.tr', false)],
  ])('holds for the address beside it: %s', (_, identity, info, joined) => {
    expect(joinedAddress(identity, info)).toEqual(joined);
  });

  it.each([
    [at('a@b.tr', true), false, true],
    [at('a@b.tr', null), false, false],
    [at('a@b.tr', null), true, true],
    [at('a@b.tr', false), true, false],
    [at(null, true), true, false],
    [at(null, null), true, false],
  ])('%j, with the operator’s trust %p, is enough: %p', (address, trusted, isEnough) => {
    expect(isSureOfAddress(address, trusted)).toBe(isEnough);
  });
});

it('OIDC_TRUST_EMAIL is off unless it is set to true', () => {
  const provider = {
    DATA_DIR: process.env['DATA_DIR'] ?? '/tmp',
    OIDC_ISSUER: 'https://giris.ornek.gov.tr',
    OIDC_CLIENT_ID: 'kitapcik',
    OIDC_CLIENT_SECRET: 'gizli',
  };
  const trusts = (OIDC_TRUST_EMAIL?: string) =>
    readEnv({ ...provider, OIDC_TRUST_EMAIL }).provider?.trustsEmail;
  expect([trusts(), trusts('false'), trusts('true')]).toEqual([false, false, true]);
  expect(() => trusts('evet')).toThrow('OIDC_TRUST_EMAIL');
});
