import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  journalWrites,
  reopened,
  storedEntries,
  takenOver,
  type JournalOwner,
  type Offered,
} from '@/domain/entry/journal';
import type { EntryRow, TypedRows } from '@/domain/entry/row';
import { openJournal, type JournalStore } from './journalStore';

/** This page, apart from each other one of the browser. Without a secure context there is no `randomUUID`. */
const tab = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** The sheet whose typing is kept, and what is typed in it now, the open text box with it. */
interface Journalled {
  readonly person: string;
  /** `2024-2:76`. */
  readonly sheet: string;
  readonly rows: readonly EntryRow[];
  readonly typed: TypedRows;
  /** Another tab of this browser stored something of the sheet: what this one shows is old. */
  readonly onStoredElsewhere: () => void;
}

/** What a browser kept of a sheet, and the ways to let it go. */
export interface SheetJournal {
  /** What was kept when the sheet was opened; null until it is read. */
  readonly offered: readonly Offered[] | null;
  /** False where this browser keeps nothing: leaving the page then loses what is typed. */
  readonly isKept: boolean;
  /** Forgets what is offered in one row, or in all. */
  readonly dismiss: (metric: string | null) => void;
  /** Notes that these texts are stored: every tab lets them go, and the others read the sheet again. */
  readonly noteStored: (sent: TypedRows) => void;
}

/** Keeps what is typed in a sheet on this computer with every change, and tells what was kept before. */
export function useJournal({ person, sheet, rows, typed, onStoredElsewhere }: Journalled): SheetJournal {
  const [store, setStore] = useState<JournalStore | null>(null);
  const [offered, setOffered] = useState<readonly Offered[] | null>(null);
  const begin = useEffectEvent(async (owner: JournalOwner): Promise<readonly Offered[]> => {
    const opened = await openJournal();
    const now = Date.now();
    const journal = await opened.read(owner.person, owner.sheet);
    const again = reopened(journal, rows, now);
    const taken = takenOver(owner, { offered: again.offered, journal });
    await opened.put(taken.put);
    await opened.forget([...again.over, ...taken.over]);
    await opened.sweep(now);
    setStore(opened);
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
  useWriting(store, { person, sheet, tab }, typed);
  const tellOthers = useOtherTabs(`kitapcik-typing:${person}:${sheet}`, onStoredElsewhere);

  const dismiss = useCallback(
    (metric: string | null) => {
      void store?.read(person, sheet).then((journal) => {
        const entries = journal.filter((entry) => metric === null || entry.metric === metric);
        return store.forget(entries);
      });
      setOffered((before) => before?.filter((each) => metric !== null && each.metric !== metric) ?? null);
    },
    [store, person, sheet],
  );
  const noteStored = useCallback(
    (sent: TypedRows) => {
      void store?.read(person, sheet).then((journal) => store.forget(storedEntries(journal, sent)));
      tellOthers();
    },
    [store, person, sheet, tellOthers],
  );
  return { offered, isKept: store?.isKept ?? true, dismiss, noteStored };
}

/** Writes each change, those too that were made before the journal was open. */
function useWriting(store: JournalStore | null, { person, sheet }: JournalOwner, typed: TypedRows): void {
  const written = useRef<TypedRows>({});
  useEffect(() => {
    if (store === null) return;
    const owner = { person, sheet, tab };
    const writes = journalWrites(owner, { before: written.current, after: typed }, Date.now());
    written.current = typed;
    void store.put(writes.put);
    void store.forget(writes.remove.map((metric) => ({ ...owner, metric })));
  }, [store, person, sheet, typed]);
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
