'use client';
import type { ShownFigure } from './shownSheet';
import { sheetWords } from '@/messages/desk/sheet';
import { DeskButton } from '../shared/controls';
import { useLocale, valueInWords } from '../shared/words';
import css from './sheet.module.css';
import type { TypedFigure } from './typedFigure';
import type { RowActs } from './useSheetActs';

interface StaleChoiceProps {
  readonly figure: ShownFigure;
  readonly text: TypedFigure;
  readonly acts: Pick<RowActs, 'keepMine' | 'undo'>;
}

/** Shows two values side by side when somebody else stored another meanwhile; the reader chooses. */
export function StaleChoice({ figure, text, acts }: StaleChoiceProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const mine = text.kind === 'number' ? text.input : words.kinds[text.kind];
  return (
    <div className={css.stale} role="alert" data-stale={figure.metric.key}>
      <p className={css.staleTitle}>{words.stale.title}</p>
      <div className={css.staleSides}>
        <div>
          <p className={css.small}>{words.stale.mine}</p>
          <p className={css.staleValue}>{mine || words.stale.empty}</p>
          {text.note !== '' && <p className={css.small}>{text.note}</p>}
          <DeskButton
            onClick={() => {
              acts.keepMine(figure);
            }}
          >
            {words.stale.keepMine}
          </DeskButton>
        </div>
        <div>
          <p className={css.small}>
            {figure.changedBy === null ? words.stale.theirsNobody : words.stale.theirs(figure.changedBy)}
          </p>
          <p className={css.staleValue}>{valueInWords(figure.value, locale)}</p>
          {figure.note !== '' && <p className={css.small}>{figure.note}</p>}
          <DeskButton
            onClick={() => {
              acts.undo(figure.metric.key);
            }}
          >
            {words.stale.keepTheirs}
          </DeskButton>
        </div>
      </div>
    </div>
  );
}
