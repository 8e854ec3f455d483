'use client';
import type { ReactNode } from 'react';
import type { ShownSheet } from './shownSheet';
import type { SheetProgress } from '@/domain/workflow/progress';
import { sheetWords } from '@/messages/desk/sheet';
import { DeskButton } from '../shared/controls';
import { useWords } from '../shared/words';
import { figuresOf, sheetFilters, type SheetFilter } from './sheetDraft';
import type { SheetAction } from './useSheetActs';
import css from './sheet.module.css';

interface SheetBarProps {
  readonly sheet: ShownSheet;
  readonly unsaved: number;
  /** Figures that a click on send would send, and whether they were ticked by hand. */
  readonly toSend: { readonly count: number; readonly byHand: boolean };
  readonly busy: SheetAction | null;
  readonly filter: SheetFilter;
  readonly onFilter: (filter: SheetFilter) => void;
  readonly onSave: () => void;
  readonly onSend: () => void;
  /** What stays in sight besides. */
  readonly children: ReactNode;
}

/** Shows the bar that stays in sight: how far the sheet is, its unsaved figures, save and send. */
export function SheetBar(props: SheetBarProps) {
  const words = useWords(sheetWords);
  const { asked, entered } = props.sheet.progress;
  const figures = figuresOf(props.sheet);
  const mayWrite = figures.some(({ barred }) => barred.save === null || barred.send === null);
  const mayRecall = figures.some(({ barred }) => barred.recall === null);
  return (
    <div className={css.bar}>
      <div className={css.progress}>
        <p className={css.progressText}>{words.progress(entered, asked)}</p>
        <progress max={asked} value={entered} aria-label={words.progress(entered, asked)} />
        <p className={css.small}>{countsInWords(props.sheet.progress, words.counts)}</p>
      </div>
      <FilterChoice filter={props.filter} onFilter={props.onFilter} />
      {mayWrite ? (
        <WriteButtons {...props} />
      ) : (
        <p className={css.small}>{mayRecall ? words.recallFirst : words.readOnly}</p>
      )}
      {props.children}
    </div>
  );
}

/** The counts that are not zero. */
function countsInWords(
  { approved, inReview, returned, required, enteredRequired }: SheetProgress,
  words: (typeof sheetWords)['tr']['counts'],
): string {
  const counts: readonly (readonly [number, (count: number) => string])[] = [
    [approved, words.approved],
    [inReview, words.inReview],
    [returned, words.returned],
    [required - enteredRequired, words.missing],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, say]) => say(count))
    .join(' · ');
}

function WriteButtons({ unsaved, toSend, busy, onSave, onSend }: SheetBarProps) {
  const words = useWords(sheetWords);
  const sendLabel = toSend.byHand ? words.sendSelected(toSend.count) : words.sendCount(toSend.count);
  return (
    <div className={css.barActions}>
      <span className={css.small} aria-live="polite">
        {words.unsaved(unsaved)}
      </span>
      <DeskButton
        kind={unsaved > 0 ? 'primary' : 'plain'}
        disabled={unsaved === 0 || busy !== null}
        onClick={onSave}
      >
        {busy === 'save' ? words.saving : words.save}
      </DeskButton>
      <DeskButton
        kind={unsaved > 0 ? 'plain' : 'primary'}
        disabled={toSend.count === 0 || busy !== null}
        explanation={toSend.count === 0 ? words.nothingToSend : words.sendExplained}
        onClick={onSend}
      >
        {unsaved > 0 && toSend.count > 0 ? words.saveAndSend(toSend.count) : sendLabel}
      </DeskButton>
    </div>
  );
}

function FilterChoice({ filter, onFilter }: Pick<SheetBarProps, 'filter' | 'onFilter'>) {
  const words = useWords(sheetWords);
  return (
    <label className={css.filter}>
      <span className={css.small}>{words.filterLabel}</span>
      <select
        value={filter}
        onChange={(event) => {
          onFilter(event.target.value as SheetFilter);
        }}
      >
        {sheetFilters.map((each) => (
          <option key={each} value={each}>
            {words.filters[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
