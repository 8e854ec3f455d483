import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { SheetView } from '@/contract/sheetView';
import type { SheetConversations } from '@/contract/talkView';
import { confirmUnchanged } from '@/domain/entry/acts';
import { beginEdit, commitEdit } from '@/domain/entry/editing';
import { selectCell } from '@/domain/entry/moves';
import { inSight } from '@/domain/entry/state';
import { gridWords } from '@/messages/desk/grid';
import { ScreenPage } from '../shared/ScreenPage';
import { useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';
import { useSelf } from '../shell/self';
import { keysOf, useShortcuts } from '../shell/shortcuts';
import { FixedLine } from './FixedLine';
import { commandOf } from './gridKeys';
import css from './grid.module.css';
import { KeptNotice } from './KeptNotice';
import { PhoneSheet } from './PhoneSheet';
import { SheetActions } from './SheetActions';
import { SheetGrid } from './SheetGrid';
import { SheetSub } from './SheetHead';
import { SheetInspector, useInspecting } from './SheetInspector';
import { SheetRail, type Filter } from './SheetRail';
import { mayWork } from './sheetModel';
import { toNextProblem } from './sheetStore';
import { StatusPart } from './StatusPart';
import { planPanel } from './plan/PlanPanel';
import { PlanRail, PlanWarnings } from './plan/PlanRail';
import { usePlanning } from './plan/usePlanning';
import { usePlannedSheet } from './plan/usePlannedSheet';
import { useSendingWindows } from './sending/useSendingWindows';
import { useIsPhone } from './useIsPhone';
import { useSheet, type ShownSheet } from './useSheet';
import { applyCure, recallable, useClipboard } from './useSheetActs';

interface SheetDeskProps {
  readonly person: string;
  readonly view: SheetView;
  /** The row to begin in. */
  readonly metric: string | null;
  /** Chooses another province. */
  readonly chooser: ReactNode;
}

/** Shows Veri girişi of one sheet: a grid whose cells store themselves, and all about its active row. */
export function SheetDesk({ person, view, metric, chooser }: SheetDeskProps) {
  const locale = useLocale();
  const words = gridWords[locale];
  const sheet = useSheet(person, view, metric);
  const { store, model, state } = sheet;
  const isPhone = useIsPhone();
  const place = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const inspecting = useInspecting();
  const { edition, province } = model.view;
  const talk = useDesk('readSheetConversations', { edition: edition.code, province: province.plate });
  const self = useSelf();
  const nav = useSheetNavigation(sheet, place);
  const planned = usePlannedSheet(sheet, nav.focusCell, place);
  const planning = usePlanning(planned);
  const windows = useSendingWindows(sheet, (key) => {
    store.change((now) => selectCell(now, { row: key, column: 'value' }));
    nav.focusCell();
  });
  useNamedRow(sheet, metric, nav.focusCell);
  useClipboard({ sheet, place, onBlock: planning.takeBlock });
  useSheetShortcuts({ sheet, next: nav.next, inspect: inspecting.enter });
  const onCure: Parameters<typeof FixedLine>[0]['onCure'] = (key, act) => {
    applyCure(sheet, { metric: key, act, recall: windows.recallOne });
    nav.focusCell();
  };
  const recalled = recallable(sheet);
  const onFilter = (next: Filter): void => {
    setFilter(next);
    store.change((now) => inSight(commitEdit(now), filtered(sheet, next)));
  };
  const inspector = (
    <SheetInspector
      {...{ sheet, inspecting, isPhone }}
      onTalked={() => void Promise.all([talk.reload(), self.reload()])}
      onCell={(key) => {
        if (key !== null) store.change((now) => selectCell(now, { row: key, column: 'value' }));
        window.setTimeout(nav.focusCell);
      }}
    />
  );
  return (
    <ScreenPage
      title={model.view.province.name}
      bleeds
      sub={<SheetSub view={model.view} judgement={sheet.judgement} />}
      actions={
        <SheetActions
          {...{ sheet, chooser }}
          onSend={windows.send}
          onFile={(file) => void planning.file.take(file)}
          onInspect={inspecting.toggle}
        />
      }
      rail={{
        label: words.rail.label,
        content:
          planning.open === null ? (
            <SheetRail {...{ sheet, filter, onFilter }} onSection={nav.toSection} />
          ) : (
            <PlanRail open={planning.open} sheet={planned} />
          ),
      }}
      inspector={
        planPanel({ planning, sheet: planned, label: words.planned(model.view.edition.code) }) ??
        (inspecting.isOpen && !isPhone ? { label: words.head.inspector, content: inspector } : null)
      }
    >
      <div className={css.desk}>
        <KeptNotice sheet={sheet} />
        <ReadOnlyNote sheet={sheet} />
        {isPhone ? (
          <>
            <PhoneSheet sheet={sheet} onCure={onCure} onSection={nav.toSection} />
            {inspector}
          </>
        ) : (
          <>
            <div
              ref={place}
              className={css.box}
              data-grid=""
              onKeyDown={nav.onKeyDown(inspecting.enter)}
              onDoubleClick={nav.onCaret}
              onPointerDown={nav.onCaret}
              onBlur={(event) => {
                const { relatedTarget: to } = event;
                if (to instanceof Node && !event.currentTarget.contains(to)) store.change(commitEdit);
              }}
            >
              <SheetGrid sheet={sheet} plan={planning.open} comments={commentsIn(talk.record)} />
              {state.shown.length === 0 && <p className={css.none}>{words.rail.none}</p>}
            </div>
            {planning.open === null ? (
              <FixedLine {...{ sheet, onCure }} onLeave={nav.focusCell} />
            ) : (
              <PlanWarnings open={planning.open} />
            )}
          </>
        )}
        <StatusPart
          sheet={sheet}
          onNext={() => {
            nav.next('down');
            nav.focusCell();
          }}
          onUnchanged={() => {
            store.change(confirmUnchanged);
            nav.focusCell();
          }}
          recall={
            recalled.length === 0
              ? null
              : {
                  count: recalled.length,
                  run: () => {
                    windows.recall(recalled);
                  },
                }
          }
        />
        {windows.shown}
      </div>
    </ScreenPage>
  );
}

/** Leads to the row that the address names, when it names another one while the sheet is open. */
function useNamedRow({ store }: ShownSheet, metric: string | null, focusCell: () => void): void {
  const named = useRef(metric);
  const lead = useEffectEvent((row: string) => {
    store.change((state) => selectCell(state, { row, column: 'value' }));
    focusCell();
  });
  useEffect(() => {
    if (metric === null || metric === named.current) return;
    named.current = metric;
    lead(metric);
  }, [metric]);
}

function commentsIn(talk: SheetConversations | null): Readonly<Record<string, number>> {
  return Object.fromEntries((talk?.lines ?? []).map(({ metric, comments }) => [metric, comments]));
}

/** Says who may do what, to somebody who may not type. */
function ReadOnlyNote({ sheet: { model } }: { readonly sheet: ShownSheet }) {
  const words = gridWords[useLocale()].readOnly;
  const { entry } = model.view;
  if (model.rows.some(({ locked }) => locked === null)) return null;
  const said =
    entry === 'closed' || entry === 'not_open' ? words[entry] : mayWork(model) ? words.recall : words.other;
  return (
    <p className={css.readOnly} role="note">
      {said}
    </p>
  );
}

function filtered({ model, judgement }: ShownSheet, filter: Filter): readonly string[] {
  const keys = model.rows.map(({ metric }) => metric.key);
  return filter === 'all' ? keys : keys.filter((key) => judgement.get(key)?.state === filter);
}

interface Navigation {
  readonly focusCell: () => void;
  readonly next: (way: 'down' | 'up') => void;
  readonly toSection: (section: { readonly keys: readonly string[] }) => void;
  /** A pointer in an open text box gives it the arrows. */
  readonly onCaret: () => void;
  readonly onKeyDown: (inspect: () => void) => (event: KeyboardEvent<HTMLElement>) => void;
}

/** Gives the ways through the sheet: by key, to the next problem, to a section. */
function useSheetNavigation(
  { store, judgement }: ShownSheet,
  place: RefObject<HTMLElement | null>,
): Navigation {
  const hasCaret = useRef(false);
  const focusCell = (): void => {
    place.current?.querySelector<HTMLElement>('[data-active] input, [data-active][tabindex]')?.focus();
  };
  const next: Navigation['next'] = (way) => {
    store.change((state) => toNextProblem(state, way, (key) => judgement.get(key)?.tone !== null));
  };
  const onKeyDown: Navigation['onKeyDown'] = (inspect) => (event) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const keys = keysOf(event);
    const { state } = store.now();
    if (state.edit === null) hasCaret.current = false;
    if (keys === 'F2') hasCaret.current = true;
    const own: Readonly<Record<string, () => unknown>> = {
      F8: () => {
        next('down');
      },
      'shift+F8': () => {
        next('up');
      },
      'ctrl+Enter': inspect,
      'ctrl+s': () => void store.saveAll(),
      'alt+ArrowDown': () => {
        document.querySelector<HTMLElement>('[data-line] button')?.focus();
      },
    };
    const command = commandOf(keys, state, { page: pageOf(place.current), hasCaret: hasCaret.current });
    const act = own[keys] ?? (command === null ? null : runOf(store, command));
    if (act === null) {
      // A locked cell has no text box: what is typed there is refused in words.
      const isSign = keys.length === 1 && !(event.target instanceof HTMLInputElement);
      if (isSign) store.change((now) => beginEdit(now, keys));
      return;
    }
    if (act() !== false) event.preventDefault();
  };
  const onCaret = (): void => {
    hasCaret.current = store.now().state.edit !== null;
  };
  const toSection: Navigation['toSection'] = ({ keys }) => {
    store.change((state) => {
      const first = keys.find((key) => state.places.has(key));
      return first === undefined ? null : selectCell(state, { row: first, column: 'value' });
    });
    focusCell();
    place.current
      ?.querySelector(`[data-metric="${CSS.escape(keys[0] ?? '')}"]`)
      ?.closest('tbody')
      ?.scrollIntoView({ block: 'start' });
  };
  return { focusCell, next, toSection, onCaret, onKeyDown };
}

