import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { SheetView } from '@/contract/sheetView';
import type { Offered } from '@/domain/entry/journal';
import type { TypedRows } from '@/domain/entry/row';
import type { SaveQueue } from '@/domain/entry/saveQueue';
import { discarded } from '@/domain/entry/stale';
import { restored, rowText, typedNow, type EntryState } from '@/domain/entry/state';
import { useStatusLine } from '../shared/status';
import { useLater } from '../shared/useLater';
import { judge, type Judgement } from './judgement';
import type { SheetModel } from './sheetModel';
import { openSheet, type SheetStore } from './sheetStore';
import { useJournal } from './useJournal';

/**
 * The open sheet as all that stands about its grid shows it: a moment behind the store, where the rows are. What acts on
 * the sheet asks the store.
 */
export interface ShownSheet {
  readonly store: SheetStore;
  readonly model: SheetModel;
  readonly state: EntryState;
  /** Everything typed and not stored, the open text box with it. */
  readonly typed: TypedRows;
  readonly queue: SaveQueue;
  readonly judgement: Judgement;
  readonly kept: KeptTyping;
}

interface OfSheet {
  readonly sheet: ShownSheet;
  readonly filter?: unknown;
}

/** Tells whether a part that shows the sheet as a whole would show the same: what it calls may be of a moment before. */
export function isSameSheet(a: OfSheet, b: OfSheet): boolean {
  return a.sheet === b.sheet && a.filter === b.filter;
}

/** What this browser had kept of the sheet when it was opened. */
export interface KeptTyping {
  readonly offered: readonly Offered[];
  /** False where this browser keeps nothing. */
  readonly isKept: boolean;
  /** Lets the notice go, and with `discard` all that was brought back. */
  readonly close: (discard: boolean) => void;
  /** Takes what another tab had typed in a row. */
  readonly take: (metric: string, other: TypedRows[string]) => void;
}

/** Opens a sheet, and keeps and stores what is typed in it. `metric`: the row to begin in. */
export function useSheet(person: string, first: SheetView, metric: string | null): ShownSheet {
  const [store] = useState(() => openSheet(first, metric));
  const { model, state } = useLater(store.watch, store.now);
  const queue = useLater(store.autosave.watch, store.autosave.queue);
  const typed = useMemo(() => typedNow(state), [state]);
  const { held } = queue;
  const judgement = useMemo(() => judge(model, typed, held), [model, typed, held]);
  useLine(store);
  const kept = useKept(person, { store, model, typed });
  return useMemo(
    () => ({ store, model, state, typed, queue, judgement, kept }),
    [store, model, state, typed, queue, judgement, kept],
  );
}

/** Judges the sheet as it is at this moment. */
export function judgedNow({ now, autosave }: SheetStore): Judgement {
  const { model, state } = now();
  return judge(model, typedNow(state), autosave.queue().held);
}

/** Follows the line to the server; whoever leaves the screen sends what waits, and the journal keeps it besides. */
function useLine({ autosave }: SheetStore): void {
  const { connection } = useStatusLine();
  useEffect(() => {
    if (connection === 'offline') autosave.setOnline(false);
    if (connection !== 'online') return;
    autosave.setOnline(true);
    autosave.signedInAgain();
  }, [autosave, connection]);
  useEffect(
    () => () => {
      void autosave.flush();
    },
    [autosave],
  );
}

function useKept(
  person: string,
  { store, model, typed }: Pick<ShownSheet, 'store' | 'model' | 'typed'>,
): KeptTyping {
  const [isClosed, setIsClosed] = useState(false);
  const { edition, province } = model.view;
  const sheet = `${edition.code}:${province.plate}`;
  const journal = useJournal({
    ...{ person, sheet, rows: model.rows, watch: store.watch },
    typed: () => typedNow(store.now().state),
    onStoredElsewhere: () => void store.reload(),
  });
  const { offered, noteStored, dismiss, isKept } = journal;
  const former = useRef<TypedRows>({});
  const bringBack = useEffectEvent(() => {
    store.change((state) => {
      const again = (offered ?? []).filter((each) => !(each.metric in state.typed));
      former.current = textsOf(state, again);
      return restored(state, Object.fromEntries(again.map((each) => [each.metric, each.typed])));
    });
  });
  // Only what was kept when the sheet was opened is brought back: what is left of it later is no news.
  const isRead = offered !== null;
  useEffect(() => {
    if (isRead) bringBack();
  }, [isRead]);
  useEffect(() => {
    store.onStored(noteStored);
  }, [store, noteStored]);
  useLeaveGuard(!isKept && Object.keys(typed).length > 0);
  const shown = isClosed ? none : (offered ?? none);
  return useMemo(
    () => ({
      offered: shown,
      isKept,
      close: (discard: boolean) => {
        setIsClosed(true);
        if (!discard || offered === null) return;
        const brought = Object.fromEntries(offered.map((each) => [each.metric, each.typed]));
        store.change((state) => discarded(state, brought, former.current));
        dismiss();
      },
      take: (key: string, other: TypedRows[string]) => {
        store.change((state) => restored(state, { [key]: other }));
      },
    }),
    [store, shown, offered, isKept, dismiss],
  );
}

const none: readonly Offered[] = [];

function textsOf(state: EntryState, rows: readonly Offered[]): TypedRows {
  const known = rows.flatMap(({ metric }) => state.rows.get(metric) ?? []);
  return Object.fromEntries(known.map((row) => [row.metric.key, rowText(state, row)]));
}

/** Asks before the page goes where nothing but the page keeps what is typed. */
function useLeaveGuard(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isAtRisk]);
}
