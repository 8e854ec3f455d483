import { hkdfSync } from 'node:crypto';
import type { Payload } from 'payload';

/** What the installation's secret is used for here; each use has a key of its own. */
export type KeyUse = 'authenticator' | 'pending' | 'device' | 'attempt' | 'provider' | 'reset';

/** 32 bytes for one use, derived from the installation's secret. */
export function keyFor({ secret }: Pick<Payload, 'secret'>, use: KeyUse): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `kitapcik/${use}`, 32));
}