type Store = ShownSheet['store'];

/** Runs a command; false where it leaves the key to the browser, as Tab does behind the last cell. */
function runOf(store: Store, command: NonNullable<ReturnType<typeof commandOf>>): () => boolean {
  return () => {
    const next = command(store.now().state);
    store.change(() => next ?? commitEdit(store.now().state));
    return next !== null;
  };
}

const rowHeight = 34;

function pageOf(box: HTMLElement | null): number {
  return Math.max(1, Math.floor((box?.clientHeight ?? 0) / rowHeight) - 2);
}

interface SheetShortcuts {
  readonly sheet: ShownSheet;
  readonly next: Navigation['next'];
  readonly inspect: () => void;
}

/** Lists the keys of the sheet in the help, and lets those work that are pressed beside the grid. */
function useSheetShortcuts({ sheet: { store }, next, inspect }: SheetShortcuts): void {
  const { keys } = gridWords[useLocale()];
  const run = (name: string) => (): void => {
    const command = commandOf(name, store.now().state, { page: 1, hasCaret: false });
    if (command !== null) store.change(command);
  };
  useShortcuts([
    { keys: 'F2', label: keys.edit, run: run('F2') },
    {
      keys: 'F8',
      label: keys.next,
      run: () => {
        next('down');
      },
    },
    { keys: 'F9', label: keys.unchanged, run: run('F9') },
    { keys: 'ctrl+Enter', label: keys.inspector, run: inspect },
    { keys: 'ctrl+z', label: keys.undo, run: run('ctrl+z') },
    { keys: 'ctrl+y', label: keys.redo, run: run('ctrl+y') },
    { keys: 'ctrl+d', label: keys.fill, run: run('ctrl+d') },
    { keys: 'ctrl+s', label: keys.save, run: () => void store.saveAll() },
    {
      keys: 'alt+ArrowDown',
      label: keys.choices,
      run: () => {
        document.querySelector<HTMLElement>('[data-line] button')?.focus();
      },
    },
  ]);
}
