import { useState } from 'react';
import type { ReviewView } from '@/contract/reviewQueue';
import { clockInWords, momentBriefly } from '@/domain/days';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { callDesk } from '../shared/callDesk';
import { DeskButton } from '../shared/controls';
import { Icon } from '../shared/Icon';
import { say } from '../shared/status';
import { useLocale } from '../shared/words';
import type { ReviewPlace } from './decisionStore';
import { usePresence } from './usePresence';
import css from './panes.module.css';

interface SheetHeadProps {
  readonly place: ReviewPlace;
  readonly view: ReviewView;
  readonly onBack: () => void;
  readonly onPage: () => void;
}

/** Says which sheet is open, how it stands, and who is at it. */
export function SheetHead({ place, view, onBack, onPage }: SheetHeadProps) {
  const locale = useLocale();
  const all = reviewDeskWords[locale];
  const words = all.head;
  const { groups, folded, stage, passedBy, province } = view;
  const figures = groups.flatMap((group) => group.figures);
  const flagged = figures.filter(({ flags }) => flags.length > 0).length;
  return (
    <header className={css.head}>
      <div className={css.narrowNav}>
        <DeskButton onClick={onBack}>{all.backToQueue}</DeskButton>
        <DeskButton onClick={onPage}>{all.acts.page}</DeskButton>
      </div>
      <div className={css.headName}>
        <h1 id="review-province">{province.name}</h1>
        <span className={css.chip} data-tone={flagged === 0 ? 'good' : 'warn'}>
          <Icon name={flagged === 0 ? 'check' : 'warn'} size={14} />
          {flagged === 0 ? words.quiet : words.flagged(flagged)}
        </span>
        <ClaimLine place={place} view={view} />
      </div>
      <div className={css.headFacts}>
        <span>
          {view.edition.code} · {words.waiting(figures.length + folded.length, words.stages[stage])}
        </span>
        {passedBy !== null && (
          <span>{words.passedBy(passedBy.name, momentBriefly(passedBy.at, view.now, locale))}</span>
        )}
      </div>
    </header>
  );
}

function ClaimLine({ place, view }: Pick<SheetHeadProps, 'place' | 'view'>) {
  const locale = useLocale();
  const { head, queue } = reviewDeskWords[locale];
  const [{ claim, looking }, hear] = usePresence(place, view.presence);
  const [isBusy, setIsBusy] = useState(false);
  const change = async (): Promise<void> => {
    setIsBusy(true);
    const answer =
      claim?.own === true
        ? await callDesk('releaseSheet', { ...place })
        : await callDesk('claimSheet', { ...place, over: claim?.by ?? null });
    setIsBusy(false);
    if (answer.kind === 'ok') hear(answer.body);
    else if (answer.kind === 'refused')
      say(answer.issues.map(({ message }) => message[locale]).join(' '), { tone: 'error' });
  };
  return (
    <span className={css.claimLine}>
      {claim !== null && (
        <span className={css.claimed}>
          {claim.own ? queue.mineUntil(clockInWords(claim.until, locale)) : queue.claimed(claim.name)}
        </span>
      )}
      {looking.length > 0 && (
        <span className={css.meta}>
          <Icon name="people" size={14} /> {queue.looking(looking.join(', '))}
        </span>
      )}
      <DeskButton kind="quiet" disabled={isBusy} onClick={() => void change()}>
        {claim === null ? head.claim : claim.own ? head.release : head.claimOver}
      </DeskButton>
    </span>
  );
}
