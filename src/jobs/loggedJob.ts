import type { Payload } from 'payload';
import { onBehalfOf } from '@/telemetry/requestInHand';

/** A job as the log names it. */
interface JobInHand {
  readonly job: number | string;
  readonly task: string;
  /** The render, or the occasion of mails, that it is about. */
  readonly about: string;
  /** Id of the request that queued it, when one did. */
  readonly request: string | null | undefined;
}

/** Runs a job's work on behalf of the request that queued it, and logs one line when it has ended. */
export function loggedJob(
  payload: Payload,
  { request = null, ...job }: JobInHand,
  work: () => Promise<string>,
): Promise<void> {
  return onBehalfOf(request, async () => {
    const started = performance.now();
    const line = (outcome: string): object => ({
      ...job,
      request,
      outcome,
      milliseconds: Math.round(performance.now() - started),
    });
    try {
      payload.logger.info(line(await work()), 'job');
    } catch (error) {
      payload.logger.error({ ...line('error'), err: error }, 'job');
      throw error;
    }
  });
}
