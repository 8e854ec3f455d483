import type { IncomingAuthType, PayloadRequest } from 'payload';
import { mailMessages } from '@/messages/mail';

/**
 * The mail with which somebody sets a new password. Its link starts with the installation's own address: Payload would
 * take the `Host` header, which whoever asks may write as they like.
 */
export function resetMail(publicUrl: string): NonNullable<IncomingAuthType['forgotPassword']> {
  const wordsOf = (req: PayloadRequest | undefined) =>
    mailMessages[req?.i18n.language === 'en' ? 'en' : 'tr'];
  return {
    // Payload keeps the interval by a second write beside the open transaction, which with one writer waits for itself.
    // How often somebody may ask is limited in front of Payload (src/server).
    minRequestInterval: 0,
    generateEmailSubject: (args) => wordsOf(args?.req).reset.subject,
    generateEmailHTML: (args) => {
      const { reset } = wordsOf(args?.req);
      const link = `${publicUrl}/yonetim/reset/${encodeURIComponent(args?.token ?? '')}`;
      return [reset.asked, `<a href="${link}">${link}</a>`, reset.notYou]
        .map((part) => `<p>${part}</p>`)
        .join('\n');
    },
  };
}
