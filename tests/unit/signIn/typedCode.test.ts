import fc from 'fast-check';
import { readCode, recoverySigns } from '@/domain/signIn/typedCode';

describe('A code is read as it is shown and typed', () => {
  it.each([
    ['123456', 'app', '123456'],
    ['123 456', 'app', '123456'],
    ['123\u00A0456', 'app', '123456'],
    ['123\u202F456', 'app', '123456'],
    [' 12 34 56\n', 'app', '123456'],
    ['123-456', 'app', '123456'],
    ['123–456', 'app', '123456'],
    ['\u200E123\u200B456\u2060', 'app', '123456'],
    ['１２３４５６', 'app', '123456'],
    ['7HKMN-Q2RST', 'recovery', '7HKMNQ2RST'],
    ['7HKMNQ2RST', 'recovery', '7HKMNQ2RST'],
    ['7hkmn q2rst', 'recovery', '7HKMNQ2RST'],
    ['7HKMN–Q2RST', 'recovery', '7HKMNQ2RST'],
    ['7HKMN\u2011Q2RST', 'recovery', '7HKMNQ2RST'],
    ['7HKMN\u2212Q2RST', 'recovery', '7HKMNQ2RST'],
    ['7HKMN\u00ADQ2RST', 'recovery', '7HKMNQ2RST'],
    ['７ＨＫＭＮ－Ｑ２ＲＳＴ', 'recovery', '7HKMNQ2RST'],
  ])('%j', (typed, of, code) => {
    expect(readCode(typed)).toEqual({ of, code });
  });

  it.each([
    '',
    ' ',
    '12345',
    '1234567',
    '12345a',
    '7HKMN-Q2RS',
    '7HKMN-Q2RSTU',
    '7HKMN-Q2RS0',
    '7HKMN-Q2RSI',
    'şifre',
  ])('and %j is none', (typed) => {
    expect(readCode(typed)).toBeNull();
  });

  it('with anything between its signs', () => {
    const gap = fc.constantFrom(
      '',
      ' ',
      '\u00A0',
      '-',
      '‐',
      '–',
      '—',
      '\u2212',
      '\u200B',
      '\uFEFF',
      '.',
      '\t',
    );
    const app = fc.array(fc.constantFrom(...Array.from('0123456789')), { minLength: 6, maxLength: 6 });
    const recovery = fc.array(fc.constantFrom(...Array.from(recoverySigns)), {
      minLength: 10,
      maxLength: 10,
    });
    const gaps = fc.array(gap, { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(fc.oneof(app, recovery), gaps, (signs, between) => {
        const typed = signs.map((sign, at) => `${between[at] ?? ''}${sign}`).join('') + (between[10] ?? '');
        expect(readCode(typed)?.code).toBe(signs.join(''));
        expect(readCode(typed.toLowerCase())?.code).toBe(signs.join(''));
      }),
    );
  });
});
