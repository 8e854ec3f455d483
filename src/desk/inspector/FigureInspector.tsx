import { useDeferredValue, useRef, type KeyboardEvent, type RefObject } from 'react';
import { inspectorWords } from '@/messages/desk/inspector';
import { useWords } from '../shared/words';
import { useShortcuts } from '../shell/shortcuts';
import { InspectorParts } from './InspectorParts';
import type { FigureInspectorProps } from './inspectorProps';
import type { TypedCell } from './liveRules';
import css from './inspector.module.css';

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
