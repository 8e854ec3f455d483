import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { endpointAddressOf } from '@/contract/endpointAddress';
import { reviewSideWords } from '@/messages/desk/review/reviewSide';
import { DeskButton } from '../shared/controls';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import type { ReviewPlace } from './decisionStore';
import css from './panes.module.css';

interface DraftPageProps {
  readonly place: ReviewPlace;
  readonly provinceName: string;
  /** Number of the section in which the figures print. */
  readonly section: number | null;
  /** The figures whose sentence is looked at. */
  readonly metrics: readonly string[];
}

/** Pixels of a page's width: A4 with a little of the desk around it. */
const pageWidth = 830;
/** Milliseconds that somebody stays at a sheet before its page is asked for: whoever leafs through asks for none. */
const rest = 350;
/** Pixels above what is looked at. */
const headroom = 90;

/** What the frame measures of the page in it. */
interface Measured {
  readonly height: number;
  readonly sections: number;
}

/** Shows the booklet as it would print, at the sentence that is looked at; it is made when it is shown, not before. */
export function DraftPage({ place, provinceName, section, metrics }: DraftPageProps) {
  const words = useWords(reviewSideWords).page;
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const isWanted = useRest();
  const [isLarge, setIsLarge] = useState(false);
  const width = useWidth(box);
  const scale = isLarge ? 1 : Math.min(1, width / pageWidth);
  const [measured, setMeasured] = useState<Measured | 'failed' | null>(null);
  const known = measured === 'failed' ? null : measured;
  const [shown, setShown] = useState(section ?? 1);
  const scrollTo = (number: number): void => {
    const page = pagesIn(frame.current)[number - 1];
    if (page !== undefined) box.current?.scrollTo({ top: page.offsetTop * scale });
    setShown(number);
  };
  useLookedAt({ box, frame, metrics, section, scale, isReady: known !== null, onSection: setShown });
  const { path } = endpointAddressOf('readDraft', { ...place, part: 'all' });
  return (
    <div className={css.draft}>
      <div className={css.draftBar}>
        <span>{known === null ? words.loading : words.at(shown, known.sections)}</span>
        <Step
          icon="left"
          label={words.back}
          isClosed={shown <= 1}
          onClick={() => {
            scrollTo(shown - 1);
          }}
        />
        <Step
          icon="right"
          label={words.forward}
          isClosed={shown >= (known?.sections ?? 1)}
          onClick={() => {
            scrollTo(shown + 1);
          }}
        />
        <DeskButton
          kind="quiet"
          pressed={isLarge}
          onClick={() => {
            setIsLarge(!isLarge);
          }}
        >
          {isLarge ? words.fit : words.large}
        </DeskButton>
        <span className={css.legend}>
          <span>
            <mark data-mark="value">6</mark> {words.value}
          </span>
          <span>
            <mark data-mark="suffix">’e</mark> {words.ending}
          </span>
        </span>
      </div>
      <div
        ref={box}
        className={css.draftBox}
        tabIndex={0}
        role="region"
        aria-label={words.title(provinceName)}
      >
        {measured === 'failed' && (
          <p className={css.none} role="alert">
            {words.failed}{' '}
            <DeskButton
              onClick={() => {
                setMeasured(null);
              }}
            >
              {words.again}
            </DeskButton>
          </p>
        )}
        {isWanted && measured !== 'failed' && (
          <div
            className={css.draftRoom}
            style={{ height: (known?.height ?? 0) * scale, width: pageWidth * scale }}
          >
            <iframe
              ref={frame}
              title={words.title(provinceName)}
              src={path}
              tabIndex={-1}
              width={pageWidth}
              height={known?.height ?? 1200}
              style={{ transform: `scale(${String(scale)})` }}
              onLoad={() => {
                setMeasured(measure(frame.current));
              }}
            />
          </div>
        )}
      </div>
    </div>
  );
}

interface StepProps {
  readonly icon: 'left' | 'right';
  readonly label: string;
  readonly isClosed: boolean;
  readonly onClick: () => void;
}

function Step({ icon, label, isClosed, onClick }: StepProps) {
  return (
    <button
      type="button"
      className={css.iconButton}
      aria-label={label}
      title={label}
      aria-disabled={isClosed}
      onClick={() => {
        if (!isClosed) onClick();
      }}
    >
      <Icon name={icon} size={16} />
    </button>
  );
}

const pagesIn = (frame: HTMLIFrameElement | null): readonly HTMLElement[] => [
  ...(frame?.contentDocument?.querySelectorAll<HTMLElement>('.draft-page') ?? []),
];

/** An answer that is no page of a booklet is a refusal, or a lost session. */
function measure(frame: HTMLIFrameElement | null): Measured | 'failed' {
  const pages = pagesIn(frame);
  const body = frame?.contentDocument?.body;
  return body === undefined || pages.length === 0
    ? 'failed'
    : { height: body.scrollHeight, sections: pages.length };
}

function useRest(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setIsOver(true);
    }, rest);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return isOver;
}

/** Gives the width of a box, also when the window changes. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(pageWidth);
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const watch = new ResizeObserver(() => {
      setWidth(current.clientWidth);
    });
    watch.observe(current);
    return () => {
      watch.disconnect();
    };
  }, [box]);
  return width;
}

interface LookedAt {
  readonly box: RefObject<HTMLElement | null>;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly metrics: readonly string[];
  readonly section: number | null;
  readonly scale: number;
  readonly isReady: boolean;
  readonly onSection: (number: number) => void;
}

/** The class that the draft's style sheet marks the sentence with. */
const here = 'draft-here';

/** Leads the eye on the page to the sentence that is looked at, and marks it. */
function useLookedAt({ box, frame, metrics, section, scale, isReady, onSection }: LookedAt): void {
  const look = useEffectEvent(() => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    for (const marked of page.querySelectorAll(`.${here}`)) marked.classList.remove(here);
    const found = metrics.map((metric) => page.getElementById(metric)).find((each) => each !== null);
    const sentence = found?.closest('p, li, figure, div') ?? null;
    sentence?.classList.add(here);
    const target = sentence ?? (section === null ? null : page.getElementById(`bolum-${String(section)}`));
    if (target === null) return;
    const top = target.getBoundingClientRect().top * scale - headroom;
    box.current?.scrollTo({ top: Math.max(0, top) });
    const at = pagesIn(frame.current).findIndex((each) => each.contains(target));
    if (at !== -1) onSection(at + 1);
  });
  const named = metrics.join();
  useEffect(() => {
    if (isReady) look();
  }, [named, isReady, scale]);
}
