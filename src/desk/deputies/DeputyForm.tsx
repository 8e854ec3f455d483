import { deputableRoles, type DeputableRole } from '@/domain/permissions/person';
import type { DeputiesView, DeputyChoice } from '@/contract/deputiesView';
import { isFit, isPrincipal } from '@/domain/deputies/standInsOn';
import { deputyWords } from '@/messages/desk/deputies';
import deskCss from '../shared/desk.module.css';
import { useLocale, useWords } from '../shared/words';
import { useState } from 'react';
import { workflowWords } from '@/messages/desk/workflow';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton, ReasonField } from '../shared/controls';
import { DayInput } from '../shared/DayInput';
import { TroubleNotice } from '../shared/feedback';
import css from './deputies.module.css';

/** Gives the people for whom the reader may name a deputy in this role. */
export function principalsFor(
  { people, mayName, reader }: DeputiesView,
  role: DeputableRole,
): readonly DeputyChoice[] {
  return people.filter((each) => isPrincipal(each, role) && (each.id === reader) === (mayName === 'own'));
}

/** Gives the people who fit as the deputy of this person in this role. */
export function deputiesFor(
  { people, reader }: DeputiesView,
  role: DeputableRole,
  principal: DeputyChoice,
): readonly DeputyChoice[] {
  return people.filter(
    (each) => each.id !== reader && !each.roles.includes(role) && isFit(each, role, principal),
  );
}

interface PersonPickerProps {
  readonly label: string;
  readonly people: readonly DeputyChoice[];
  readonly chosen: DeputyChoice | null;
  readonly onChoose: (person: DeputyChoice | null) => void;
}

/** Chooses one person by name, with the province beside it. */
export function PersonPicker({ label, people, chosen, onChoose }: PersonPickerProps) {
  const words = useWords(deputyWords);
  return (
    <label className={deskCss.field}>
      {label}
      <select
        value={chosen?.id ?? ''}
        onChange={(event) => {
          onChoose(people.find(({ id }) => id === event.target.value) ?? null);
        }}
      >
        <option value="">{words.choose}</option>
        {people.map(({ id, name, provinceName }) => (
          <option key={id} value={id}>
            {provinceName === null ? name : `${name} · ${provinceName}`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DeputyFormProps {
  readonly view: DeputiesView;
  readonly onNamed: (view: DeputiesView) => void;
}

/** Asks for a deputy: the role, for whom, who, from when to when, and why. Offers only people who fit. */
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
            <DayInput
              required
              value={days[each]}
              onChange={(day) => {
                setDays({ ...days, [each]: day });
              }}
            />
          </label>
        ))}
      </div>
      <ReasonField label={words.reason} rows={2} value={reason} onChange={setReason} place={['deputy']} />
      <DeskButton kind="primary" disabled={!isReady} onClick={() => void name()}>
        {words.nameDo}
      </DeskButton>
    </section>
  );
}
