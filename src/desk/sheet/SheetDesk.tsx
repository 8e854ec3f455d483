'use client';
import { useState } from 'react';
import type { SheetView } from '@/contract/sheetView';
import type { ShownSheet } from './shownSheet';
import { sheetWords } from '@/messages/desk/sheet';
import { DeskButton } from '../shared/controls';
import { Callout, TroubleNotice } from '../shared/feedback';
import { useWords } from '../shared/words';
import { LastActLine } from './StateCell';
import { SectionLinks, SheetHead } from './SheetHead';
import { PasteNotice } from './PasteNotice';
import { SectionTable } from './SectionTable';
import { SheetBar } from './SheetBar';
import { failingByMetric } from './figureFindings';
import { figuresOf, passes, type SheetFilter } from './sheetDraft';
import css from './sheet.module.css';
import { useGridKeys, useSheetPaste } from './useGrid';
import { useRowActs, useSending, useSheetActs } from './useSheetActs';
import { useSheetDraft } from './useSheetDraft';

interface SheetDeskProps {
  readonly person: string;
  readonly sheet: ShownSheet;
  readonly replace: (sheet: SheetView) => void;
}

/** Shows Veri girişi of one sheet: everything typed is kept until it is stored. */
export function SheetDesk({ person, sheet, replace }: SheetDeskProps) {
  const words = useWords(sheetWords);
  const [filter, setFilter] = useState<SheetFilter>('all');
  const { draft, change, restored, forgetRestored } = useSheetDraft(person, sheet);
  const acts = useSheetActs({ sheet, draft, change, replace });
  const sending = useSending({ sheet, draft, acts });
  const rowActs = useRowActs({ sheet, change, acts, sending });
  const paste = useSheetPaste({ sheet, draft, change });
  const keys = useGridKeys({
    onUndo: rowActs.undo,
    onSave: () => void acts.save(),
    onUnpaste: paste.takeBackAtOnce,
  });
  const unsaved = Object.keys(draft.typed).length;
  const rows = {
    draft,
    failing: failingByMetric(sheet, draft),
    selected: sending.selected,
    acts: rowActs,
    shows: (figure: Parameters<typeof passes>[1]) => passes(filter, figure, figure.metric.key in draft.typed),
  };
  return (
    <div onKeyDown={keys} onPaste={paste.onPaste} onDrop={paste.onDrop} className={css.desk}>
      <SheetHead sheet={sheet} />
      <SheetBar
        {...{ sheet, unsaved, filter, busy: acts.busy, toSend: sending.toSend }}
        onFilter={setFilter}
        onSave={() => void acts.save()}
        onSend={() => void sending.send()}
      >
        <PasteNotice paste={paste} />
      </SheetBar>
      {acts.trouble !== null && <TroubleNotice trouble={acts.trouble} onRetry={acts.retry} />}
      <LastActLine last={acts.last} />
      {restored > 0 && (
        <Callout tone="info">
          <p>{words.restored(restored)}</p>
          <DeskButton
            onClick={() => {
              forgetRestored(true);
            }}
          >
            {words.discardRestored}
          </DeskButton>
        </Callout>
      )}
      <SectionLinks sections={sheet.sections} />
      {sheet.sections.map((section) => (
        <SectionTable key={section.key} section={section} rows={rows} />
      ))}
      {!figuresOf(sheet).some(rows.shows) && <Callout tone="info">{words.filterEmpty}</Callout>}
      <p className={css.small}>{words.keyboard}</p>
    </div>
  );
}
