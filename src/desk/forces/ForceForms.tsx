'use client';
import { useState } from 'react';
import type { FailingCheckLine, ForcesView } from '@/contract/forcesView';
import { forceWords } from '@/messages/desk/forces';
import { DeskButton, ReasonField } from '../shared/controls';
import { useLocale } from '../shared/words';
import { CheckedValues } from './CheckedValues';
import css from './forces.module.css';
import { placeOf, type ForceAct } from './useForces';
import { callDesk } from '../shared/callDesk';

/** Lets one failing hard check pass, with a reason; shows nothing to people who may not. */
export function PassCheckForm({ view, act }: { view: ForcesView; act: ForceAct }) {
  const locale = useLocale();
  const words = forceWords[locale];
  const [chosen, setChosen] = useState<FailingCheckLine | null>(null);
  const [reason, setReason] = useState('');
  const { revision } = view;
  const free = view.failing.filter(({ barred }) => barred === null);
  // What was chosen is one of these values: when they are read anew, it is chosen anew.
  const check = free.find((line) => line === chosen) ?? null;
  if (view.failing.length > 0 && free.length === 0) return null;
  return (
    <section aria-label={words.checkTitle}>
      <h3 className={css.heading}>{words.checkTitle}</h3>
      {free.length === 0 ? (
        <p>{words.checkNone}</p>
      ) : (
        <>
          <p>{words.checkExplained}</p>
          <ul className={css.choices}>
            {free.map((line) => (
              <li key={`${line.check} ${line.of}`}>
                <label>
                  <input
                    type="radio"
                    name="check"
                    checked={check === line}
                    onChange={() => {
                      setChosen(line);
                    }}
                  />{' '}
                  {line.message[locale]}
                </label>
                <CheckedValues said={words.checkOf[line.of]} values={line.values} />
              </li>
            ))}
          </ul>
          <ReasonField
            label={words.reason}
            rows={2}
            value={reason}
            onChange={setReason}
            place={['pass', view.edition, view.province.plate]}
          />
          <DeskButton
            kind="danger"
            disabled={check === null || reason.trim() === ''}
            onClick={() => {
              if (check !== null)
                void act(
                  callDesk('passCheck', { ...placeOf(view), ...asked(check), revision, reason }),
                  words.done,
                );
            }}
          >
            {words.checkDo}
          </DeskButton>
        </>
      )}
    </section>
  );
}

function asked({ check, of, seen }: FailingCheckLine): Pick<FailingCheckLine, 'check' | 'of' | 'seen'> {
  return { check, of, seen };
}

/** Takes on chosen figures of the province stage, with a reason; shows nothing to people who may not. */
export function SkipProvinceForm({ view, act }: { view: ForcesView; act: ForceAct }) {
  const locale = useLocale();
  const words = forceWords[locale];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const free = view.waiting.filter(({ barred }) => barred === null);
  if (view.waiting.length > 0 && free.length === 0) return null;
  const figures = free.filter(({ metric }) => chosen.includes(metric));
  const request = {
    ...placeOf(view),
    figures: figures.map(({ metric, revision }) => ({ metric, revision })),
    reason,
  };
  const toggle = (metric: string, isChosen: boolean): void => {
    setChosen(isChosen ? [...chosen, metric] : chosen.filter((each) => each !== metric));
  };
  return (
    <section aria-label={words.skipTitle}>
      <h3 className={css.heading}>{words.skipTitle}</h3>
      {free.length === 0 ? (
        <p>{words.skipNone}</p>
      ) : (
        <>
          <p>{words.skipExplained}</p>
          <DeskButton
            kind="quiet"
            onClick={() => {
              setChosen(free.map(({ metric }) => metric));
            }}
          >
            {words.skipAll}
          </DeskButton>
          <ul className={css.choices}>
            {free.map(({ metric, label }) => (
              <li key={metric}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(metric)}
                    onChange={(event) => {
                      toggle(metric, event.target.checked);
                    }}
                  />{' '}
                  {label[locale]}
                </label>
              </li>
            ))}
          </ul>
          <ReasonField
            label={words.reason}
            rows={2}
            value={reason}
            onChange={setReason}
            place={['skip', view.edition, view.province.plate]}
          />
          <DeskButton
            kind="danger"
            disabled={figures.length === 0 || reason.trim() === ''}
            onClick={() => void act(callDesk('skipProvince', request), words.done)}
          >
            {words.skipDo(figures.length)}
          </DeskButton>
        </>
      )}
    </section>
  );
}
