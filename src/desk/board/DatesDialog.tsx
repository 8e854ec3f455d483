'use client';
import { useState } from 'react';
import type { BoardEdition, BoardView, DatesLine } from '@/contract/boardView';
import type { ForceStep } from '@/contract/forcesView';
import { dayInWords, momentInWords } from '@/domain/days';
import { editionDays } from '@/domain/workflow/editionDates';
import { datesWords } from '@/messages/desk/editionDates';
import { deskWords } from '@/messages/desk/desk';
import { forceWords } from '@/messages/desk/forces';
import { openingWords } from '@/messages/desk/opening';
import { callDesk, type Reply, type Trouble } from '../shared/callDesk';
import { DeskButton, ReasonField } from '../shared/controls';
import { DayInput } from '../shared/DayInput';
import deskCss from '../shared/desk.module.css';
import { DeskDialog, TroubleNotice } from '../shared/feedback';
import { useIssueWords, useLocale } from '../shared/words';
import css from './board.module.css';

type Act = (reply: Promise<Reply<BoardView>>) => void;

interface DatesDialogProps {
  readonly edition: BoardEdition;
  readonly onClose: () => void;
  readonly onDone: (board: BoardView) => void;
  /** What is on the board is not what stands any more. */
  readonly onRefused: () => Promise<void>;
}

/** Shows which other days were proposed for an open edition, and proposes, confirms or refuses them. */
export function DatesDialog({ edition, onClose, onDone, onRefused }: DatesDialogProps) {
  const words = datesWords[useLocale()];
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const act: Act = (reply) => {
    void reply.then(async (answer) => {
      setTrouble(answer.kind === 'ok' ? null : answer);
      if (answer.kind === 'ok') onDone(answer.body);
      if (answer.kind === 'refused') await onRefused();
    });
  };
  return (
    <DeskDialog title={words.title(edition.code)} onClose={onClose}>
      <p>{words.explained}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void onRefused()} />}
      {edition.proposals.length > 0 && (
        <ul className={deskCss.plainList} aria-label={words.proposals}>
          {edition.proposals.map((line) => (
            <Proposal key={line.number} {...{ edition, line, act }} />
          ))}
        </ul>
      )}
      {edition.barred.dates === null && <DatesForm key={edition.revision} {...{ edition, act }} />}
    </DeskDialog>
  );
}

interface ProposalProps {
  readonly edition: BoardEdition;
  readonly line: DatesLine;
  readonly act: Act;
}

function Proposal({ edition, line, act }: ProposalProps) {
  const locale = useLocale();
  const [words, inWords] = [datesWords[locale], useIssueWords()];
  const [reason, setReason] = useState('');
  const { number, state, before, after, barred } = line;
  const seen = { edition: edition.code, revision: edition.revision, number };
  const day = (date: string | null): string =>
    date === null ? openingWords[locale].undated : dayInWords(date, locale);
  return (
    <li>
      <strong>{words.number(number, forceWords[locale].states[state])}</strong>
      {editionDays
        .filter((field) => before[field] !== after[field])
        .map((field) => (
          <p key={field}>
            {openingWords[locale].days[field]}: {day(before[field])} → {day(after[field])}
          </p>
        ))}
      <Step step={line.proposed} say={words.proposed} />
      {line.confirmed !== null && <Step step={line.confirmed} say={forceWords[locale].confirmed} />}
      {line.ended !== null && <Step step={line.ended} say={forceWords[locale].ended} />}
      {state === 'waiting' && (
        <DeskButton
          kind="primary"
          disabled={barred.confirm !== null}
          explanation={barred.confirm === null ? undefined : inWords(barred.confirm)}
          onClick={() => {
            act(callDesk('confirmDates', seen));
          }}
        >
          {forceWords[locale].confirm}
        </DeskButton>
      )}
      {barred.refuse === null && (
        <>
          <ReasonField
            label={forceWords[locale].refuseReason}
            rows={2}
            value={reason}
            onChange={setReason}
            place={['refuseDates', edition.code, String(number)]}
          />
          <DeskButton
            disabled={reason.trim() === ''}
            onClick={() => {
              act(callDesk('refuseDates', { ...seen, reason }));
            }}
          >
            {forceWords[locale].refuseDo}
          </DeskButton>
        </>
      )}
    </li>
  );
}

function Step({ step, say }: { step: ForceStep; say: (who: string, when: string) => string }) {
  const locale = useLocale();
  const who = deskWords[locale].actor(step.by, step.onBehalfOf);
  return (
    <p className={css.small}>
      {say(who, momentInWords(step.at, locale))}
      {step.reason !== null && <> · {forceWords[locale].reasonGiven(step.reason)}</>}
    </p>
  );
}

function DatesForm({ edition, act }: Omit<ProposalProps, 'line'>) {
  const locale = useLocale();
  const words = datesWords[locale];
  const { asOf, entryOpens, entryDue, entryCloses } = edition;
  const [days, setDays] = useState({ asOf, entryOpens, entryDue, entryCloses });
  const [reason, setReason] = useState('');
  return (
    <section aria-label={words.propose}>
      {editionDays.map((field) => (
        <label key={field} className={deskCss.field}>
          {openingWords[locale].days[field]}
          <DayInput
            required={field === 'asOf'}
            value={days[field] ?? ''}
            onChange={(value) => {
              setDays({ ...days, [field]: value === '' && field !== 'asOf' ? null : value });
            }}
          />
        </label>
      ))}
      <ReasonField
        label={words.reason}
        rows={3}
        value={reason}
        onChange={setReason}
        place={['dates', edition.code]}
      />
      <DeskButton
        kind="danger"
        disabled={reason.trim() === ''}
        onClick={() => {
          act(
            callDesk('proposeDates', { edition: edition.code, revision: edition.revision, ...days, reason }),
          );
        }}
      >
        {words.propose}
      </DeskButton>
    </section>
  );
}
