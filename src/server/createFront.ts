import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { deskRoot, panelRoot } from '@/contract/addresses';
import type { Env } from '@/env';
import type { ReadinessReport } from '@/telemetry/readiness';
import { bodyDoors } from './bodies';
import { inTurn, ownPages, pageAgain, plainAddress } from './guards';
import { deepLink } from './deepLink';
import { builtDesk, deskApp } from './deskApp';
import { failed } from './refuse';
import { health, ready } from './probes';
import { hostCookies } from './hostCookies';
import { leadOn } from './leadOn';
import { metricsEndpoint } from './metrics';
import { notFound } from './plainPage';
import { publicSide } from './publicSide';
import { readOnly } from './readOnly';
import { requestId, requestLog } from './requestLog';
import { plainSenders } from './sender';
import { deskHeaders, publicHeaders } from './securityHeaders';
import { wellKnown } from './wellKnown';

export interface FrontParts {
  readonly env: Pick<
    Env,
    'storage' | 'production' | 'publicUrl' | 'trustProxy' | 'metricsToken' | 'securityContact' | 'secret'
  >;
  readonly log: Logger;
  readonly standing: () => Promise<ReadinessReport>;
  readonly collect: () => Promise<{ readonly type: string; readonly text: string }>;
  /** The staff's side, as `forwardTo` reaches it: with the whole address, and with the sender in the headers. */
  readonly desk: RequestHandler;
}

/** Only these addresses reach the staff's side; all others are published files or nothing. */
export const deskAddresses = [deskRoot, panelRoot, '/api', '/_next'];

/**
 * Makes what stands before everything and serves readers: log, headers, health, published files. It needs no database, and
 * whatever the staff's side is doing it does in another process.
 */
export function createFront({ env, log, standing, collect, desk }: FrontParts): Express {
  const https = env.publicUrl.startsWith('https:');
  const app = express();
  app.disable('x-powered-by');
  // A proxy in front ends TLS, and the limits count what it says of the sender.
  app.set('trust proxy', env.trustProxy);
  app.use(inTurn());
  app.use(plainSenders);
  app.use(requestId);
  app.use(requestLog(log));
  app.use(health());
  app.use(ready(standing));
  app.use(metricsEndpoint(env, collect));
  app.use(plainAddress);
  if (https) app.use(deskAddresses, hostCookies);
  app.use(deskAddresses, deskHeaders(https), ownPages(env.publicUrl));
  app.use([deskRoot, panelRoot], pageAgain);
  app.use(leadOn);
  app.use(deskAddresses, bodyDoors(env.secret));
  app.use('/api', notKept);
  app.use(deskApp(builtDesk));
  app.use(deskAddresses, desk);
  app.use(publicHeaders(https));
  app.use(readOnly);
  app.use(wellKnown(env));
  app.use(deepLink());
  app.use(...publicSide(env));
  app.use(notFound);
  app.use(failed(log));
  return app;
}

/** Answers to staff hold sessions and unpublished figures: no browser and no proxy keeps them. */
const notKept: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
