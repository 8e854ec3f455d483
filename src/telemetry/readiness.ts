import pTimeout from 'p-timeout';

/** The answer of `/readyz`: names and whether each is in order, and nothing else. */
export interface ReadinessReport {
  readonly status: 'ready' | 'unavailable' | 'stopping';
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

/** The readiness of this process for requests. */
export interface Readiness {
  readonly report: () => Promise<ReadinessReport>;
  /** From now on it is not ready, whatever the checks say. */
  readonly stop: () => void;
}

/** Something this process needs; `test` throws while it is missing. */
export interface ReadinessCheck {
  readonly name: string;
  readonly test: () => Promise<void>;
  /** Milliseconds for which a good answer stands; a second by default. */
  readonly cacheTime?: number;
}

/** How long one check may take, in milliseconds: shorter than what a load balancer waits. */
const limit = 2_000;
const usualCacheTime = 1_000;

/** Asks each check at most once in its time, so that a flood of questions is no flood of database queries. */
export function watchReadiness(checks: readonly ReadinessCheck[]): Readiness {
  let stopping = false;
  const cached = checks.map(({ name, test, cacheTime = usualCacheTime }) => ({
    name,
    ask: cachedAnswer(test, cacheTime),
  }));
  return {
    report: async () => {
      const answers = await Promise.all(cached.map(async ({ name, ask }) => [name, await ask()] as const));
      const good = answers.every(([, answer]) => answer === 'ok');
      const status = good ? 'ready' : 'unavailable';
      return { status: stopping ? 'stopping' : status, checks: Object.fromEntries(answers) };
    },
    stop: () => {
      stopping = true;
    },
  };
}

function cachedAnswer(test: () => Promise<void>, cacheTime: number): () => Promise<'ok' | 'failed'> {
  let last: Promise<'ok' | 'failed'> | null = null;
  let until = 0;
  return () => {
    if (last !== null && performance.now() < until) return last;
    until = Infinity;
    // A test may also throw at once, before it has promised anything.
    last = pTimeout(Promise.resolve().then(test), { milliseconds: limit }).then(
      () => {
        until = performance.now() + cacheTime;
        return 'ok';
      },
      () => {
        until = performance.now() + usualCacheTime;
        return 'failed';
      },
    );
    return last;
  };
}
