import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { ReadinessReport } from '@/telemetry/readiness';
import { deskAddresses } from './createFront';
import { deskAway, failed, refuse } from './refuse';
import { health, measures, ready } from './probes';
import { rateLimits, type LimitParts } from './rateLimits';
import { headersOf, ourEndpoints, type AnswerRequest } from './ourEndpoints';
import { hasBody } from './bodies';
import { requestId } from './requestLog';

export interface DeskParts extends LimitParts {
  readonly log: Logger;
  readonly standing: () => Promise<ReadinessReport>;
  readonly collect: () => Promise<{ readonly type: string; readonly text: string }>;
  /** Is the desk unable to work at the moment? */
  readonly isAway: () => boolean;
  /** Our own endpoints below `/api`. */
  readonly answerRequest: AnswerRequest;
  /** Is it somebody who has signed in that these headers are of? */
  readonly isKnown: (headers: Headers) => Promise<boolean>;
  /** The screens: Next with Payload in it. */
  readonly desk: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/**
 * Makes the staff's side: limits, our endpoints, Next. Nobody but the process in front reaches it, which has looked at the
 * request's address, origin and body, and says who sent it.
 */
export function createDesk(parts: DeskParts): Express {
  const { log, standing, collect, isAway, isKnown, answerRequest, desk } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 1);
  app.use(health());
  app.use(requestId);
  app.use(ready(standing));
  app.use(measures(collect));
  app.use(deskAddresses, deskAway(isAway));
  app.use(deskAddresses, rateLimits(parts));
  app.use('/api', ourEndpoints(answerRequest));
  app.use(knownFirst(isKnown));
  app.use((request, response) => desk(request, response));
  app.use(failed(log));
  return app;
}

/** Payload and Next read a body before they ask whose it is. */
function knownFirst(isKnown: DeskParts['isKnown']): RequestHandler {
  return async (request, response, next) => {
    if (!hasBody(request) || (await isKnown(headersOf(request)))) next();
    else refuse(request, response, { status: 401, says: ({ notSignedIn }) => notSignedIn });
  };
}
