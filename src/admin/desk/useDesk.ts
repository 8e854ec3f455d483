'use client';
import { useCallback, useEffect, useState } from 'react';
import { callDesk, type Trouble } from './callDesk';

/** What a screen shows of a door: the last good record, and what went wrong since. */
export interface DeskRecord<T> {
  readonly record: T | null;
  readonly trouble: Trouble | null;
  readonly reload: () => Promise<void>;
  readonly replace: (record: T) => void;
}

/** Reads a door when the screen opens and whenever it is told to; `path` null reads nothing. */
export function useDesk<T>(path: string | null): DeskRecord<T> {
  const [held, setHeld] = useState<{ path: string; record: T } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const reload = useCallback(async () => {
    if (path === null) return;
    const answer = await callDesk<T>(path);
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') setHeld({ path, record: answer.body });
  }, [path]);

  const replace = useCallback(
    (record: T) => {
      if (path !== null) setHeld({ path, record });
    },
    [path],
  );

  useEffect(() => {
    void reload();
  }, [reload]);

  return { record: held !== null && held.path === path ? held.record : null, trouble, reload, replace };
}
