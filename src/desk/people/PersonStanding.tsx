import { useState } from 'react';
import { momentInWords } from '@/domain/days';
import type { PersonView } from '@/contract/peopleView';
import { peopleWords } from '@/messages/desk/people';
import { workflowWords } from '@/messages/desk/workflow';
import { DeskButton } from '../shared/controls';
import { DeskDialog, Callout } from '../shared/feedback';
import { useLocale } from '../shared/words';
import { ReasonedAct } from './ReasonedAct';
import css from './people.module.css';

/** What an admin does to an account as it was seen. */
export type StandingAct = 'inviteAgain' | 'endSessions' | 'switchOff';

/** What may need a second person. */
export type ProposedAct = 'resetSecondFactor' | 'unlinkIdentity' | 'switchOn';

interface PersonStandingProps {
  readonly person: PersonView;
  readonly busy: boolean;
  readonly onAct: (name: StandingAct, say: string) => void;
  readonly onPropose: (name: ProposedAct, say: string, reason: string) => void;
}

/** Shows invitation, sessions, and whether the person may work here. */
export function PersonStanding({ person, busy, onAct, onPropose }: PersonStandingProps) {
  const locale = useLocale();
  const words = peopleWords[locale].person;
  const { state, openSessions, isOwn } = person;
  return (
    <div className={css['standing']}>
      {(state === 'invited' || state === 'expired') && (
        <section className={css['panel']} aria-label={words.invitation}>
          <h2>{words.invitation}</h2>
          <p>
            {state === 'invited'
              ? words.invitedUntil(momentInWords(person.linkExpires ?? '', locale))
              : words.invitationExpired}
          </p>
          <DeskButton
            disabled={busy}
            onClick={() => {
              onAct('inviteAgain', words.invitedAgain);
            }}
          >
            {words.inviteAgain}
          </DeskButton>
        </section>
      )}
      <section className={css['panel']} aria-label={words.sessions}>
        <h2>{words.sessions}</h2>
        <p>{words.openSessions(openSessions)}</p>
        {openSessions > 0 && !isOwn && (
          <DeskButton
            disabled={busy}
            onClick={() => {
              onAct('endSessions', words.sessionsEnded);
            }}
          >
            {words.endSessions}
          </DeskButton>
        )}
      </section>
      {person.hasSecondFactor && !isOwn && (
        <section className={css['panel']} aria-label={words.secondFactor}>
          <h2>{words.secondFactor}</h2>
          <p>{words.hasSecondFactor}</p>
          <ReasonedAct
            label={words.resetSecondFactor}
            place={['resetSecondFactor', person.id]}
            busy={busy}
            onAct={(reason) => {
              onPropose('resetSecondFactor', words.secondFactorReset, reason);
            }}
          />
        </section>
      )}
      {person.hasIdentity && !isOwn && (
        <section className={css['panel']} aria-label={words.identity}>
          <h2>{words.identity}</h2>
          <p>{words.hasIdentity}</p>
          <ReasonedAct
            label={words.unlinkIdentity}
            place={['unlinkIdentity', person.id]}
            busy={busy}
            onAct={(reason) => {
              onPropose('unlinkIdentity', words.identityUnlinked, reason);
            }}
          />
        </section>
      )}
      {!isOwn && <Switch person={person} busy={busy} onAct={onAct} onPropose={onPropose} />}
    </div>
  );
}

function Switch({ person, busy, onAct, onPropose }: PersonStandingProps) {
  const locale = useLocale();
  const words = peopleWords[locale].person;
  const [asking, setAsking] = useState(false);
  const isOff = person.state === 'off';
  const alone = person.alone.map((role) => workflowWords[locale].roles[role]).join(', ');
  return (
    <section className={css['panel']} aria-label={words.standing}>
      <h2>{words.standing}</h2>
      <p>{isOff ? words.isOff : words.isOn}</p>
      {alone !== '' && <Callout tone="warning">{words.alone(alone)}</Callout>}
      {isOff ? (
        <ReasonedAct
          label={words.switchOn}
          place={['switchOn', person.id]}
          busy={busy}
          onAct={(reason) => {
            onPropose('switchOn', words.isOn, reason);
          }}
        />
      ) : (
        <DeskButton
          kind="danger"
          disabled={busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.switchOff}
        </DeskButton>
      )}
      {asking && (
        <DeskDialog
          title={words.switchOffTitle(person.name)}
          onClose={() => {
            setAsking(false);
          }}
          act={{
            label: words.switchOff,
            danger: true,
            disabled: busy,
            onClick: () => {
              setAsking(false);
              onAct('switchOff', words.isOff);
            },
          }}
        >
          <p>{words.switchOffBody}</p>
          {alone !== '' && <Callout tone="warning">{words.alone(alone)}</Callout>}
        </DeskDialog>
      )}
    </section>
  );
}
