'use client';
import { useCallback, useEffect, useState } from 'react';
import { addressOf } from '@/contract/endpointAddress';
import type { Answer, Ask, ReadName } from '@/contract/endpoints';
import { readDesk, type Trouble } from './callDesk';

/** What a screen shows of an endpoint: the last good record, and what went wrong since. */
export interface DeskRecord<T> {
  readonly record: T | null;
  readonly trouble: Trouble | null;
  readonly reload: () => Promise<void>;
  readonly replace: (record: T) => void;
}

/** Reads from an endpoint when the screen opens and whenever it is told to; `ask` null reads nothing. */
export function useDesk<N extends ReadName>(name: N, ask: Ask<N> | null): DeskRecord<Answer<N>> {
  const path = ask === null ? null : addressOf(name, ask).path;
  const [held, setHeld] = useState<{ path: string; record: Answer<N> } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const reload = useCallback(async () => {
    if (path === null) return;
    const answer = await readDesk(name, path);
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') setHeld({ path, record: answer.body });
  }, [name, path]);

  const replace = useCallback(
    (record: Answer<N>) => {
      if (path !== null) setHeld({ path, record });
    },
    [path],
  );

  useEffect(() => {
    void reload();
  }, [reload]);

  return { record: held !== null && held.path === path ? held.record : null, trouble, reload, replace };
}
