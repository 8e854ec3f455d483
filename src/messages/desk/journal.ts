import { bilingual, counted } from '../bilingual';

interface Who {
  readonly person: string;
  /** Who did it; empty where that is the person. */
  readonly by: string;
  readonly detail: string;
  readonly problem: string;
}

const byWhom = (by: string, before: string, after: string): string =>
  by === '' ? '' : `${before}${by}${after}`;

/** Words of the journal of security. */
export const journalWords = bilingual(
  {
    title: 'Güvenlik günlüğü',
    about: (days: number) =>
      `Girişler, hatalı denemeler, reddedilen istekler ve hesap işlemleri ${String(days)} gün saklanır. Sizinle ilgili ve sizin yaptığınız olaylar burada görünmez; onları diğer yöneticiler görür.`,
    event: 'Olay',
    at: 'Zaman',
    kind: 'Olay türü',
    person: 'Kişi',
    everyKind: 'Bütün olaylar',
    everybody: 'Herkes',
    nothing: 'Bu seçime uyan olay yok.',
    older: 'Daha eski olaylar',
    newest: 'En yeni olaylar',
    stranger: 'Bilinmeyen biri',
    unknown: (mark: string) => `Hesabı olmayan bir adres (${mark})`,
    devices: { known: 'bilinen tarayıcı', new: 'yeni tarayıcı' },
    times: (count: number) => `${String(count)} kez`,
    kinds: {
      signed_in: 'Giriş',
      sign_in_failed: 'Hatalı giriş',
      sign_in_locked: 'Kilitli giriş',
      code_failed: 'Hatalı kod',
      proof_failed: 'İşlem öncesi hatalı kod',
      password_guess_failed: 'Parola değiştirirken hatalı parola',
      refused: 'Reddedilen istek',
      signed_out: 'Çıkış',
      session_ended: 'Oturum sonlandırma',
      account_changed: 'Hesap işlemi',
    },
    lines: {
      signed_in: ({ person }: Who) => `${person} giriş yaptı`,
      sign_in_failed: ({ person, problem }: Who) =>
        `${person} için giriş denemesi başarısız oldu${byWhom(problem, ': ', '')}`,
      sign_in_locked: ({ person }: Who) => `${person} için giriş denemesi, giriş kilitliyken yapıldı`,
      code_failed: ({ person }: Who) => `${person} için girişte yanlış kod yazıldı`,
      proof_failed: ({ person }: Who) => `${person} oturumunda işlem için istenen kod yanlış yazıldı`,
      password_guess_failed: ({ person }: Who) => `${person} oturumunda şimdiki parola yanlış yazıldı`,
      refused: ({ person, detail, problem }: Who) =>
        `${person} adına gelen istek reddedildi: ${detail}${byWhom(problem, ' (', ')')}`,
      signed_out: ({ person }: Who) => `${person} çıkış yaptı`,
      session_ended: ({ person }: Who) => `${person} başka bir oturumunu sonlandırdı`,
      account_changed: ({ person, by, detail }: Who) =>
        `${person} hesabında işlem: ${detail}${byWhom(by, ' – yapan: ', '')}`,
    },
  },
  {
    title: 'Security journal',
    about: (days) =>
      `Sign-ins, failed attempts, refused requests and acts on accounts are kept for ${counted(days, 'day')}. What is about you, or was done by you, is not shown here; the other admins see it.`,
    event: 'Event',
    at: 'Time',
    kind: 'Kind of event',
    person: 'Person',
    everyKind: 'All events',
    everybody: 'Everybody',
    nothing: 'No event fits this choice.',
    older: 'Older events',
    newest: 'Newest events',
    stranger: 'Somebody unknown',
    unknown: (mark) => `An address without an account (${mark})`,
    devices: { known: 'known browser', new: 'new browser' },
    times: (count) => counted(count, 'time'),
    kinds: {
      signed_in: 'Sign-in',
      sign_in_failed: 'Failed sign-in',
      sign_in_locked: 'Locked sign-in',
      code_failed: 'Wrong code',
      proof_failed: 'Wrong code before an act',
      password_guess_failed: 'Wrong password when changing it',
      refused: 'Refused request',
      signed_out: 'Sign-out',
      session_ended: 'Session ended',
      account_changed: 'Act on an account',
    },
    lines: {
      signed_in: ({ person }) => `${person} signed in`,
      sign_in_failed: ({ person, problem }) => `Signing in failed for ${person}${byWhom(problem, ': ', '')}`,
      sign_in_locked: ({ person }) => `Signing in was tried for ${person} while it was locked`,
      code_failed: ({ person }) => `A wrong code was given when signing in as ${person}`,
      proof_failed: ({ person }) => `A wrong code was given for an act in a session of ${person}`,
      password_guess_failed: ({ person }) =>
        `The present password was given wrongly in a session of ${person}`,
      refused: ({ person, detail, problem }) =>
        `A request of ${person} was refused: ${detail}${byWhom(problem, ' (', ')')}`,
      signed_out: ({ person }) => `${person} signed out`,
      session_ended: ({ person }) => `${person} ended another session of theirs`,
      account_changed: ({ person, by, detail }) =>
        `Act on the account of ${person}: ${detail}${byWhom(by, ' – by ', '')}`,
    },
  },
);
