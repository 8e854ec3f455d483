import type { Request, RequestHandler, Response } from 'express';
import type { EndpointRow } from '@/contract/endpoint';
import { endpoints } from '@/contract/endpoints';
import { belowApi, findEndpoint } from '@/contract/endpointAddress';
import { meters } from '@/telemetry/meters';
import { usedBudgets, waitingRoom, type Budget, type Used, type WaitingRoom } from './budgets';
import { officesOf, senderOf } from './sender';
import { refuse } from './refuse';

/** How much one sender may do; the windows are `windows`. */
export interface Limits {
  /** Failed logins and codes. */
  readonly credentials: number;
  /** Mails for a forgotten password: asking for one always succeeds, and each is a mail to somebody. */
  readonly mails: number;
  /** Ways to the identity provider and back; each asks something of the provider. */
  readonly provider: number;
  /** Imports and their previews. */
  readonly files: number;
  /** Writing requests. */
  readonly writes: number;
  /** Bytes that one account sends. */
  readonly bytes: number;
  /** How strangers who are over a budget are slowed down. */
  readonly wait: {
    /** Milliseconds for each request over the budget, and at most. */
    readonly step: number;
    readonly longest: number;
    /** Requests of one sender, and of all strangers, that wait at the same time: far fewer than are taken in at all. */
    readonly ofOne: number;
    readonly inAll: number;
  };
}

export const defaultLimits: Limits = {
  credentials: 20,
  mails: 20,
  provider: 60,
  files: 30,
  writes: 600,
  bytes: 256 * 1024 * 1024,
  wait: { step: 1_000, longest: 30_000, ofOne: 30, inAll: 100 },
};

type LimiterName = Exclude<keyof Limits, 'wait'>;

const minute = 60_000;
const windows: Readonly<Record<LimiterName, number>> = {
  credentials: 15 * minute,
  mails: 15 * minute,
  provider: 15 * minute,
  files: minute,
  writes: minute,
  bytes: 60 * minute,
};

/** Addresses of offices stand for many people: their budgets are so many times as large. */
const peopleOfOffice = 20;
/** Senders of one kind that a limiter remembers: some megabytes. */
const mostSenders = 20_000;

/** Somebody who has proved to be no stranger: the owner of a session, or a browser in which somebody has signed in. */
export interface KnownSender {
  readonly kind: 'session' | 'browser';
  readonly key: string;
  /** Whose session it is; null for a browser. */
  readonly account: string | null;
}

/** What the limits know of the installation. */
export interface LimitParts {
  readonly limits: Limits;
  /** Networks (CIDR) of the offices whose people work here. */
  readonly officeNetworks: readonly string[];
  /** Who sends a request, by what it is signed with; null for a stranger. */
  readonly knownSender: (request: Pick<Request, 'headers'>) => KnownSender | null;
}

/** Who a request counts for. */
interface Sender {
  readonly kind: KnownSender['kind'] | 'office' | 'address';
  readonly key: string;
  readonly account: string | null;
}

/**
 * Slows down guessing and floods, as the contract counts each endpoint; Payload has no limit itself. Everybody has a budget
 * of their own: a session, a known browser, and an address for whatever comes without either. An address is no person,
 * so nobody is shut out by it: what is over its budget waits, longer and longer, in a bounded number of places.
 */
export function rateLimits({ limits, officeNetworks, knownSender }: LimitParts): RequestHandler {
  const isOffice = officesOf(officeNetworks);
  const { ofOne, inAll } = limits.wait;
  const rooms = { strangers: waitingRoom(ofOne, inAll), known: waitingRoom(ofOne, inAll) };
  const limiterNames = Object.keys(windows) as readonly LimiterName[];
  const limiters = Object.fromEntries(
    limiterNames.map((name) => [name, limiterOf(name, limits, rooms)]),
  ) as Record<LimiterName, Limiter>;
  return async (request, response, next) => {
    const names = limitersFor(request);
    const sender = names.length === 0 ? null : senderIn(request, { knownSender, isOffice });
    for (const name of names) {
      if (sender !== null && !(await limiters[name](request, response, sender))) return;
    }
    next();
  };
}

function senderIn(
  request: Request,
  by: {
    readonly knownSender: LimitParts['knownSender'];
    readonly isOffice: (request: Request) => boolean;
  },
): Sender {
  const known = by.knownSender(request);
  if (known !== null) return known;
  return { kind: by.isOffice(request) ? 'office' : 'address', key: senderOf(request), account: null };
}

/** Names the limiters that count a request, the narrowest first. */
function limitersFor(request: Request): readonly LimiterName[] {
  const counted = endpointOf(request)?.counted;
  if (counted === 'never') return [];
  if (counted !== undefined && counted !== 'files') return [counted];
  if (!isWrite(request)) return [];
  return counted === undefined ? ['writes', 'bytes'] : [counted, 'writes', 'bytes'];
}

