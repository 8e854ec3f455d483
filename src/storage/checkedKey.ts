const part = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Tells whether every part of a key is plain. */
export function isKey(key: string): boolean {
  return key.length <= 512 && key.split('/').every((name) => part.test(name));
}

/** Gives the key when every part is plain; throws otherwise, so that no key can leave the storage. */
export function checkedKey(key: string): string {
  if (isKey(key)) return key;
  throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
}
