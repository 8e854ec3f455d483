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

/** How long an answer may keep somebody waiting, in milliseconds: shorter than what a load balancer waits. */
const limit = 1_750;
const hearing = 250;
const usualCacheTime = 1_000;
/** So long after a good answer slowness is no absence, in milliseconds: a busy machine is not to lose its requests too. */
const patience = 6_000;

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
  const seen = { answer: 'failed' as 'ok' | 'failed', until: 0, good: -Infinity, asked: -Infinity };
  let asking: Promise<void> | null = null;
  const note = (answer: 'ok' | 'failed', stands: number): void => {
    const now = performance.now();
    Object.assign(seen, { answer, until: now + stands }, answer === 'ok' && { good: now });
    asking = null;
  };
  /** One question at a time; one that is never answered is put again. */
  const ask = (): Promise<void> => {
    if (asking !== null && performance.now() - seen.asked < patience) return asking;
    seen.asked = performance.now();
    // A test may also throw at once, before it has promised anything.
    asking = Promise.resolve()
      .then(test)
      .then(
        () => {
          note('ok', cacheTime);
        },
        () => {
          note('failed', usualCacheTime);
        },
      );
    return asking;
  };
  return async () => {
    const isKnown = (): boolean => performance.now() < seen.until;
    if (isKnown()) return seen.answer;
    const answered = ask();
    await within(answered, seen.asked + limit - performance.now());
    // A process that was busy itself hears the clock before the answers that have come meanwhile.
    await within(answered, hearing);
    if (isKnown()) return seen.answer;
    return performance.now() - seen.good < patience ? 'ok' : 'failed';
  };
}

async function within(work: Promise<void>, milliseconds: number): Promise<void> {
  if (milliseconds > 0) await pTimeout(work, { milliseconds, fallback: () => undefined });
}
