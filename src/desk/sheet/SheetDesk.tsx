import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { addressOf } from '@/contract/addresses';
import type { SheetView } from '@/contract/sheetView';
import type { SheetConversations } from '@/contract/talkView';
import { confirmUnchanged } from '@/domain/entry/acts';
import { commitEdit } from '@/domain/entry/editing';
import { selectCell } from '@/domain/entry/moves';
import { inSight } from '@/domain/entry/state';
import { gridWords } from '@/messages/desk/grid';
import { ScreenPage } from '../shared/ScreenPage';
import { useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';
import { useRouter } from '../shell/router';
import { useSelf } from '../shell/self';
import { FixedLine } from './FixedLine';
import css from './grid.module.css';
import { SheetActions } from './SheetActions';
import { SheetGrid } from './SheetGrid';
import { SheetSub } from './SheetHead';
import { SheetInspector, useInspecting } from './SheetInspector';
import { SheetRail, type Filter } from './SheetRail';
import { mayType, mayWork } from './sheetModel';
import type { SheetStore } from './sheetStore';
import { StatusPart } from './StatusPart';
import { KeptNotice } from './KeptNotice';
import { FileDrop } from './plan/ExcelMenu';
import { usePlanning } from './plan/usePlanning';
import { usePlannedSheet } from './plan/usePlannedSheet';
import { useSendingWindows } from './sending/useSendingWindows';
import { useIsPhone } from '../shared/useIsPhone';
import { useNamedRow, useSheetNavigation, useSheetShortcuts } from './useNavigation';
import { judgedNow, useSheet, type ShownSheet } from './useSheet';
import { applyCure, recallable, useClipboard } from './useSheetActs';

/** Loaded when something is pasted or a file is taken. */
const PlanPanel = lazy(() => import('./plan/PlanPanel').then((part) => ({ default: part.PlanPanel })));
const PlanRail = lazy(() => import('./plan/PlanRail').then((part) => ({ default: part.PlanRail })));
const PlanWarnings = lazy(() => import('./plan/PlanRail').then((part) => ({ default: part.PlanWarnings })));
/** Loaded on a phone. */
const PhoneSheet = lazy(() => import('./PhoneSheet').then((part) => ({ default: part.PhoneSheet })));

interface SheetDeskProps {
  readonly person: string;
  readonly view: SheetView;
  /** The row to begin in. */
  readonly metric: string | null;
  /** The metric whose conversation is led to, and what is told when it has been; null for none. */
  readonly talkOf: string | null;
  readonly onLed: () => void;
  /** Chooses another province. */
  readonly chooser: ReactNode;
}

/** Shows Veri girişi of one sheet: a grid whose cells store themselves, and all about its active row. */
export function SheetDesk({ person, view, metric, talkOf, onLed, chooser }: SheetDeskProps) {
  const locale = useLocale();
  const words = gridWords[locale];
  const sheet = useSheet(person, view, metric);
  const { store, model, state } = sheet;
  const isPhone = useIsPhone();
  const place = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const inspecting = useInspecting(isPhone, talkOf !== null);
  const { edition, province } = model.view;
  const talk = useDesk('readSheetConversations', { edition: edition.code, province: province.plate });
  const self = useSelf();
  const { go } = useRouter();
  const nav = useSheetNavigation(sheet, place);
  const planned = usePlannedSheet(sheet, nav.focusCell, place);
  const planning = usePlanning(planned);
  const onFile = mayType(model) ? (file: File) => void planning.file.take(file) : null;
  const windows = useSendingWindows(sheet, (key) => {
    store.change((now) => selectCell(now, { row: key, column: 'value' }));
    nav.focusCell();
  });
  useNamedRow(sheet, metric, nav.focusCell);
  useClipboard({ sheet, place, onBlock: planning.takeBlock });
  useSheetShortcuts({ sheet, next: nav.next, inspect: inspecting.enter, send: windows.send });
  const onCure: Parameters<typeof FixedLine>[0]['onCure'] = (key, act) => {
    if (act.kind === 'typing') {
      go(addressOf('typing', { edition: edition.code, plate: province.plate }));
      return;
    }
    applyCure(sheet, { metric: key, act, recall: windows.recallOne });
    nav.focusCell();
  };
  const recalled = recallable(sheet);
  const onFilter = (next: Filter): void => {
    setFilter(next);
    const shown = filtered(store, next);
    store.change((now) => inSight(commitEdit(now), shown));
  };
  const inspector = (
    <SheetInspector
      {...{ sheet, inspecting, isPhone, talkOf, onLed }}
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
          onFile={onFile}
          onInspect={inspecting.toggle}
        />
      }
      rail={{
        label: words.rail.label,
        content:
          planning.open === null ? (
            <SheetRail {...{ sheet, filter, onFilter }} onSection={nav.toSection} />
          ) : (
            <Suspense>
              <PlanRail open={planning.open} sheet={planned} />
            </Suspense>
          ),
      }}
      inspector={
        planning.isOpen
          ? {
              label: words.planned(model.view.edition.code),
              content: (
                <Suspense>
                  <PlanPanel planning={planning} sheet={planned} />
                </Suspense>
              ),
            }
          : inspecting.isOpen && !isPhone
            ? { label: words.head.inspector, content: inspector }
            : null
      }
    >
      <div className={css.desk}>
        <KeptNotice sheet={sheet} />
        <ReadOnlyNote sheet={sheet} />
        <FileDrop onFile={onFile}>
          {isPhone ? (
            <>
              <div ref={place}>
                <Suspense>
                  <PhoneSheet sheet={sheet} onCure={onCure} onSection={nav.toSection} />
                </Suspense>
              </div>
              {inspector}
            </>
          ) : (
            <>
              <div
                ref={place}
                className={css.box}
                data-grid=""
                // No cell takes the keyboard while a plan is looked at, and the grid still scrolls by it.
                tabIndex={planning.open === null ? undefined : 0}
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
                <Suspense>
                  <PlanWarnings open={planning.open} />
                </Suspense>
              )}
            </>
          )}
        </FileDrop>
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

function commentsIn(talk: SheetConversations | null): Readonly<Record<string, number>> {
  return Object.fromEntries((talk?.lines ?? []).map(({ metric, comments }) => [metric, comments]));
}

/** Says who may do what, to somebody who may not type. */
function ReadOnlyNote({ sheet: { model } }: { readonly sheet: ShownSheet }) {
  const words = gridWords[useLocale()].readOnly;
  const { entry } = model.view;
  if (mayType(model)) return null;
  const said =
    entry === 'closed' || entry === 'not_open' ? words[entry] : mayWork(model) ? words.recall : words.other;
  return (
    <p className={css.readOnly} role="note">
      {said}
    </p>
  );
}

function filtered(store: SheetStore, filter: Filter): readonly string[] {
  const judgement = judgedNow(store);
  const keys = store.now().model.rows.map(({ metric }) => metric.key);
  return filter === 'all' ? keys : keys.filter((key) => judgement.get(key)?.state === filter);
}
