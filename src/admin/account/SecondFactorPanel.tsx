'use client';
import { useState } from 'react';
import { dateInWords } from '@/domain/days';
import type { OwnSecondFactor } from '@/contract/signInAnswer';
import { secondFactorWords } from '@/messages/desk/secondFactor';
import { DeskButton } from '../desk/controls';
import desk from '../desk/desk.module.css';
import { Callout, TroubleNotice } from '../desk/feedback';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/words';
import { RecoveryCodes } from '../login/CodeSteps';
import css from '../people/people.module.css';
import { RenewForm } from './RenewForm';

/** So few that a lost telephone may shut somebody out. */
const few = 2;

/** How my second factor stands, and the way to new recovery codes. */
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
