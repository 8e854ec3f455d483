import { useEffect, useState } from 'react';
import type { Ask } from '@/contract/endpoints';
import type { ReviewSentence } from '@/contract/reviewView';
import type { SentencePreview } from '@/contract/sentencePreview';
import type { ComposedStatement, Run } from '@/domain/booklet/composed';
import { inspectorWords } from '@/messages/desk/inspector';
import { callDesk } from '../shared/callDesk';
import desk from '../shared/desk.module.css';
import { useWords } from '../shared/words';
import css from './inspector.module.css';

type PreviewAsk = Ask<'previewSentences'>;

interface SentencePartProps {
  readonly ask: PreviewAsk;
  /** Asks again when what is stored has changed. */
  readonly version: string;
}

/** Shows the sentences in which the figure will print, with what is typed; what differs from what readers have is marked. */
export function SentencePart({ ask, version }: SentencePartProps) {
  const words = useWords(inspectorWords);
  const { preview, isCurrent } = usePreview(ask, version);
  if (preview === null) return <SentenceWaits />;
  const { sentences, unread } = preview;
  const [metric = ''] = ask.metrics;
  return (
    <section className={css.part} data-stale={!isCurrent}>
      <h3 className={css.heading}>{sentences.length > 1 ? words.sentences : words.sentence}</h3>
      {sentences.length === 0 && <p className={desk.small}>{words.sentenceNone}</p>}
      {sentences.map((sentence) => (
        <PrintedSentence key={sentence.key} sentence={sentence} metric={metric} />
      ))}
      {unread.includes(metric) && <p className={css.caution}>{words.sentenceUnread}</p>}
    </section>
  );
}

function SentenceWaits() {
  const words = useWords(inspectorWords);
  return (
    <section className={css.part} aria-busy="true">
      <h3 className={css.heading}>{words.sentence}</h3>
      <p className={css.waits} />
    </section>
  );
}

interface Previewed {
  readonly preview: SentencePreview | null;
  readonly isCurrent: boolean;
}

/** So long nobody types before the sentence is asked for. */
const pause = 250;

/** Asks for the sentences a moment after the last key; the last answer wins, and the one before stays until it is there. */
function usePreview(ask: PreviewAsk, version: string): Previewed {
  const wanted = JSON.stringify(ask);
  const [shown, setShown] = useState<{ readonly of: string; readonly preview: SentencePreview } | null>(null);
  useEffect(() => {
    const letGo = new AbortController();
    const read = async (): Promise<void> => {
      const answer = await callDesk('previewSentences', JSON.parse(wanted) as PreviewAsk, letGo.signal);
      if (!letGo.signal.aborted && answer.kind === 'ok') setShown({ of: wanted, preview: answer.body });
    };
    const wait = window.setTimeout(() => void read(), pause);
    return () => {
      window.clearTimeout(wait);
      letGo.abort();
    };
  }, [wanted, version]);
  return { preview: shown?.preview ?? null, isCurrent: shown?.of === wanted };
}

interface PrintedSentenceProps {
  readonly sentence: ReviewSentence;
  readonly metric: string;
}

function PrintedSentence({ sentence, metric }: PrintedSentenceProps) {
  const words = useWords(inspectorWords);
  const { after, incomplete } = sentence;
  if (after.length === 0)
    return <p className={desk.small}>{incomplete ? words.sentenceIncomplete : words.sentenceNothing}</p>;
  return after.map((statement) => <Statement key={statement.key} statement={statement} metric={metric} />);
}

function Statement({
  statement,
  metric,
}: {
  readonly statement: ComposedStatement;
  readonly metric: string;
}) {
  const { runs } = statement;
  return (
    <p className={css.printed} lang="tr">
      {runs.map((run, index) => (
        <Stretch key={`${String(index)}:${run.text}`} run={run} isOwn={run.metric === metric} />
      ))}
    </p>
  );
}

function Stretch({ run, isOwn }: { readonly run: Run; readonly isOwn: boolean }) {
  const words = useWords(inspectorWords);
  const { text, mark, emphasis } = run;
  if (mark === 'suffix') {
    return (
      <mark className={css.ending} title={words.changedSuffix}>
        {text}
      </mark>
    );
  }
  if (mark === 'value') {
    return (
      <mark className={css.changed} data-own={isOwn} title={words.changedValue}>
        {text}
      </mark>
    );
  }
  return emphasis || isOwn ? <strong>{text}</strong> : <span>{text}</span>;
}
