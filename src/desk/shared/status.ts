import { useSyncExternalStore } from 'react';

/** What kind of answer is said: something done, something to know, or something that went wrong. */
export type SaidTone = 'good' | 'info' | 'error';

/** The answer in the status line. */
export interface Said {
  readonly text: string;
  readonly tone: SaidTone;
  /** Takes back what was done; null where that is not possible. */
  readonly takeBack: (() => void) | null;
  /** A number of its own, so that the same words said twice are two answers. */
  readonly turn: number;
}

/** How the page stands to the server: `away`: the desk does not answer; `lost`: nobody is signed in any more. */
export type Connection = 'online' | 'offline' | 'away' | 'lost';

interface StatusState {
  /** Is there a status line on this page? Payload's forms have none. */
  readonly isShown: boolean;
  readonly said: Said | null;
  readonly connection: Connection;
  /** Where in the line a screen shows how its own work stands; null without a line. */
  readonly place: HTMLElement | null;
}

/** How an answer is said besides its words. */
export interface Saying {
  readonly tone?: SaidTone;
  readonly takeBack?: () => void;
}

let state: StatusState = { isShown: false, said: null, connection: 'online', place: null };
const listeners = new Set<() => void>();

function put(next: StatusState): void {
  state = next;
  for (const told of listeners) told();
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => {
    listeners.delete(told);
  };
}

/** Says an answer in the status line, which is always in sight; an earlier one makes room. */
export function say(text: string, { tone = 'good', takeBack }: Saying = {}): void {
  const turn = (state.said?.turn ?? 0) + 1;
  put({ ...state, said: { text, tone, takeBack: takeBack ?? null, turn } });
}

/** Takes back what was said last as done, once; tells whether there was anything to take back. */
export function takeBackLast(): boolean {
  const { said } = state;
  if (said === null || said.takeBack === null) return false;
  put({ ...state, said: { ...said, takeBack: null } });
  said.takeBack();
  return true;
}

/** Notes how the last request fared: the frame says it, and asks again until the server answers. */
export function noteConnection(connection: Connection): void {
  if (connection === state.connection) return;
  // What went wrong without a connection is over with it: the line tells how things stand now.
  const isOver = connection === 'online' && state.said?.tone === 'error';
  put({ ...state, connection, said: isOver ? null : state.said });
}

/** Notes that this page has a status line. */
export function showStatusLine(): void {
  put({ ...state, isShown: true });
}

/** Notes where in the status line a screen may show how its own work stands. */
export function noteStatusPlace(place: HTMLElement | null): void {
  if (place !== state.place) put({ ...state, place });
}

/** Forgets what was said, for a screen that has just opened; with words, only these: they hold no more. */
export function hush(text = state.said?.text): void {
  if (state.said !== null && state.said.text === text) put({ ...state, said: null });
}

/** Gives what the status line shows. */
export function useStatusLine(): StatusState {
  return useSyncExternalStore(
    listen,
    () => state,
    () => state,
  );
}

/** Gives a screen the ways to answer: say something, and take back what was said last. */
export function useStatus(): { readonly say: typeof say; readonly takeBack: () => boolean } {
  return { say, takeBack: takeBackLast };
}
