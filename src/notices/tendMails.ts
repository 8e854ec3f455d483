import type { Payload } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { queueMailJob } from '@/jobs/queueMail';
import { giveBackJobs, unfinishedJobs } from '@/jobs/unfinishedJobs';
import { isFree, mailOf } from './mailRecord';

/** Finds what dead workers left: mails that wait without a job get one, and a job that nobody works on any more goes back. */
export async function tendMails(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { state: { in: ['queued', 'sending'] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const abandoned = docs.map((doc) => mailOf(doc)).filter((mail) => isFree(mail, now));
  if (abandoned.length === 0) return;
  const jobs = await unfinishedJobs(payload);
  for (const { id } of abandoned) {
    const own = jobs.filter(({ mail }) => mail === id);
    if (own.length === 0) await inTransaction(payload, (req) => queueMailJob(req, id));
    const held = own.filter(({ processing }) => processing);
    await giveBackJobs(
      payload,
      held.map((job) => job.id),
    );
  }
}
