import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Payload } from 'payload';
import type { Env } from '@/env';
import { startJobLoop, type JobLoop } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import { recoverAbandoned } from '@/jobs/lease';
import { isAlive } from '@/press/browser/browserProcess';
import { startPress } from '@/press/client/startPress';
import { indexBuilder } from '@/rendering/indexBuilder';
import { usePublicationRuntime } from '@/rendering/publishing';
import { renderLeases } from '@/rendering/renderRecord';
import { mailLeases } from '@/notices/mailRecord';
import { recoverAbandonedResets } from '@/accounts/askReset';
import { openStorage } from '@/storage/openStorage';
import { releaseVersion } from './cli';
import { startTimelineLoop } from './tendTimeline';

/** The worker's part of a process. `stop` gives unfinished work back to the queue. */
export interface Work {
  stop(): Promise<void>;
}

/** Starts the job loop with a press of its own; the press comes up with the first job. */
export function startWork(payload: Payload, env: Env): Work {
  let stopping = false;
  const workDir = ownWorkDir(env.dataDir);
  const press = startPress({
    entry: resolve('dist', 'press.mjs'),
    workDir,
    release: releaseVersion,
    publicOrigin: env.publicUrl,
    chromiumPath: env.chromiumPath,
  });
  const runtime = {
    press,
    storage: openStorage(env),
    workDir: join(workDir, 'jobs'),
    now: () => new Date(),
    isStopping: () => stopping,
  };
  usePublicationRuntime(payload, runtime);
  const loop = startJobLoop(payload, {
    width: 1,
    pause: 250,
    tendEvery: 60_000,
    tend: () => recoverAbandoned(payload, renderLeases, new Date()),
    settle: indexBuilder({ payload, runtime }),
  });
  const mailLoop = startMailLoop(payload);
  const timelineLoop = startTimelineLoop(payload, env);
  return {
    stop: async () => {
      stopping = true;
      const ended = Promise.all([loop.stop(), mailLoop.stop(), timelineLoop.stop()]);
      await press.stop();
      await ended;
      rmSync(workDir, { recursive: true, force: true });
    },
  };
}

/** Mails are sent beside the booklets, one occasion at a time: a slow mail server delays no booklet. */
function startMailLoop(payload: Payload): JobLoop {
  return startJobLoop(payload, {
    queue: mailQueue,
    width: 1,
    pause: 1_000,
    tendEvery: 60_000,
    tend: async () => {
      await recoverAbandonedResets(payload, new Date());
      await recoverAbandoned(payload, mailLeases, new Date());
    },
    settle: () => Promise.resolve(),
  });
}

/** A folder for this process's files in the making; those of dead processes are cleared away. */
function ownWorkDir(dataDir: string): string {
  const all = join(dataDir, 'work');
  mkdirSync(all, { recursive: true });
  for (const pid of readdirSync(all)) {
    if (!isAlive(Number(pid))) rmSync(join(all, pid), { recursive: true, force: true });
  }
  const own = join(all, String(process.pid));
  mkdirSync(join(own, 'jobs'), { recursive: true });
  return own;
}
