import { momentInWords } from '@/domain/days';
import type { OwnSession } from '@/contract/peopleView';
import { homeWords } from '@/messages/desk/home';
import { peopleWords } from '@/messages/desk/people';
import { DeskButton } from '../shared/controls';
import desk from '../shared/desk.module.css';
import { TroubleNotice } from '../shared/feedback';
import { ScreenPage } from '../shared/ScreenPage';
import { useAct, useDesk } from '../shared/useDesk';
import { useLocale, useWords } from '../shared/words';
import css from '../people/people.module.css';
import { deskWords } from '@/messages/desk/desk';
import { workflowWords } from '@/messages/desk/workflow';
import { MailingPanel } from './MailingPanel';
import { AccountSettings, PasswordForm } from './AccountSettings';
import { SecondFactorPanel } from './SecondFactorPanel';

interface SessionPanelProps {
  readonly sessions: readonly OwnSession[];
  readonly onEnded: () => void;
}

/** Shows the person's open sessions: since when, by which browser; each but this one can be ended. */
export function SessionPanel({ sessions, onEnded }: SessionPanelProps) {
  const { account: words } = useWords(peopleWords);
  const deed = useAct({ inStatus: true });
  const end = async (ended: Promise<boolean>): Promise<void> => {
    if (await ended) onEnded();
  };
  return (
    <section className={css['panel']} aria-label={words.sessions}>
      <h2>{words.sessions}</h2>
      <p className={desk['small']}>{words.sessionsHint}</p>
      {deed.trouble !== null && <TroubleNotice trouble={deed.trouble} onRetry={onEnded} />}
      <table className={css['table']} aria-label={words.sessions}>
        <thead>
          <tr>
            <th scope="col">{words.device}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">
              <span className={desk['visuallyHidden']}>{words.end}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              onEnd={() => void end(deed.act('endOwnSession', { session: session.id }, words.ended))}
            />
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <DeskButton
          disabled={deed.busy}
          onClick={() => void end(deed.act('endOtherSessions', {}, words.othersEnded))}
        >
          {words.endOthers}
        </DeskButton>
      )}
    </section>
  );
}

function SessionRow({ session, onEnd }: { readonly session: OwnSession; readonly onEnd: () => void }) {
  const locale = useLocale();
  const { account: words } = peopleWords[locale];
  const { browser, system, since, isCurrent } = session;
  const known = browser ?? words.unknownDevice;
  const device = system === null ? known : words.device_on(known, system);
  const moment = momentInWords(since, locale);
  return (
    <tr>
      <td>{device}</td>
      <td>{moment}</td>
      <td>
        {isCurrent ? (
          <span className={desk['badge']} data-state="done">
            {words.current_session}
          </span>
        ) : (
          <DeskButton kind="quiet" label={words.endNamed(device, moment)} onClick={onEnd}>
            {words.end}
          </DeskButton>
        )}
      </td>
    </tr>
  );
}

/** Shows the person's own account: name, language, password and sessions. */
export function AccountDesk() {
  const locale = useLocale();
  const { account: words, list } = peopleWords[locale];
  const { record, trouble, reload } = useDesk('readOwnAccount', {});
  return (
    <ScreenPage title={homeWords[locale].account}>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          <div className={css['columns']}>
            <div>
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
              <PasswordForm onChanged={() => void reload()} />
            </div>
            <div>
              <AccountSettings />
              <MailingPanel language={record.language} mailing={record.mailing} />
              <SecondFactorPanel />
            </div>
          </div>
          <SessionPanel sessions={record.sessions} onEnded={() => void reload()} />
        </>
      )}
    </ScreenPage>
  );
}
