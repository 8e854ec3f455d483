'use client';
import { useState } from 'react';
import { monthInWords } from '@/domain/days';
import type { BoardView } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskButton } from '../desk/DeskButton';
import { DeskDialog } from '../desk/DeskDialog';
import { useLocale } from '../desk/useWords';
import { EditionTools } from './EditionTools';
import { hasEntered, isOut } from './boardFilter';
import css from './board.module.css';

interface EditionHeadLineProps {
  readonly board: BoardView;
  readonly replace: (board: BoardView) => void;
  readonly reload: () => Promise<void>;
  readonly onSaid: (said: string | null) => void;
  readonly onTrouble: (trouble: Trouble | null) => void;
}

type Move = 'open' | 'close';

/** Which edition this is, how far it is, and the buttons that open or close it. */
export function EditionHeadLine({ board, replace, reload, onSaid, onTrouble }: EditionHeadLineProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const [asking, setAsking] = useState<Move | null>(null);
  const { edition, rows } = board;

  const move = async (to: Move): Promise<void> => {
    setAsking(null);
    const answer = await callDesk(to === 'open' ? 'openEdition' : 'closeEdition', {
      edition: edition.code,
      revision: edition.revision,
    });
    onTrouble(answer.kind === 'ok' ? null : answer);
    onSaid(answer.kind === 'ok' ? (to === 'open' ? words.opened : words.closed) : null);
    if (answer.kind === 'ok') replace(answer.body);
    if (answer.kind === 'refused') await reload();
  };

  return (
    <div className={css.head}>
      <div>
        <p className={css.editionLine}>
          <strong>{edition.code}</strong> · {monthInWords(edition.year, edition.month, locale)} ·{' '}
          {deskWords[locale].editionStates[edition.state]}
        </p>
        {rows.length > 0 && (
          <p className={css.small}>
            {words.totals(rows.filter(hasEntered).length, rows.filter(isOut).length, rows.length)}
            <br />
            {words.release[edition.releaseMode]}
          </p>
        )}
      </div>
      {(['open', 'close'] as const).map(
        (to) =>
          edition.barred[to] === null && (
            <DeskButton
              key={to}
              kind={to === 'open' ? 'primary' : 'plain'}
              onClick={() => {
                setAsking(to);
              }}
            >
              {words[to]}
            </DeskButton>
          ),
      )}
      <EditionTools edition={edition} reload={reload} onSaid={onSaid} />
      {asking !== null && (
        <DeskDialog
          title={asking === 'open' ? words.openTitle(edition.code) : words.closeTitle(edition.code)}
          onClose={() => {
            setAsking(null);
          }}
          act={{ label: words[asking], onClick: () => void move(asking) }}
        >
          <p>{asking === 'open' ? words.openExplained : words.closeExplained}</p>
        </DeskDialog>
      )}
    </div>
  );
}
