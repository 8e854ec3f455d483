import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { set, type Refuse, type SettingSource } from './setting';

/** The certificate of an institution with which published PDFs are sealed. */
export interface SealSettings {
  /** A PKCS #12 file. */
  readonly file: Uint8Array;
  readonly password: string;
  /** Where a time stamp of RFC 3161 is asked for; null for a seal without one. */
  readonly timestampUrl: string | null;
}

/** What readers' proofs are made with, beside the installation's secret. */
export interface Proof {
  /** The private key that signs the lists of files; null for the one derived from the secret. */
  readonly signingKey: KeyObject | null;
  readonly seal: SealSettings | null;
}

/** Reads the keys that the settings name; they are read once, at the start. */
export function readProof(source: SettingSource, refuse: Refuse): Proof {
  return { signingKey: readSigningKey(source, refuse), seal: readSeal(source, refuse) };
}

function readSigningKey(source: SettingSource, refuse: Refuse): KeyObject | null {
  const path = set(source, 'SIGNING_KEY');
  if (path === null) return null;
  try {
    const key = createPrivateKey(readFileSync(/* turbopackIgnore: true */ path));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, like a key of another kind.
  }
  refuse((words) => words.signingKey(path));
  return null;
}

function readSeal(source: SettingSource, refuse: Refuse): SealSettings | null {
  const path = set(source, 'SEAL_FILE');
  const timestampUrl = set(source, 'TIMESTAMP_URL');
  if (timestampUrl !== null && !(/^https?:/.test(timestampUrl) && URL.canParse(timestampUrl)))
    refuse((words) => words.timestampUrl(timestampUrl.slice(0, 200)));
  if (path === null) {
    if (timestampUrl !== null || set(source, 'SEAL_PASSWORD') !== null) refuse((words) => words.sealMissing);
    return null;
  }
  const password = set(source, 'SEAL_PASSWORD') ?? '';
  try {
    const file = readFileSync(/* turbopackIgnore: true */ path);
    // It tells whether the password opens it; nothing is connected.
    createSecureContext({ pfx: file, passphrase: password });
    return { file: new Uint8Array(file), password, timestampUrl };
  } catch {
    refuse((words) => words.sealUnreadable(path));
    return null;
  }
}