function endpointOf({ method, baseUrl, path }: Request): EndpointRow | null {
  // Mounted at the desk's addresses, it sees the path without them.
  const found = findEndpoint(method, belowApi(baseUrl + path));
  return found && endpoints[found.name];
}

/**
 * A server function of the screens is a write like any other. What is not an endpoint of ours is Payload's, which takes a
 * POST with this header for a GET with a long query.
 */
function isWrite(request: Request): boolean {
  const { method, headers, baseUrl, path } = request;
  const ours = endpointOf(request);
  if (ours !== null) return ours.method === 'post';
  const isLongQuery = belowApi(baseUrl + path) !== '' && headers['x-payload-http-method-override'] === 'GET';
  return !['GET', 'HEAD', 'OPTIONS'].includes(method) && !isLongQuery;
}

/** Lets a request through, now or later, or answers it: then it is false. */
type Limiter = (request: Request, response: Response, sender: Sender) => Promise<boolean>;

interface LimiterParts {
  readonly name: LimiterName;
  readonly budget: Budget;
  readonly used: Used;
  readonly room: WaitingRoom;
  readonly wait: Limits['wait'];
}

/** Strangers who wait, for whatever, keep no place of those who are known. */
type Rooms = Readonly<Record<'strangers' | 'known', WaitingRoom>>;

function limiterOf(name: LimiterName, limits: Limits, rooms: Rooms): Limiter {
  const { wait } = limits;
  const window = windows[name];
  const beyond = name === 'bytes' ? 0 : Math.ceil(wait.longest / wait.step);
  // Apart, so that a stranger with many addresses makes nobody else forgotten.
  const ofStrangers = usedBudgets(mostSenders, beyond);
  const ofKnown = usedBudgets(mostSenders, beyond);
  return (request, response, sender) => {
    const isKnown = sender.kind === 'session' || sender.kind === 'browser';
    const most = limits[name] * (sender.kind === 'office' ? peopleOfOffice : 1);
    const used = isKnown ? ofKnown : ofStrangers;
    return name === 'bytes' && sender.account === null
      ? Promise.resolve(true)
      : letThrough(
          { name, wait, room: isKnown ? rooms.known : rooms.strangers, budget: { most, window }, used },
          { request, response, sender },
        );
  };
}

interface Asked {
  readonly request: Request;
  readonly response: Response;
  readonly sender: Sender;
}

async function letThrough(parts: LimiterParts, asked: Asked): Promise<boolean> {
  const { name, budget, used, room, wait } = parts;
  const { request, response, sender } = asked;
  const isBytes = name === 'bytes';
  const amount = isBytes ? Number(request.headers['content-length'] ?? 0) : 1;
  const spending = {
    sender: isBytes ? `account:${sender.account ?? ''}` : `${sender.kind}:${sender.key}`,
    amount,
    budget,
  };
  const over = used.over(spending, Date.now());
  if (over > 0) {
    const isSlowed = name === 'credentials' || sender.kind === 'address' || sender.kind === 'office';
    const leave = isSlowed ? room.enter(spending.sender) : null;
    meters.limited.inc({ limiter: name, sender: sender.kind, outcome: leave ? 'slowed' : 'refused' });
    if (leave === null) {
      sayWhen(asked, isSlowed ? wait.longest : used.wait(spending, Date.now()));
      return false;
    }
    used.spend(spending, Date.now());
    if (!(await waited(response, Math.min(wait.longest, Math.ceil(over) * wait.step), leave))) return false;
  } else used.spend(spending, Date.now());
  if (name === 'credentials')
    takeBackUnlessWrong(response, () => {
      used.spend({ ...spending, amount: -1 }, Date.now());
    });
  return true;
}

/** Waits with the request; false when whoever sent it has gone. */
function waited(response: Response, milliseconds: number, leave: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isThere: boolean) => {
      clearTimeout(timer);
      response.off('close', gone);
      leave();
      resolve(isThere);
    };
    const gone = () => {
      end(false);
    };
    const timer = setTimeout(end, milliseconds, true);
    response.on('close', gone);
  });
}

/** A guess counts from the moment it comes, so that many at once are no way round, and no longer when it was none or right. */
function takeBackUnlessWrong(response: Response, takeBack: () => void): void {
  response.on('finish', () => {
    // What could not even be read was no guess, and what we could not look at neither.
    if (response.statusCode <= 400 || response.statusCode >= 500) takeBack();
  });
}

function sayWhen({ request, response }: Asked, milliseconds: number): void {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  response.setHeader('Retry-After', String(seconds));
  refuse(request, response, { status: 429, says: ({ tooMany }) => tooMany(seconds) });
}
