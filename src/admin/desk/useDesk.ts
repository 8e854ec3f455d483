'use client';
import { useCallback, useEffect, useState } from 'react';
import { callDesk } from './callDesk';
import { deskRecord, type Shown } from './deskRecord';

/** What a screen shows of a door, and how it asks again. */
export interface DeskRecord<T> extends Omit<Shown<T>, 'path'> {
  readonly reload: () => Promise<void>;
  readonly replace: (record: T) => void;
}

/** Reads a door when the screen opens and whenever it is told to; `path` null reads nothing. */
export function useDesk<T>(path: string | null): DeskRecord<T> {
  const [shown, setShown] = useState<Shown<T>>({ path, record: null, trouble: null });
  const [recorder] = useState(() => deskRecord<T>((asked) => callDesk<T>(asked), setShown));

  const reload = useCallback(async () => {
    if (path !== null) await recorder.reload(path);
  }, [recorder, path]);

  const replace = useCallback(
    (record: T) => {
      if (path !== null) recorder.replace(path, record);
    },
    [recorder, path],
  );

  useEffect(() => {
    void reload();
  }, [reload]);

  return { record: shown.path === path ? shown.record : null, trouble: shown.trouble, reload, replace };
}
