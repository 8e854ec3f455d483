'use client';
import { callDesk, readDesk, type Reply, type Trouble } from './callDesk';
import { useCallback, useEffect, useState } from 'react';
import { endpointAddressOf } from '@/contract/endpointAddress';
import type { Answer, Ask, EndpointName, ReadName } from '@/contract/endpoints';
import { say } from './status';
import type { SpokenIssue } from './words';

/** What is shown of an address: the last good record, and what went wrong since. */
export interface DeskState<T> {
  readonly path: string | null;
  readonly record: T | null;
  readonly trouble: Trouble | null;
}

export interface Recorder<T> {
  readonly reload: (path: string) => Promise<void>;
  readonly replace: (path: string, record: T) => void;
}

/**
 * Keeps the record that a screen shows. Answers come in any order: one that was asked for before the shown
 * one came is let go, so that a slow read of the desk never takes back the result of an act.
 */
export function deskRecord<T>(
  ask: (path: string) => Promise<Reply<T>>,
  show: (shown: DeskState<T>) => void,
): Recorder<T> {
  let [turns, shownAt] = [0, 0];
  let last: DeskState<T> = { path: null, record: null, trouble: null };
  const put = (turn: number, next: DeskState<T>): void => {
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

/** What a screen shows of an endpoint, and how it asks again. */
export interface DeskRecord<T> extends Omit<DeskState<T>, 'path'> {
  readonly reload: () => Promise<void>;
  readonly replace: (record: T) => void;
}

/** Reads from an endpoint when the screen opens and at each `reload`; `ask` null reads nothing. */
export function useDesk<N extends ReadName>(name: N, ask: Ask<N> | null): DeskRecord<Answer<N>> {
  const path = ask === null ? null : endpointAddressOf(name, ask).path;
  const [shown, setShown] = useState<DeskState<Answer<N>>>({ path, record: null, trouble: null });
  const [recorder] = useState(() => deskRecord<Answer<N>>((asked) => readDesk(name, asked), setShown));

  const reload = useCallback(async () => {
    if (path !== null) await recorder.reload(path);
  }, [recorder, path]);

  const replace = useCallback(
    (record: Answer<N>) => {
      if (path !== null) recorder.replace(path, record);
    },
    [recorder, path],
  );

  useEffect(() => {
    void reload();
  }, [reload]);

  // What went wrong at another address says nothing of this one.
  const own = shown.path === path ? shown : null;
  return { record: own?.record ?? null, trouble: own?.trouble ?? null, reload, replace };
}

/** What to say of an act that was done, which may be up to its answer. */
type Saying<N extends EndpointName> = string | ((answer: Answer<N>) => string);

/** One act at a time of a screen: whether it runs, how it ended, and what went wrong. */
export interface DeskAct {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** What to say of the act that was done last; null before, and while something is wrong. */
  readonly said: string | null;
  /** Sends the act; resolves to whether it was done. */
  readonly act: <N extends EndpointName>(name: N, ask: Ask<N>, say: Saying<N>) => Promise<boolean>;
}

interface ActOptions {
  /** What was done is said in the status line, and nowhere in the screen. */
  readonly inStatus?: boolean;
}

/** Sends acts to the endpoints, and keeps whether one is on its way, its trouble and its message. */
export function useAct({ inStatus = false }: ActOptions = {}): DeskAct {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const act = useCallback(
    async <N extends EndpointName>(name: N, ask: Ask<N>, saying: Saying<N>) => {
      setBusy(true);
      const answer = await callDesk(name, ask);
      setBusy(false);
      setTrouble(answer.kind === 'ok' ? null : answer);
      const words = answer.kind !== 'ok' ? null : typeof saying === 'string' ? saying : saying(answer.body);
      setSaid(inStatus ? null : words);
      if (inStatus && words !== null) say(words);
      return answer.kind === 'ok';
    },
    [inStatus],
  );
  return { busy, trouble, said, act };
}

/** Gives the issues of a refusal that belong to one field of a form. */
export function issuesIn(trouble: Trouble | null, field: string): readonly SpokenIssue[] {
  return trouble?.kind === 'refused' ? trouble.issues.filter((issue) => issue.field === field) : [];
}

/** Gives the trouble without the issues shown beside these fields; null when nothing is left. */
export function troubleBeside(trouble: Trouble | null, fields: readonly string[]): Trouble | null {
  if (trouble?.kind !== 'refused') return trouble;
  const issues = trouble.issues.filter(({ field }) => !fields.includes(field));
  return issues.length === 0 ? null : { kind: 'refused', issues };
}
