import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  dismissedEntries,
  journalWrites,
  reopened,
  storedEntries,
  takenOver,
  type JournalOwner,
  type Offered,
} from '@/domain/entry/journal';
import type { EntryRow, TypedRows } from '@/domain/entry/row';
import type { Watch } from '../shared/useLater';
import { openJournal, type JournalStore } from './journalStore';

/** This page, apart from each other one of the browser. Without a secure context there is no `randomUUID`. */
const tab = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** The sheet whose typing is kept; `typed` gives what is typed in it now, the open text box with it. */
interface Journalled {
  readonly person: string;
  /** `2024-2:76`. */
  readonly sheet: string;
  readonly rows: readonly EntryRow[];
  readonly typed: () => TypedRows;
  readonly watch: Watch;
  /** Another tab of this browser stored something of the sheet: what this one shows is old. */
  readonly onStoredElsewhere: () => void;
}

/** What a browser kept of a sheet, and the ways to let it go. */
export interface SheetJournal {
  /** What was kept when the sheet was opened; null until it is read. */
  readonly offered: readonly Offered[] | null;
  /** False where this browser keeps nothing: leaving the page then loses what is typed. */
  readonly isKept: boolean;
  /** Forgets what is offered, and nothing that was typed since. */
  readonly dismiss: () => void;
  /** Notes that these texts are stored: every tab lets them go, and the others read the sheet again. */
  readonly noteStored: (sent: TypedRows) => void;
}

/** Keeps what is typed in a sheet on this computer with every change, and tells what was kept before. */
export function useJournal(journalled: Journalled): SheetJournal {
  const { person, sheet, rows, onStoredElsewhere } = journalled;
  const [store, setStore] = useState<JournalStore | null>(null);
  const [offered, setOffered] = useState<readonly Offered[] | null>(null);
  const [isKept, setKept] = useState(true);
  const [opened, setOpened] = useState(0);
  const begin = useEffectEvent(async (owner: JournalOwner): Promise<readonly Offered[]> => {
    const kept = await openJournal();
    const now = Date.now();
    const journal = await kept.read(owner.person, owner.sheet);
    const again = reopened(journal, rows, now);
    const taken = takenOver(owner, { offered: again.offered, journal });
    // What could not be taken over stays where it is.
    if (await kept.put(taken.put)) await kept.forget(taken.over);
    await kept.forget(again.over);
    await kept.sweep(now);
    setOpened(now);
    setKept(kept.isKept);
    setStore(kept);
    return again.offered;
  });
  useEffect(() => {
    let isLeft = false;
    void begin({ person, sheet, tab }).then((found) => {
      if (!isLeft) setOffered(found);
    });
    return () => {
      isLeft = true;
    };
  }, [person, sheet]);
  useWriting(store, journalled, setKept);
  const tellOthers = useOtherTabs(`kitapcik-typing:${person}:${sheet}`, onStoredElsewhere);

  const dismiss = useCallback(() => {
    const told = offered ?? [];
    void store?.read(person, sheet).then((journal) => store.forget(dismissedEntries(journal, told, opened)));
    setOffered([]);
  }, [store, person, sheet, offered, opened]);
  const noteStored = useCallback(
    (sent: TypedRows) => {
      void store?.read(person, sheet).then((journal) => store.forget(storedEntries(journal, sent)));
      tellOthers();
    },
    [store, person, sheet, tellOthers],
  );
  return { offered, isKept, dismiss, noteStored };
}

/** Milliseconds from a key to its entry: it is painted first. */
const pause = 40;

/**
 * Writes each change, those too that were made before the journal was open, and all at once where the page is left; what
 * could not be kept is written with the next one.
 */
function useWriting(
  store: JournalStore | null,
  { person, sheet, typed, watch }: Journalled,
  onKept: (isKept: boolean) => void,
): void {
  const written = useRef<TypedRows>({});
  const write = useEffectEvent(() => {
    const after = typed();
    const owner = { person, sheet, tab };
    const writes = journalWrites(owner, { before: written.current, after }, Date.now());
    written.current = after;
    if (writes.remove.length > 0) void store?.forget(writes.remove.map((metric) => ({ ...owner, metric })));
    if (writes.put.length === 0) return;
    void store?.put(writes.put).then((isKept) => {
      onKept(isKept);
      if (isKept) return;
      const unkept = writes.put.map(({ metric, typed: text }) => [metric, { ...text }] as const);
      written.current = { ...written.current, ...Object.fromEntries(unkept) };
    });
  });
  useEffect(() => {
    if (store === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const writeNow = (): void => {
      clearTimeout(timer);
      timer = undefined;
      write();
    };
    writeNow();
    const unwatch = watch(() => {
      timer ??= setTimeout(writeNow, pause);
    });
    window.addEventListener('pagehide', writeNow);
    return () => {
      unwatch();
      window.removeEventListener('pagehide', writeNow);
      writeNow();
    };
  }, [store, person, sheet, watch]);
}

/** Tells the other tabs with the same sheet, and hears them. */
function useOtherTabs(name: string, onTold: () => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const told = useEffectEvent(onTold);
  useEffect(() => {
    const opened = new BroadcastChannel(name);
    channel.current = opened;
    opened.onmessage = () => {
      told();
    };
    return () => {
      opened.close();
      channel.current = null;
    };
  }, [name]);
  return useCallback(() => {
    channel.current?.postMessage('stored');
  }, []);
}
