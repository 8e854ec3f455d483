import { useEffect, useRef } from 'react';
import type { ReviewView } from '@/contract/reviewQueue';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { reviewSideWords } from '@/messages/desk/review/reviewSide';
import { FigureInspector } from '../inspector/FigureInspector';
import { DeskButton } from '../shared/controls';
import { useLocale } from '../shared/words';
import { Keys } from '../shell/Keys';
import type { ReviewPlace } from './decisionStore';
import { DraftPage } from './DraftPage';
import { titleOf } from './CardHead';
import type { SheetReview } from './useSheetReview';
import css from './panes.module.css';

export type SideTab = 'detail' | 'page' | 'talk' | 'acts';

/** So wide a window has room for the third pane beside the two others. */
export const roomForSide = '(min-width: 1181px)';

/** Whether something stands beside the sheet, and what. */
export interface SideState {
  readonly isOpen: boolean;
  readonly tab: SideTab;
  /** How many times the reader has asked to write: then the focus goes to the field. */
  readonly writes?: number;
}

interface SidePaneProps {
  readonly place: ReviewPlace;
  readonly view: ReviewView;
  readonly review: SheetReview;
  readonly side: SideState;
  readonly setSide: (side: SideState) => void;
}

/** Shows all about the figure that is looked at, and the page of the booklet on which it prints. */
export function SidePane({ place, view, review, side, setSide }: SidePaneProps) {
  const locale = useLocale();
  const all = reviewDeskWords[locale];
  const words = reviewSideWords[locale].side;
  const pane = useRef<HTMLElement>(null);
  useWriting(pane, side.writes);
  const item = review.items.find(({ key }) => key === review.current) ?? null;
  const figure = item?.figures.find(({ metric }) => metric === review.looked) ?? item?.figures[0] ?? null;
  const group = view.groups.find(({ key }) => key === review.current) ?? null;
  const groupName = (of: typeof group, label: string): string | null => {
    // A sentence of one figure has its name: that is told once.
    const title = of === null ? label : titleOf(of, locale);
    return title === label ? null : title;
  };
  const section =
    view.sections.find(({ key }) => key === sectionOf(view, review.current, figure?.metric)) ?? null;
  const page = (
    <DraftPage
      key={view.now}
      {...{ place, section: section?.number ?? null }}
      provinceName={view.province.name}
      metrics={
        item === null || group === null ? [figure?.metric ?? ''] : item.figures.map(({ metric }) => metric)
      }
    />
  );
  const setTab = (tab: string): void => {
    const known = (['detail', 'page', 'talk', 'acts'] as const).find((each) => each === tab);
    setSide({ isOpen: true, tab: known ?? 'detail' });
  };
  return (
    <aside ref={pane} className={css.side} data-region="" aria-label={words.label}>
      <div className={css.narrowNav}>
        <DeskButton
          onClick={() => {
            setSide({ ...side, isOpen: false });
          }}
        >
          {all.backToSheet}
        </DeskButton>
      </div>
      <div className={css.sideBody} data-tab={side.tab}>
        <FigureInspector
          edition={place.edition}
          province={place.province}
          provinceName={view.province.name}
          metric={figure?.metric ?? null}
          head={
            figure && {
              section: section?.number ?? 0,
              group: groupName(group, figure.label[locale]) ?? section?.title ?? '',
              label: figure.label[locale],
            }
          }
          version={view.now}
          enterBy={null}
          onLeave={toCard}
          onGoTo={review.look}
          tabs={{
            shown: side.tab,
            onShow: setTab,
            own: [{ key: 'page', label: words.tab, content: page }],
          }}
        />
      </div>
      <KeyMap />
    </aside>
  );
}

/** Leads the focus back to the card that keys act on. */
function toCard(): void {
  document.querySelector<HTMLElement>('[data-item][data-current="true"]')?.focus();
}

function sectionOf(
  { groups, folded }: ReviewView,
  current: string,
  metric: string | undefined,
): string | null {
  const group = groups.find(({ key }) => key === current);
  return group?.section ?? folded.find((each) => each.metric === metric)?.section ?? null;
}

/** Leads the focus to the field for a comment as soon as it is there. */
function useWriting(pane: React.RefObject<HTMLElement | null>, writes: number | undefined): void {
  useEffect(() => {
    const box = pane.current;
    if (writes === undefined || box === null) return;
    const seen = new MutationObserver(enter);
    function enter(): void {
      const field = box?.querySelector('textarea');
      if (!field) return;
      field.focus();
      seen.disconnect();
    }
    seen.observe(box, { childList: true, subtree: true });
    enter();
    return () => {
      seen.disconnect();
    };
  }, [pane, writes]);
}

/** Lists the keys of the review where there is room for them. */
function KeyMap() {
  const words = reviewSideWords[useLocale()].keys;
  const keys = [
    [['j', 'k'], `${words.next}, ${words.previous}`],
    [['a'], words.approve],
    [['r'], words.return],
    [['z'], words.takeBack],
    [['shift+a'], words.rest],
    [['c'], words.comment],
    [['s'], words.page],
    [['Enter'], words.nextSheet],
    [['ctrl+Enter'], words.send],
    [['?'], words.all],
  ] as const;
  return (
    <dl className={css.keyMap} aria-label={words.title}>
      {keys.map(([caps, label]) => (
        <div key={label}>
          <dt>
            {caps.map((cap) => (
              <Keys key={cap} keys={cap} />
            ))}
          </dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  );
}
