import type { ReadScope } from '@/database/readTogether';
import { Secret, TOTP } from 'otpauth';
import { createHmac, randomInt } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { keyFor } from '@/access/sealer';
import { asSystem, readOne } from '@/database/asSystem';
import { recoveryHalf, recoverySigns, type TypedCode } from '@/domain/signIn/typedCode';
import type { Authenticator } from '@/payload-types';
import { openText, sealText } from '@/access/sealedText';

const issuer = 'Kitapçık';
/** A clock may be one step off, either way. */
const window = 1;

/** Makes a new secret for an authenticator app, in base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** Gives the address that an authenticator app reads from the QR code. */
export function secretUri(secret: string, address: string): string {
  return totpOf(secret, address).toString();
}

/** Gives the time step that this code belongs to; null when it is none of the present ones. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const totp = totpOf(secret, '');
  const delta = totp.validate({ token: code, timestamp, window });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    secret: Secret.fromBase32(secret),
  });
}

const count = 10;

/** Makes ten new codes, `7HKMN-Q2RST`: each opens the account once when the telephone is lost. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: count }, () => `${part()}-${part()}`);
}

/** Hashes a recovery code for storage. */
function recoveryHash(payload: Payload, person: string, code: string): string {
  const plain = code.replaceAll('-', '');
  return createHmac('sha256', keyFor(payload, 'authenticator')).update(`${person}\n${plain}`).digest('hex');
}

function part(): string {
  return Array.from({ length: recoveryHalf }, () => recoverySigns[randomInt(recoverySigns.length)]).join('');
}

/** Reads a person's second factor; null when they have none. */
export function readAuthenticator(req: ReadScope, person: string): Promise<Authenticator | null> {
  return readOne(req, 'authenticators', person);
}

/**
 * Uses up a code, of the app or of the recovery list: no time step and no recovery code is taken twice. In the
 * transaction that opens the session, so that of two uses at once one begins again and finds it used.
 */
export async function spendCode(
  req: PayloadRequest,
  kept: Authenticator,
  given: { readonly code: TypedCode; readonly now: Date },
): Promise<boolean> {
  if (given.code.of === 'app') return spendAppCode(req, kept, given);
  const hash = recoveryHash(req.payload, kept.id, given.code.code);
  if (!kept.recovery.includes(hash)) return false;
  await change(req, kept.id, { recovery: kept.recovery.filter((each) => each !== hash) });
  return true;
}

/** Uses up a code of the app alone, like `spendCode`. */
export async function spendAppCode(
  req: PayloadRequest,
  kept: Authenticator,
  { code: { code }, now }: { readonly code: TypedCode; readonly now: Date },
): Promise<boolean> {
  const secret = openText(keyFor(req.payload, 'authenticator'), kept.secret, kept.id);
  if (secret === null) throw new Error('The second factor was kept under another secret (SECRET)');
  const step = stepOfCode(secret, code, now);
  if (step === null || step <= kept.lastStep) return false;
  await change(req, kept.id, { lastStep: step });
  return true;
}

/** Replaces all recovery codes by new ones and gives them in plain text, once, here. */
export async function replaceRecoveryCodes(req: PayloadRequest, person: string): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await change(req, person, { recovery: hashesOf(req, person, codes) });
  return codes;
}

/** Sets up a second factor whose first code was right; the recovery codes are given away once, here. */
export async function createAuthenticator(
  req: PayloadRequest,
  of: { readonly person: string; readonly secret: string; readonly step: number; readonly now: Date },
): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await req.payload.create({
    collection: 'authenticators',
    data: {
      id: of.person,
      secret: sealText(keyFor(req.payload, 'authenticator'), of.secret, of.person),
      lastStep: of.step,
      recovery: hashesOf(req, of.person, codes),
      at: of.now.toISOString(),
    },
    ...asSystem,
    req,
  });
  return codes;
}

function hashesOf(req: PayloadRequest, person: string, codes: readonly string[]): readonly string[] {
  return codes.map((code) => recoveryHash(req.payload, person, code));
}

async function change(req: PayloadRequest, id: string, data: Partial<Authenticator>): Promise<void> {
  await req.payload.update({
    collection: 'authenticators',
    id,
    data,
    ...asSystem,
    req,
  });
}
