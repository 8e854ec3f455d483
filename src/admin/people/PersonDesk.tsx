'use client';
import Link from 'next/link';
import { deskWords } from '@/messages/desk/desk';
import { peopleWords } from '@/messages/desk/people';
import { Notice } from '../desk/Notice';
import { addressOf } from '@/contract/addresses';
import { TroubleNotice } from '../desk/TroubleNotice';
import { troubleBeside, useAct } from '../desk/useAct';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import css from './people.module.css';
import { PersonBadge } from './PersonBadge';
import { draftFields } from './personDraft';
import { PersonForm } from './PersonForm';
import { PersonHistory } from './PersonHistory';
import { PersonStanding } from './PersonStanding';

/** One person: what he or she may do, how the account stands, and what happened to it. */
export function PersonDesk({ id }: { readonly id: string }) {
  const locale = useLocale();
  const words = peopleWords[locale].person;
  const { record, trouble, reload } = useDesk('readPerson', { person: id });
  const deed = useAct();
  const reloadAfter = async (done: Promise<boolean>): Promise<void> => {
    if (await done) await reload();
  };
  const refused = trouble ?? troubleBeside(deed.trouble, draftFields);
  return (
    <>
      <p>
        <Link href={addressOf('people')}>{`← ${words.back}`}</Link>
      </p>
      {refused !== null && <TroubleNotice trouble={refused} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          <div className={css['head']}>
            <h1>{record.name}</h1>
            <PersonBadge state={record.state} />
          </div>
          {deed.said !== null && <Notice tone="success" title={deed.said} />}
          <div className={css['columns']}>
            <PersonForm
              key={record.revision}
              person={record}
              trouble={deed.trouble}
              busy={deed.busy}
              onSave={(draft) => {
                const { revision } = record;
                void reloadAfter(deed.act('changePerson', { person: id, revision, ...draft }, words.saved));
              }}
            />
            <PersonStanding
              person={record}
              busy={deed.busy}
              onAct={(name, say) =>
                void reloadAfter(deed.act(name, { person: id, revision: record.revision }, say))
              }
            />
          </div>
          <PersonHistory acts={record.history} />
        </>
      )}
    </>
  );
}
