import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { runWaitingJobs } from '@/jobs/jobLoop';
import { variantQueue } from '@/jobs/queues';
import { startPress, type Press } from '@/press/client/startPress';
import { usePublicationRuntime, type PublicationRuntime } from '@/rendering/publishing';
import type { Render } from '@/payload-types';
import { folderStorage } from '@/storage/folderStorage';
import type { Storage } from '@/storage/storage';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { actingAs } from '@/demo/run/acting';
import { enterPeople } from '@/demo/run/people';
import { pressBundle } from './pressBundle';
import { seedOnce } from './seedOnce';
import { startTestPayload, type TestPayload } from './testPayload';

/** An installation after its first start, before its first job: Iğdır's number 1 waits to be printed. */
export interface PublishingCountry {
  readonly payload: Payload;
  readonly dataDir: string;
  /** Sends a request to our endpoints, as a browser would. */
  readonly fetch: TestPayload['fetch'];
  readonly press: Press;
  readonly runtime: PublicationRuntime;
  readonly people: Readonly<Record<'editor' | 'approver' | 'reviewer' | 'publisher', ActContext>>;
  /** Works on the waiting jobs until there is none. */
  readonly work: () => Promise<void>;
  readonly render: (id: string) => Promise<Render>;
  /** A stored file as text, by its key. */
  readonly file: (key: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts a seeded installation with files in its own folder, or in the storage that a test gives. */
export async function startPublishingCountry(ownStorage?: Storage): Promise<PublishingCountry> {
  const { payload, dataDir, fetch, close } = await startTestPayload();
  const now = (): Date => new Date();
  await seedOnce({ payload, dataDir });
  const users = await enterPeople(payload, dataDir);
  const workDir = join(dataDir, 'work');
  mkdirSync(workDir);
  const press = startPress({ entry: await pressBundle(), workDir, publicOrigin: 'https://kitapcik.example' });
  const storage = ownStorage ?? folderStorage(join(dataDir, 'storage'));
  const runtime = {
    press,
    storage,
    workDir: join(workDir, 'jobs'),
    now,
    stopping: new AbortController().signal,
  };
  usePublicationRuntime(payload, runtime);
  return {
    payload,
    dataDir,
    fetch,
    press,
    runtime,
    people: {
      editor: actingAs(payload, users.provinceEditor, now),
      approver: actingAs(payload, users.provinceApprover, now),
      reviewer: actingAs(payload, users.reviewer, now),
      publisher: actingAs(payload, users.publisher, now),
    },
    work: async () => {
      while ((await runWaitingJobs(payload, 1)) || (await runWaitingJobs(payload, 1, variantQueue)));
    },
    render: (id) => payload.findByID({ collection: 'renders', id, depth: 0, overrideAccess: true }),
    file: (key) => readFileSync(join(dataDir, 'storage', key), 'utf8'),
    close: async () => {
      await press.stop();
      await close();
    },
  };
}

/** Process ids of the presses that this process has started. */
export function pressPids(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isOwnPress(pid));
}

function isOwnPress(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return (
      parent === process.pid && readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes('press.mjs')
    );
  } catch {
    return false;
  }
}
