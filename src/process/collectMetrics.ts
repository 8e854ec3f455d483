import type { Payload } from 'payload';
import pTimeout from 'p-timeout';
import { collectDefaultMetrics, Gauge } from 'prom-client';
import { readAdminCount } from '@/accounts/makeAdmin';
import { asSystem, readAll } from '@/database/asSystem';
import { queueStanding } from '@/jobs/queueStanding';
import { restingMails } from '@/workflow/board/retryMail';
import { meters } from '@/telemetry/meters';

/** How long the database may take over the figures of one answer, in milliseconds. */
const limit = 5_000;

/** Gives the answer to `/metrics`: the work of this process, and the waiting work in the database. */
export function collectMetrics(opened: {
  readonly payload: Payload | null;
}): () => Promise<{ readonly type: string; readonly text: string }> {
  const { registry } = meters;
  collectDefaultMetrics({ register: registry });
  const gauges = standingGauges();
  return async () => {
    const { payload } = opened;
    for (const gauge of Object.values(gauges)) gauge.reset();
    // Without labels a reset would leave a nought, which is a time too.
    gauges.lastPublication.remove();
    const isUp =
      payload !== null &&
      (await pTimeout(readStanding(payload, gauges), { milliseconds: limit }).then(yes, no));
    gauges.databaseUp.set(isUp ? 1 : 0);
    return { type: registry.contentType, text: await registry.metrics() };
  };
}

const yes = (): boolean => true;
const no = (): boolean => false;

type Gauges = ReturnType<typeof standingGauges>;

function standingGauges() {
  const registers = [meters.registry];
  const gauge = <T extends string>(name: string, help: string, ...labelNames: T[]): Gauge<T> =>
    new Gauge({ name, help, labelNames, registers });
  return {
    databaseUp: gauge('kitapcik_database_up', 'Did the database answer for this page?'),
    jobs: gauge('kitapcik_jobs', 'Jobs that are not done, by queue and state', 'queue', 'state'),
    oldestJob: gauge('kitapcik_oldest_job_seconds', 'How long the oldest waiting job has waited', 'queue'),
    renders: gauge('kitapcik_renders', 'Attempts at booklets in the records, by state', 'state'),
    admins: gauge('kitapcik_admins', 'Administrators who can sign in; fewer than two give nobody power'),
    mails: gauge('kitapcik_mails', 'Occasions of mails that are not all sent, by state', 'state'),
    lastPublication: gauge(
      'kitapcik_last_publication_timestamp_seconds',
      'When the newest booklet that readers can get was released',
    ),
  };
}

async function readStanding(payload: Payload, gauges: Gauges): Promise<void> {
  for (const state of ['queued', 'running', 'waiting', 'done', 'failed'] as const)
    gauges.renders.set({ state }, await count(payload, 'renders', state));
  const gathered = await countGathered(payload);
  const waiting = (await count(payload, 'mails', 'queued')) + (await count(payload, 'mails', 'sending'));
  gauges.mails.set({ state: 'waiting' }, waiting - gathered);
  gauges.mails.set({ state: 'gathered' }, gathered);
  gauges.mails.set({ state: 'given_up' }, await count(payload, 'mails', 'failed'));
  gauges.admins.set(await readAdminCount(payload));
  await readQueues(payload, gauges);
  const docs = await readAll({ payload }, 'renders', {
    where: { state: { equals: 'done' } },
    select: { at: true },
    sort: '-at',
    limit: 1,
  });
  const [last] = docs;
  if (last) gauges.lastPublication.set(new Date(last.at).getTime() / 1_000);
}

async function readQueues(payload: Payload, { jobs, oldestJob }: Gauges): Promise<void> {
  for (const [queue, { oldestSeconds, ...states }] of await queueStanding(payload, new Date())) {
    for (const [state, n] of Object.entries(states)) jobs.set({ queue, state }, n);
    oldestJob.set({ queue }, oldestSeconds);
  }
}

/** What waits for its time, for a digest say, tells nothing of the mail server. */
async function countGathered(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'mails', where: restingMails, ...asSystem });
  return totalDocs;
}

async function count(payload: Payload, collection: 'renders' | 'mails', state: string): Promise<number> {
  const where = { state: { equals: state } };
  return (await payload.count({ collection, where, ...asSystem })).totalDocs;
}
