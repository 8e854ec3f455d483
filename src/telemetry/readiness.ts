import pTimeout from 'p-timeout';

/** What `/readyz` answers: names and whether each is in order, and nothing else. */
export interface Standing {
  readonly status: 'ready' | 'unavailable' | 'stopping';
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

/** May requests be sent to this process? */
export interface Readiness {
  readonly standing: () => Promise<Standing>;
  /** From now on it is not ready, whatever the checks say. */
  readonly stop: () => void;
}

/** Something this process needs; `test` throws while it is missing. */
export interface Check {
  readonly name: string;
  readonly test: () => Promise<void>;
  /** How long a good answer stands, in milliseconds; a second when nothing is said. */
  readonly keep?: number;
}

/** How long one check may take, in milliseconds: shorter than what a load balancer waits. */
const limit = 2_000;
const usualKeep = 1_000;

/** Asks each check at most once in its time, so that a flood of questions is no flood of database queries. */
export function watchReadiness(checks: readonly Check[]): Readiness {
  let stopping = false;
  const kept = checks.map(({ name, test, keep = usualKeep }) => ({ name, ask: keptAnswer(test, keep) }));
  return {
    standing: async () => {
      const answers = await Promise.all(kept.map(async ({ name, ask }) => [name, await ask()] as const));
      const good = answers.every(([, answer]) => answer === 'ok');
      const status = good ? 'ready' : 'unavailable';
      return { status: stopping ? 'stopping' : status, checks: Object.fromEntries(answers) };
    },
    stop: () => {
      stopping = true;
    },
  };
}

function keptAnswer(test: () => Promise<void>, keep: number): () => Promise<'ok' | 'failed'> {
  let last: Promise<'ok' | 'failed'> | null = null;
  let until = 0;
  return () => {
    if (last !== null && performance.now() < until) return last;
    until = Infinity;
    last = pTimeout(test(), { milliseconds: limit }).then(
      () => {
        until = performance.now() + keep;
        return 'ok';
      },
      () => {
        until = performance.now() + usualKeep;
        return 'failed';
      },
    );
    return last;
  };
}
