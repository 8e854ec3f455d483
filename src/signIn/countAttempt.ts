import { createHmac, randomBytes } from 'node:crypto';
import { isolateObjectProperty, ValidationError, type Payload, type PayloadRequest } from 'payload';
import { isSameText } from '@/env/requestTrust';
import { cookieHeader, cookieIn, keyFor } from './cookies';
import { emailOf } from '@/domain/signIn/email';
import type { Visitor } from './visitor';
import { asSystem, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { StaleWrite } from '@/database/failures';
import {
  giveBackAttempt,
  takeAttempt,
  type AttemptCount,
  type AttemptRule,
  type AttemptVerdict,
} from '@/domain/signIn/attempts';

const days = 24 * 60 * 60;
const lifetime = 180 * days;

/**
 * Makes the cookie of a browser in which somebody has signed in before (OWASP: device cookies). It opens
 * nothing: wrong attempts of such a browser are counted apart, so nobody else's can lock its owner out.
 */
export function deviceCookie(payload: Payload, address: string): string {
  const nonce = randomBytes(16).toString('hex');
  const name = nameFor(payload, address);
  const value = `${nonce}.${signature(payload, name, nonce)}`;
  return cookieHeader(payload, { name, value, seconds: lifetime });
}

/** Gives the nonce of the account's device that asks; null for a device that is not known. */
function knownDevice({ payload, headers }: Visitor, address: string): string | null {
  const name = nameFor(payload, address);
  return nonceIn(payload, name, cookieIn(headers, name) ?? '');
}

const devicePrefix = 'kitapcik-device-';

/** Gives the nonce of a browser in which anybody has signed in before, whoever it was; null for one that is not known. */
export function deviceIn(
  payload: Pick<Payload, 'secret'>,
  cookies: ReadonlyMap<string, string>,
): string | null {
  for (const [name, value] of cookies) {
    const nonce = name.startsWith(devicePrefix) ? nonceIn(payload, name, value) : null;
    if (nonce !== null) return nonce;
  }
  return null;
}

/** The signature goes by the cookie's name, which goes by the account: it can be checked before anybody says an address. */
function nonceIn(payload: Pick<Payload, 'secret'>, name: string, value: string): string | null {
  const [nonce = '', signed = ''] = value.split('.');
  return isSameText(signed, signature(payload, name, nonce)) ? nonce : null;
}

/** People share computers: each account has a cookie of its own, whose name tells nobody the address. */
function nameFor(payload: Pick<Payload, 'secret'>, address: string): string {
  return `${devicePrefix}${signature(payload, address, 'name').slice(0, 32)}`;
}

function signature(payload: Pick<Payload, 'secret'>, of: string, nonce: string): string {
  return createHmac('sha256', keyFor(payload, 'device')).update(`${of}\n${nonce}`).digest('hex');
}

/** One row of the counters: what is tried, for which account, from which device. */
export interface Attempt {
  readonly key: string;
  readonly rule: AttemptRule;
}

/** Gives the counter that this browser's attempts at this account belong to. */
export function attemptOf(
  visitor: Visitor,
  address: string,
  of: { readonly what: 'password' | 'code'; readonly rule: AttemptRule },
): Attempt {
  return {
    key: attemptKey(visitor.payload, [of.what, address, knownDevice(visitor, address)]),
    rule: of.rule,
  };
}

/** Gives the counters of all devices that are not known, as an admin may clear them. */
export function strangersAttempts(payload: Payload, address: string): readonly string[] {
  return (['password', 'code'] as const).map((what) => attemptKey(payload, [what, address, null]));
}

/** Counts one attempt, or says how long none is let pass. Addresses that nobody has are counted alike. */
export async function countAttempt({ payload, now }: Visitor, attempt: Attempt): Promise<AttemptVerdict> {
  const verdict = await inTransaction(payload, async (req) => {
    const kept = await readCount(req, attempt.key);
    const taken = takeAttempt(kept, attempt.rule, now);
    if (taken.allowed) await writeCount(req, attempt.key, { kept, next: taken.next });
    return taken;
  });
  await forgetOld(payload, now);
  return verdict;
}

/** Takes one attempt back, because it was right. */
export async function uncountAttempt({ payload }: Visitor, { key }: Attempt): Promise<void> {
  await inTransaction(payload, async (req) => {
    const kept = await readCount(req, key);
    if (kept !== null) await writeCount(req, key, { kept, next: giveBackAttempt(kept) });
  });
}

function attemptKey(payload: Payload, parts: readonly (string | null)[]): string {
  return createHmac('sha256', keyFor(payload, 'attempt')).update(JSON.stringify(parts)).digest('hex');
}

async function readCount(req: PayloadRequest, key: string): Promise<AttemptCount | null> {
  return readOne(req, 'attempts', key);
}

async function writeCount(
  req: PayloadRequest,
  id: string,
  { kept, next }: { readonly kept: AttemptCount | null; readonly next: AttemptCount | null },
): Promise<void> {
  const door = { collection: 'attempts', ...asSystem, req } as const;
  if (next === null) await req.payload.delete({ ...door, id });
  else if (kept !== null) await req.payload.update({ ...door, id, data: next });
  else await req.payload.create({ ...door, data: { id, ...next } }).catch(beginAgain);
}

/** Two first attempts at once: the second begins again and finds the first one's count. */
function beginAgain(error: unknown): never {
  throw error instanceof ValidationError ? new StaleWrite('A count of attempts') : error;
}

async function forgetOld({ db }: Payload, now: Date): Promise<void> {
  await db.deleteMany({ collection: 'attempts', where: { until: { less_than: now.toISOString() } } });
}

/** Lets devices that are not known try again at once, by an admin. */
export async function clearAttempts({ payload }: Visitor, email: string): Promise<void> {
  const keys = strangersAttempts(payload, emailOf(email));
  await payload.db.deleteMany({ collection: 'attempts', where: { id: { in: [...keys] } } });
}

/** Gives a copy of the request, in its transaction, with the browser's headers: hooks may note the device. */
export function sentBy(req: PayloadRequest, { headers }: Visitor): PayloadRequest {
  const sent = isolateObjectProperty(req, 'headers');
  sent.headers = headers;
  return sent;
}
