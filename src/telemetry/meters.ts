import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Makes one value for the whole process. The program stands in it twice, in the server and in Next's bundle,
 * and each copy has module variables of its own: a count in one of them would miss the other's work.
 */
export function perProcess<T>(name: string, make: () => T): T {
  const shared = globalThis as unknown as Record<symbol, T | undefined>;
  return (shared[Symbol.for(`kitapcik.${name}`)] ??= make());
}

/**
 * Counters of this process since its start, for `/metrics`. Labels have a few fixed values each: no address,
 * no person, no province. docs/operations.md explains their use.
 */
export const meters = perProcess('meters', () => {
  const registers = [new Registry()];
  return {
    registry: registers[0] as Registry,
    renderSteps: new Histogram({
      name: 'kitapcik_render_step_duration_seconds',
      help: 'Steps of making booklets that ended well',
      labelNames: ['step'] as const,
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    }),
    limited: new Counter({
      name: 'kitapcik_limited_total',
      help: 'Requests over a budget, by limiter, kind of sender and what became of them',
      labelNames: ['limiter', 'sender', 'outcome'] as const,
      registers,
    }),
    rendersEnded: new Counter({
      name: 'kitapcik_renders_ended_total',
      help: 'Renders worked on, by outcome',
      labelNames: ['outcome'] as const,
      registers,
    }),
    renderFailures: new Counter({
      name: 'kitapcik_render_failures_total',
      help: 'Booklets that were not made, by step and reason code',
      labelNames: ['step', 'problem'] as const,
      registers,
    }),
    leaseTakeovers: new Counter({
      name: 'kitapcik_lease_takeovers_total',
      help: 'Renders taken over from a worker that was gone',
      registers,
    }),
    mailAttempts: new Counter({
      name: 'kitapcik_mail_attempts_total',
      help: 'Attempts at the mails about one occasion, by outcome',
      labelNames: ['outcome'] as const,
      registers,
    }),
    transactionRetries: new Counter({
      name: 'kitapcik_transaction_retries_total',
      help: 'Actions begun again because the database asked for it',
      registers,
    }),
  };
});

/** Stands before Node's own counts of the process in front: the desk has them under their usual names. */
export const frontPrefix = 'kitapcik_front_';

/** Counters of the process in front, which has every request; the page of `/metrics` has these and those above. */
export const frontMeters = perProcess('frontMeters', () => {
  const registers = [new Registry()];
  return {
    registry: registers[0] as Registry,
    requests: new Histogram({
      name: 'kitapcik_http_request_duration_seconds',
      help: 'Requests answered, by class of address and status',
      labelNames: ['route', 'status'] as const,
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    deskUp: new Gauge({
      name: 'kitapcik_desk_up',
      help: 'Did the desk process answer for this page?',
      registers,
    }),
    deskStarts: new Counter({
      name: 'kitapcik_desk_starts_total',
      help: 'Starts of the desk process',
      registers,
    }),
  };
});
