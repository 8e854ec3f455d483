import { readPasswordLink } from '@/contract/addresses';
import type { Payload } from 'payload';
import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import type { MailServer } from './mailServer';

/** The two halves of a link as its reader comes with them. */
export interface MailedLink {
  readonly person: string;
  readonly key: string;
}

/** Works on the waiting mails, as a worker does. */
export async function sendWaiting(payload: Payload): Promise<void> {
  while (await runWaitingJobs(payload, 1, mailQueue));
}

/** Gives the newest mail to this address. */
export function lastMailTo({ taken }: MailServer, address: string) {
  const mail = taken.filter(({ to }) => to === address).at(-1)?.mail;
  if (mail === undefined) throw new Error(`No mail to ${address}`);
  return mail;
}

/** Gives the link that sets a password from the text of a mail. */
export function linkIn(text: string | undefined): MailedLink {
  const [url = ''] = /https?:\S+\/yonetim\/parola#\S+/.exec(text ?? '') ?? [];
  return readPasswordLink(new URL(url).hash);
}
