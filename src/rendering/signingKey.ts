import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { Payload } from 'payload';
import { keyFor } from '@/access/sealer';
import { recordRoot } from '@/domain/publication/address';
import { keyIdLength, type PublishedKey } from '@/domain/publication/proof';
import type { Storage } from '@/storage/storage';

/** A key that signs manifests: Ed25519, so that the same manifest always has the same signature. */
export interface SigningKey {
  /** First 16 hex digits of the SHA-256 of the public key's 32 bytes. */
  readonly id: string;
  /** The public key's 32 bytes in base64. */
  readonly publicKey: string;
  /** Gives 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** The keys of one installation: the one that signs, and those at hand that signed before it. */
export interface SigningKeys {
  readonly current: SigningKey;
  readonly former: readonly SigningKey[];
}

/** Storage key of the public halves of all keys that ever signed here, out of readers' reach. */
const publishedKeysKey = `${recordRoot}/anahtarlar.json`;

/** What stands before the 32 bytes of a private Ed25519 key in PKCS #8. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Makes a signing key of a private key; throws a TypeError for one that is not Ed25519. */
export function signingKey(privateKey: KeyObject): SigningKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('The signing key is not Ed25519');
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const raw = Buffer.from(x, 'base64url');
  return {
    id: createHash('sha256').update(raw).digest('hex').slice(0, keyIdLength),
    publicKey: raw.toString('base64'),
    sign: (bytes) => sign(null, bytes, privateKey),
  };
}

function derived(secret: string): SigningKey {
  const seed = keyFor({ secret }, 'publication');
  return signingKey(
    createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' }),
  );
}

/**
 * Gives the installation's keys: the one that its operator set, else one derived from its secret, so that each of several
 * workers has the same.
 */
export function signingKeysOf(
  { secret }: Pick<Payload, 'secret'>,
  {
    signingKey: own = null,
    formerSecrets = [],
  }: { readonly signingKey?: KeyObject | null; readonly formerSecrets?: readonly string[] } = {},
): SigningKeys {
  const byDerivation = [secret, ...formerSecrets].map(derived);
  const [current, ...former] = own === null ? byDerivation : [signingKey(own), ...byDerivation];
  if (current === undefined) throw new Error('No secret, no key');
  return { current, former };
}

/** The text by which a former key vouches for a newer one. */
export function endorsementText(publicKey: string): string {
  return `kitapcik key ${publicKey}`;
}

function published({ current, former }: SigningKeys): PublishedKey {
  const text = new TextEncoder().encode(endorsementText(current.publicKey));
  const endorsements = former.map(({ id, sign: vouch }) => ({
    key: id,
    signature: Buffer.from(vouch(text)).toString('base64'),
  }));
  return { id: current.id, algorithm: 'Ed25519', publicKey: current.publicKey, endorsements };
}

/**
 * Keeps the public half of the key that signs, out of readers' reach, and gives all that ever signed here, the first one
 * first: what an earlier key signed can be checked for good.
 */
export async function keepPublicKey(storage: Storage, keys: SigningKeys): Promise<readonly PublishedKey[]> {
  const stored = await storage.get(publishedKeysKey);
  const known =
    stored === null ? [] : (JSON.parse(new TextDecoder().decode(stored)) as readonly PublishedKey[]);
  if (known.some(({ id }) => id === keys.current.id)) return known;
  const all = [...known, published(keys)];
  await storage.put(publishedKeysKey, new TextEncoder().encode(`${JSON.stringify(all)}\n`));
  return all;
}
