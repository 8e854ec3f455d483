import { recordRoot } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';

/** Who built the pages over many provinces last, or is about to. */
export interface BuiltMark {
  /** The builder: one in each process. */
  readonly by: string;
  /** SHA-256 of what the pages say; null while they are being built, and where two were at it together. */
  readonly of: string | null;
  /** ISO instant of the beginning; null once it has ended. */
  readonly begun: string | null;
}

/** Out of readers' reach, beside the public keys. */
const markKey = `${recordRoot}/liste.json`;

/** Reads who built last; null where nobody has, or the storage was emptied since. */
export async function readMark(storage: Storage): Promise<BuiltMark | null> {
  const stored = await storage.get(markKey);
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as BuiltMark);
}

/** Keeps who builds, or has built. */
export async function writeMark(storage: Storage, mark: BuiltMark): Promise<void> {
  await storage.put(markKey, new TextEncoder().encode(JSON.stringify(mark)));
}

/** A build that began so long ago, in milliseconds, is taken for one whose process is gone. */
const longestBuild = 60_000;

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
    return now.getTime() - Date.parse(mark.begun) < longestBuild ? 'busy' : 'unknown';
  }
  return mark.of === of ? 'same' : 'unknown';
}

/** Builds between two marks: whoever finds another's in between knows that two were at it, and that nothing is certain. */
export async function marked(
  storage: Storage,
  { by, of, now }: { readonly by: string; readonly of: string; readonly now: Date },
  build: () => Promise<boolean>,
): Promise<void> {
  let isWhole = false;
  await writeMark(storage, { by, of: null, begun: now.toISOString() });
  try {
    isWhole = await build();
  } finally {
    const isAlone = (await readMark(storage))?.by === by;
    await writeMark(storage, { by, of: isWhole && isAlone ? of : null, begun: null });
  }
}
