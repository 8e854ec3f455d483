import type { QueueLine } from '@/contract/reviewQueue';
import { tallyOf } from '@/domain/review/decisions';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { DeskButton } from '../shared/controls';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { Keys } from '../shell/Keys';
import type { Sending } from './useSending';
import type { SheetReview } from './useSheetReview';
import css from './panes.module.css';

interface DecisionBarProps {
  readonly review: SheetReview;
  readonly sending: Sending;
  readonly next: QueueLine | null;
  readonly openNext: () => void;
}

/** Shows what is decided, approves the rest, sends all of it as one act, and leads on. */
export function DecisionBar({ review, sending, next, openNext }: DecisionBarProps) {
  const words = useWords(reviewDeskWords).bar;
  const waiting = review.items.flatMap(({ figures }) => figures);
  const { approved, returned, open } = tallyOf(waiting, review.decided);
  const made = approved + returned;
  const rest = review.rest.length;
  return (
    <div className={css.bar}>
      <b className={css.barTitle}>{words.title}</b>
      <span className={css.tally} aria-live="polite">
        <span className={css.chip} data-tone="good">
          <Icon name="check" size={14} />
          {words.approved(approved)}
        </span>
        <span className={css.chip} data-tone="back">
          <Icon name="back" size={14} />
          {words.returned(returned)}
        </span>
        <span className={css.soft}>{words.open(open)}</span>
      </span>
      <span className={css.barNote}>
        {words.oneAct}
        {made > 0 && ` · ${words.kept}`}
      </span>
      <span className={css.barActs}>
        <DeskButton disabled={rest === 0} explanation={words.restExplained} onClick={review.approveRest}>
          {rest === 0 ? words.restNone : words.rest(rest)} <Keys keys="shift+a" />
        </DeskButton>
        <DeskButton
          kind="primary"
          disabled={made === 0 || sending.isBusy}
          explanation={made === 0 ? words.nothing : undefined}
          onClick={() => void sending.send()}
        >
          {sending.isBusy ? words.sending : words.send(made)} <Keys keys="ctrl+Enter" />
        </DeskButton>
        <DeskButton
          disabled={next === null}
          explanation={next === null ? words.noNext : words.next(next.province)}
          onClick={openNext}
        >
          <span className={css.unseen}>{next === null ? words.noNext : words.next(next.province)} </span>
          <Icon name="right" size={14} /> <kbd>Enter</kbd>
        </DeskButton>
      </span>
    </div>
  );
}
