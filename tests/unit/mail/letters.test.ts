import { locales, type Locale } from '@/domain/bilingual';
import { publicationKinds } from '@/domain/booklet/snapshot';
import type { DeputyMatter, Letter, LetterMatter, PersonMatter } from '@/domain/notices/letter';
import { forceNotices, type NoticeKind } from '@/domain/notices/notices';
import { addressOf } from '@/contract/addresses';
import { linksOf } from '@/mail/deskLinks';
import { mostNames } from '@/mail/letterContent';
import { writeLetter } from '@/mail/writeLetter';

const origin = 'https://kitapcik.example';
const place = { edition: '2024-2', plate: '76', province: 'Iğdır', slug: 'igdir' };
const aFigure: LetterMatter = { subject: 'figure', place };
const aText: LetterMatter = { subject: 'text', collection: 'services', id: 'evde-bakim' };

const anImport: LetterMatter = { subject: 'import', id: '2023-3:1', edition: '2023-3' };

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    tr: `Gösterge ${String(index + 1)}`,
    en: `Metric ${String(index + 1)}`,
  }));

function letter(locale: Locale, matter: LetterMatter, kinds: readonly NoticeKind[], count = 1): Letter {
  return {
    to: { id: 'u1', name: 'Ayşe <b>Yılmaz</b>', email: 'ayse@ornek.gov.tr', locale },
    matter,
    parts: kinds.map((kind) => ({ kind, names: matter.subject === 'booklet' ? [] : names(count) })),
    onBehalfOf: null,
    by: 'Mehmet & Ortağı',
    comment: 'İlk satır\nİkinci "satır"',
  };
}

const account: PersonMatter = {
  subject: 'person',
  person: 'u1',
  link: null,
  changes: [],
  formerEmail: null,
  active: true,
};
const key = 'a1'.repeat(32);
const invitation: LetterMatter = { ...account, link: { key, expires: '2026-11-29T09:00:00.000Z' } };
const newRole: PersonMatter = {
  ...account,
  changes: [
    { field: 'roles', before: ['publisher'], after: [] },
    { field: 'province', before: null, after: 'Iğdır' },
  ],
};

const aTrain: LetterMatter = {
  subject: 'train',
  edition: '2024-2',
  done: names(40).map(({ tr }) => tr),
  failed: [{ province: 'Iğdır', problem: 'text_differs' }],
};

const [vekil, asil] = [
  { id: 'u1', name: 'Vekil' },
  { id: 'u2', name: 'Asıl' },
];
const deputyship = { role: 'publisher', from: '2026-12-01', until: '2026-12-15' } as const;
const aDeputyship = (deputy: typeof vekil, principal: typeof asil): DeputyMatter => ({
  subject: 'deputy',
  deputyships: [{ ...deputyship, deputy, principal }],
  account: null,
});
const standsIn = aDeputyship(vekil, asil);
const isStoodIn = aDeputyship(asil, vekil);

const everyLetter = locales.flatMap((locale) => [
  letter(locale, invitation, ['invited'], 0),
  letter(locale, invitation, ['reset_asked'], 0),
  letter(locale, { ...account, changes: [{ field: 'password' }] }, ['login_changed'], 0),
  letter(locale, { ...account, changes: [{ field: 'email' }] }, ['login_changed'], 0),
  letter(locale, newRole, ['grants_changed'], 0),
  letter(locale, account, ['second_factor_reset'], 0),
  letter(locale, account, ['recovery_codes_renewed'], 0),
  ...[standsIn, isStoodIn].flatMap((matter) =>
    (['deputy_named', 'deputy_ended'] as const).map((kind) => letter(locale, matter, [kind], 0)),
  ),
  ...(['review_asked', 'changes_requested', 'approved'] as const).flatMap((kind) => [
    letter(locale, aFigure, [kind]),
    letter(locale, aText, [kind]),
    letter(locale, anImport, [kind]),
  ]),
  ...forceNotices.map((kind) => letter(locale, aFigure, [kind])),
  letter(locale, aTrain, ['train_ended'], 0),
  letter(locale, { ...aTrain, done: [] }, ['train_failing'], 0),
  ...publicationKinds.flatMap((kind) =>
    [null, 'text_differs', 'never heard of'].map((problem) =>
      letter(locale, { subject: 'booklet', place, number: 2, kind, problem }, [
        problem === null ? 'published' : 'render_failed',
      ]),
    ),
  ),
]);

