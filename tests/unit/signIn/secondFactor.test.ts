import { hasSecondFactor } from '@/domain/signIn/providerClaims';
import { needsSecondFactor } from '@/domain/signIn/secondFactor';
import { stepOfCode } from '@/signIn/authenticator';
import { sealedCookie, type SealedKind } from '@/signIn/cookies';
import { openText, sealText } from '@/access/sealedText';

describe('A second factor is needed by', () => {
  it.each([
    [['publisher'], 'biri@ornek.gov.tr', true],
    [['admin'], 'biri@ornek.gov.tr', true],
    [['province_editor', 'publisher'], 'biri@ornek.gov.tr', true],
    [['province_editor', 'province_approver'], 'biri@ornek.gov.tr', false],
    [['ministry_reviewer', 'ministry_editor'], 'biri@ornek.gov.tr', false],
    [['admin'], 'yonetici@kitapcik.example', false],
    [['admin'], 'yonetici@kitapcik.example.saldirgan.com', true],
  ] as const)('%j at %s: %p', (roles, email, needed) => {
    expect(needsSecondFactor({ roles, email })).toBe(needed);
  });
});

describe('A provider has asked for one when it says', () => {
  it.each([
    [['pwd'], null, false],
    [['pwd', 'sms'], null, false],
    [[], null, false],
    [['pwd', 'otp'], null, true],
    [['mfa'], null, true],
    [['hwk'], null, true],
    [[], 'http://schemas.openid.net/pape/policies/2007/06/multi-factor', true],
    [[], '1', false],
  ])('%j, %p: %p', (amr, acr, asked) => {
    expect(hasSecondFactor({ amr, acr })).toBe(asked);
  });
});

describe('The code of an app', () => {
  // RFC 6238, appendix B: the secret is `12345678901234567890`, the last six of eight digits.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
  ])('at second %p is %s, of step %p', (second, code, step) => {
    const told = (from: number): number | null => stepOfCode(secret, code, new Date((second + from) * 1000));
    expect([told(0), told(30), told(-30)]).toEqual([step, step, step]);
    expect([told(90), told(-90)]).toEqual([null, null]);
  });

  it.each(['28708', '2870820', '28708a', '', '２８７０８２'])('is not %j', (code) => {
    expect(stepOfCode(secret, code, new Date(59_000))).toBeNull();
  });
});

describe('A sealed text', () => {
  const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

  it('opens with its key and for its owner alone', () => {
    const sealed = sealText(key, 'gizli', 'elif');
    expect(openText(key, sealed, 'elif')).toBe('gizli');
    expect([openText(other, sealed, 'elif'), openText(key, sealed, 'murat')]).toEqual([null, null]);
    expect(sealText(key, 'gizli', 'elif')).not.toBe(sealed);
  });

  it('does not open when one letter of it was changed or it is cut short', () => {
    const sealed = sealText(key, 'gizli', 'elif');
    for (let index = 0; index < sealed.length - 1; index += 1) {
      const letter = sealed[index] === 'A' ? 'B' : 'A';
      expect(openText(key, sealed.slice(0, index) + letter + sealed.slice(index + 1), 'elif')).toBeNull();
    }
    expect(openText(key, sealed.slice(0, 20), 'elif')).toBeNull();
    expect(openText(key, '', 'elif')).toBeNull();
  });
});

describe('What a sealed cookie keeps', () => {
  const kind = { name: 'kitapcik-deneme', use: 'pending', seconds: 60 } as const;
  const now = new Date('2026-05-01T09:00:00.000Z');
  const payload = { secret: 'bu-kurulumun' };
  const seal = () => sealedCookie<object>(kind).seal({ payload, now }, { person: 'elif' });
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  const sent = (value: string, name: string = kind.name) => new Headers({ cookie: `${name}=${value}` });

  it('comes back as it was given, until the cookie has lived its time', async () => {
    const headers = sent(await seal());
    const readAt = (seconds: number) => sealedCookie(kind).read({ payload, headers, now: at(seconds) });
    expect([await readAt(0), await readAt(59)]).toEqual([{ person: 'elif' }, { person: 'elif' }]);
    expect(await readAt(60)).toBeNull();
  });

  it('comes back for no other secret, use or cookie, and not when it was changed', async () => {
    const value = await seal();
    const headers = sent(value);
    const read = (of: SealedKind, by: object) => sealedCookie(of).read({ payload, headers, now, ...by });
    expect(value).not.toContain('elif');
    expect(await read(kind, { payload: { secret: 'bir-baskasinin' } })).toBeNull();
    expect(await read({ ...kind, use: 'provider' }, {})).toBeNull();
    const other = 'kitapcik-baska';
    expect(await read({ ...kind, name: other }, { headers: sent(value, other) })).toBeNull();
    expect(await read(kind, { headers: sent(`${value.slice(0, -3)}AAA`) })).toBeNull();
    expect(await read(kind, { headers: new Headers() })).toBeNull();
  });
});
