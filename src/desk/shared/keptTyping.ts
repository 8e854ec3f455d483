import { keptDays } from '@/domain/entry/journal';

/** Typing that is not stored yet is kept on this computer, apart for each person, over closed tabs and browsers. */
const prefix = 'kitapcik:typing:';

/** Gives the key of one person's typing at one place: a sheet, a reason in a dialog. */
export function keepingKey(person: string, ...place: readonly string[]): string {
  return [`${prefix}${person}`, ...place].join(':');
}

/** Gives the store of this computer; null where the browser forbids it, and on the server. */
export function typingStore(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}

/**
 * Keeps what was typed; null keeps nothing any more. A full store must not stop anybody from typing: whether the text is
 * kept is told.
 */
export function keep(store: Storage | null, key: string, typed: unknown, now = Date.now()): boolean {
  try {
    if (typed === null) store?.removeItem(key);
    else store?.setItem(key, JSON.stringify({ at: now, typed }));
    return store !== null;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

/** Reads what was kept; null for nothing, for what is too old, and for what another version wrote. */
export function kept(store: Storage | null, key: string, now = Date.now()): unknown {
  const found: unknown = parsed(store?.getItem(key) ?? 'null');
  if (typeof found !== 'object' || found === null) return null;
  const { at, typed = null } = found as { readonly at?: unknown; readonly typed?: unknown };
  return typeof at === 'number' && now - at < keptDays * 86_400_000 ? typed : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Removes everybody's typing that is too old to be brought back. */
export function removeOldTyping(store: Storage | null, now = Date.now()): void {
  for (const key of keptKeys(store)) if (kept(store, key, now) === null) keep(store, key, null);
}

/** Removes the kept texts of a person that their act carried and the server took. */
export function forgetSent(store: Storage | null, person: string, ask: object): void {
  const sent = Object.values(ask).filter((each) => typeof each === 'string' && each.trim() !== '');
  const texts = sent.map((each) => String(each).trim());
  const own = keptKeys(store).filter((key) => key.startsWith(keepingKey(person, '')));
  for (const key of own) {
    const typed = kept(store, key);
    if (typeof typed === 'string' && texts.includes(typed.trim())) keep(store, key, null);
  }
}

/** Gives the keys of what is kept, of everybody or of one place. */
export function keptKeys(store: Storage | null, place: string = prefix): readonly string[] {
  const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
  return keys.filter((key) => key.startsWith(place));
}
