import type { PersonState } from '@/domain/people/account';
import { homeWords } from '@/messages/desk/home';
import { peopleWords } from '@/messages/desk/people';
import deskCss from '../shared/desk.module.css';
import { useLocale, useWords } from '../shared/words';
import type { Locale } from '@/domain/bilingual';
import type { PersonAct } from '@/contract/peopleView';
import { personActions } from '@/domain/people/personChange';
import { momentInWords } from '@/domain/days';
import { personChangeText } from '@/messages/mail/personChangeText';
import { ScreenPage } from '../shared/ScreenPage';
import { TableHeads } from '../shared/TableHeads';
import css from './people.module.css';
import { Link, useRouter } from '../shell/router';
import { useState } from 'react';
import { deskWords } from '@/messages/desk/desk';
import { TroubleNotice } from '../shared/feedback';
import { troubleBeside, useAct, useDesk } from '../shared/useDesk';
import { AccountChanges } from './AccountChanges';
import { accountChangeWords } from '@/messages/desk/accountChanges';
import { filterIn, peopleAddress } from './peopleFilter';
import { draftFields, PersonForm } from './PersonForm';
import { PersonStanding } from './PersonStanding';

/** The colours of the desk's badges, by the standing of a figure that they were made for. */
const looks: Readonly<Record<PersonState, string>> = {
  active: 'done',
  invited: 'queued',
  expired: 'failed',
  off: 'empty',
};

/** Shows the state of a person's account in a word. */
export function PersonBadge({ state }: { readonly state: PersonState }) {
  const words = useWords(peopleWords);
  return (
    <span className={deskCss['badge']} data-state={looks[state]}>
      {words.states[state]}
    </span>
  );
}

/** Lists the acts on an account: by whom, when, and the values before. */
export function PersonHistory({ acts }: { readonly acts: readonly PersonAct[] }) {
  const locale = useLocale();
  const { person: words, system } = peopleWords[locale];
  return (
    <section className={css['panel']} aria-label={words.history}>
      <h2>{words.history}</h2>
      {acts.length === 0 && <p>{words.noHistory}</p>}
      <table className={css['table']} aria-label={words.history}>
        <TableHeads heads={[words.when, words.who, words.what]} />
        <tbody>
          {acts.map((act) => (
            <tr key={act.at + act.action}>
              <td className={css['moment']}>{momentInWords(act.at, locale)}</td>
              <td>{act.actor ?? system}</td>
              <td>
                {nameOf(act, locale)}
                {act.changes.map((change) => (
                  <div key={change.field}>{personChangeText(change, locale)}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nameOf({ action, changes }: PersonAct, locale: Locale): string {
  const words = peopleWords[locale];
  const isFirst = changes.some((change) => change.field === 'roles' && change.before.length === 0);
  const known = personActions.find((each) => each === action);
  if (known === 'grant' && isFirst) return words.firstGrant;
  return known === undefined ? words.otherAction : words.actions[known];
}

/** Shows one person: their roles, the state of the account, and its history. */
export function PersonDesk({ id }: { readonly id: string }) {
  const locale = useLocale();
  const words = peopleWords[locale].person;
  const { record, trouble, reload } = useDesk('readPerson', { person: id });
  const deed = useAct({ inStatus: true });
  const [turn, setTurn] = useState(0);
  const sayOr =
    (say: string) =>
    ({ proposed }: { readonly proposed: string | null }): string =>
      proposed === null ? say : accountChangeWords[locale].sent;
  const reloadAfter = async (done: Promise<boolean>): Promise<void> => {
    if (!(await done)) return;
    setTurn((before) => before + 1);
    await reload();
  };
  const refused = trouble ?? troubleBeside(deed.trouble, draftFields);
  return (
    <ScreenPage
      title={record?.name ?? homeWords[locale].permissions}
      sub={record !== null && <PersonBadge state={record.state} />}
      actions={<Link href={peopleAddress(filterIn(useRouter().place))}>{`← ${words.back}`}</Link>}
    >
      {refused !== null && <TroubleNotice trouble={refused} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          <AccountChanges key={`changes${String(turn)}`} person={id} onDecided={() => void reload()} />
          <div className={css['columns']}>
            <PersonForm
              key={record.revision}
              person={record}
              trouble={deed.trouble}
              busy={deed.busy}
              onSave={(draft) => {
                const { revision } = record;
                void reloadAfter(
                  deed.act('changePerson', { person: id, revision, ...draft }, sayOr(words.saved)),
                );
              }}
            />
            <PersonStanding
              person={record}
              busy={deed.busy}
              onAct={(name, say) =>
                void reloadAfter(deed.act(name, { person: id, revision: record.revision }, say))
              }
              onPropose={(name, say, reason) => {
                const { revision } = record;
                void reloadAfter(deed.act(name, { person: id, revision, reason }, sayOr(say)));
              }}
            />
          </div>
          <PersonHistory acts={record.history} />
        </>
      )}
    </ScreenPage>
  );
}
