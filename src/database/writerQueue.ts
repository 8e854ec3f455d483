/** Thrown when the writer stays taken; most often a nested write that was not given its `req`. */
export class WriterBusy extends Error {
  override readonly name = 'WriterBusy';
  constructor(milliseconds: number) {
    super(
      `The database's writer was not free within ${milliseconds} ms. Was a nested write not given its req?`,
    );
  }
}

/** Gives the writer back; calling it twice does no harm. */
export type Release = () => void;

/** One writer at a time, in the order of asking. */
export interface WriterQueue {
  take: () => Promise<Release>;
}

interface Waiting {
  readonly enter: () => void;
}

/** A queue whose waiters give up with `WriterBusy` after `patience` milliseconds. */
export function writerQueue(patience: number): WriterQueue {
  const waiting: Waiting[] = [];
  let taken = false;

  const leave = (): void => {
    const next = waiting.shift();
    if (next) next.enter();
    else taken = false;
  };

  const turn = (): Promise<void> =>
    new Promise((enter, refuse) => {
      const waiter = {
        enter: () => {
          clearTimeout(timer);
          enter();
        },
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(waiter), 1);
        refuse(new WriterBusy(patience));
      }, patience);
      waiting.push(waiter);
    });

  return {
    take: async () => {
      if (taken) await turn();
      taken = true;
      return once(leave);
    },
  };
}

function once(act: () => void): Release {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
