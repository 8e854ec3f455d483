import { createHmac, randomBytes } from 'node:crypto';
import { isolateObjectProperty, ValidationError, type Payload, type PayloadRequest } from 'payload';
import { isSameText } from '@/env/requestTrust';
import { keyFor } from '@/access/sealer';
import { cookieHeader, cookieIn } from './cookies';
import { emailOf } from '@/domain/signIn/email';
import { refusedFor, type Result } from '@/domain/result';
import { findByAddress, type Visitor } from './visitor';
import { recordSecurityEvent, senderIn, unknownAddress } from '@/journal/recordSecurityEvent';
import type { Problem } from '@/domain/problem';
import type { SecurityEventKind } from '@/domain/signIn/securityEvent';
import { asSystem, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { StaleWrite } from '@/database/failures';
import {
  endAttempt,
  rightLogins,
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
  /** As it was typed, or the account's own. */
  readonly address: string;
  /** Whether the account's owner has signed in in this browser before. */
  readonly isKnownDevice: boolean;
}

/** Tells whether the account's owner has signed in in this browser before. */
export const isKnownBrowser = (visitor: Visitor, address: string): boolean =>
  knownDevice(visitor, address) !== null;

/** Gives the counter that this browser's attempts at this account belong to. */
export function attemptOf(
  visitor: Visitor,
  address: string,
  of: { readonly what: 'password' | 'code'; readonly rule: AttemptRule },
): Attempt {
  const device = knownDevice(visitor, address);
  return {
    key: attemptKey(visitor.payload, [of.what, address, device]),
    rule: of.rule,
    address,
    isKnownDevice: device !== null,
  };
}

/** Gives the counters of all devices that are not known, and of right logins, as an admin may clear them. */
function clearable(payload: Payload, address: string): readonly string[] {
  const strangers = ['password', 'code'].map((what) => attemptKey(payload, [what, address, null]));
  return [...strangers, attemptKey(payload, ['login', address])];
}

/**
 * Lets somebody guess unless too many guesses were wrong, and counts this one when it is known to be wrong: a guess that a
 * crash cuts off is forgotten within the minute. Addresses that nobody has are counted alike.
 */
export async function countWrong<T>(
  visitor: Visitor,
  attempt: Attempt,
  guess: () => Promise<{ readonly isWrong: boolean; readonly outcome: Result<T> }>,
): Promise<Result<T>> {
  const verdict = await takeOne(visitor, attempt);
  if (!verdict.allowed) {
    const { minutes } = verdict;
    await noteAttempt(visitor, attempt, 'sign_in_locked');
    return refusedFor('login_locked', '', attempt.isKnownDevice ? { minutes, device: 'known' } : { minutes });
  }
  const { held } = verdict;
  let isWrong = false;
  try {
    const guessed = await guess();
    ({ isWrong } = guessed);
    if (isWrong) await noteAttempt(visitor, attempt, kindOfWrong(guessed.outcome));
    return guessed.outcome;
  } finally {
    await endOne(visitor, attempt, { held, isWrong });
  }
}

/** What the journal calls a wrong guess, by the refusal that it got. */
const wrongGuesses: Readonly<Partial<Record<Problem, SecurityEventKind>>> = {
  code_wrong: 'code_failed',
  proof_wrong: 'proof_failed',
  app_code_wrong: 'proof_failed',
  password_wrong: 'password_guess_failed',
};

function kindOfWrong(outcome: Result<unknown>): SecurityEventKind {
  const problem = outcome.ok ? undefined : outcome.issues[0]?.problem;
  return (problem && wrongGuesses[problem]) ?? 'sign_in_failed';
}

/** Tells the journal of a guess. As much work for an address that nobody has as for an account: the time tells nobody which is which. */
export async function noteAttempt(
  { payload, headers, now }: Visitor,
  { address, isKnownDevice }: Attempt,
  kind: SecurityEventKind,
): Promise<void> {
  const person = (await findByAddress(payload, address))?.id ?? null;
  await recordSecurityEvent(payload, {
    at: now,
    kind,
    person,
    sender: senderIn(headers),
    device: isKnownDevice ? 'known' : 'new',
    unknown: person === null ? unknownAddress(payload, address) : null,
  });
}

/** Counts a right login of an account, or says how long none is let pass: each of them costs work and opens a session. */
export function countLogin({ payload, now }: Visitor, address: string): Promise<AttemptVerdict> {
  const key = attemptKey(payload, ['login', address]);
  return inTransaction(payload, async (req) => {
    const kept = await readCount(req, key);
    const taken = takeAttempt(kept, rightLogins, now);
    if (!taken.allowed) return taken;
    const next = endAttempt(taken.next, rightLogins, { held: taken.held, isWrong: true, now });
    await writeCount(req, key, { kept, next });
    return taken;
  });
}

async function takeOne({ payload, now }: Visitor, { key, rule }: Attempt): Promise<AttemptVerdict> {
  const verdict = await inTransaction(payload, async (req) => {
    const kept = await readCount(req, key);
    const taken = takeAttempt(kept, rule, now);
    if (taken.allowed) await writeCount(req, key, { kept, next: taken.next });
    return taken;
  });
  await forgetOld(payload, now);
  return verdict;
}

function endOne(
  { payload, now }: Visitor,
  { key, rule }: Attempt,
  of: { readonly held: string; readonly isWrong: boolean },
): Promise<void> {
  return inTransaction(payload, async (req) => {
    const kept = await readCount(req, key);
    await writeCount(req, key, { kept, next: endAttempt(kept, rule, { ...of, now }) });
  });
}

function attemptKey(payload: Payload, parts: readonly (string | null)[]): string {
  return createHmac('sha256', keyFor(payload, 'attempt')).update(JSON.stringify(parts)).digest('hex');
}

async function readCount(req: PayloadRequest, key: string): Promise<AttemptCount | null> {
  const kept = await readOne(req, 'attempts', key);
  return kept && { count: kept.count, until: kept.until, held: kept.held ?? [] };
}

async function writeCount(
  req: PayloadRequest,
  id: string,
  { kept, next }: { readonly kept: AttemptCount | null; readonly next: AttemptCount | null },
): Promise<void> {
  const door = { collection: 'attempts', ...asSystem, req } as const;
  const data = next && { ...next, held: [...next.held] };
  if (data === null) {
    if (kept !== null) await req.payload.delete({ ...door, id });
  } else if (kept !== null) await req.payload.update({ ...door, id, data });
  else await req.payload.create({ ...door, data: { id, ...data } }).catch(beginAgain);
}

/** Two first attempts at once: the second begins again and finds the first one's count. */
function beginAgain(error: unknown): never {
  throw error instanceof ValidationError ? new StaleWrite('A count of attempts') : error;
}

async function forgetOld({ db }: Payload, now: Date): Promise<void> {
  await db.deleteMany({ collection: 'attempts', where: { until: { less_than: now.toISOString() } } });
}

/** Lets an account be tried again at once by devices that are not known, by an admin. */
export async function clearAttempts({ payload }: Visitor, email: string): Promise<void> {
  const keys = clearable(payload, emailOf(email));
  await payload.db.deleteMany({ collection: 'attempts', where: { id: { in: [...keys] } } });
}

/** Gives a copy of the request, in its transaction, with the browser's headers: hooks may note the device. */
export function sentBy(req: PayloadRequest, { headers }: Visitor): PayloadRequest {
  const sent = isolateObjectProperty(req, 'headers');
  sent.headers = headers;
  return sent;
}
