import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { createTransport } from 'nodemailer';
import type { EmailAdapter } from 'payload';
import type { Env } from '@/env';
import { mailMessages } from '@/messages/mail';
import { outboxTransport } from './outboxTransport';

/** Payload's way to send mail: through the mail server of the settings, or into the local outbox. */
export function emailAdapter(env: Pick<Env, 'mail' | 'mailFrom'>): Promise<EmailAdapter> {
  return nodemailerAdapter({
    defaultFromAddress: env.mailFrom,
    defaultFromName: mailMessages.tr.sender,
    // A mail server that is away for a moment must not keep the program from starting.
    skipVerify: true,
    transport:
      env.mail.kind === 'smtp'
        ? createTransport(env.mail.url)
        : createTransport(outboxTransport(env.mail.folder)),
  });
}
