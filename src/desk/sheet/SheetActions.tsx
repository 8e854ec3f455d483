import { lazy, Suspense, type ReactNode } from 'react';
import { endpointAddressOf } from '@/contract/endpointAddress';
import { nextRedo, nextUndo } from '@/domain/entry/steps';
import { redo, undo } from '@/domain/entry/undo';
import { addressOf } from '@/contract/addresses';
import { gridWords } from '@/messages/desk/grid';
import { typingWords } from '@/messages/desk/typing';
import { DeskButton } from '../shared/controls';
import { Icon } from '../shared/Icon';
import { useLocale } from '../shared/words';
import { Link } from '../shell/router';
import css from './head.module.css';
import type { ShownSheet } from './useSheet';
import { ExcelMenu } from './plan/ExcelMenu';
import { sendable } from './sending/sendingPlan';

const VariantsButton = lazy(() =>
  import('../shared/VariantsButton').then((part) => ({ default: part.VariantsButton })),
);

interface SheetActionsProps {
  readonly sheet: ShownSheet;
  readonly chooser: ReactNode;
  readonly onSend: () => void;
  readonly onFile: ((file: File) => void) | null;
  readonly onInspect: () => void;
}

/** Shows the buttons of the sheet's head. */
export function SheetActions({
  sheet: { store, state, model, typed },
  chooser,
  onSend,
  onFile,
  onInspect,
}: SheetActionsProps) {
  const locale = useLocale();
  const words = gridWords[locale].head;
  const { edition, province, publication, secondTyping = 0 } = model.view;
  const mayType = model.rows.some(({ locked }) => locked === null);
  const drafts = new Set([...sendable(model.view).map(({ metric }) => metric.key), ...Object.keys(typed)]);
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
      {secondTyping > 0 && (
        <Link
          className={css.link}
          href={addressOf('typing', { edition: edition.code, plate: province.plate })}
        >
          {typingWords[locale].toTyping(secondTyping)}
        </Link>
      )}
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
      <Suspense>
        {publication !== null && (
          <VariantsButton
            place={{ edition: edition.code, province: province.plate }}
            name={province.name}
            number={publication.number}
          />
        )}
      </Suspense>
      <ExcelMenu edition={edition.code} province={province.plate} onFile={onFile} />
      {mayType && (
        <DeskButton
          kind="primary"
          disabled={drafts.size === 0}
          explanation={drafts.size === 0 ? words.nothingToSend : 'Ctrl Shift Enter'}
          onClick={onSend}
        >
          {words.send} <b className={css.many}>{drafts.size}</b>
        </DeskButton>
      )}
    </>
  );
}
