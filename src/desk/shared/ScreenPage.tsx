import { useEffect, useRef, type ReactNode } from 'react';
import desk from './desk.module.css';
import css from './page.module.css';

interface ScreenPageProps {
  readonly title: string;
  /** What to know of the screen at once: dates, progress. */
  readonly sub?: ReactNode;
  /** The screen's own buttons and fields, at the right of its head. */
  readonly actions?: ReactNode;
  /** Stays at the left of the content: sections, filters, a queue. */
  readonly rail?: { readonly label: string; readonly content: ReactNode } | null;
  /** Stays at the right of the content: all about what is chosen in it. */
  readonly inspector?: { readonly label: string; readonly content: ReactNode } | null;
  /** The content goes to its edges and scrolls by itself. */
  readonly bleeds?: boolean;
  readonly children: ReactNode;
}

/** Shows a screen: its head, which stays in sight, the content, and what stands beside it. */
export function ScreenPage(props: ScreenPageProps) {
  const { title, sub, actions, rail = null, inspector = null, bleeds = false, children } = props;
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever has come here by a link goes on in the content: the keys of the page scroll it.
    if (document.activeElement?.tagName === 'MAIN') content.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <div className={css.title}>
          <h1>{title}</h1>
          {sub !== undefined && <div className={css.sub}>{sub}</div>}
        </div>
        {actions !== undefined && (
          <div className={css.actions} data-region="">
            {actions}
          </div>
        )}
      </header>
      <div className={css.work}>
        {rail !== null && (
          <aside className={css.rail} data-region="" aria-label={rail.label}>
            {rail.content}
          </aside>
        )}
        <div
          ref={content}
          data-region=""
          tabIndex={-1}
          className={bleeds ? css.bleeding : `${css.content ?? ''} ${desk.page ?? ''}`}
        >
          {children}
        </div>
        {inspector !== null && (
          <aside className={css.inspector} data-region="" aria-label={inspector.label}>
            {inspector.content}
          </aside>
        )}
      </div>
    </div>
  );
}
