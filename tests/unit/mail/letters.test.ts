import { locales, type Locale } from '@/domain/bilingual';
import type { DeputyMatter, Letter, Notice, PersonMatter } from '@/domain/notices/letter';
import { linksOf } from '@/mail/mailLinks';
import { mostNames } from '@/mail/letterContent';
import { writeLetter } from '@/mail/writeLetter';
import { personNoticeWords } from '@/messages/mail/personNotices';
import { noticeWords } from '@/messages/mail/notices';
import {
  aBooklet,
  aDay,
  aText,
  aTrain,
  account,
  anImport,
  everyNotice,
  invitation,
  isStoodIn,
  newRole,
  otherDates,
  place,
  standsIn,
} from '../../factories/notices';

const origin = 'https://kitapcik.example';

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    tr: `Gösterge ${String(index + 1)}`,
    en: `Metric ${String(index + 1)}`,
  }));

function letter(locale: Locale, notices: readonly Notice[], count = 1): Letter {
  return {
    to: { id: 'u1', name: 'Ayşe <b>Yılmaz</b>', email: 'ayse@ornek.gov.tr', locale },
    parts: notices.map((notice) => ({
      ...notice,
      names: ['figure', 'text', 'import', 'reminder'].includes(notice.about) ? names(count) : [],
      act: 'one act',
      onBehalfOf: null,
      by: 'Mehmet & Ortağı',
      comment: 'İlk satır\nİkinci "satır"',
    })),
    owed: null,
  };
}

const about = (notice: Notice): Notice => notice;
const grants = about({ about: 'person', kind: 'grants_changed', matter: newRole });
const toReview = about({ about: 'figure', kind: 'figures_to_review', matter: { place } });
const approved = about({ about: 'figure', kind: 'figures_approved', matter: { place } });

/** Who has a link that sets a password needs it; without one these mails are not sent. */
const sent = everyNotice.filter(
  ({ about: what, kind, matter }) =>
    what !== 'person' || matter.link !== null || !['invited', 'reset_asked'].includes(kind),
);
const everyLetter = locales.flatMap((locale) => sent.map((notice) => letter(locale, [notice])));

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

  it('says of other dates which days are others, before and after', () => {
    const changed = about({ about: 'dates', kind: 'dates_changed', matter: otherDates });
    const { subject, text } = writeLetter(letter('tr', [changed]), origin);
    expect(subject).toBe('Kitapçık: 2024-2 döneminin tarihleri değişti');
    expect(text).toMatch(/Veri tarihi: 31 Mayıs 2024.* → 30 Mayıs 2024/);
    expect(text).toMatch(/Veri girişi kapanışı: 20 Haziran 2024.* → belirlenmedi/);
    expect(text).not.toContain('Son gönderme günü');
  });

  it('says of an account what changed, until when its link works, and what to do if it was somebody else', () => {
    const granted = writeLetter(letter('tr', [grants]), origin).text;
    expect(granted).toContain('- Görevler: Yayım sorumlusu → yok\n- İl: yok → Iğdır');
    expect(granted).toContain('İşlemi yapan: Mehmet & Ortağı');
    const { subject, text } = writeLetter(
      letter('tr', [{ about: 'person', kind: 'invited', matter: invitation }]),
      origin,
    );
    expect(subject).toBe('Kitapçık: hesabınız açıldı');
    expect(text).toContain('Son geçerlilik zamanı: 29 Kasım 2026 12.00.');
    expect(text).toContain(`${origin}/yonetim/parola#kisi=u1&anahtar=${'a1'.repeat(32)}`);
    const moved: PersonMatter = { ...account, changes: [{ field: 'email' }] };
    const told = writeLetter(
      letter('en', [{ about: 'person', kind: 'login_changed', matter: moved }]),
      origin,
    );
    expect(told.subject).toContain('your e-mail address was changed');
    expect(told.text).toContain('tell your administrator at once');
  });

  it('says of a deputyship whose it is, the role and from which day to which', () => {
    const write = (locale: Locale, matter: DeputyMatter, kind: 'deputy_named' | 'deputy_ended') => {
      const said = letter(locale, [{ about: 'deputy', kind, matter }]);
      const parts = said.parts.map((part) => ({ ...part, comment: null }));
      return writeLetter({ ...said, parts }, origin);
    };
    const { subject, text } = write('tr', standsIn, 'deputy_named');
    expect(subject).toBe('Kitapçık: Vekil olarak görevlendirildiniz (Asıl yerine)');
    expect(text).toContain(
      'Görev: Yayım sorumlusu\nVekâlet 1 Aralık 2026 günü başlar, 15 Aralık 2026 gününün sonunda sona erer.',
    );
    expect(text).toContain(`${origin}/git?yol=%2Fyonetim%2Fvekalet`);
    expect(write('tr', isStoodIn, 'deputy_named').subject).toContain('Yerinize vekil görevlendirildi (Asıl)');
    expect(write('tr', isStoodIn, 'deputy_ended').subject).toContain('Vekilinizin görevi sona erdi (Asıl)');
    const ended = write('en', standsIn, 'deputy_ended');
    expect(ended.subject).toBe('Kitapçık: You are no longer a deputy (for Asıl)');
    expect(ended.text).toContain('set for 1 December 2026 – 15 December 2026, and is no longer valid');
  });

  it('leads nobody who is switched off anywhere', () => {
    const off = writeLetter(
      letter('tr', [{ about: 'person', kind: 'grants_changed', matter: { ...newRole, active: false } }]),
      origin,
    );
    expect(off.text).not.toContain('http');
    expect(off.text).toContain('Hesabınız kapalı olduğu sürece giriş yapamazsınız.');
  });

  it('names every booklet of a train, what failed first and with its cause', () => {
    const { subject, text } = writeLetter(
      letter('tr', [{ about: 'train', kind: 'train_ended', matter: aTrain }]),
      origin,
    );
    expect(subject).toBe(
      'Kitapçık: 2024-2 dönemi toplu yayımı: 40 kitapçık yayımlandı, 1 kitapçığın dosyaları hazırlanamadı',
    );
    expect(text).toContain('- Iğdır: PDF’deki metin onaylı metinle aynı değil; bu yüzden yayımlanmadı.');
    expect(text.indexOf('Iğdır')).toBeLessThan(text.indexOf('Gösterge 1\n'));
    expect(text).toContain('- Gösterge 40');
    expect(text).not.toContain('devam ediyor');
    const early = writeLetter(
      letter('tr', [{ about: 'train', kind: 'train_failing', matter: { ...aTrain, done: [] } }]),
      origin,
    );
    expect(early.text).toContain('Diğer kitapçıklar hazırlanmaya devam ediyor');
  });

  it('counts what it does not list', () => {
    const { text, html } = writeLetter(letter('tr', [toReview], 43), origin);
    expect(text).toContain('43 değer incelemenizi bekliyor');
    expect(text).toContain(`ve ${String(43 - mostNames)} tane daha`);
    expect(html.match(/<li>/g)).toHaveLength(mostNames + 1);
  });

  it('names every province that is late, and how far the day is', () => {
    const late = about({ about: 'reminder', kind: 'provinces_late', matter: { ...aDay, place: null } });
    const { subject, text } = writeLetter(letter('tr', [late], 43), origin);
    expect(subject).toBe('Kitapçık: 2024-2 dönemi: 43 ilde tamamlanmamış iş var');
    expect(text).toContain('- Gösterge 43');
    expect(text).toContain('Son gönderme günü: 10 Haziran 2024 Pazartesi');
    const due = about({ about: 'reminder', kind: 'entry_due', matter: aDay });
    expect(writeLetter(letter('en', [due]), origin).subject).toContain('entry is due in 2 days');
    const today = about({ about: 'reminder', kind: 'entry_due', matter: { ...aDay, left: 0 } });
    expect(writeLetter(letter('tr', [today]), origin).subject).toContain('bugün son gönderme günü');
  });

  it('says what waits besides in the mail of a day, with links that survive signing in', () => {
    const owed = [
      { edition: '2024-2', place, figures: 2, provinces: 1 },
      { edition: '2024-2', place: null, figures: 12, provinces: 3 },
    ];
    const { subject, text } = writeLetter({ ...letter('tr', [approved], 2), owed }, origin);
    expect(subject).toBe('Kitapçık: günlük özet (1 bildirim)');
    expect(text).toContain('Iğdır ili 2024-2 dönemi: 2 değer');
    expect(text).toContain('2024-2 dönemi: 3 ilde 12 değer incelemenizi bekliyor');
    expect(text).toContain(`${origin}/git?yol=%2Fyonetim%2Finceleme`);
  });

  it('counts what other acts it tells of in the subject', () => {
    const said = letter('tr', [toReview, approved], 2);
    const parts = said.parts.map((part, at) => ({ ...part, act: String(at) }));
    expect(writeLetter({ ...said, parts }, origin).subject).toContain(
      'incelemenizi bekliyor ve 1 bildirim daha',
    );
  });

  it('says several things of one act at once', () => {
    const { subject, text } = writeLetter(letter('en', [toReview, approved], 2), origin);
    expect(subject).toContain('2 figures are waiting for your review');
    expect(text).toContain('2 figures approved');
  });

  it('says one figure in the singular', () => {
    expect(writeLetter(letter('en', [approved], 1), origin).subject).toContain('1 figure approved');
  });
});

