import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { istanbulDate } from '@/domain/days';
import type { DemoPerson } from '@/process/report';
import { startWeb, type WebProcess } from './webProcess';

/** The built program, and who can log in there. */
interface StartedDemo {
  readonly web: WebProcess;
  readonly people: readonly DemoPerson[];
}

/**
 * Starts the built program with the demo province, its people and its first booklet. The first of a day, and of a program,
 * keeps beside the cached databases (databaseCache.mjs) what it made; each begins with a copy of that, as after a restart.
 */
export async function startDemo(dataDir: string): Promise<StartedDemo> {
  // Of the day, since the demo's dates are around that of its first start.
  const name = `first-start-${istanbulDate(new Date())}`;
  const kept = resolve(process.env['TEST_DATABASES'] ?? '.cache/test-databases', name);
  if (!existsSync(kept)) await keepStart(kept);
  cpSync(dataIn(kept), dataDir, { recursive: true });
  const people = JSON.parse(readFileSync(peopleIn(kept), 'utf8')) as readonly DemoPerson[];
  return { web: await startWeb(dataDir), people };
}

const dataIn = (kept: string): string => join(kept, 'data');
const peopleIn = (kept: string): string => join(kept, 'people.json');

/** Of two at once, the first one stays. */
async function keepStart(kept: string): Promise<void> {
  const making = `${kept}-${crypto.randomUUID()}`;
  mkdirSync(dataIn(making), { recursive: true });
  const web = await startWeb(dataIn(making));
  try {
    const { people } = await web.ready();
    await web.kill('SIGTERM');
    writeFileSync(peopleIn(making), JSON.stringify(people));
    if (!existsSync(kept)) renameSync(making, kept);
  } finally {
    await web.kill('SIGKILL');
    rmSync(making, { recursive: true, force: true, maxRetries: 5 });
  }
}
