import { useEffect, useEffectEvent, useRef } from 'react';
import type { QueueLine, ReviewView } from '@/contract/reviewQueue';
import { deskWords } from '@/messages/desk/desk';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { reviewSideWords } from '@/messages/desk/review/reviewSide';
import { DeskButton } from '../shared/controls';
import { TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';
import { useLocale, useWords } from '../shared/words';
import { useShortcuts } from '../shell/shortcuts';
import { DecisionBar } from './DecisionBar';
import type { ReviewPlace } from './decisionStore';
import { ReviewForces } from './ReviewForces';
import { SheetCards } from './SheetCards';
import { SheetHead } from './SheetHead';
import { roomForSide, SidePane, type SideState, type SideTab } from './SidePane';
import { useSending, type Sending } from './useSending';
import { useSheetReview, type SheetReview } from './useSheetReview';
import css from './panes.module.css';

interface SheetPaneProps {
  readonly place: ReviewPlace;
  readonly metric: string | null;
  readonly next: QueueLine | null;
  readonly openNext: () => void;
  readonly side: SideState;
  readonly setSide: (side: SideState) => void;
  /** The queue has changed by what was decided. */
  readonly onDecided: () => Promise<void>;
  readonly onBack: () => void;
}

/** Shows one sheet: its figures in the order in which they need eyes, and what stands beside them. */
export function SheetPane(props: SheetPaneProps) {
  const { place, onBack } = props;
  const words = useWords(reviewDeskWords);
  const loading = useWords(deskWords).loading;
  const { record, trouble, reload, replace } = useDesk('readReview', place);
  if (record !== null)
    return <OpenSheet {...props} view={record} trouble={trouble} reload={reload} replace={replace} />;
  return (
    <section className={css.middle} data-region="" aria-label={words.sheet}>
      <div className={css.backLine}>
        <DeskButton onClick={onBack}>{words.backToQueue}</DeskButton>
      </div>
      <div className={css.start}>
        {trouble === null ? (
          <p role="status">{loading}</p>
        ) : (
          <TroubleNotice trouble={trouble} onRetry={() => void reload()} />
        )}
      </div>
    </section>
  );
}

type OpenSheetProps = SheetPaneProps &
  Omit<ReturnType<typeof useDesk<'readReview'>>, 'record'> & { readonly view: ReviewView };

function OpenSheet(props: OpenSheetProps) {
  const { place, view, trouble, reload, replace, side, setSide, next, openNext } = props;
  const review = useSheetReview({ place, view, metric: props.metric });
  const sending = useSending({ place, view, replace, onDecided: props.onDecided });
  const showSide = (tab: SideTab): void => {
    setSide(side.isOpen && side.tab === tab ? { ...side, isOpen: false } : { isOpen: true, tab });
  };
  useSheetKeys(review, sending, {
    page: () => {
      showSide('page');
    },
    comment: () => {
      setSide({ isOpen: true, tab: 'talk', writes: (side.writes ?? 0) + 1 });
    },
  });
  const list = useFocusOn(review.current, review.returning !== null);
  const beginNarrow = useEffectEvent(() => {
    // Where one pane is shown at a time, a sheet begins with itself.
    if (side.isOpen && !window.matchMedia(roomForSide).matches) setSide({ ...side, isOpen: false });
  });
  useEffect(() => {
    beginNarrow();
  }, []);
  return (
    <>
      <section className={css.middle} data-region="" aria-labelledby="review-province">
        <SheetHead
          {...{ place, view }}
          onBack={props.onBack}
          onPage={() => {
            showSide('page');
          }}
        />
        <div ref={list} className={css.scroll} tabIndex={-1}>
          {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
          {sending.trouble !== null && (
            <TroubleNotice trouble={sending.trouble} onRetry={() => void sending.send()} />
          )}
          <ReviewForces forces={view.forces} />
          <SheetCards view={view} review={review} sending={sending} />
          {review.items.length === 0 && <Emptied next={next} openNext={openNext} />}
        </div>
        <DecisionBar {...{ review, sending, next, openNext }} />
      </section>
      {side.isOpen && <SidePane {...{ place, view, review, side, setSide }} />}
    </>
  );
}

function Emptied({ next, openNext }: Pick<SheetPaneProps, 'next' | 'openNext'>) {
  const words = useWords(reviewDeskWords).done;
  return (
    <div className={css.start}>
      <h2>{words.title}</h2>
      {next === null ? (
        <p>{words.none}</p>
      ) : (
        <DeskButton kind="primary" onClick={openNext}>
          {words.next(next.province)} <kbd>Enter</kbd>
        </DeskButton>
      )}
    </div>
  );
}

interface SideKeys {
  readonly page: () => void;
  readonly comment: () => void;
}

function useSheetKeys(review: SheetReview, sending: Sending, side: SideKeys): void {
  const { keys } = reviewSideWords[useLocale()];
  const { current } = review;
  useShortcuts([
    {
      keys: 'j',
      label: keys.next,
      run: () => {
        review.move(1);
      },
    },
    {
      keys: 'k',
      label: keys.previous,
      run: () => {
        review.move(-1);
      },
    },
    {
      keys: 'ArrowDown',
      label: keys.next,
      run: () => {
        review.move(1);
      },
    },
    {
      keys: 'ArrowUp',
      label: keys.previous,
      run: () => {
        review.move(-1);
      },
    },
    {
      keys: 'a',
      label: keys.approve,
      run: () => {
        review.approve(current);
      },
    },
    {
      keys: 'r',
      label: keys.return,
      run: () => {
        review.beginReturn(current);
      },
    },
    { keys: 'z', label: keys.takeBack, run: review.takeBack },
    { keys: 'shift+a', label: keys.rest, run: review.approveRest },
    { keys: 's', label: keys.page, run: side.page },
    { keys: 'c', label: keys.comment, run: side.comment },
    { keys: 'ctrl+Enter', label: keys.send, run: () => void sending.send() },
  ]);
}

/** Leads the focus and the eye to the card that keys act on, also when the form of a return has gone with the focus. */
function useFocusOn(current: string, isReturning: boolean) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReturning) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(current)}"]`);
    const { activeElement: at } = document;
    const isElsewhere =
      at !== null &&
      at !== document.body &&
      !(at instanceof HTMLElement && at.matches('main')) &&
      !list.current?.contains(at);
    if (!isElsewhere || at.matches('a, button')) card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }, [current, isReturning]);
  return list;
}
