import { Transform } from 'node:stream';
import type { Request, RequestHandler, Response } from 'express';
import { largestBodyOf } from '@/contract/endpoint';
import { belowApi, findEndpoint } from '@/contract/endpointAddress';
import { endpoints } from '@/contract/endpoints';
import { textCollections } from '@/domain/booklet/textCopy';
import { permissions } from '@/domain/permissions/permissions';
import { panelRoot } from '@/contract/addresses';
import { signedSession, signingSecret } from '@/env/sessionToken';
import { refuse } from './refuse';

/** What an address takes with a request. */
interface Door {
  /** Largest body in bytes; nought where nothing is taken. */
  readonly limit: number;
  readonly types: readonly string[];
  /** Taken also of people who have not signed in. */
  readonly isOpen: boolean;
}

const json = 'application/json';
const form = 'multipart/form-data';
/** A whole text with all its statements, in the frame of its form. */
const wholeText = 512_000;
/** Payload's forms send a document in a frame that could hold files, and what a screen asks of its functions as plain text. */
const pictureAndForm = 6_000_000;
const usual = 64_000;
const longestType = 200;
/** What is left of a refused body is let go by up to these lengths, in bytes; a longer one costs the connection. */
const letGo = { ofSomebody: 8_000_000, ofStrangers: 64_000 };

const shut: Door = { limit: 0, types: [], isOpen: false };
/** Collections that somebody writes by Payload's own doors. */
const written = Object.entries(permissions).flatMap(([name, { create, update }]) =>
  create === undefined && update === undefined ? [] : [name],
);

/** What the address of a request takes: by the contract for our endpoints, by the kind of document for Payload's. */
function doorOf({ method, headers, baseUrl, path: below }: Request): Door {
  if (method !== 'POST' && method !== 'PATCH') return shut;
  const path = baseUrl + below;
  const found = findEndpoint(method, belowApi(path));
  if (found !== null) {
    const row = endpoints[found.name];
    return { limit: largestBodyOf(row), types: [json], isOpen: row.callers === 'anyone' };
  }
  if (isScreen(path)) return { limit: wholeText, types: ['text/plain', form], isOpen: false };
  // A question too long for an address: Payload takes it as a form.
  if (headers['x-payload-http-method-override'] === 'GET')
    return { limit: usual, types: ['application/x-www-form-urlencoded'], isOpen: false };
  return payloadDoor(belowApi(path).split('/')[1] ?? '', isForm(headers));
}

const isScreen = (path: string): boolean => path === panelRoot || path.startsWith(`${panelRoot}/`);

const isForm = ({ 'content-type': type = '' }: Request['headers']): boolean =>
  type.slice(0, form.length).toLowerCase() === form;

function payloadDoor(collection: string, ofForm: boolean): Door {
  if (collection === 'media' && ofForm) return { limit: pictureAndForm, types: [form], isOpen: false };
  const isText = textCollections.some((each) => each === collection);
  const types = written.includes(collection) ? [json, form] : [json];
  return { limit: isText ? wholeText : usual, types, isOpen: false };
}

type Refusal = readonly [status: number, says: Parameters<typeof refuse>[2]['says']];

/**
 * Makes what refuses a body before any of it is read: of people who have not signed in, where the address does not ask for
 * that; one that is too large for its address or does not say its length; one of another type. A session is believed here
 * by its signature; whether it has been ended is asked by the desk, before it reads.
 */
export function bodyDoors(secret: string): RequestHandler {
  const signedWith = signingSecret(secret);
  return (request, response, next) => {
    if (!hasBody(request)) {
      next();
      return;
    }
    const isSomebody = signedSession(signedWith, request.headers, new Date()) !== null;
    const refusal = refusalOf(request, doorOf(request), isSomebody);
    if (refusal === null) {
      next();
      return;
    }
    const [status, says] = refusal;
    const most = isSomebody ? letGo.ofSomebody : letGo.ofStrangers;
    if (lengthOf(request) > most || isChunked(request)) response.setHeader('Connection', 'close');
    refuse(request, response, { status, says });
  };
}

/** Tells whether a body comes with a request. */
export const hasBody = (request: Pick<Request, 'headers'>): boolean =>
  lengthOf(request) > 0 || isChunked(request);

const lengthOf = ({ headers }: Pick<Request, 'headers'>): number => Number(headers['content-length'] ?? 0);
const isChunked = ({ headers }: Pick<Request, 'headers'>): boolean =>
  headers['transfer-encoding'] !== undefined;

function refusalOf(request: Request, { limit, types, isOpen }: Door, isSomebody: boolean): Refusal | null {
  if (!isOpen && !isSomebody) return [401, ({ notSignedIn }) => notSignedIn];
  if (isChunked(request)) return [411, ({ noLength }) => noLength];
  if (limit > 0 && lengthOf(request) > limit) return [413, ({ tooLarge }) => tooLarge(spokenSize(limit))];
  const { 'content-type': type = '' } = request.headers;
  const [kind = ''] = type.slice(0, longestType).split(';');
  if (type.length <= longestType && types.includes(kind.trim().toLowerCase())) return null;
  return [415, ({ wrongType }) => wrongType];
}

function spokenSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${String(Math.floor(bytes / 1_000))} kB`
    : `${String(Math.floor(bytes / 1_000_000))} MB`;
}

/** Nothing that our pages send lies deeper, or has more parts. */
const deepest = 100;
const mostParts = 50_000;

/**
 * Gives the body of a request, counted as it comes, and refuses one that is nested too deeply or has too many parts: reading
 * JSON costs far more than its length where it is made of brackets. A picture's own bytes are nobody's JSON, and of
 * the fields beside it Payload takes little (`payload.config.ts`).
 */
export function notTooDeep(request: Request, response: Response): Request | Transform {
  const isPicture =
    belowApi(request.baseUrl + request.path).split('/')[1] === 'media' && isForm(request.headers);
  if (isPicture) return request;
  const count = partsCounter(Boolean(request.is(json)));
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      if (count(chunk)) done(null, chunk);
      else done(new Error('Too many parts'));
    },
  });
  counted.once('error', () => {
    if (!response.headersSent) refuse(request, response, { status: 400, says: ({ tooDeep }) => tooDeep });
  });
  return request.pipe(counted);
}

const sign = {
  quote: 0x22,
  comma: 0x2c,
  bracket: 0x5b,
  backslash: 0x5c,
  endBracket: 0x5d,
  brace: 0x7b,
  endBrace: 0x7d,
};

/**
 * Counts brackets and commas, chunk by chunk; false when there are too many. What stands in quotation marks does not count
 * where all of it is JSON; elsewhere a mark could be anything.
 */
export function partsCounter(isJson: boolean): (chunk: Buffer) => boolean {
  let [depth, parts, inText, isEscaped] = [0, 0, false, false];
  const take = (byte: number | undefined): void => {
    if (isEscaped) isEscaped = false;
    else if (inText && byte === sign.backslash) isEscaped = true;
    else if (isJson && byte === sign.quote) inText = !inText;
    else if (inText) return;
    else if (byte === sign.comma) parts += 1;
    else if (byte === sign.bracket || byte === sign.brace) depth += 1;
    else if (byte === sign.endBracket || byte === sign.endBrace) depth -= 1;
  };
  return (chunk) => {
    for (let at = 0; at < chunk.length; at += 1) {
      take(chunk[at]);
      if (depth > deepest || parts > mostParts) return false;
    }
    return true;
  };
}
