import { lazy, Suspense, useRef, useState } from 'react';
import { rowText } from '@/domain/entry/state';
import { readTyped } from '@/domain/entry/typed';
import { changed } from '@/domain/entry/steps';
import { gridWords } from '@/messages/desk/grid';
import { DayInput } from '../shared/DayInput';
import { useLocale } from '../shared/words';
import { lineMessage, type Cure, type LineMessage } from './lineMessage';
import { KindChoice } from './KindChoice';
import css from './grid.module.css';
import { PrintedSentence, useSentence } from './PrintedSentence';
import type { ShownSheet } from './useSheet';

/** Loaded where a row is locked. */
const WhyLocked = lazy(() => import('./sending/WhyLocked').then((part) => ({ default: part.WhyLocked })));

interface FixedLineProps {
  readonly sheet: ShownSheet;
  readonly onCure: (metric: string, act: Cure['act']) => void;
  readonly onLeave: () => void;
}

/** Says all about the active row in two lines of one place: nothing in the grid moves for it. */
export function FixedLine({ sheet, onCure, onLeave }: FixedLineProps) {
  const locale = useLocale();
  const words = gridWords[locale].line;
  const message = useLineMessage(sheet);
  const key = sheet.state.active?.row;
  const row = key === undefined ? undefined : sheet.state.rows.get(key);
  const sentence = useSentence(sheet);
  const text = row === undefined ? null : rowText(sheet, row);
  const reading = row === undefined || text === null ? null : readTyped(row, text);
  const isRead = reading?.kind === 'value' && reading.words !== null;
  return (
    <section
      className={css.line}
      aria-label={words.label}
      data-line={key ?? ''}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={css.lineRead}>
        <span className={css.lineName}>{words.read}</span>
        <span className={css.lineWords} lang="tr">
          {isRead ? reading.words : '–'}
        </span>
        <span className={css.lineName}>{words.prints}</span>
        <PrintedSentence metric={key ?? ''} preview={sentence} />
        {row !== undefined && row.locked === null && text !== null && (
          <AsOfField
            key={`${row.metric.key} ${text.asOf}`}
            asOf={text.asOf}
            onChange={(asOf) => {
              sheet.store.change((now) => changed(now, 'typed', { wishes: [{ row, change: { asOf } }] }));
            }}
          />
        )}
      </div>
      <div className={css.lineSaid} data-tone={message?.tone}>
        <p aria-live="polite">
          {message !== null && message.code !== '' && <b>{message.code} </b>}
          <span title={message?.text}>{message?.text}</span>
        </p>
        {row?.locked === null && <KindChoice {...{ row }} store={sheet.store} onChosen={onLeave} />}
        <Cures
          message={message}
          onCure={(act) => {
            if (key !== undefined) onCure(key, act);
          }}
        />
        {row !== undefined && row.locked !== null && (
          <Suspense>
            <WhyLocked key={key} metric={row.metric} {...{ sheet }} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

interface AsOfFieldProps {
  /** A day, or empty: the edition's own. */
  readonly asOf: string;
  readonly onChange: (asOf: string) => void;
}

/** Asks for the day a figure shows, where it is not the edition's; what is typed is taken when the field is left. */
function AsOfField({ asOf, onChange }: AsOfFieldProps) {
  const words = gridWords[useLocale()].line;
  const [typed, setTyped] = useState(asOf);
  return (
    <label
      className={css.asOf}
      onBlur={() => {
        if (typed !== asOf) onChange(typed);
      }}
    >
      <span className={css.lineName}>{words.asOf}</span>
      <DayInput label={words.asOfLabel} value={typed} onChange={setTyped} />
    </label>
  );
}

/** Gives what is to be said of the active row; null where no row is in sight. */
export function useLineMessage({ state, model, judgement, queue, typed }: ShownSheet): LineMessage | null {
  const locale = useLocale();
  const key = state.active?.row ?? '';
  const [row, figure, judged] = [state.rows.get(key), model.figures.get(key), judgement.get(key)];
  if (row === undefined || figure === undefined || judged === undefined) return null;
  const text = rowText({ typed }, row);
  return lineMessage({ model, figure, row, text, judged, held: queue.held[key], locale });
}

interface CuresProps {
  readonly message: LineMessage | null;
  readonly onCure: (act: Cure['act']) => void;
}

/** Shows what can be done about a message; Alt ↓ leads here, the arrows from one to the next. */
export function Cures({ message, onCure }: CuresProps) {
  const box = useRef<HTMLSpanElement>(null);
  return (
    <span
      ref={box}
      className={css.cures}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
        const at = buttons.findIndex((each) => each === document.activeElement);
        buttons[(at + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {message?.cures.map(({ label, act }) => (
        <button
          key={label}
          type="button"
          className={act.kind === 'note' ? css.cureLink : css.cure}
          onClick={() => {
            onCure(act);
          }}
        >
          {label}
        </button>
      ))}
    </span>
  );
}
