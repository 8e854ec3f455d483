/** Gives the SHA-256 of bytes as 64 hex digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads base64; nothing where it is none. */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

export interface SignedBytes {
  /** The public key's 32 bytes in base64. */
  readonly publicKey: string;
  readonly signature: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Tells whether an Ed25519 signature holds; null where this browser cannot check one. */
export async function holds({ publicKey, signature, bytes }: SignedBytes): Promise<boolean | null> {
  const { subtle } = globalThis.crypto;
  let key: CryptoKey;
  try {
    key = await subtle.importKey('raw', new Uint8Array(fromBase64(publicKey)), { name: 'Ed25519' }, false, [
      'verify',
    ]);
  } catch (error) {
    // A key that is none is refused by browsers that know the algorithm; others do not know it.
    return error instanceof DOMException && error.name === 'NotSupportedError' ? null : false;
  }
  return subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(bytes));
}
