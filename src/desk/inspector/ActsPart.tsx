import { memo, useState } from 'react';
import type { HistoryEntry, InspectorView } from '@/contract/figureView';
import { momentBriefly, momentInWords } from '@/domain/days';
import { isSameValue } from '@/domain/figures/figureValue';
import { deskWords } from '@/messages/desk/desk';
import { inspectorWords } from '@/messages/desk/inspector';
import { workflowWords } from '@/messages/desk/workflow';
import desk from '../shared/desk.module.css';
import { DeskDialog } from '../shared/feedback';
import { useIssueWords, useLocale, useWords, valueInWords } from '../shared/words';
import css from './inspector.module.css';

interface ActsPartProps {
  readonly view: InspectorView;
  /** All acts stand here at once, and not only the last ones. */
  readonly whole?: boolean;
}

/** Acts that are shown beside a row; the others are one press away. */
const fewActs = 3;

/** Shows who did what to the figure in this edition, the newest first, and who may approve it. */
export const ActsPart = memo(function ActsPart({ view, whole = false }: ActsPartProps) {
  const locale = useLocale();
  const words = inspectorWords[locale];
  const [isOpen, setOpen] = useState(false);
  const { acts, figure } = view;
  const shown = whole ? acts : acts.slice(0, fewActs);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <section className={css.part}>
      <h3 className={css.heading}>
        {words.acts}
        {shown.length < acts.length && (
          <button
            type="button"
            className={css.link}
            onClick={() => {
              setOpen(true);
            }}
          >
            {words.all(acts.length)}
          </button>
        )}
      </h3>
      <ActLines acts={shown} />
      <WhoApproves view={view} />
      {isOpen && (
        <DeskDialog title={words.allTitle(figure.metric.label[locale])} onClose={close}>
          <ActLines acts={acts} />
          <WhoApproves view={view} />
        </DeskDialog>
      )}
    </section>
  );
});

function ActLines({ acts }: { readonly acts: readonly HistoryEntry[] }) {
  const words = useWords(inspectorWords);
  if (acts.length === 0) return <p className={desk.small}>{words.actsNone}</p>;
  return (
    <ol className={css.acts}>
      {acts.map((act) => (
        <ActLine key={act.at + act.action} act={act} />
      ))}
    </ol>
  );
}

function ActLine({ act }: { readonly act: HistoryEntry }) {
  const locale = useLocale();
  const words = deskWords[locale];
  const named = Object.entries(words.actions).find(([action]) => action === act.action);
  const by = act.actor === null ? workflowWords[locale].system : words.actor(act.actor, act.onBehalfOf);
  const isChange = !isSameValue(act.before, act.after);
  const did =
    act.unchanged === null ? (named?.[1] ?? act.action) : inspectorWords[locale].unchanged(act.unchanged);
  return (
    <li>
      <Moment iso={act.at} />
      <div>
        <b>{by}</b> {did}
        {act.after !== null && (
          <span className={css.change}>
            {' '}
            {isChange && act.before !== null && `${valueInWords(act.before, locale)} → `}
            <b>{valueInWords(act.after, locale)}</b>
          </span>
        )}
        {act.comment !== null && <p className={css.reason}>{act.comment}</p>}
        {act.reasons.map(({ code, text }) => (
          <p key={code} className={css.reason}>
            <b className={css.code}>{code}</b> {text}
          </p>
        ))}
      </div>
    </li>
  );
}

/** Shows when something was, briefly; the whole date is one look away. */
export function Moment({ iso }: { readonly iso: string }) {
  const locale = useLocale();
  return (
    <time dateTime={iso} title={momentInWords(iso, locale)}>
      {momentBriefly(iso, new Date().toISOString(), locale)}
    </time>
  );
}

/** Says who has had a hand in the figure, whom it awaits, and why the reader may or may not approve it. */
function WhoApproves({ view: { figure, touchedBy } }: { readonly view: InspectorView }) {
  const words = useWords(inspectorWords);
  const speak = useIssueWords();
  const { barred, state, stage } = figure;
  const isWaiting = state === 'in_review' && stage !== null;
  return (
    <div className={css.approval}>
      {isWaiting && <p>{words.waits[stage]}</p>}
      {touchedBy.length > 0 && <p>{words.touched(touchedBy.join(', '))}</p>}
      {isWaiting && barred.approve === null && <p>{words.mayApprove}</p>}
      {barred.approve?.problem === 'four_eyes' ? (
        <p>{words.mayNotApprove(speak(barred.approve))}</p>
      ) : (
        touchedBy.length > 0 && <p>{words.fourEyes}</p>
      )}
    </div>
  );
}
