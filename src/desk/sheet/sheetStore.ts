import type { SheetAnswer, SheetView } from '@/contract/sheetView';
import type { TypedRows } from '@/domain/entry/row';
import type { SaveResult } from '@/domain/entry/saveQueue';
import { keptMine } from '@/domain/entry/stale';
import { afterSave, entryState, rowText, withRows, type EntryState } from '@/domain/entry/state';
import { commitEdit } from '@/domain/entry/editing';
import { selectCell } from '@/domain/entry/moves';
import { entryInput, readTyped } from '@/domain/entry/typed';
import { callDesk, type Reply } from '../shared/callDesk';
import { endOfTrouble, startAutosave, type Autosave, type SaveEnd } from './autosave';
import { rowReader, type RowNow } from './rowNow';
import { sheetModel, type SheetModel } from './sheetModel';

/** The open sheet at one moment. */
export interface OpenSheet {
  readonly model: SheetModel;
  readonly state: EntryState;
}

/** A sheet that is open on the screen: what is stored, typed and selected, and what stores it. */
export interface SheetStore {
  readonly now: () => OpenSheet;
  readonly watch: (told: () => void) => () => void;
  /** One row as it is now, the same object while it is the same; null where it is not in sight. */
  readonly row: (metric: string) => RowNow | null;
  /** Does a command; null does nothing. */
  readonly change: (command: (state: EntryState) => EntryState | null) => void;
  /** Shows the sheet as it is stored now. */
  readonly show: (view: SheetView) => void;
  /** Reads the sheet again. */
  readonly reload: () => Promise<void>;
  readonly autosave: Autosave;
  /** Stores all that is typed, at once; tells whether everything is. */
  readonly saveAll: () => Promise<boolean>;
  /** Of two values takes one's own, or lets it go. */
  readonly choose: (metric: string, whose: 'mine' | 'theirs') => void;
  /** Tries once more to store a text that was refused. */
  readonly retry: (metric: string) => void;
  /** Tells of texts that were stored, so that no journal offers them again; also of those that are when the screen is left. */
  readonly onStored: (told: (sent: TypedRows) => void) => void;
}

/** Opens a sheet. `metric` is the row to begin in, else the first that takes typing has the cursor. */
export function openSheet(first: SheetView, metric: string | null): SheetStore {
  const place = { edition: first.edition.code, province: first.province.plate };
  let now = begun(sheetModel(first), metric);
  const readRow = rowReader();
  const watching = new Set<() => void>();
  let hear: (sent: TypedRows) => void = () => undefined;

  const put = (next: OpenSheet): void => {
    const isTyped = next.state.typed !== now.state.typed || next.model !== now.model;
    now = next;
    if (isTyped) autosave.want(storable(now));
    for (const told of watching) told();
  };
  const store = async (rows: TypedRows): Promise<SaveEnd> => {
    const seen = now.model;
    const figures = inputsOf(seen, rows);
    const reply = await callDesk('saveFigures', { ...place, figures });
    const end = endOf(reply, rows);
    if (reply.kind === 'ok') {
      const stored = storedOf(reply.body, rows);
      const model = modelAfter(now.model, reply.body.sheet, seen);
      put({ model, state: afterSave(now.state, model.rows, stored) });
      hear(stored);
    }
    return end;
  };
  const autosave = startAutosave(store);
  const show = (view: SheetView, seen: SheetModel | null = null): void => {
    const model = modelAfter(now.model, view, seen);
    put({ model, state: withRows(now.state, model.rows, now.state.shown) });
  };
  const change: SheetStore['change'] = (command) => {
    const state = command(now.state);
    if (state !== null && state !== now.state) put({ ...now, state });
  };
  return {
    now: () => now,
    watch: (told) => {
      watching.add(told);
      return () => {
        watching.delete(told);
      };
    },
    row: (metric) => readRow(now.state, metric),
    onStored: (told) => {
      hear = told;
    },
    show: (view) => {
      show(view);
    },
    ...{ change, autosave },
    reload: async () => {
      const seen = now.model;
      const reply = await callDesk('readSheet', { shownEdition: place.edition, province: place.province });
      if (reply.kind === 'ok') show(reply.body, seen);
    },
    saveAll: async () => {
      change(commitEdit);
      await autosave.flush();
      return Object.keys(storable(now)).length === 0;
    },
    retry: (key) => {
      autosave.release(key);
      autosave.want(storable(now));
    },
    choose: (key, whose) => {
      change((state) => keptMine(state, key, whose === 'mine'));
    },
  };
}

