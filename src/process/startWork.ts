import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Payload } from 'payload';
import { locales } from '@/domain/bilingual';
import type { Env } from '@/env';
import { startJobLoop, type JobLoop } from '@/jobs/jobLoop';
import { mailQueue, variantQueue } from '@/jobs/queues';
import { problemInWords } from '@/messages/operator/pressFailures';
import { startPress, type Press } from '@/press/client/startPress';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { processMark } from '@/env/processMark';
import { sweepOld } from './sweepOld';
import { indexBuilder } from '@/rendering/indexBuilder';
import { usePublicationRuntime } from '@/rendering/publishing';
import { pdfSeal } from '@/rendering/sealPdf';
import { renderLeases } from '@/rendering/renderRecord';
import { queueReminders } from '@/notices/readReminded';
import { mailLeases } from '@/notices/mailRecord';
import { expireChanges } from '@/accounts/decideChange';
import { tendOtherJobs } from '@/jobs/unfinishedJobs';
import { openStorage } from '@/storage/openStorage';
import { tendWaiting } from '@/rendering/tendWaiting';
import { releaseVersion } from './cli';
import { startTimelineLoop } from './tendTimeline';

/** The worker's part of a process. `stop` gives unfinished work back to the queue. */
export interface Work {
  stop(): Promise<void>;
}

/** Starts the job loop with a press of its own; the press comes up with the first job. */
export function startWork(payload: Payload, env: Env): Work {
  const stopping = new AbortController();
  const workDir = ownWorkDir(env.dataDir);
  const press = startPress({
    entry: resolve('dist', 'press.mjs'),
    workDir,
    release: releaseVersion,
    publicOrigin: env.publicUrl,
    chromiumPath: env.chromiumPath,
    needsSandbox: env.pressSandbox === 'needed',
  });
  if (env.production) void sayWhetherItPrints(payload, press);
  const runtime = {
    press,
    storage: openStorage(env),
    workDir: join(workDir, 'jobs'),
    now: () => new Date(),
    stopping: stopping.signal,
    proof: {
      signingKey: env.proof.signingKey,
      formerSecrets: env.formerSecrets,
      seal: env.proof.seal && pdfSeal(env.proof.seal),
    },
  };
  usePublicationRuntime(payload, runtime);
  const seenWaiting = new Set<string>();
  const loop = startJobLoop(payload, {
    spare: variantQueue,
    width: 1,
    pause: 250,
    tendEvery: 60_000,
    tend: async () => {
      await recoverAbandoned(payload, renderLeases, new Date());
      await tendWaiting({ payload, runtime }, seenWaiting);
    },
    settle: indexBuilder({ payload, runtime }),
  });
  const mailLoop = startMailLoop(payload, env);
  const timelineLoop = startTimelineLoop(payload, env);
  return {
    stop: async () => {
      stopping.abort();
      const ended = Promise.all([loop.stop(), mailLoop.stop(), timelineLoop.stop()]);
      await press.stop();
      await ended;
      rmSync(workDir, { recursive: true, force: true });
    },
  };
}

/** In production a press says at the start how it holds its browser, or that it cannot print. */
async function sayWhetherItPrints(payload: Payload, press: Press): Promise<void> {
  const answer = await press.healthy();
  if (answer.ok) {
    payload.logger.info({ browser: answer.browser, msg: 'The press is ready' });
    return;
  }
  if (answer.problem === 'press_stopped') return;
  const { problem, detail } = answer;
  const msg = locales.map((locale) => problemInWords(problem, locale)).join(' / ');
  payload.logger.error({ problem, detail, msg });
}
/** Pause between two removals of what is not kept for ever, in milliseconds. */
const sweepEvery = 86_400_000;

/** Mails are sent beside the booklets, one occasion at a time: a slow mail server delays no booklet. */
function startMailLoop(payload: Payload, env: Env): JobLoop {
  let swept = -Infinity;
  return startJobLoop(payload, {
    queue: mailQueue,
    width: 1,
    pause: 1_000,
    tendEvery: 60_000,
    tend: async () => {
      await tendOtherJobs(payload, new Date());
      await expireChanges(payload, new Date());
      await recoverAbandoned(payload, mailLeases, new Date());
      await remind(payload, env);
      if (performance.now() - swept < sweepEvery) return;
      swept = performance.now();
      await sweepOld(payload, env, new Date());
    },
    settle: () => Promise.resolve(),
  });
}

/** What keeps an edition from being read is no reason to leave the other work of the loop. */
async function remind(payload: Payload, { mailHours: hours, mail }: Env): Promise<void> {
  try {
    await queueReminders(payload, { hours, leave: mail.kind === 'smtp' }, new Date());
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Mails about days were not queued' });
  }
}

/** A folder for this process's files in the making; that of a dead process is swept by its name. */
function ownWorkDir(dataDir: string): string {
  const own = join(dataDir, 'work', processMark('~'));
  mkdirSync(join(own, 'jobs'), { recursive: true });
  return own;
}
