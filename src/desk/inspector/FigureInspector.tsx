import { useDeferredValue, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { inspectorWords } from '@/messages/desk/inspector';
import { useWords } from '../shared/words';
import { useShortcuts } from '../shell/shortcuts';
import { InspectorParts } from './InspectorParts';
import type { TypedCell } from './liveRules';
import css from './inspector.module.css';

export type { TypedCell } from './liveRules';
export const inspectorTabs = ['detail', 'talk', 'acts'] as const;
export type InspectorTab = (typeof inspectorTabs)[number];

/** A tab of the screen's own beside the inspector's. */
export interface OwnTab {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

export interface FigureInspectorProps {
  /** `2024-3`. */
  readonly edition: string;
  /** Plate code and name. */
  readonly province: string;
  readonly provinceName: string;
  /** Key of the metric that is active; null for none. */
  readonly metric: string | null;
  /** What the screen knows of it already, so that the head follows at once. `group`: its service, else its section. */
  readonly head: { readonly section: number; readonly group: string; readonly label: string } | null;
  /** Every cell of the sheet that is typed and not stored yet, the open one included. */
  readonly typed?: readonly TypedCell[];
  /** Changes whenever something of the sheet was stored: its revision, say. Then all is read again. */
  readonly version?: string | number;
  /** Leads to another figure of the same sheet. */
  readonly onGoTo?: (metric: string) => void;
  /** The conversation was read, written or closed: counts in rows and the bell are to be asked for again. */
  readonly onTalked?: () => void;
  /** Esc: back to where the active figure is. Without it the focus goes back to where it came from. */
  readonly onLeave?: () => void;
  /** The key that leads in; null for none. */
  readonly enterBy?: string | null;
  /** Parts behind tabs instead of below each other, with tabs of the screen's own after the first one. */
  readonly tabs?: {
    readonly shown: string;
    readonly onShow: (tab: string) => void;
    readonly own: readonly OwnTab[];
  };
}

const none: readonly TypedCell[] = [];

/** Tells everything about one figure that does not stand in its row; follows the row that is active. */
export function FigureInspector(props: FigureInspectorProps) {
  const { enterBy = 'ctrl+Enter' } = props;
  // The grid comes first: a key is painted there before it is told here what it means.
  const shown = useDeferredValue(props);
  const { metric, head, typed = none } = shown;
  const words = useWords(inspectorWords);
  const box = useRef<HTMLDivElement>(null);
  const { enter, leave } = useWayIn(box, props.onLeave);
  useShortcuts(enterBy === null ? [] : [{ keys: enterBy, label: words.enter, run: enter }]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOver = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key !== 'Escape' || event.defaultPrevented || isOver) return;
    event.preventDefault();
    leave();
  };
  if (metric === null || head === null) return <p className={css.nothing}>{words.empty}</p>;
  return (
    <div
      ref={box}
      className={css.inspector}
      tabIndex={-1}
      role="group"
      aria-label={words.label(head.label)}
      data-section={head.section}
      data-inspected={metric}
      onKeyDown={onKeyDown}
    >
      <InspectorParts {...shown} metric={metric} head={head} typed={typed} />
    </div>
  );
}

/** Leads the focus in, and back to where it came from. */
function useWayIn(box: RefObject<HTMLElement | null>, onLeave: (() => void) | undefined) {
  const from = useRef<Element | null>(null);
  return {
    enter: () => {
      if (box.current?.contains(document.activeElement) === true) return;
      from.current = document.activeElement;
      box.current?.focus();
    },
    leave: () => {
      if (onLeave !== undefined) onLeave();
      else if (from.current instanceof HTMLElement) from.current.focus();
    },
  };
}
