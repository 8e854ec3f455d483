'use client';
import { useState } from 'react';
import { momentInWords } from '@/domain/days';
import type { ForceLine, ForcesView, ForceStep } from '@/contract/forcesView';
import type { WithdrawalTerms } from '@/domain/forces/force';
import { deskWords } from '@/messages/desk/desk';
import { forceWords } from '@/messages/desk/forces';
import { DeskButton, ReasonField } from '../shared/controls';
import deskCss from '../shared/desk.module.css';
import { useIssueWords, useLocale } from '../shared/words';
import { CheckedValues } from './CheckedValues';
import { FactsLines } from './FactsForm';
import css from './forces.module.css';
import { placeOf, type ForceAct, type ForcePlace } from './useForces';
import { callDesk } from '../shared/callDesk';

interface ForceListProps {
  readonly view: ForcesView;
  readonly act: ForceAct;
}

/** Lists every force of the sheet, the latest first, with the reader's possible answers. */
export function ForceList({ view, act }: ForceListProps) {
  const words = forceWords[useLocale()];
  return (
    <section aria-label={words.open}>
      <h3 className={css.heading}>{words.open}</h3>
      {view.forces.length === 0 && <p>{words.none}</p>}
      <ul className={css.list}>
        {view.forces.map((force) => (
          <ForceItem
            key={force.number}
            {...{ force, act }}
            seen={{ ...placeOf(view), revision: view.revision }}
          />
        ))}
      </ul>
    </section>
  );
}

interface ForceItemProps {
  readonly force: ForceLine;
  readonly seen: ForcePlace & { readonly revision: number };
  readonly act: ForceAct;
}

function ForceItem({ force, seen, act }: ForceItemProps) {
  const locale = useLocale();
  const words = forceWords[locale];
  const inWords = useIssueWords();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const { number, kind, state, about, barred } = force;
  return (
    <li className={css.item} data-state={state}>
      <p className={css.line}>
        <strong>{words.number(number, words.kinds[kind])}</strong>{' '}
        <span className={deskCss.badge} data-state={state === 'waiting' ? 'in_review' : state}>
          {words.states[state]}
        </span>
      </p>
      {force.withdrawal !== null && <Withdrawal terms={force.withdrawal} />}
      {force.facts === null ? (
        <About names={about.map((each) => each[locale])} />
      ) : (
        <FactsLines facts={force.facts} />
      )}
      <CheckedValues values={force.values} />
      <Step step={force.forced} say={words.forced} />
      {force.confirmed !== null && <Step step={force.confirmed} say={words.confirmed} />}
      {force.ended !== null && <Step step={force.ended} say={words.ended} />}
      {(state === 'waiting' || barred.refuse === null) && (
        <p className={css.acts}>
          {state === 'waiting' && (
            <DeskButton
              kind="primary"
              disabled={barred.confirm !== null}
              explanation={barred.confirm === null ? undefined : inWords(barred.confirm)}
              onClick={() =>
                void act(
                  callDesk('confirmForce', { ...seen, number }),
                  words.confirmedDone,
                  force.withdrawal === null ? undefined : words.withdrawnDone,
                )
              }
            >
              {words.confirm}
            </DeskButton>
          )}
          {barred.refuse === null && !refusing && (
            <DeskButton
              onClick={() => {
                setRefusing(true);
              }}
            >
              {words.refuse}
            </DeskButton>
          )}
        </p>
      )}
      {refusing && (
        <>
          <p className={css.small}>{words.refuseExplained}</p>
          <ReasonField
            label={words.refuseReason}
            rows={2}
            value={reason}
            onChange={setReason}
            place={['refuse', seen.edition, seen.province, String(number)]}
          />
          <DeskButton
            kind="danger"
            disabled={reason.trim() === ''}
            onClick={() => void act(callDesk('refuseForce', { ...seen, number, reason }), words.refusedDone)}
          >
            {words.refuseDo}
          </DeskButton>
        </>
      )}
    </li>
  );
}

/** All that readers would be told, and what would be taken from them, before somebody confirms it. */
function Withdrawal({ terms }: { terms: WithdrawalTerms }) {
  const words = forceWords[useLocale()];
  const { takes, about, leftOut, notice, noticeEn, instead } = terms;
  const lines = [
    words.takes(takes),
    about === null ? words.takesAll : '',
    leftOut === '' ? '' : words.leftOut(leftOut),
    words.notice(notice),
    noticeEn === '' ? '' : words.noticeEn(noticeEn),
    instead === null ? '' : words.instead(instead),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <p key={line} className={css.line}>
        {line}
      </p>
    ));
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

/** More than a few names are counted, and listed when asked for. */
function About({ names }: { names: readonly string[] }) {
  const words = forceWords[useLocale()];
  const list = names.join(' · ');
  if (names.length <= 5) return <p className={css.line}>{list}</p>;
  return (
    <details className={css.line}>
      <summary>{words.figures(names.length)}</summary>
      {list}
    </details>
  );
}
