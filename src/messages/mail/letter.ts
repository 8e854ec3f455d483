import type { NoticeLink } from '@/domain/notices/notices';
import { bilingual } from '../bilingual';

/** Words around what a mail tells: who it comes from, how it begins and ends, and its links. */
export const letterWords = bilingual(
  {
    sender: 'Kitapçık',
    subject: (headline: string) => `Kitapçık: ${headline}`,
    greeting: (name: string) => `Sayın ${name},`,
    more: (count: number) => `ve ${count} tane daha`,
    by: (name: string) => `İşlemi yapan: ${name}`,
    reason: (text: string) => `Gerekçe: ${text}`,
    lastStands:
      'Daha önce yayımlanmış bir kitapçık varsa yayında kalır. Yayın sayfasından yeniden deneyebilirsiniz.',
    train: {
      failed: 'Dosyaları hazırlanamayan kitapçıklar:',
      done: 'Yayımlanan kitapçıklar:',
      board: 'İllerin son durumu yayın sayfasındadır.',
    },
    person: {
      validUntil: (moment: string) => `Bağlantı bir kez kullanılabilir. Son geçerlilik zamanı: ${moment}.`,
      off: 'Hesabınız kapalı olduğu sürece giriş yapamazsınız.',
    },
    deputyRole: (role: string) => `Görev: ${role}`,
    links: {
      review: 'İncelemeye git',
      sheet: 'Veri formunu aç',
      text: 'Metni aç',
      board: 'Yayın sayfasına git',
      booklet: 'Kitapçığı aç',
      pdf: 'Kitapçığın PDF dosyası',
      password: 'Parolamı belirle',
      account: 'Hesabımı aç',
      home: 'Kitapçık’ı aç',
      imports: 'Aktarımı aç',
      deputies: 'Vekâlet sayfasını aç',
    } satisfies Readonly<Record<NoticeLink, string>>,
    footer: 'Bu e-posta Kitapçık tarafından otomatik olarak gönderilmiştir; lütfen yanıtlamayın.',
  },
  {
    sender: 'Kitapçık',
    subject: (headline: string) => `Kitapçık: ${headline}`,
    greeting: (name: string) => `Dear ${name},`,
    more: (count: number) => `and ${count} more`,
    by: (name: string) => `Done by: ${name}`,
    reason: (text: string) => `Reason: ${text}`,
    lastStands:
      'A booklet that was published before stays published. You can try again on the publication page.',
    train: {
      failed: 'Booklets whose files could not be made:',
      done: 'Published booklets:',
      board: 'The publication page shows the state of all provinces.',
    },
    person: {
      validUntil: (moment: string) => `The link can be used once. It is valid until ${moment}.`,
      off: 'While your account is switched off you cannot sign in.',
    },
    deputyRole: (role: string) => `Role: ${role}`,
    links: {
      review: 'Go to review',
      sheet: 'Open the sheet',
      text: 'Open the text',
      board: 'Go to publication',
      booklet: 'Open the booklet',
      pdf: 'The booklet as a PDF file',
      password: 'Set my password',
      account: 'Open my account',
      home: 'Open Kitapçık',
      imports: 'Open the import',
      deputies: 'Open the page of deputies',
    },
    footer: 'Kitapçık sent this e-mail automatically; please do not reply.',
  },
);
