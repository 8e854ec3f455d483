import type { TaskConfig } from 'payload';
import { loggedJob } from '@/jobs/jobLoop';
import { mailTaskSlug } from '@/jobs/queues';
import { sendMails, type MailSettings } from './sendMails';

/**
 * Gives the job that sends the mails about one occasion. No retries of Payload's: the next attempt is queued
 * with the note of the one that failed, and mails that were given up are a visible state.
 */
export function mailTask(where: Omit<MailSettings, 'now'>): TaskConfig<'mail'> {
  return {
    slug: mailTaskSlug,
    inputSchema: [
      { name: 'mail', type: 'text', required: true },
      { name: 'request', type: 'text' },
    ],
    retries: 0,
    handler: async ({ input: { mail, request }, job, req: { payload } }) => {
      const settings = { ...where, now: () => new Date() };
      const named = { job: job.id, task: mailTaskSlug, about: mail, request };
      await loggedJob(payload, named, () => sendMails(payload, settings, mail));
      return { output: {} };
    },
  };
}
