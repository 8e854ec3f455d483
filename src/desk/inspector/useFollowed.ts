import { useCallback, useEffect, useRef, useState } from 'react';
import { endpointAddressOf } from '@/contract/endpointAddress';
import type { Answer, Ask, ReadName } from '@/contract/endpoints';
import { readDesk, type Trouble } from '../shared/callDesk';

/** What is shown of something that follows the active row. */
export interface Followed<T> {
  /** The latest that came: of the address that is asked for now, or, until its answer is there, of the one before. */
  readonly record: T | null;
  readonly trouble: Trouble | null;
  /** Whether `record` is of the address that is asked for now. */
  readonly isCurrent: boolean;
  readonly reload: () => void;
  readonly replace: (record: T) => void;
}

interface FollowHow {
  /** Read again whenever this changes: a revision, say. */
  readonly version?: string | number | undefined;
  /** Milliseconds after which it is read again while the page is in sight. */
  readonly every?: number;
}

/** So long somebody rests on a row before it is asked for: keys that are held run over rows, and ask for none of them. */
const rest = 120;
/** Records that are shown again at once. */
const mostKept = 60;

/** Reads from an endpoint for the row that is active: keeps what is shown until the next is there, and lets go what was asked before. */
export function useFollowed<N extends ReadName>(
  name: N,
  ask: Ask<N> | null,
  { version, every }: FollowHow = {},
): Followed<Answer<N>> {
  const path = ask === null ? null : endpointAddressOf(name, ask).path;
  const [known, setKnown] = useState<ReadonlyMap<string, Answer<N>>>(new Map());
  const [failed, setFailed] = useState<{ readonly path: string; readonly trouble: Trouble } | null>(null);
  const [turn, setTurn] = useState(0);
  const isFirst = useRef(true);
  const put = useCallback((at: string, record: Answer<N>) => {
    isFirst.current = false;
    setFailed(null);
    setKnown((last) => {
      const others = [...last].filter(([key]) => key !== at).slice(1 - mostKept);
      return new Map([...others, [at, record]]);
    });
  }, []);
  useEffect(() => {
    if (path === null) return undefined;
    const letGo = new AbortController();
    const read = async (): Promise<void> => {
      const answer = await readDesk(name, path, letGo.signal);
      if (letGo.signal.aborted) return;
      if (answer.kind === 'ok') put(path, answer.body);
      else setFailed({ path, trouble: answer });
    };
    const wait = window.setTimeout(() => void read(), isFirst.current ? 0 : rest);
    return () => {
      window.clearTimeout(wait);
      letGo.abort();
    };
  }, [name, path, version, turn, put]);
  const reload = useCallback(() => {
    setTurn((last) => last + 1);
  }, []);
  useRepeated(reload, path === null ? undefined : every);
  const own = path === null ? undefined : known.get(path);
  return {
    record: own ?? [...known.values()].at(-1) ?? null,
    trouble: failed !== null && failed.path === path ? failed.trouble : null,
    isCurrent: own !== undefined,
    reload,
    replace: (record) => {
      if (path !== null) put(path, record);
    },
  };
}

/** Does something again and again while the page is in sight, and as soon as it comes into sight. */
function useRepeated(run: () => void, every: number | undefined): void {
  useEffect(() => {
    if (every === undefined) return undefined;
    const seen = (): void => {
      if (document.visibilityState === 'visible') run();
    };
    const timer = window.setInterval(seen, every);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [run, every]);
}
