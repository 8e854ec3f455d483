/** FNV-1a, 32 bits: the same text gives the same number on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Numbers in [0, 1) that depend on nothing but the key (mulberry32). A key per figure keeps each figure the
 * same when provinces, editions or metrics are added.
 */
export function randomOf(key: string): () => number {
  let state = hashOf(key);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Gives one number between two bounds, from the key alone. */
export function between(key: string, low: number, high: number): number {
  return low + randomOf(key)() * (high - low);
}

/** Gives true for about `share` of all keys. */
export function chance(key: string, share: number): boolean {
  return randomOf(key)() < share;
}
