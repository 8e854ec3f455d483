import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { deskRoot } from '@/contract/addresses';
import type { Env } from '@/env';
import type { ReadinessReport } from '@/telemetry/readiness';
import { bodyLimit, ownPages, pageAgain, plainAddress } from './guards';
import { deepLink } from './deepLink';
import { deskAway, failed } from './refuse';
import { health, ready } from './probes';
import { hostCookies } from './hostCookies';
import { metricsEndpoint } from './metrics';
import { notFound } from './plainPage';
import { ourEndpoints, type AnswerRequest } from './ourEndpoints';
import { publicSide } from './publicSide';
import { rateLimits, type Limits } from './rateLimits';
import { requestId, requestLog } from './requestLog';
import { plainSenders } from './sender';
import { deskHeaders, publicHeaders } from './securityHeaders';
import { wellKnown } from './wellKnown';

export interface ServerParts {
  readonly env: Pick<
    Env,
    'storage' | 'production' | 'publicUrl' | 'trustProxy' | 'metricsToken' | 'securityContact'
  >;
  readonly log: Logger;
  readonly limits: Limits;
  readonly standing: () => Promise<ReadinessReport>;
  readonly collect: () => Promise<{ readonly type: string; readonly text: string }>;
  /** Is the desk unable to work at the moment? */
  readonly isAway: () => boolean;
  /** Our own endpoints below `/api`. */
  readonly answerRequest: AnswerRequest;
  /** The staff's side: Next with Payload in it. */
  readonly desk: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Only these addresses reach Next; all others are published files or nothing. */
const deskAddresses = [deskRoot, '/api', '/_next'];

/** Puts Express in front of everything: log, headers, limits, health, the public side, the staff's side. */
export function createServer(parts: ServerParts): Express {
  const { env, log, limits, standing, collect, isAway, answerRequest, desk } = parts;
  const https = env.publicUrl.startsWith('https:');
  const app = express();
  app.disable('x-powered-by');
  // A proxy in front ends TLS, and the limits count what it says of the sender.
  app.set('trust proxy', env.trustProxy);
  app.use(plainSenders);
  app.use(requestId);
  app.use(requestLog(log));
  app.use(health());
  app.use(ready(standing));
  app.use(metricsEndpoint(env, collect));
  app.use(plainAddress);
  if (https) app.use(deskAddresses, hostCookies);
  app.use(deskAddresses, deskHeaders(https), ownPages(env.publicUrl), bodyLimit);
  app.use(deskRoot, pageAgain);
  app.use(deskAddresses, deskAway(isAway));
  app.use('/api', notKept);
  app.use(rateLimits(limits));
  app.use('/api', ourEndpoints(answerRequest));
  app.use(deskAddresses, (request, response) => {
    // Express shortens `url` below a mounted path; Next wants all of it.
    request.url = request.originalUrl;
    return desk(request, response);
  });
  app.use(publicHeaders(https));
  app.use(wellKnown(env));
  app.use(deepLink());
  app.use(publicSide(env));
  app.use(notFound);
  app.use(failed(log));
  return app;
}

/** Answers to staff hold sessions and unpublished figures: no browser and no proxy keeps them. */
const notKept: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
