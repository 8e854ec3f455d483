import type { Payload, TaskConfig } from 'payload';
import { readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { emailOf } from '@/domain/signIn/email';
import { linkTerms, type AccountLink } from '@/domain/people/account';
import { queueMail } from '@/jobs/queueMail';
import { accountRecordOf } from './accountRecord';
import { addressOfReset, newLink } from './links';
import { writeAccount } from './moveAccount';
import { sealedOf } from '@/workflow/timeline/sealPeople';
import { loggedJob } from '@/jobs/jobLoop';
import { resetTaskSlug } from '@/jobs/queues';

/** Milliseconds in which a second request for the same account sends nothing: nobody's mailbox is to be filled. */
const pause = 2 * 60_000;

/**
 * Sends a link that sets a new password. Answers the same in every case: an address that nobody has, somebody
 * switched off, and somebody who has only been invited (that link is the admin's to send) get nothing.
 */
export function askReset({ payload, now }: { payload: Payload; now: Date }, address: string): Promise<void> {
  return inTransaction(payload, async (req) => {
    const docs = await readAll(req, 'users', {
      where: { email: { equals: emailOf(address) } },
      limit: 1,
      showHiddenFields: true,
    });
    const [user] = docs;
    if (user === undefined) return;
    const account = accountRecordOf(user);
    if (!account.active || account.invited) return;
    const { id, link } = account;
    if (link !== null && now.getTime() - Date.parse(link.at) < pause) return;
    const next = isFresh(link, now) ? { ...link, at: now.toISOString() } : newLink('reset', now);
    await writeAccount(req, id, { link: next });
    const about = `${id}:${next.at}`;
    const people = [sealedOf(user, now)];
    await queueMail(req, { source: 'links', about, edition: null, province: null, at: now, people });
  });
}

/**
 * Whether a link may be sent again as it is: one that has more than half of its time left. Anybody may ask for anybody, and
 * somebody who goes on asking must not kill the link that its owner is about to open.
 */
function isFresh(link: AccountLink | null, now: Date): link is AccountLink {
  return link?.kind === 'reset' && Date.parse(link.expires) - now.getTime() > linkTerms.reset / 2;
}

/**
 * The job: has a link sent to the address that somebody typed, if it is anybody's. It may run more than once, because a
 * second request in a row sends nothing.
 */
export const resetTask: TaskConfig<'ask_reset'> = {
  slug: resetTaskSlug,
  inputSchema: [
    { name: 'address', type: 'text', required: true },
    { name: 'request', type: 'text' },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 5_000 } },
  handler: async ({ input: { address: sealed, request }, job, req: { payload } }) => {
    const named = { job: job.id, task: resetTaskSlug, about: 'a forgotten password', request };
    await loggedJob(payload, named, async () => {
      const address = addressOfReset(payload, sealed);
      if (address !== null) await askReset({ payload, now: new Date() }, address);
      return 'done';
    });
    return { output: {} };
  },
};
