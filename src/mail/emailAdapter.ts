import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { createTransport } from 'nodemailer';
import type { EmailAdapter } from 'payload';
import type { Env } from '@/env';
import { letterWords } from '@/messages/mail/letter';
import { outboxTransport } from './outbox';

/** How long a mail server may keep one mail waiting, in milliseconds; nodemailer's own limits are up to ten minutes. */
const usualPatience = 20_000;

/** Makes Payload's mail adapter: it sends through the settings' mail server, or into the local outbox. */
export function emailAdapter(
  env: Pick<Env, 'mail' | 'mailFrom'>,
  patience = usualPatience,
): Promise<EmailAdapter> {
  return nodemailerAdapter({
    defaultFromAddress: env.mailFrom,
    defaultFromName: letterWords.tr.sender,
    // A mail server that is away for a moment must not keep the program from starting.
    skipVerify: true,
    transport:
      env.mail.kind === 'smtp'
        ? createTransport(withPatience(env.mail.url, patience))
        : createTransport(outboxTransport(env.mail.folder)),
  });
}

/** Nodemailer reads limits that come beside an URL from the URL alone; what the operator wrote there stays. */
function withPatience(written: string, patience: number): string {
  const url = new URL(written);
  for (const limit of ['connectionTimeout', 'greetingTimeout', 'dnsTimeout', 'socketTimeout']) {
    if (!url.searchParams.has(limit)) url.searchParams.set(limit, String(patience));
  }
  return url.href;
}
