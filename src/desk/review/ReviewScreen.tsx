import { lazy, Suspense, useCallback, useState } from 'react';
import type { ReviewQueue } from '@/contract/reviewQueue';
import { decisionsIn } from '@/domain/review/decisions';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { reviewSideWords } from '@/messages/desk/review/reviewSide';
import { DeskButton } from '../shared/controls';
import { TroubleNotice } from '../shared/feedback';
import { Icon } from '../shared/Icon';
import { ScreenPage } from '../shared/ScreenPage';
import { say } from '../shared/status';
import { useDesk } from '../shared/useDesk';
import { useWords } from '../shared/words';
import { useSelf } from '../shell/self';
import { useShortcuts } from '../shell/shortcuts';
import { keptDecisions } from './decisionStore';
import { QueuePane } from './QueuePane';
import { lineAfter, lineKey, linesAt, sheetOf, useQueueWay, type QueueWay } from './queuePlace';
import { SheetPane } from './SheetPane';
import { roomForSide, type SideState } from './SidePane';
import css from './panes.module.css';

/** With all words of texts and definitions, which the review of figures does without. */
const TextReview = lazy(() => import('./TextReview'));

/** Shows the İnceleme screen: the queue, the sheet that is open, and what stands beside it. */
export default function ReviewScreen() {
  const title = useWords(homeWords).review;
  const loading = useWords(deskWords).loading;
  const { record, trouble, reload } = useDesk('readReviewQueue', {});
  const way = useQueueWay();
  if (record?.reviewsFigures === true) return <ReviewDesk queue={record} reload={reload} way={way} />;
  return (
    <ScreenPage title={title}>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      <Suspense fallback={<p role="status">{loading}</p>}>
        {record?.reviewsTexts === true && <TextReview />}
      </Suspense>
    </ScreenPage>
  );
}

interface ReviewDeskProps {
  readonly queue: ReviewQueue;
  readonly reload: () => Promise<void>;
  readonly way: QueueWay;
}

function ReviewDesk({ queue, reload, way }: ReviewDeskProps) {
  const self = useSelf();
  const title = useWords(homeWords).review;
  const { place, go } = way;
  const { edition, plate } = place;
  const lines = linesAt(queue.lines, place);
  const open = edition !== null && plate !== null ? { edition, province: plate } : null;
  const openKey = open && lineKey({ edition: open.edition, plate: open.province });
  const trail = useTrail(lines.map(lineKey), openKey);
  const everywhere = linesAt(queue.lines, { ...place, edition: null });
  const next = lineAfter(lines, openKey, trail) ?? lineAfter(everywhere, openKey, trail);
  const [side, setSide] = useState<SideState>(() => ({
    isOpen: window.matchMedia(roomForSide).matches,
    tab: 'page',
  }));
  const openNext = useOpenNext(next, way);
  const decided = useCallback(async () => {
    await Promise.all([reload(), self.reload()]);
  }, [reload, self]);
  const isSideShown = open !== null && side.isOpen;
  const step = open === null && !place.texts ? 'queue' : isSideShown ? 'side' : 'sheet';
  return (
    <div className={css.review} data-step={step} data-side={isSideShown}>
      <h1 className={css.narrowTitle}>{title}</h1>
      <QueuePane queue={queue} lines={lines} way={way} />
      {open !== null && !place.texts ? (
        <SheetPane
          key={`${open.edition}:${open.province}`}
          place={open}
          metric={place.metric}
          {...{ next, openNext, side, setSide }}
          onDecided={decided}
          onBack={() => {
            go({ plate: null, metric: null });
          }}
        />
      ) : (
        <Beside queue={queue} next={next} openNext={openNext} way={way} />
      )}
    </div>
  );
}

/** Keeps the order in which the open sheet stood when it was opened: what is decided moves it, or takes it out. */
function useTrail(keys: readonly string[], open: string | null): readonly string[] {
  const [trail, setTrail] = useState({ keys, open });
  if (trail.open === open) return trail.keys;
  setTrail({ keys, open });
  return keys;
}

/** Opens the next sheet; what is decided on the open one and not sent stays, and is said. */
function useOpenNext(next: ReturnType<typeof lineAfter>, { place, go }: QueueWay): () => void {
  const words = useWords(reviewDeskWords);
  const { keys } = useWords(reviewSideWords);
  const { edition, plate } = place;
  const openNext = (): void => {
    if (next === null) {
      say(words.bar.noNext, { tone: 'info' });
      return;
    }
    const unsent =
      edition === null || plate === null ? 0 : decisionsIn(keptDecisions({ edition, province: plate })).size;
    go(sheetOf(next));
    if (unsent > 0) say(words.said.unsent(unsent), { tone: 'info' });
  };
  useShortcuts([{ keys: 'Enter', label: keys.nextSheet, run: openNext }]);
  return openNext;
}

interface BesideProps extends Pick<ReviewDeskProps, 'queue' | 'way'> {
  readonly next: ReturnType<typeof lineAfter>;
  readonly openNext: () => void;
}

/** What stands beside the queue while no sheet is open: the texts, or where to begin. */
function Beside({ queue, next, openNext, way }: BesideProps) {
  const all = useWords(reviewDeskWords);
  const words = all.start;
  if (way.place.texts)
    return (
      <section className={css.middle} data-region="" aria-label={all.queue.texts(queue.texts)}>
        <div className={css.backLine}>
          <DeskButton
            onClick={() => {
              way.go({ texts: false });
            }}
          >
            {all.backToQueue}
          </DeskButton>
        </div>
        <div className={css.texts}>
          <Suspense>
            <TextReview />
          </Suspense>
        </div>
      </section>
    );
  return (
    <section className={css.middle} data-region="" aria-labelledby="review-start">
      <div className={css.start}>
        <h1 id="review-start">{next === null ? words.done : words.title(queue.lines.length)}</h1>
        {next !== null && (
          <>
            <p>{words.explained}</p>
            <DeskButton kind="primary" onClick={openNext}>
              {words.first(next.province)} <Icon name="right" size={14} /> <kbd>Enter</kbd>
            </DeskButton>
          </>
        )}
      </div>
    </section>
  );
}
