import { bilingual, counted } from '../bilingual';

/** Words about the end of a session, on every screen of the desk. */
export const sessionWords = bilingual(
  {
    label: 'Oturum',
    ends: (minutes: number) =>
      minutes < 1
        ? 'Oturumunuz bir dakika içinde kapanacak.'
        : `Oturumunuz ${minutes} dakika içinde kapanacak.`,
    warn: 'Bir süredir bu sayfada işlem yapmadınız. Devam ediyorsanız oturumu uzatın.',
    last: 'En uzun oturum süresi doluyor; oturum uzatılamaz. Kapandığında yeni sekmede giriş yapıp kaldığınız yerden devam edebilirsiniz: yazdıklarınız bu sayfada kalır.',
    renew: 'Oturumu uzat',
    renewed: 'Oturumunuz uzatıldı.',
  },
  {
    label: 'Session',
    ends: (minutes) => `Your session ends in ${counted(Math.max(1, minutes), 'minute')}.`,
    warn: 'You have done nothing on this page for a while. If you are still working, extend the session.',
    last: 'The longest time for a session is nearly over, and it cannot be extended. When it has ended, sign in in a new tab and go on here: what you typed stays on this page.',
    renew: 'Extend the session',
    renewed: 'Your session has been extended.',
  },
);
