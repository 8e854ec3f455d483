import type { PayloadRequest } from 'payload';
import { asSystem, readOne } from '@/database/asSystem';
import type { Authenticator } from '@/payload-types';
import { keyFor } from './keyFor';
import { stepOfCode } from './oneTimeCode';
import { newRecoveryCodes, recoveryHash } from './recoveryCodes';
import { openText, sealText } from './sealedText';

/** Somebody's second factor; null for who has none. */
export function readAuthenticator(req: PayloadRequest, person: string): Promise<Authenticator | null> {
  return readOne(req, 'authenticators', person);
}

/**
 * Uses up a code, of the app or of the recovery list: no time step and no recovery code is taken twice. In the
 * transaction that opens the session, so that of two uses at once one begins again and finds it used.
 */
export async function spendCode(
  req: PayloadRequest,
  kept: Authenticator,
  given: { readonly code: string; readonly now: Date },
): Promise<boolean> {
  if (await spendAppCode(req, kept, given)) return true;
  const hash = recoveryHash(req.payload, kept.id, given.code);
  if (!kept.recovery.includes(hash)) return false;
  await change(req, kept.id, { recovery: kept.recovery.filter((each) => each !== hash) });
  return true;
}

/** The same for codes of the app alone. */
export async function spendAppCode(
  req: PayloadRequest,
  kept: Authenticator,
  { code, now }: { readonly code: string; readonly now: Date },
): Promise<boolean> {
  const secret = openText(keyFor(req.payload, 'authenticator'), kept.secret, kept.id);
  if (secret === null) throw new Error('The second factor was kept under another secret (SECRET)');
  const step = stepOfCode(secret, code.trim(), now);
  if (step === null || step <= kept.lastStep) return false;
  await change(req, kept.id, { lastStep: step });
  return true;
}

/** New recovery codes in place of all that there were; they are given away once, here. */
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
