import { Agent, request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { hasBody, notTooDeep } from './bodies';
import { away } from './refuse';
import { isFromProxy } from './sender';

/** Requests that the staff's side may have in hand at once: more would only wait in memory. */
const most = 512;

/** Milliseconds in which nothing moves, after which a request is given up: as long as the longest action takes, and more. */
const patience = 120_000;

/** What two neighbours say to each other, and nobody passes on. */
const ofTheHop = [
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
/** What only proxies write; the process behind believes the one in front of it. */
const ofProxies = ['forwarded', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-server', 'x-real-ip'];

/**
 * Passes requests on to the staff's side at a socket of this machine, body and answer as they come. While it is not there
 * (`socketPath` gives null), or has its hands full, it is said to be away.
 */
export function forwardTo(socketPath: () => string | null): RequestHandler {
  const agent = new Agent({ keepAlive: true, maxSockets: most, maxFreeSockets: 32 });
  const inHand = new Set<InHand>();
  return (request, response) => {
    const desk = socketPath();
    if (desk === null || (inHand.size >= most && !makeRoom(inHand))) {
      away(request, response);
      return;
    }
    const own = { request, response, since: performance.now() };
    inHand.add(own);
    response.once('close', () => inHand.delete(own));
    const { method, originalUrl: path } = request;
    exchange(request, response, ask({ socketPath: desk, agent, method, path, headers: headersFor(request) }));
  };
}

/** A request that the staff's side has in hand, and since when. */
interface InHand {
  readonly request: Request;
  readonly response: Response;
  readonly since: number;
}

/** Milliseconds that anybody may take to send a request and to take its answer, however full it is. */
const slow = 5_000;

/** Breaks off the oldest request whose sender is slow to send it or to take its answer; false where all are in work. */
function makeRoom(inHand: Set<InHand>): boolean {
  const before = performance.now() - slow;
  for (const each of inHand) {
    const { request, response, since } = each;
    if (since > before) return false;
    const isTaken = !response.writableEnded && !response.writableNeedDrain;
    if (!isTaken || (hasBody(request) && !request.complete)) {
      inHand.delete(each);
      response.destroy();
      return true;
    }
  }
  return false;
}

function exchange(request: Request, response: Response, asked: ReturnType<typeof ask>): void {
  asked.setTimeout(patience, () => asked.destroy(new Error('No answer')));
  asked.once('response', (answer) => {
    passBack(answer, response);
  });
  asked.on('error', () => {
    request.unpipe();
    request.resume();
    if (response.writableEnded) return;
    if (response.headersSent) response.destroy();
    else if (!response.destroyed) away(request, response);
  });
  // Whoever asked went away: the staff's side needs not go on.
  response.once('close', () => {
    if (!response.writableFinished) asked.destroy();
  });
  if (!hasBody(request)) {
    asked.end();
    return;
  }
  const body = notTooDeep(request, response);
  body.once('error', (error) => asked.destroy(error));
  body.pipe(asked);
}

function passBack(answer: IncomingMessage, response: Response): void {
  response.statusCode = answer.statusCode ?? 502;
  for (const [name, value] of Object.entries(withoutHop(answer.headers))) {
    if (value !== undefined) response.setHeader(name, value);
  }
  answer.once('close', () => {
    if (!answer.complete) response.destroy();
  });
  answer.pipe(response);
}

function headersFor(request: Request): IncomingHttpHeaders {
  const headers = withoutHop(request.headers);
  const { 'x-forwarded-host': host } = headers;
  for (const name of ofProxies) Reflect.deleteProperty(headers, name);
  if (host !== undefined && isFromProxy(request)) headers['x-forwarded-host'] = host;
  headers['x-forwarded-for'] = request.ip ?? '';
  headers['x-forwarded-proto'] = request.protocol;
  return headers;
}

/** What a sender names in `Connection` stays: it would take away what this process has looked at or written itself. */
function withoutHop(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheHop.includes(name)));
}
