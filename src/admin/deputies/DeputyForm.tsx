'use client';
import { useState } from 'react';
import { deputableRoles, type DeputableRole } from '@/domain/permissions/person';
import type { DeputiesView, DeputyChoice } from '@/contract/deputiesView';
import { deputyWords } from '@/messages/desk/deputies';
import { workflowWords } from '@/messages/desk/workflow';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskButton } from '../desk/DeskButton';
import deskCss from '../desk/desk.module.css';
import { ReasonField } from '../desk/ReasonField';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useLocale } from '../desk/useWords';
import css from './deputies.module.css';
import { deputiesFor, principalsFor } from './fittingDeputies';
import { PersonPicker } from './PersonPicker';

interface DeputyFormProps {
  readonly view: DeputiesView;
  readonly onNamed: (view: DeputiesView) => void;
}

/** Names a deputy: the role, for whom, who, from when to when, and why. Offers only who fits. */
export function DeputyForm({ view, onNamed }: DeputyFormProps) {
  const locale = useLocale();
  const words = deputyWords[locale];
  const own = view.mayName === 'own';
  const [role, setRole] = useState<DeputableRole>('province_approver');
  const [principal, setPrincipal] = useState<DeputyChoice | null>(null);
  const [deputy, setDeputy] = useState<DeputyChoice | null>(null);
  const [days, setDays] = useState({ from: view.today, until: '' });
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const principals = principalsFor(view, role);
  const stoodInFor = own ? (principals[0] ?? null) : principal;
  const fitting = stoodInFor === null ? [] : deputiesFor(view, role, stoodInFor);
  const isReady = stoodInFor !== null && deputy !== null && days.until !== '' && reason.trim() !== '';

  const name = async (): Promise<void> => {
    if (stoodInFor === null || deputy === null) return;
    const request = { role, principal: stoodInFor.id, deputy: deputy.id, ...days, reason };
    const answer = await callDesk('nameDeputy', request);
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind !== 'ok') return;
    setDeputy(null);
    setReason('');
    onNamed(answer.body);
  };

  return (
    <section className={css.form} aria-label={words.nameTitle}>
      <h2 className={css.heading}>{words.nameTitle}</h2>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void name()} />}
      {!own && (
        <label className={deskCss.field}>
          {words.role}
          <select
            value={role}
            onChange={(event) => {
              setRole(deputableRoles.find((each) => each === event.target.value) ?? role);
              setPrincipal(null);
              setDeputy(null);
            }}
          >
            {deputableRoles.map((each) => (
              <option key={each} value={each}>
                {workflowWords[locale].roles[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {!own && (
        <PersonPicker
          label={words.principal}
          people={principals}
          chosen={principal}
          onChoose={(person) => {
            setPrincipal(person);
            setDeputy(null);
          }}
        />
      )}
      <PersonPicker label={words.deputy} people={fitting} chosen={deputy} onChoose={setDeputy} />
      {stoodInFor !== null && fitting.length === 0 && <p>{words.noFit}</p>}
      <div className={css.days}>
        {(['from', 'until'] as const).map((each) => (
          <label key={each} className={deskCss.field}>
            {words[each]}
            <input
              type="date"
              required
              min={view.today}
              value={days[each]}
              onChange={(event) => {
                setDays({ ...days, [each]: event.target.value });
              }}
            />
          </label>
        ))}
      </div>
      <ReasonField label={words.reason} rows={2} value={reason} onChange={setReason} />
      <DeskButton kind="primary" disabled={!isReady} onClick={() => void name()}>
        {words.nameDo}
      </DeskButton>
    </section>
  );
}
