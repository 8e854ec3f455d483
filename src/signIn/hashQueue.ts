/** Work that waits for its turn. */
interface Turn {
  readonly begin: () => void;
}

/** A queue for work that occupies a thread of the pool, which files and the database need too. */
export interface WorkQueue {
  /** Does it in its turn, those who come first before all others; null when too many wait. */
  readonly run: <T>(work: () => Promise<T>, comesFirst: boolean) => Promise<T | null>;
}

/** Makes a queue that does so many at a time, and lets so many wait of each kind. */
export function workQueue(atATime: number, mostWaiting: number): WorkQueue {
  const first: Turn[] = [];
  const others: Turn[] = [];
  let running = 0;
  const next = (): void => {
    if (running >= atATime) return;
    const turn = first.shift() ?? others.shift();
    if (turn === undefined) return;
    running += 1;
    turn.begin();
  };
  return {
    run: async (work, comesFirst) => {
      const line = comesFirst ? first : others;
      if (running >= atATime && line.length >= mostWaiting) return null;
      await new Promise<void>((begin) => {
        line.push({ begin });
        next();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        next();
      }
    },
  };
}

/**
 * Passwords are hashed two at a time: each occupies one of four threads for about a quarter of a second. Known browsers come
 * before strangers, whom a flood of wrong passwords may keep waiting.
 */
export const hashQueue = workQueue(2, 60);
