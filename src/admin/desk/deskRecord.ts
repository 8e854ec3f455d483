import type { Reply, Trouble } from './callDesk';

/** What is shown of an address: the last good record, and what went wrong since. */
export interface Shown<T> {
  readonly path: string | null;
  readonly record: T | null;
  readonly trouble: Trouble | null;
}

export interface Recorder<T> {
  readonly reload: (path: string) => Promise<void>;
  readonly replace: (path: string, record: T) => void;
}

/**
 * Keeps what a screen shows. Answers come in any order: one that was asked for before what is shown came is let go, so
 * that a slow look at the desk never takes back what an act has just shown.
 */
export function deskRecord<T>(
  ask: (path: string) => Promise<Reply<T>>,
  show: (shown: Shown<T>) => void,
): Recorder<T> {
  let [turns, shownAt] = [0, 0];
  let last: Shown<T> = { path: null, record: null, trouble: null };
  const put = (turn: number, next: Shown<T>): void => {
    if (turn < shownAt) return;
    [shownAt, last] = [turn, next];
    show(next);
  };
  return {
    reload: async (path) => {
      const turn = (turns += 1);
      const answer = await ask(path);
      const known = last.path === path ? last.record : null;
      if (answer.kind === 'ok') put(turn, { path, record: answer.body, trouble: null });
      else put(turn, { path, record: known, trouble: answer });
    },
    replace: (path, record) => {
      put((turns += 1), { path, record, trouble: last.trouble });
    },
  };
}
