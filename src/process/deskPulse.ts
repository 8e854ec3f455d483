import { once } from 'node:events';
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

/**
 * Asks a process again and again whether it answers, and says once that it is frozen: when it has been silent for long, and
 * for many questions. A machine that was asleep makes the silence long, and not the questions many. Gives what ends the asking.
 */
export function watchPulse(
  answers: () => Promise<boolean>,
  frozen: () => void,
  { pause, silence, vain } = usual,
): () => void {
  let heard = performance.now();
  let unanswered = 0;
  let isOver = false;
  const look = async (): Promise<void> => {
    const isThere = await answers();
    if (isOver) return;
    if (isThere) [heard, unanswered] = [performance.now(), 0];
    else unanswered += 1;
    if (unanswered < vain || performance.now() - heard < silence) timer = lookLater();
    else frozen();
  };
  const lookLater = (): NodeJS.Timeout => setTimeout(() => void look(), pause);
  let timer = lookLater();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
