'use client';
import { useState } from 'react';
import type { BoardFall, ReleaseView } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskButton } from '../desk/controls';
import { TroubleNotice } from '../desk/feedback';
import { useIssueWords, useLocale, valueInWords } from '../desk/words';
import css from './board.module.css';

interface ReleaseFallsProps {
  readonly release: ReleaseView;
  /** Told whether the acceptance was the last thing that the booklet waited for. */
  readonly onAccepted: (published: boolean) => void;
}

/** Running totals that fell, each with the province's explanation and the publisher's acceptance. */
export function ReleaseFalls({ release, onAccepted }: ReleaseFallsProps) {
  const words = boardWords[useLocale()];
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  if (release.falls.length === 0) return null;
  const accept = async ({ metric, revision }: BoardFall): Promise<void> => {
    const { edition, province } = release;
    const figures = [{ metric: metric.key, revision }];
    const answer = await callDesk('acceptFall', { edition, province: province.plate, figures });
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') onAccepted(answer.body.publication !== null);
  };
  return (
    <section className={css.falls}>
      <h3>{words.fallsTitle}</h3>
      <p className={css.small}>{words.fallsExplained}</p>
      {trouble !== null && (
        <TroubleNotice
          trouble={trouble}
          onRetry={() => {
            onAccepted(false);
          }}
        />
      )}
      {release.falls.map((fall) => (
        <FallLine key={fall.metric.key} fall={fall} onAccept={() => void accept(fall)} />
      ))}
    </section>
  );
}

function FallLine({ fall, onAccept }: { fall: BoardFall; onAccept: () => void }) {
  const locale = useLocale();
  const words = boardWords[locale];
  const inWords = useIssueWords();
  const against = fall.barred.accept_fall;
  return (
    <div className={css.fall}>
      <p className={css.line}>
        {fall.metric.label[locale]}: {valueInWords(fall.before, locale)} →{' '}
        <strong>{valueInWords(fall.now, locale)}</strong>
      </p>
      <p className={css.small}>{words.fallNote(fall.note)}</p>
      {fall.accepted ? (
        <p className={css.small}>✓ {words.fallAccepted}</p>
      ) : (
        <DeskButton
          disabled={against !== null}
          explanation={against === null ? undefined : inWords(against)}
          onClick={onAccept}
        >
          {words.fallAccept}
        </DeskButton>
      )}
    </div>
  );
}
