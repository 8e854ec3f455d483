import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** How long an answer may take, in milliseconds: a little more than the checks behind it, or than the database for its counts. */
const patience = { '/healthz': 3_000, '/readyz': 3_000, '/metrics': 6_000 };

export type AskedPage = keyof typeof patience;

/** Asks the process at a socket for a page of its own; null when it does not answer in time, else the body of whatever status. */
export async function askAt(socketPath: string, path: AskedPage): Promise<string | null> {
  try {
    const asked = get({ socketPath, path, signal: AbortSignal.timeout(patience[path]) });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return await text(answer);
  } catch {
    return null;
  }
}

/** Milliseconds between two questions, milliseconds of silence, and questions in vain before a process is taken for frozen. */
const usual = { pause: 5_000, silence: 60_000, vain: 8 };

/** What is asked of a process that is watched. */
export interface Pulse {
  readonly answers: () => Promise<boolean>;
  /** How long it has waited for a processor so far, in milliseconds. */
  readonly starved: () => number;
}

/**
 * Asks a process again and again whether it answers, and says once that it is frozen: when it has been silent for long, and
 * for many questions. A machine that was asleep makes the silence long, and not the questions many; where others have the
 * processors it answers late, and what it waited for one is no silence of its own. Gives what ends the asking.
 */
export function watchPulse(
  { answers, starved }: Pulse,
  frozen: () => void,
  { pause, silence, vain } = usual,
): () => void {
  const ownTime = (): number => performance.now() - starved();
  let heard = ownTime();
  let unanswered = 0;
  let isOver = false;
  const look = async (): Promise<void> => {
    const isThere = await answers();
    if (isOver) return;
    if (isThere) [heard, unanswered] = [ownTime(), 0];
    else unanswered += 1;
    if (unanswered < vain || ownTime() - heard < silence) timer = lookLater();
    else frozen();
  };
  const lookLater = (): NodeJS.Timeout => setTimeout(() => void look(), pause);
  let timer = lookLater();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** Tells how long a process has waited for a processor since it began, in milliseconds; 0 where the system does not say. */
export function waitedForProcessor(pid: number | undefined): number {
  try {
    const [, nanoseconds] = readFileSync(`/proc/${String(pid)}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1_000_000;
  } catch {
    return 0;
  }
}
