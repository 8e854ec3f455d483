import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, type RefObject } from 'react';
import { planWords } from '@/messages/desk/plan';
import { Keys } from '../../shell/Keys';
import { DeskButton } from '../../shared/controls';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import { FileFindings, FileRefused, FileWorksheets } from './FileParts';
import { PlanColumns } from './PlanColumns';
import { PlanLists } from './PlanLists';
import { PlanQuestions } from './PlanQuestions';
import { planCounts, type OpenPlan, type PlanningSheet } from './planGroups';
import type { Planning } from './usePlanning';
import css from './plan.module.css';

interface PlanPanelProps {
  readonly planning: Planning;
  readonly sheet: PlanningSheet;
}

/**
 * Shows what a paste or a file would do, beside the grid that shows the same in its rows. Enter applies it, Esc leaves all as it
 * is, F8 leads to the next cell that was not understood; the keys hold wherever the focus is on the page.
 */
export function PlanPanel({ planning, sheet }: PlanPanelProps) {
  const words = useWords(planWords);
  const panel = useRef<HTMLElement>(null);
  const titleId = useId();
  const { file, open } = planning;
  const kind = file.shown?.kind ?? 'paste';
  usePanelKeys(panel, planning);
  useFirstFocus(panel, { shown: `${kind} ${String(open === null)}`, isReading: kind === 'reading' });
  useNextFocus(panel, open?.choices);
  return (
    <section ref={panel} className={css.panel} data-wide="" aria-labelledby={titleId} tabIndex={-1}>
      <header className={css.head}>
        <h2 id={titleId}>{words.title[kind === 'paste' ? 'paste' : 'file']}</h2>
        <button type="button" className={css.close} aria-label={words.close} onClick={planning.cancel}>
          <Icon name="close" />
        </button>
        <Source planning={planning} />
      </header>
      {file.shown?.kind === 'refused' && (
        <FileRefused file={file} trouble={file.shown.trouble} name={file.shown.name} />
      )}
      <FileWorksheets file={file} />
      {open !== null && open.plan.block.length > 0 && (
        <>
          <Counts open={open} />
          <PlanColumns open={open} choose={planning.choose} />
          <PlanQuestions open={open} choose={planning.choose} showRow={sheet.showRow} />
          <PlanLists open={open} showRow={sheet.showRow} />
        </>
      )}
      <FileFindings file={file} />
      <Actions planning={planning} />
    </section>
  );
}

/** Where it comes from, and that nothing is written yet. */
function Source({ planning: { file, open } }: Pick<PlanPanelProps, 'planning'>) {
  const words = useWords(planWords);
  const { shown } = file;
  const block = open?.plan.block ?? [];
  if (shown === null) {
    const width = Math.max(0, ...block.map((line) => line.length));
    return <p role="status">{words.pasted(block.length, width)}</p>;
  }
  if (shown.kind !== 'read')
    return <p role="status">{shown.kind === 'reading' ? words.reading(shown.name) : ''}</p>;
  const lines = shown.reading.lines.length;
  return (
    <p role="status">
      {lines === 0 ? words.nothingNew(shown.name) : words.fromFile(shown.name, lines)}{' '}
      {shown.reading.untouched > 0 && words.untouched(shown.reading.untouched)} {words.stored}
    </p>
  );
}

function Counts({ open }: { readonly open: OpenPlan }) {
  const words = useWords(planWords);
  const { values, notes, unclear, locked, outside, unchanged, ambiguous } = planCounts(open.plan);
  const tiles = [
    { key: 'fresh', count: values + notes, more: words.freshOf(values, notes) },
    { key: 'unclear', count: unclear, more: words.countNotes.unclear },
    { key: 'locked', count: locked, more: words.countNotes.locked },
    { key: 'outside', count: outside, more: words.countNotes.outside },
  ] as const;
  return (
    <>
      <dl className={css.counts}>
        {tiles.map(({ key, count, more }) => (
          <div key={key} data-kind={key} data-none={count === 0}>
            <dt>{words.counts[key]}</dt>
            <dd>
              <b>{count}</b>
              <small>{more}</small>
            </dd>
          </div>
        ))}
      </dl>
      {(unchanged > 0 || ambiguous > 0) && (
        <p className={css.also}>
          {ambiguous > 0 && <strong>{words.undecided(ambiguous)}</strong>}{' '}
          {unchanged > 0 && words.alsoUnchanged(unchanged)}
        </p>
      )}
    </>
  );
}

