import { useEffect, useState } from 'react';
import type { SentencePreview } from '@/contract/sentencePreview';
import type { ComposedStatement } from '@/domain/booklet/composed';
import { gridWords } from '@/messages/desk/grid';
import { callDesk } from '../shared/callDesk';
import { useLocale } from '../shared/words';
import css from './grid.module.css';
import type { ShownSheet } from './useSheet';

/** Milliseconds without a key until the sentence is asked for. */
const pause = 450;

/** Asks for the sentences of the active row as they would print with what is typed. */
export function useSentence({ state, model, typed }: ShownSheet): SentencePreview | null {
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

/** Shows the sentence that a figure prints in, from its own clause on. */
export function PrintedSentence({
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
