'use client';
import { useCallback, useEffect, useState } from 'react';
import { addressOf } from '@/contract/endpointAddress';
import type { Answer, Ask, ReadName } from '@/contract/endpoints';
import { readDesk } from './callDesk';
import { deskRecord, type Shown } from './deskRecord';

/** What a screen shows of an endpoint, and how it asks again. */
export interface DeskRecord<T> extends Omit<Shown<T>, 'path'> {
  readonly reload: () => Promise<void>;
  readonly replace: (record: T) => void;
}

/** Reads from an endpoint when the screen opens and whenever it is asked to; `ask` null reads nothing. */
export function useDesk<N extends ReadName>(name: N, ask: Ask<N> | null): DeskRecord<Answer<N>> {
  const path = ask === null ? null : addressOf(name, ask).path;
  const [shown, setShown] = useState<Shown<Answer<N>>>({ path, record: null, trouble: null });
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

  return { record: shown.path === path ? shown.record : null, trouble: shown.trouble, reload, replace };
}
