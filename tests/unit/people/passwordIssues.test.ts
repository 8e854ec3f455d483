import { longestPassword, passwordIssues, shortestPassword } from '@/domain/people/passwordIssues';

const owner = { name: 'Gülşah Çağlayan', email: 'g.caglayan@ornek.gov.tr' };
const problems = (password: string) => passwordIssues(password, owner).map(({ problem }) => problem);

describe('a new password', () => {
  it.each(['mavi at limon saati', 'kırk-küp-kırık-kulp', 'ŞaPkA9*çözgü!bez', 'пароль для работы'])(
    'may be %s',
    (password) => {
      expect(problems(password)).toEqual([]);
    },
  );

  it('is counted in letters, not in halves of them', () => {
    expect(problems('a1b2c3d4e5f')).toEqual(['password_short']);
    expect(passwordIssues('kısa', owner)[0]?.context).toEqual({ least: shortestPassword });
    expect(problems('🙂🙃😀😃😄😁')).toEqual(['password_short']);
    expect(problems(`mavi at ${'x'.repeat(longestPassword)}`)).toEqual(['field_too_long']);
  });

  it.each(['gulsah ve kedisi', 'GÜLŞAH ve kedisi', 'ÇaĞlAyAn nehri', 'xxcaglayanxx99', 'g.caglayan 2024!'])(
    'holds neither name nor address: %s',
    (password) => {
      expect(problems(password)).toEqual(['password_personal']);
    },
  );

  it.each([
    'parola123456',
    'Password1234',
    'Kitapcik2024',
    'Şifre12345678',
    'qwerty123456',
    'Fenerbahçe1907',
    'Ankara062024',
    '123456789012',
    'aaaaaaaaaaaa',
    'abababababab',
  ])('is not a usual one: %s', (password) => {
    expect(problems(password)).toEqual(['password_common']);
  });
});
