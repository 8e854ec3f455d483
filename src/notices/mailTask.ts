import type { TaskConfig } from 'payload';
import { mailTaskSlug } from '@/jobs/mailQueue';
import { sendMails } from './sendMails';

/**
 * The job: sends the mails about one occasion. No retries of Payload's: the next attempt is queued with the note of the
 * one that failed, and mails that were given up are a visible state.
 */
export function mailTask(publicUrl: string): TaskConfig<'mail'> {
  return {
    slug: mailTaskSlug,
    inputSchema: [{ name: 'mail', type: 'text', required: true }],
    retries: 0,
    handler: async ({ input, req: { payload } }) => {
      await sendMails(payload, { publicUrl, now: () => new Date() }, input.mail);
      return { output: {} };
    },
  };
}
