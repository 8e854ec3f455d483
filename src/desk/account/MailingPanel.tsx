import { useState } from 'react';
import { mailChoices, type MailChoice, type Mailing } from '@/domain/people/mailing';
import { peopleWords } from '@/messages/desk/people';
import desk from '../shared/desk.module.css';
import { DeskField } from '../shared/controls';
import { DeskForm } from '../shared/DeskForm';
import { Callout, TroubleNotice } from '../shared/feedback';
import { issuesIn, troubleBeside, useAct } from '../shared/useDesk';
import { useWords } from '../shared/words';
import css from '../people/people.module.css';

/** Sets how the person is told of what happens, and when the digest comes. */
export function MailingPanel({ mailing }: { readonly mailing: Mailing }) {
  const { account } = useWords(peopleWords);
  const [wish, setWish] = useState(mailing);
  const deed = useAct();
  const save = (): void => {
    if (!deed.busy) void deed.act('setOwnMailing', wish, account.saved);
  };
  const trouble = troubleBeside(deed.trouble, ['digestAt']);
  return (
    <section className={css['panel']} aria-label={account.mailing}>
      <h2>{account.mailing}</h2>
      <p className={desk['small']}>{account.mailingHint}</p>
      {deed.said !== null && <Callout tone="success">{deed.said}</Callout>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={save} />}
      <DeskForm onSubmit={save}>
        <DeskField label={account.mailChoice} issues={[]}>
          <select
            value={wish.choice}
            onChange={(event) => {
              setWish({ ...wish, choice: event.target.value as MailChoice });
            }}
          >
            {mailChoices.map((each) => (
              <option key={each} value={each}>
                {account.mailChoices[each]}
              </option>
            ))}
          </select>
        </DeskField>
        {wish.choice === 'digest' && (
          <DeskField label={account.digestAt} issues={issuesIn(deed.trouble, 'digestAt')}>
            <input
              type="time"
              value={wish.digestAt}
              onChange={(event) => {
                setWish({ ...wish, digestAt: event.target.value });
              }}
            />
          </DeskField>
        )}
        <button type="submit" className={desk['button']} data-kind="primary" aria-disabled={deed.busy}>
          {account.mailingSave}
        </button>
      </DeskForm>
    </section>
  );
}