describe('words of mails', () => {
  it('have a further sentence in both languages, or in none', () => {
    const shape = (words: object): object =>
      JSON.parse(
        JSON.stringify(words, (_, value: unknown) => (typeof value === 'string' ? '' : value)),
      ) as object;
    expect(shape(noticeWords.tr)).toEqual(shape(noticeWords.en));
    expect(shape(personNoticeWords.tr)).toEqual(shape(personNoticeWords.en));
  });
});

describe('links of a mail', () => {
  const led = (notice: Notice) =>
    linksOf(notice).map(({ path }) => new URL(path, origin).searchParams.get('yol'));

  it('lead to the screens by way of our own page', () => {
    expect(linksOf(toReview)[0]?.path).toMatch(/^\/git\?yol=%2Fyonetim/);
    expect(led(toReview)).toEqual(['/yonetim/inceleme?donem=2024-2&il=76']);
    expect(led(approved)).toEqual(['/yonetim/veri-girisi?donem=2024-2&il=76']);
    expect(led({ about: 'text', kind: 'text_to_review', matter: aText })).toEqual(['/yonetim/inceleme']);
    expect(led({ about: 'text', kind: 'text_returned', matter: aText })).toEqual([
      '/panel/collections/services/evde-bakim',
    ]);
    expect(led({ about: 'import', kind: 'import_to_review', matter: anImport })).toEqual([
      '/yonetim/gecmis?kayit=2023-3%3A1',
    ]);
    const failed = { ...aBooklet, problem: 'timeout' };
    expect(led({ about: 'booklet', kind: 'render_failed', matter: failed })).toEqual([
      '/yonetim/yayin?donem=2024-2',
    ]);
  });

  it('lead readers straight to the publication’s own address', () => {
    const published = { about: 'booklet', kind: 'published', matter: aBooklet } as const;
    expect(linksOf(published).map(({ path }) => path)).toEqual([
      '/2024-2/igdir/2/',
      '/2024-2/igdir/2/kitapcik.pdf',
    ]);
  });
});
