import { useEffect, useRef, useState } from 'react';
import { sendingWords } from '@/messages/desk/sending';
import type { Trouble } from '../../shared/callDesk';
import { DeskDialog, TroubleNotice } from '../../shared/feedback';
import { useWords } from '../../shared/words';
import { FigureLinks } from './FigureLinks';
import { recallable } from './sendingPlan';
import { recall, type SendingSheet } from './useSending';
import css from './sending.module.css';

interface RecallDialogProps {
  readonly sheet: Pick<SendingSheet, 'view' | 'show' | 'goTo'>;
  /** Rows that are selected: those that can be called back among them are offered first. */
  readonly selected: readonly string[];
  readonly onClose: () => void;
}

/** Calls back what was sent: the selected rows, or all. */
export function RecallDialog({ sheet, selected, onClose }: RecallDialogProps) {
  const words = useWords(sendingWords);
  const all = recallable(sheet.view()).map(({ metric }) => metric.key);
  const some = all.filter((metric) => selected.includes(metric));
  const [isWhole, setWhole] = useState(some.length === 0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const metrics = isWhole ? all : some;
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Enter does what the window is for, and does not lead away to the first figure of its list.
    content.current?.closest('dialog')?.querySelector<HTMLElement>('[data-kind=primary]')?.focus();
  }, []);
  const act = async (): Promise<void> => {
    setBusy(true);
    const ended = await recall(sheet, metrics, words);
    setBusy(false);
    setTrouble(ended);
    if (ended === null) onClose();
  };
  return (
    <DeskDialog
      title={words.recallTitle(metrics.length)}
      onClose={onClose}
      act={{
        label: words.recallAct(metrics.length),
        disabled: isBusy || metrics.length === 0,
        onClick: () => void act(),
      }}
    >
      <div ref={content} className={css.sending}>
        <p>{words.recallSays}</p>
        {some.length > 0 && some.length < all.length && (
          <fieldset className={css.choice}>
            {[false, true].map((whole) => (
              <label key={String(whole)}>
                <input
                  type="radio"
                  name="recall"
                  checked={isWhole === whole}
                  onChange={() => {
                    setWhole(whole);
                  }}
                />
                {whole ? words.recallAll(all.length) : words.recallSelected(some.length)}
              </label>
            ))}
          </fieldset>
        )}
        <FigureLinks
          view={sheet.view()}
          metrics={metrics}
          goTo={(metric) => {
            onClose();
            sheet.goTo(metric);
          }}
        />
        {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void act()} />}
      </div>
    </DeskDialog>
  );
}
