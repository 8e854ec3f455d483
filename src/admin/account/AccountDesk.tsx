'use client';
import { deskWords } from '@/messages/desk/desk';
import { peopleWords } from '@/messages/desk/people';
import { workflowWords } from '@/messages/desk/workflow';
import desk from '../desk/desk.module.css';
import { TroubleNotice } from '../desk/feedback';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/words';
import css from '../people/people.module.css';
import { AccountSettings } from './AccountSettings';
import { PasswordForm } from './PasswordForm';
import { SecondFactorPanel } from './SecondFactorPanel';
import { SessionPanel } from './SessionPanel';

/** Who I am here, my language, my password, my sessions. */
export function AccountDesk() {
  const locale = useLocale();
  const { account: words, list } = peopleWords[locale];
  const { record, trouble, reload } = useDesk('readOwnAccount', {});
  return (
    <>
      <h1>{words.title}</h1>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          <div className={css['columns']}>
            <section className={css['panel']} aria-label={words.details}>
              <h2>{words.details}</h2>
              <dl className={css['facts']}>
                <dt>{list.name}</dt>
                <dd>{record.name}</dd>
                <dt>{list.email}</dt>
                <dd>{record.email}</dd>
                <dt>{list.roles}</dt>
                <dd>{record.roles.map((role) => workflowWords[locale].roles[role]).join(', ')}</dd>
                {record.province !== null && (
                  <>
                    <dt>{list.province}</dt>
                    <dd>{record.province}</dd>
                  </>
                )}
              </dl>
              <p className={desk['small']}>{words.detailsHint}</p>
            </section>
            <AccountSettings mails={record.language} />
          </div>
          <PasswordForm onChanged={() => void reload()} />
          <SecondFactorPanel />
          <SessionPanel sessions={record.sessions} onEnded={() => void reload()} />
        </>
      )}
    </>
  );
}