describe('a mail', () => {
  it.each(everyLetter)('has the same words as text and as HTML in its reader’s language (%#)', (each) => {
    const { subject, text, html } = writeLetter(each, origin);
    expect(subject).toMatch(/^Kitapçık: .{10,}/);
    expect(html).toContain(`<html lang="${each.to.locale}">`);
    expect(html).not.toMatch(/<b>|undefined|null|\[object/);
    expect(text).not.toMatch(/undefined|null|\[object/);
    expect(html).toContain('Ayşe &lt;b&gt;Yılmaz&lt;/b&gt;');
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
    expect(links.length).toBeGreaterThan(0);
    for (const url of links) {
      expect(url.startsWith(`${origin}/`)).toBe(true);
      expect(text).toContain(url);
    }
  });

  it('says of an account what changed, until when its link works, and what to do if it was somebody else', () => {
    const grants = writeLetter(letter('tr', newRole, ['grants_changed'], 0), origin).text;
    expect(grants).toContain('- Görevler: Yayım sorumlusu → yok\n- İl: yok → Iğdır');
    expect(grants).toContain('İşlemi yapan: Mehmet & Ortağı');
    const { subject, text } = writeLetter(letter('tr', invitation, ['invited'], 0), origin);
    expect(subject).toBe('Kitapçık: hesabınız açıldı');
    expect(text).toContain('şu ana kadar geçerlidir: 29 Kasım 2026 12:00.');
    expect(text).toContain(`${origin}/git?yol=%2Fyonetim%2Fparola%3Fkisi%3Du1%26anahtar%3D${key}`);
    const moved: PersonMatter = { ...account, changes: [{ field: 'email' }] };
    const told = writeLetter(letter('en', moved, ['login_changed'], 0), origin);
    expect(told.subject).toContain('your e-mail address was changed');
    expect(told.text).toContain('tell your administrator at once');
  });

  it('says of a deputyship whose it is, the role and from which day to which', () => {
    const write = (locale: Locale, matter: DeputyMatter, kind: 'deputy_named' | 'deputy_ended') =>
      writeLetter({ ...letter(locale, matter, [kind], 0), comment: null }, origin);
    const { subject, text } = write('tr', standsIn, 'deputy_named');
    expect(subject).toBe('Kitapçık: Vekil olarak görevlendirildiniz (Asıl yerine)');
    expect(text).toContain(
      'Görev: Yayım sorumlusu\nVekâlet 1 Aralık 2026 günü başlar, 15 Aralık 2026 gününün sonunda kendiliğinden biter.',
    );
    expect(text).toContain(`${origin}/git?yol=%2Fyonetim%2Fvekalet`);
    expect(write('tr', isStoodIn, 'deputy_named').subject).toContain('Yerinize vekil görevlendirildi (Asıl)');
    expect(write('tr', isStoodIn, 'deputy_ended').subject).toContain('Vekilinizin görevi sona erdi (Asıl)');
    const ended = write('en', standsIn, 'deputy_ended');
    expect(ended.subject).toBe('Kitapçık: You are no longer a deputy (for Asıl)');
    expect(ended.text).toContain('given for 1 December 2026 – 15 December 2026, and does not hold');
  });

  it('leads nobody who is switched off anywhere', () => {
    const off = writeLetter(letter('tr', { ...newRole, active: false }, ['grants_changed'], 0), origin);
    expect(off.text).not.toContain('http');
    expect(off.text).toContain('Hesabınız kapalı olduğu sürece giriş yapamazsınız.');
  });

  it('names every booklet of a train, what failed first and with its cause', () => {
    const { subject, text } = writeLetter(letter('tr', aTrain, ['train_ended'], 0), origin);
    expect(subject).toBe(
      'Kitapçık: 2024-2 dönemi toplu yayımı: 40 kitapçık yayımlandı, 1 kitapçığın dosyaları hazırlanamadı',
    );
    expect(text).toContain('- Iğdır: PDF dosyasındaki metin, onaylanan metinle aynı değil.');
    expect(text.indexOf('Iğdır')).toBeLessThan(text.indexOf('Gösterge 1\n'));
    expect(text).toContain('- Gösterge 40');
    expect(text).not.toContain('devam ediyor');
    const early = writeLetter(letter('tr', { ...aTrain, done: [] }, ['train_failing'], 0), origin);
    expect(early.text).toContain('Öteki kitapçıklar hazırlanmaya devam ediyor');
  });

  it('counts what it does not list', () => {
    const { text, html } = writeLetter(letter('tr', aFigure, ['review_asked'], 43), origin);
    expect(text).toContain('43 rakam incelemenizi bekliyor');
    expect(text).toContain(`ve ${String(43 - mostNames)} tane daha`);
    expect(html.match(/<li>/g)).toHaveLength(mostNames + 1);
  });

  it('says several things of one act at once', () => {
    const { subject, text } = writeLetter(letter('en', aFigure, ['review_asked', 'approved'], 2), origin);
    expect(subject).toContain('2 figures wait for your review');
    expect(text).toContain('2 figures approved');
  });

  it('says one figure in the singular', () => {
    expect(writeLetter(letter('en', aFigure, ['approved'], 1), origin).subject).toContain(
      '1 figure approved',
    );
  });
});

describe('links of a mail', () => {
  const led = (kind: NoticeKind, matter: LetterMatter) =>
    linksOf(kind, matter, origin).map(({ url }) => new URL(url).searchParams.get('yol'));

  it('lead to the screens by way of our own page', () => {
    const sheet = { edition: '2024-2', plate: '76' };
    expect(linksOf('review_asked', aFigure, origin)[0]?.url).toMatch(
      new RegExp(`^${origin}/git\\?yol=%2Fyonetim`),
    );
    expect(led('review_asked', aFigure)).toEqual([addressOf('review', sheet)]);
    expect(led('approved', aFigure)).toEqual([addressOf('sheet', sheet)]);
    expect(led('review_asked', aText)).toEqual([addressOf('review')]);
    expect(led('changes_requested', aText)).toEqual(['/yonetim/collections/services/evde-bakim']);
    expect(led('review_asked', anImport)).toEqual(['/yonetim/gecmis?kayit=2023-3%3A1']);
    const failed = { subject: 'booklet', place, number: 1, kind: 'first', problem: 'timeout' } as const;
    expect(led('render_failed', failed)).toEqual([addressOf('board', { edition: '2024-2' })]);
  });

  it('lead readers straight to the publication’s own address', () => {
    const published = { subject: 'booklet', place, number: 2, kind: 'correction', problem: null } as const;
    expect(linksOf('published', published, origin).map(({ url }) => url)).toEqual([
      `${origin}/2024-2/igdir/2/`,
      `${origin}/2024-2/igdir/2/kitapcik.pdf`,
    ]);
  });
});
