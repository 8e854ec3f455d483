import pTimeout from 'p-timeout';
import { pingDatabase, type Opened } from './readiness';

/** Pause between two looks at the database, and how long one may take, in milliseconds. */
const pause = 3_000;
const limit = 2_000;
/** A new primary is chosen within this many looks; requests wait that long by themselves. */
const looksInVain = 3;

/**
 * Tells whether the staff's side is away: not up yet, or without its database for several looks. Each request
 * of theirs would else hang until the driver gives up.
 */
export function watchDesk(opened: Opened): () => boolean {
  let vain = 0;
  const look = async (): Promise<void> => {
    if (!opened.desk) return;
    await pTimeout(pingDatabase(opened), { milliseconds: limit }).then(
      () => {
        vain = 0;
      },
      () => {
        vain += 1;
      },
    );
  };
  setInterval(() => void look(), pause).unref();
  return () => !opened.desk || vain >= looksInVain;
}
