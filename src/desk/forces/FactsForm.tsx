'use client';
import { useState } from 'react';
import { factsLines, type ForceLine, type ForcesView, type KnownFact } from '@/contract/forcesView';
import { forceWords } from '@/messages/desk/forces';
import { callDesk } from '../shared/callDesk';
import { DeskButton, ReasonField } from '../shared/controls';
import { useLocale } from '../shared/words';
import css from './forces.module.css';
import { placeOf, type ForceAct } from './useForces';

interface ChoiceProps {
  readonly title: string;
  readonly known: readonly KnownFact[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Choice({ title, known, chosen, onChange }: ChoiceProps) {
  if (known.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      <ul className={css.choices}>
        {known.map(({ key, name }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={({ target }) => {
                  onChange(target.checked ? [...chosen, key] : chosen.filter((each) => each !== key));
                }}
              />{' '}
              {name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Proposes what the province does not have and belongs to in this edition; shows nothing to people who may not. */
export function FactsForm({ view, act }: { view: ForcesView; act: ForceAct }) {
  const words = forceWords[useLocale()];
  const { facts, revision } = view;
  const [absentServices, setAbsent] = useState(facts.absentServices);
  const [groups, setGroups] = useState(facts.groups);
  const [reason, setReason] = useState('');
  if (facts.barred !== null) return null;
  const request = { ...placeOf(view), revision, absentServices, groups, reason };
  return (
    <section aria-label={words.factsTitle}>
      <h3 className={css.heading}>{words.factsTitle}</h3>
      <p>{words.factsExplained}</p>
      <Choice title={words.factsAbsent} known={facts.services} chosen={absentServices} onChange={setAbsent} />
      <Choice title={words.factsGroups} known={facts.allGroups} chosen={groups} onChange={setGroups} />
      <ReasonField
        label={words.reason}
        rows={2}
        value={reason}
        onChange={setReason}
        place={['facts', view.edition, view.province.plate]}
      />
      <DeskButton
        kind="danger"
        disabled={reason.trim() === ''}
        onClick={() => void act(callDesk('changeFacts', request), words.factsDone)}
      >
        {words.factsDo}
      </DeskButton>
    </section>
  );
}

/** Says what a change of a province's facts comes to: services, groups, and the metrics that are asked by them. */
export function FactsLines({ facts }: { facts: NonNullable<ForceLine['facts']> }) {
  const locale = useLocale();
  const words = forceWords[locale].factLines;
  return factsLines
    .filter((line) => facts[line].length > 0)
    .map((line) => (
      <p key={line} className={css.line}>
        {words[line](facts[line].map((name) => name[locale]).join(' · '))}
      </p>
    ));
}
