import type { TypedRows } from '@/domain/entry/row';
import type { Trouble } from '../shared/callDesk';
import {
  answered,
  emptyQueue,
  failed,
  lineChanged,
  nextDue,
  sending,
  signedInAgain,
  wanted,
  type SaveQueue,
  type SaveResult,
} from '@/domain/entry/saveQueue';

/** How a request ended: with an answer for its rows, or with none. */
export type SaveEnd =
  | { readonly kind: 'answered'; readonly results: readonly SaveResult[] }
  | { readonly kind: 'failed'; readonly why: 'unreachable' | 'signed_out' };

/** Gives how a request ended that was not taken: a refusal of all of it is one of each text, too many requests is a pause. */
export function endOfTrouble(trouble: Trouble, rows: TypedRows): SaveEnd {
  if (trouble.kind === 'logged_out') return { kind: 'failed', why: 'signed_out' };
  if (trouble.kind === 'offline') return { kind: 'failed', why: 'unreachable' };
  const { issues } = trouble;
  const isPause = issues.some(({ problem }) => problem === 'too_many_requests' || problem === 'unexpected');
  if (isPause) return { kind: 'failed', why: 'unreachable' };
  const results = Object.entries(rows).map(([metric, { revision }]): SaveResult => {
    return { metric, outcome: 'refused', issues, revision };
  });
  return { kind: 'answered', results };
}

/** Typing that saves itself. Its queue can be watched, as React's `useSyncExternalStore` does. */
export interface Autosave {
  readonly queue: () => SaveQueue;
  readonly watch: (told: () => void) => () => void;
  /** Takes everything that is typed and could be stored now. */
  readonly want: (typed: TypedRows) => void;
  /** Takes what the browser says of its line; with a line, what waits goes at once. */
  readonly setOnline: (isOnline: boolean) => void;
  readonly signedInAgain: () => void;
  /** Forgets that a text was refused, so that it can be wanted again. */
  readonly release: (metric: string) => void;
  /** Sends what waits without its pause, and waits until nothing is on its way any more. */
  readonly flush: () => Promise<void>;
  /** Sends nothing more; what is on its way arrives. */
  readonly stop: () => void;
}

/** Begins to save. `send` stores some rows, and shows the sheet that the answer brings before it ends. */
export function startAutosave(send: (rows: TypedRows) => Promise<SaveEnd>): Autosave {
  let queue = emptyQueue;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let onItsWay: Promise<void> = Promise.resolve();
  const watching = new Set<() => void>();

  const put = (next: SaveQueue): void => {
    queue = next;
    clearTimeout(timer);
    const due = nextDue(queue, Date.now());
    if (!isStopped && due.kind === 'wait') timer = setTimeout(goOn, due.until - Date.now());
    if (!isStopped && due.kind === 'send') sendNow();
    for (const told of watching) told();
  };
  const goOn = (): void => {
    put(queue);
  };
  const sendNow = (): void => {
    queue = sending(queue);
    const { flight } = queue;
    if (flight === null) return;
    const { id, rows } = flight;
    onItsWay = send(rows).then((end) => {
      const now = Date.now();
      const { kind } = end;
      put(
        kind === 'answered'
          ? answered(queue, { id, results: end.results, now })
          : failed(queue, { id, why: end.why, now }),
      );
    });
  };
  return {
    queue: () => queue,
    watch: (told) => {
      watching.add(told);
      return () => {
        watching.delete(told);
      };
    },
    want: (typed) => {
      put(wanted(queue, typed, Date.now()));
    },
    setOnline: (isOnline) => {
      put(lineChanged(queue, isOnline));
    },
    signedInAgain: () => {
      put(signedInAgain(queue));
    },
    release: (metric) => {
      queue = {
        ...queue,
        held: Object.fromEntries(Object.entries(queue.held).filter(([key]) => key !== metric)),
      };
    },
    flush: async () => {
      await onItsWay;
      if (nextDue(queue, Infinity).kind !== 'send') return;
      sendNow();
      for (const told of watching) told();
      await onItsWay;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
