import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { SheetView } from '@/contract/sheetView';
import { sendingWords } from '@/messages/desk/sending';
import { useSelf } from '../../shell/self';
import desk from '../../shared/desk.module.css';
import { DeskDialog, TroubleNotice } from '../../shared/feedback';
import { useWords } from '../../shared/words';
import { FigureLinks } from './FigureLinks';
import { SendingQuestions } from './SendingQuestions';
import { SendingStays } from './SendingStays';
import { SentPart } from './SentPart';
import { missingIn, readyFigures } from './sendingPlan';
import { useSending, type Sending, type SendingSheet } from './useSending';
import css from './sending.module.css';

interface SendingDialogProps {
  readonly sheet: SendingSheet;
  readonly onClose: () => void;
}

/**
 * Shows what would go, what stays and why, and asks for the reasons that rules want; one key sends. Afterwards it says what
 * became of each figure and what is next.
 */
export function SendingDialog({ sheet, onClose }: SendingDialogProps) {
  const words = useWords(sendingWords);
  const content = useRef<HTMLDivElement>(null);
  const sending = useSending(sheet);
  const { phase, answers } = sending;
  const view = 'view' in phase ? phase.view : sheet.view();
  const ready = phase.kind === 'planned' ? readyFigures(phase.plan, answers).length : 0;
  useFirstFocus(content, phase.kind);
  const goTo = (metric: string): void => {
    onClose();
    sheet.goTo(metric);
  };
  useSendKey(content, () => {
    if (ready > 0) void sending.send();
  });
  const act = {
    label: ready > 0 ? words.send(ready) : words.sendNone,
    disabled: ready === 0,
    onClick: () => {
      void sending.send();
    },
  };
  return (
    <DeskDialog
      title={phase.kind === 'sent' ? words.sentTitle : words.title(view.edition.code)}
      onClose={onClose}
      {...(phase.kind !== 'sent' && { act })}
    >
      <div ref={content} className={css.sending} aria-busy={isBusy(phase.kind)}>
        {isBusy(phase.kind) && <p role="status">{phase.kind === 'saving' ? words.saving : words.asking}</p>}
        {phase.kind === 'failed' && (
          <TroubleNotice trouble={phase.trouble} onRetry={() => void sending.plan()} />
        )}
        {phase.kind === 'planned' && <Summary {...{ sending, view, goTo }} />}
        {phase.kind === 'sent' && (
          <SentPart view={view} results={phase.results} goTo={goTo} onClose={onClose} />
        )}
      </div>
    </DeskDialog>
  );
}

/** Ctrl+Enter sends wherever the focus is in the window. */
function useSendKey(content: RefObject<HTMLElement | null>, send: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
  useEffect(() => {
    const dialog = content.current?.closest('dialog');
    const listen = (event: KeyboardEvent): void => {
      pressed(event);
    };
    dialog?.addEventListener('keydown', listen);
    return () => dialog?.removeEventListener('keydown', listen);
  }, [content]);
}

const isBusy = (kind: Sending['phase']['kind']): boolean =>
  kind === 'saving' || kind === 'planning' || kind === 'sending';

interface SummaryProps {
  readonly sending: Sending;
  readonly view: SheetView;
  readonly goTo: (metric: string) => void;
}

function Summary({ sending, view, goTo }: SummaryProps) {
  const words = useWords(sendingWords);
  const { self } = useSelf();
  const { phase, unsaved } = sending;
  if (phase.kind !== 'planned') return null;
  const { plan } = phase;
  const isEmpty = plan.goes.length + plan.asks.length + plan.stays.length === 0;
  const missing = missingIn(view);
  return (
    <>
      {isEmpty && <p>{words.nothing}</p>}
      {!isEmpty && (
        <section className={css.part} data-kind="goes">
          <h3>{plan.goes.length > 0 ? words.goes(plan.goes.length) : words.goesNone}</h3>
          {plan.goes.length > 0 && <p>{words.ofSections(sectionsOf(view, plan.goes, words))}</p>}
          <p className={desk.small}>
            {words.way} {self.person.roles.includes('province_approver') && words.ownApproval}
          </p>
        </section>
      )}
      <SendingQuestions {...{ sending, view, goTo }} plan={plan} />
      <SendingStays {...{ view, goTo }} plan={plan} />
      {unsaved.length > 0 && (
        <section className={css.part} data-kind="stays">
          <h3>{words.unsaved(unsaved.length)}</h3>
          <FigureLinks {...{ view, goTo }} metrics={unsaved} />
        </section>
      )}
      {missing.length > 0 && (
        <section className={css.part}>
          <h3>{words.missing(missing.length)}</h3>
          <FigureLinks {...{ view, goTo }} metrics={missing.map(({ metric }) => metric.key)} />
        </section>
      )}
    </>
  );
}

function sectionsOf(
  { sections }: SheetView,
  metrics: readonly string[],
  words: (typeof sendingWords)['tr'],
): readonly string[] {
  return sections.flatMap(({ number, services }) => {
    const own = services.flatMap(({ figures }) => figures.map(({ metric }) => metric.key));
    const count = own.filter((key) => metrics.includes(key)).length;
    return count === 0 ? [] : [words.section(number, count)];
  });
}

/** The first reason that is asked for has the focus, else what sends. */
function useFirstFocus(content: RefObject<HTMLDivElement | null>, kind: string): void {
  useEffect(() => {
    const dialog = content.current?.closest('dialog');
    const first =
      content.current?.querySelector<HTMLElement>('textarea') ??
      dialog?.querySelector<HTMLElement>('[data-kind="primary"]') ??
      dialog?.querySelector<HTMLElement>('button:last-of-type');
    first?.focus();
  }, [content, kind]);
}