/**
 * Answers come in any order: where another one was shown since this one was asked for, an older sheet takes nothing of it back.
 * `seen`: what was shown when it was asked for.
 */
function modelAfter(shown: SheetModel, view: SheetView, seen: SheetModel | null): SheetModel {
  return shown !== seen && view.revision < shown.view.revision ? shown : sheetModel(view);
}

function begun(model: SheetModel, metric: string | null): OpenSheet {
  const state = entryState(model.rows);
  const named = model.rows.find((row) => row.metric.key === metric);
  const open = model.rows.find(({ locked }) => locked === null);
  const start = named ?? open;
  return {
    model,
    state: start === undefined ? state : selectCell(state, { row: start.metric.key, column: 'value' }),
  };
}

/** What says something: a note without a value waits in the journal until there is one. */
function storable({ model, state }: OpenSheet): TypedRows {
  const said = model.rows.flatMap((row) => {
    const text = state.typed[row.metric.key];
    return text === undefined || entryInput(row, text) === null ? [] : [[row.metric.key, text] as const];
  });
  return Object.fromEntries(said);
}

function inputsOf({ rows }: SheetModel, typed: TypedRows) {
  return rows.flatMap((row) => {
    const text = typed[row.metric.key];
    return text === undefined ? [] : (entryInput(row, text) ?? []);
  });
}

function storedOf({ results }: SheetAnswer, rows: TypedRows): TypedRows {
  const done = results.flatMap(({ metric, outcome }) => {
    const text = rows[metric];
    return text !== undefined && (outcome === 'done' || outcome === 'unchanged')
      ? [[metric, text] as const]
      : [];
  });
  return Object.fromEntries(done);
}

function endOf(reply: Reply<SheetAnswer>, rows: TypedRows): SaveEnd {
  if (reply.kind !== 'ok') return endOfTrouble(reply, rows);
  const { figures } = sheetModel(reply.body.sheet);
  const results = reply.body.results.map(({ metric, outcome, issues }): SaveResult => {
    return { metric, outcome, issues, revision: figures.get(metric)?.revision ?? 0 };
  });
  return { kind: 'answered', results };
}

/**
 * Leads to the next row with an error or a warning, or where there is none to the next that is empty; from the last on to
 * the first.
 */
export function toNextProblem(
  state: EntryState,
  way: 'down' | 'up',
  isProblem: (metric: string) => boolean,
): EntryState {
  const { active, places } = state;
  const isOpen = (key: string): boolean => state.rows.get(key)?.locked === null;
  const isEmpty = (key: string): boolean => {
    const row = state.rows.get(key);
    return row !== undefined && readTyped(row, rowText(state, row)).kind === 'empty';
  };
  const problems = state.shown.filter((key) => isOpen(key) && isProblem(key));
  const wanted = problems.length > 0 ? problems : state.shown.filter((key) => isOpen(key) && isEmpty(key));
  const here = active === null ? -1 : (places.get(active.row) ?? -1);
  const ahead = (key: string): boolean => (places.get(key) ?? 0) > here;
  const next =
    way === 'down'
      ? (wanted.find(ahead) ?? wanted[0])
      : (wanted.findLast((key) => (places.get(key) ?? 0) < here) ?? wanted.at(-1));
  return next === undefined ? state : selectCell(state, { row: next, column: 'value' });
}
