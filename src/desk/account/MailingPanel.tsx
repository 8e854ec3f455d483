import { useState } from 'react';
import type { Locale } from '@/domain/bilingual';
import { mailChoices, type MailChoice, type Mailing } from '@/domain/people/mailing';
import { peopleWords } from '@/messages/desk/people';
import desk from '../shared/desk.module.css';
import { DeskField } from '../shared/controls';
import { DeskForm } from '../shared/DeskForm';
import { TroubleNotice } from '../shared/feedback';
import { issuesIn, troubleBeside, useAct } from '../shared/useDesk';
import { useWords } from '../shared/words';
import css from '../people/people.module.css';
import { LanguageOptions } from './AccountSettings';

interface MailingPanelProps {
  readonly language: Locale;
  readonly mailing: Mailing;
}

/** Sets how the person is told by mail: of what, when, and in which language. */
export function MailingPanel({ language, mailing }: MailingPanelProps) {
  const { account, languages } = useWords(peopleWords);
  const [wish, setWish] = useState({ ...mailing, language });
  const deed = useAct({ inStatus: true });
  const save = async (): Promise<void> => {
    if (deed.busy) return;
    const { language: chosen, ...told } = wish;
    if (await deed.act('setOwnMailing', told, account.saved))
      await deed.act('setOwnLanguage', { language: chosen }, account.saved);
  };
  const trouble = troubleBeside(deed.trouble, ['digestAt']);
  return (
    <section className={css['panel']} aria-label={account.mailing}>
      <h2>{account.mailing}</h2>
      <p className={desk['small']}>{account.mailingHint}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void save()} />}
      <DeskForm
        onSubmit={() => {
          void save();
        }}
      >
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
        <DeskField label={account.mailLanguage} issues={[]}>
          <select
            value={wish.language}
            onChange={(event) => {
              setWish({ ...wish, language: event.target.value as Locale });
            }}
          >
            <LanguageOptions languages={languages} />
          </select>
        </DeskField>
        <button type="submit" className={desk['button']} data-kind="primary" aria-disabled={deed.busy}>
          {account.mailingSave}
        </button>
      </DeskForm>
    </section>
  );
}
