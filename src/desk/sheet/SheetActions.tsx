import type { ReactNode } from 'react';
import { endpointAddressOf } from '@/contract/endpointAddress';
import { nextRedo, nextUndo } from '@/domain/entry/steps';
import { redo, undo } from '@/domain/entry/undo';
import { gridWords } from '@/messages/desk/grid';
import { DeskButton } from '../shared/controls';
import { Icon } from '../shared/Icon';
import { useLocale } from '../shared/words';
import css from './head.module.css';
import type { ShownSheet } from './useSheet';
import type { Moving } from './useSheetActs';

interface SheetActionsProps {
  readonly sheet: ShownSheet;
  readonly moving: Moving;
  readonly chooser: ReactNode;
  readonly onInspect: () => void;
}

/** Shows the buttons of the sheet's head. */
export function SheetActions({
  sheet: { store, state, model },
  moving,
  chooser,
  onInspect,
}: SheetActionsProps) {
  const words = gridWords[useLocale()].head;
  const { edition, province } = model.view;
  const mayType = model.rows.some(({ locked }) => locked === null);
  return (
    <>
      {chooser}
      {mayType && (
        <span className={css.turns}>
          <DeskButton
            label={words.undo}
            disabled={nextUndo(state) === null}
            explanation={`${words.undo} (Ctrl Z)`}
            onClick={() => {
              store.change(undo);
            }}
          >
            <Icon name="undo" />
          </DeskButton>
          <DeskButton
            label={words.redo}
            disabled={nextRedo(state) === null}
            explanation={`${words.redo} (Ctrl Y)`}
            onClick={() => {
              store.change(redo);
            }}
          >
            <Icon name="redo" />
          </DeskButton>
        </span>
      )}
      <DeskButton explanation="Ctrl Enter" onClick={onInspect}>
        {words.inspector}
      </DeskButton>
      <a
        className={css.link}
        href={
          endpointAddressOf('readDraft', { edition: edition.code, province: province.plate, part: 'all' })
            .path
        }
        target="_blank"
        rel="noreferrer"
      >
        {words.booklet}
      </a>
      {mayType || moving.sendable > 0 ? (
        <DeskButton
          kind="primary"
          disabled={moving.sendable === 0 || moving.busy !== null}
          explanation={moving.sendable === 0 ? words.nothingToSend : undefined}
          onClick={() => void moving.send()}
        >
          {words.send} <b className={css.many}>{moving.sendable}</b>
        </DeskButton>
      ) : null}
    </>
  );
}
