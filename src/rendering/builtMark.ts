import { recordRoot } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';

/** Who built the pages over many provinces last, or is about to. */
export interface BuiltMark {
  /** The builder: one in each process. */
  readonly by: string;
  /** SHA-256 of what the pages say; null while they are being built, and where two were at it together. */
  readonly of: string | null;
  /** ISO instant of the last sign of life of a build that goes on; null once it has ended. */
  readonly begun: string | null;
}

/** Key of the mark in the storage, out of readers' reach. */
export const markKey = `${recordRoot}/liste.json`;

/** Reads who built last; null where nobody has, or the storage was emptied since. */
export async function readMark(storage: Storage): Promise<BuiltMark | null> {
  const stored = await storage.get(markKey);
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as BuiltMark);
}

/** Keeps who builds, or has built. */
export async function writeMark(storage: Storage, mark: BuiltMark): Promise<void> {
  await storage.put(markKey, new TextEncoder().encode(JSON.stringify(mark)));
}

/** A build that gave no sign of life for so long, in milliseconds, is taken for one whose process is gone. */
const longestSilence = 60_000;

/**
 * What stands, for one who wants to build: `own` is what it put itself; `same` was put by another and says the same; `busy`:
 * another one is at it; of `unknown` nothing is known, and all of it is to be put anew.
 */
export type Standing = 'own' | 'same' | 'busy' | 'unknown';

/** Tells what stands, by the mark of who built last. */
export function standingOf(
  mark: BuiltMark | null,
  { by, of, now }: { readonly by: string; readonly of: string; readonly now: Date },
): Standing {
  if (mark === null) return 'unknown';
  if (mark.by === by) return mark.of === null ? 'unknown' : 'own';
  if (mark.begun !== null) {
    return now.getTime() - Date.parse(mark.begun) < longestSilence ? 'busy' : 'unknown';
  }
  return mark.of === of ? 'same' : 'unknown';
}

/**
 * Builds between two marks, with signs of life in between: a bucket may take minutes. Whoever finds another's mark knows that two
 * were at it, and that nothing is certain.
 */
export async function marked(
  storage: Storage,
  { by, of, now }: { readonly by: string; readonly of: string; readonly now: Date },
  build: () => Promise<boolean>,
  signEvery = longestSilence / 3,
): Promise<void> {
  let isWhole = false;
  const began = performance.now();
  const going = (): BuiltMark => {
    const begun = new Date(now.getTime() + performance.now() - began).toISOString();
    return { by, of: null, begun };
  };
  await writeMark(storage, going());
  let sign = Promise.resolve();
  const signs = setInterval(() => {
    sign = sign.then(() => signLife(storage, going()));
  }, signEvery);
  try {
    isWhole = await build();
  } finally {
    clearInterval(signs);
    await sign;
    const isAlone = (await readMark(storage))?.by === by;
    await writeMark(storage, { by, of: isWhole && isAlone ? of : null, begun: null });
  }
}

/** A storage that does not answer is told by the build itself. */
async function signLife(storage: Storage, mark: BuiltMark): Promise<void> {
  try {
    if ((await readMark(storage))?.by === mark.by) await writeMark(storage, mark);
  } catch {
    return;
  }
}
