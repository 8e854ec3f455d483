import { useState } from 'react';
import { secondFactorWords } from '@/messages/entrance/secondFactor';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton, DeskField } from '../shared/controls';
import desk from '../shared/desk.module.css';
import { DeskForm } from '../shared/DeskForm';
import { Callout, TroubleNotice } from '../shared/feedback';
import { issuesIn, troubleBeside, useDesk } from '../shared/useDesk';
import { useLocale, useWords } from '../shared/words';
import { dateInWords } from '@/domain/days';
import type { OwnSecondFactor } from '@/contract/signInAnswer';
import { RecoveryCodes } from '../entrance/CodeSteps';
import css from '../people/people.module.css';

interface RenewFormProps {
  readonly onCancel: () => void;
  readonly onRenewed: (codes: readonly string[]) => void;
}

/** Asks for a code of the app, and hands on the new recovery codes. */
export function RenewForm({ onCancel, onRenewed }: RenewFormProps) {
  const words = useWords(secondFactorWords);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await callDesk('renewRecoveryCodes', { code });
    setBusy(false);
    if (answer.kind === 'ok') onRenewed(answer.body.recoveryCodes);
    else setTrouble(answer);
  };
  const beside = troubleBeside(trouble, ['code']);
  return (
    <DeskForm
      onSubmit={() => {
        if (!busy) void send();
      }}
    >
      <p>{words.explain}</p>
      {beside !== null && <TroubleNotice trouble={beside} onRetry={() => void send()} />}
      <DeskField label={words.code} issues={issuesIn(trouble, 'code')}>
        <input
          type="text"
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          autoFocus
          value={code}
          onChange={(event) => {
            setCode(event.target.value);
          }}
        />
      </DeskField>
      <p className={desk['row']}>
        <button type="submit" className={desk['button']} data-kind="primary" aria-disabled={busy}>
          {words.show}
        </button>
        <DeskButton onClick={onCancel}>{words.cancel}</DeskButton>
      </p>
    </DeskForm>
  );
}

/** So few that a lost telephone may shut somebody out. */
const few = 2;

/** Shows the state of the person's second factor, and the way to new recovery codes. */
export function SecondFactorPanel() {
  const words = secondFactorWords[useLocale()];
  const { record, trouble, reload } = useDesk('readSecondFactor', {});
  const [step, setStep] = useState<'still' | 'asking' | 'renewed'>('still');
  const [codes, setCodes] = useState<readonly string[]>([]);
  return (
    <section className={css['panel']} aria-label={words.title}>
      <h2>{words.title}</h2>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record !== null && <Standing factor={record} />}
      {step === 'renewed' && codes.length === 0 && <Callout tone="success">{words.renewed}</Callout>}
      {codes.length > 0 && (
        <>
          <h3>{words.new}</h3>
          <RecoveryCodes
            codes={codes}
            onDone={() => {
              setCodes([]);
            }}
          />
        </>
      )}
      {step === 'asking' && (
        <RenewForm
          onCancel={() => {
            setStep('still');
          }}
          onRenewed={(renewed) => {
            setCodes(renewed);
            setStep('renewed');
            void reload();
          }}
        />
      )}
      {record !== null && record.since !== null && step !== 'asking' && codes.length === 0 && (
        <DeskButton
          onClick={() => {
            setStep('asking');
          }}
        >
          {words.renew}
        </DeskButton>
      )}
    </section>
  );
}

function Standing({ factor: { needed, since, recoveryCodesLeft } }: { readonly factor: OwnSecondFactor }) {
  const locale = useLocale();
  const words = secondFactorWords[locale];
  if (since === null) return <p>{needed ? words.neededLater : words.notSet}</p>;
  return (
    <>
      <p>{words.isSet}</p>
      <dl className={css['facts']}>
        <dt>{words.needed}</dt>
        <dd>{needed ? words.isNeeded : words.notNeeded}</dd>
        <dt>{words.since}</dt>
        <dd>{dateInWords(since, locale)}</dd>
        <dt>{words.left}</dt>
        <dd>{recoveryCodesLeft}</dd>
      </dl>
      {recoveryCodesLeft <= few && <Callout tone="warning">{words.few}</Callout>}
      <p className={desk['small']}>{words.lost}</p>
    </>
  );
}