function Actions({ planning: { open, apply, cancel } }: Pick<PlanPanelProps, 'planning'>) {
  const words = useWords(planWords);
  const fresh = open?.plan.fresh.length ?? 0;
  return (
    <footer className={css.actions}>
      <div>
        {fresh > 0 && (
          <DeskButton kind="primary" onClick={apply}>
            {words.apply(fresh)} <Keys keys="Enter" />
          </DeskButton>
        )}
        <DeskButton onClick={cancel}>
          {words.cancel} <Keys keys="Escape" />
        </DeskButton>
      </div>
      {fresh > 0 && (
        <p>
          {words.undoHint} <Keys keys="ctrl+z" />
        </p>
      )}
    </footer>
  );
}

/**
 * The focus goes to what applies the plan, once for each plan: an answer leaves it where it was given. While a file is read it
 * is on no button: Enter would give up what it is meant to apply.
 */
function useFirstFocus(
  panel: RefObject<HTMLElement | null>,
  { shown, isReading }: { readonly shown: string; readonly isReading: boolean },
): void {
  useLayoutEffect(() => {
    const act = isReading ? null : panel.current?.querySelector<HTMLElement>(`.${css.actions ?? ''} button`);
    (act ?? panel.current)?.focus();
  }, [panel, shown, isReading]);
}

/** Buttons, links and lists do what they do on Enter; everywhere else it applies. */
const ownEnter = 'button, a, select, input, textarea, summary';

function usePanelKeys(panel: RefObject<HTMLElement | null>, { apply, cancel }: Planning): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog[open], [role=menu]') !== null || event.isComposing) return;
    const { target } = event;
    const inPanel = target instanceof Node && panel.current?.contains(target) === true;
    const keeps = inPanel && target instanceof Element && target.closest(ownEnter) !== null;
    const does =
      event.key === 'Escape'
        ? cancel
        : event.key === 'F8'
          ? () => {
              toNextQuestion(panel.current, event.shiftKey);
            }
          : event.key === 'Enter' && !keeps && (inPanel || isInGrid(target))
            ? apply
            : null;
    if (does === null) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      pressed(event);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, []);
}

const isInGrid = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest('[role=grid]') !== null);

function toNextQuestion(panel: HTMLElement | null, isBack: boolean): void {
  const all = [...(panel?.querySelectorAll<HTMLElement>('[data-question]') ?? [])];
  const at = all.findIndex((each) => each.contains(document.activeElement));
  const next = at === -1 ? (isBack ? all.length - 1 : 0) : (at + (isBack ? -1 : 1) + all.length) % all.length;
  const question = all[next];
  question?.scrollIntoView({ block: 'nearest' });
  question?.querySelector<HTMLElement>(firstOffer)?.focus();
}

const firstOffer = `.${css.offers ?? ''} button`;

/** An answer takes its question away, and the focus with it: it goes on to the next one, else to what applies the plan. */
function useNextFocus(panel: RefObject<HTMLElement | null>, choices: OpenPlan['choices'] | undefined): void {
  useEffect(() => {
    if (choices === undefined || document.activeElement !== document.body) return;
    const next =
      panel.current?.querySelector<HTMLElement>(`[data-question] ${firstOffer}`) ??
      panel.current?.querySelector<HTMLElement>(`.${css.actions ?? ''} button`);
    next?.focus();
  }, [panel, choices]);
}
