import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Payload } from 'payload';
import type { Sealer } from '@/domain/workflow/chain';

/** What the installation's secret is used for here; each use has a key of its own. */
export type KeyUse =
  | 'authenticator'
  | 'pending'
  | 'device'
  | 'attempt'
  | 'provider'
  | 'proof'
  | 'reset'
  | 'timeline'
  | 'journal'
  | 'journal_sender'
  | 'publication';

/** Derives a key of 32 bytes for one use from the installation's secret. */
export function keyFor({ secret }: Pick<Payload, 'secret'>, use: KeyUse): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `kitapcik/${use}`, 32));
}

/** The key's own name before a seal, and what stands between: which secret made it is known after the secret changed. */
const nameLength = 8;

/** Tells whether a hash was made with a key; those of older releases were not. */
export const isSealed = (hash: string): boolean => hash[nameLength] === '.';

/**
 * Gives the sealer of one use of the secret. Seals that earlier secrets of this installation made are known again,
 * where those are given.
 */
export function sealerOf(
  payload: Pick<Payload, 'secret'>,
  use: KeyUse,
  former: readonly string[] = [],
): Sealer {
  const own = namedKey(keyFor(payload, use));
  const keys = [own, ...former.map((secret) => namedKey(keyFor({ secret }, use)))];
  return {
    seal: (text) => sealWith(own, text),
    judge: (text, seal) => {
      const key = keys.find(({ name }) => seal.startsWith(`${name}.`));
      if (key === undefined) return 'unknown_key';
      const [wanted, found] = [Buffer.from(sealWith(key, text)), Buffer.from(seal)];
      return wanted.length === found.length && timingSafeEqual(wanted, found) ? 'holds' : 'differs';
    },
  };
}

interface NamedKey {
  readonly name: string;
  readonly key: Buffer;
}

function namedKey(key: Buffer): NamedKey {
  return { name: createHmac('sha256', key).update('name').digest('hex').slice(0, nameLength), key };
}

function sealWith({ name, key }: NamedKey, text: string): string {
  return `${name}.${createHmac('sha256', key).update(text, 'utf8').digest('hex')}`;
}
