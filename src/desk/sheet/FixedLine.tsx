import { useEffect, useRef, useState } from 'react';
import type { SentencePreview } from '@/contract/sentencePreview';
import type { ComposedStatement } from '@/domain/booklet/composed';
import { rowText } from '@/domain/entry/state';
import { readTyped } from '@/domain/entry/typed';
import { changed } from '@/domain/entry/steps';
import { gridWords } from '@/messages/desk/grid';
import { callDesk } from '../shared/callDesk';
import { DayInput } from '../shared/DayInput';
import { useLocale } from '../shared/words';
import { WhyLocked } from './sending/WhyLocked';
import { lineMessage, type Cure, type LineMessage } from './lineMessage';
import { KindChoice } from './KindChoice';
import css from './grid.module.css';
import type { ShownSheet } from './useSheet';

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
      data-line=""
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
          <WhyLocked key={key} metric={row.metric} {...{ sheet }} />
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

/** Milliseconds without a key until the sentence is asked for. */
const pause = 450;

/** Asks for the sentences of the active row as they would print with what is typed. */
function useSentence({ state, model, typed }: ShownSheet): SentencePreview | null {
  const [shown, setShown] = useState<{ readonly metric: string; readonly preview: SentencePreview } | null>(
    null,
  );
  const metric = state.active?.row ?? null;
  const { edition, province, revision } = model.view;
  const texts = JSON.stringify(
    Object.entries(typed).map(([key, { kind, input }]) => ({
      metric: key,
      kind,
      input: input.slice(0, 100),
    })),
  );
  const [code, plate] = [edition.code, province.plate];
  useEffect(() => {
    if (metric === null) return;
    let isOld = false;
    const timer = setTimeout(() => {
      const said = JSON.parse(texts) as { metric: string; kind: 'number'; input: string }[];
      const ask = { edition: code, province: plate, metrics: [metric], typed: said };
      void callDesk('previewSentences', ask).then((reply) => {
        if (!isOld && reply.kind === 'ok') setShown({ metric, preview: reply.body });
      });
    }, pause);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [code, plate, revision, metric, texts]);
  return shown?.metric === metric ? shown.preview : null;
}

function PrintedSentence({
  metric,
  preview,
}: {
  readonly metric: string;
  readonly preview: SentencePreview | null;
}) {
  const words = gridWords[useLocale()].line;
  if (preview === null) return <span className={css.sentence} />;
  const sentence = preview.sentences.find(({ after }) =>
    after.some(({ metrics }) => metrics.includes(metric)),
  );
  const statement = sentence?.after.find(({ metrics }) => metrics.includes(metric));
  if (statement === undefined) {
    const isIncomplete = preview.sentences.some(({ incomplete }) => incomplete);
    return <span className={css.sentence}>{isIncomplete ? words.incomplete : words.noSentence}</span>;
  }
  return <Statement metric={metric} statement={statement} />;
}

function Statement({
  metric,
  statement,
}: {
  readonly metric: string;
  readonly statement: ComposedStatement;
}) {
  const { runs, highlight } = statement;
  const text = runs.map((run) => run.text).join('');
  if (highlight !== null) {
    return (
      <span className={css.sentence} lang="tr">
        <mark>{highlight.number}</mark> {highlight.caption}
      </span>
    );
  }
  // The line is short: it begins with the clause that the figure stands in.
  const at = Math.max(
    0,
    runs.findIndex((run) => run.metric === metric),
  );
  const start = runs.slice(0, at).reduce((length, run) => length + run.text.length, 0);
  const cut = start < 48 ? 0 : Math.max(0, text.lastIndexOf(' ', start - 36));
  const begun = runs.map((run, index) => ({
    run,
    from: runs.slice(0, index).reduce((length, each) => length + each.text.length, 0),
  }));
  return (
    <span className={css.sentence} lang="tr" title={text}>
      {cut > 0 && '…'}
      {begun.map(({ run, from }) => {
        const shown = run.text.slice(Math.max(0, cut - from));
        return run.metric === metric ? (
          <mark key={from}>{shown}</mark>
        ) : run.emphasis ? (
          <b key={from}>{shown}</b>
        ) : (
          <span key={from}>{shown}</span>
        );
      })}
    </span>
  );
}
