import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { ReadinessReport } from '@/telemetry/readiness';
import { deskAddresses } from './createFront';
import { deskAway, failed } from './refuse';
import { measures, ready } from './probes';
import { ourEndpoints, type AnswerRequest } from './ourEndpoints';
import { rateLimits, type LimitParts } from './rateLimits';
import { requestId } from './requestLog';

export interface DeskParts extends LimitParts {
  readonly log: Logger;
  readonly standing: () => Promise<ReadinessReport>;
  readonly collect: () => Promise<{ readonly type: string; readonly text: string }>;
  /** Is the desk unable to work at the moment? */
  readonly isAway: () => boolean;
  /** Our own endpoints below `/api`. */
  readonly answerRequest: AnswerRequest;
  /** The screens: Next with Payload in it. */
  readonly desk: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/**
 * Makes the staff's side: limits, our endpoints, Next. Nobody but the process in front reaches it, which has looked at the
 * request's address, origin and body, and says who sent it.
 */
export function createDesk(parts: DeskParts): Express {
  const { log, standing, collect, isAway, answerRequest, desk } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 1);
  app.use(requestId);
  app.use(ready(standing));
  app.use(measures(collect));
  app.use(deskAddresses, deskAway(isAway));
  app.use(deskAddresses, rateLimits(parts));
  app.use('/api', ourEndpoints(answerRequest));
  app.use((request, response) => desk(request, response));
  app.use(failed(log));
  return app;
}
