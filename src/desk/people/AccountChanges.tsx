import { Link } from '../shell/router';
import { useState } from 'react';
import { addressOf } from '@/contract/addresses';
import type { AccountChangeLine } from '@/contract/peopleView';
import { dateInWords, momentInWords } from '@/domain/days';
import { accountChangeWords } from '@/messages/desk/accountChanges';
import { workflowWords } from '@/messages/desk/workflow';
import { personChangeText } from '@/messages/mail/personChangeText';
import { DeskButton, ReasonField } from '../shared/controls';
import { Callout, TroubleNotice } from '../shared/feedback';
import { useAct, useDesk, type DeskAct } from '../shared/useDesk';
import { useIssueWords, useLocale } from '../shared/words';
import css from './people.module.css';

interface AccountChangesProps {
  /** Only what concerns this account; all that the reader has a part in without it. */
  readonly person?: string;
  /** What else the page shows may stand otherwise now. */
  readonly onDecided?: () => void;
}

/** Shows what waits for a second person, with the buttons of those who may decide; nothing where nothing waits. */
export function AccountChanges({ person, onDecided }: AccountChangesProps) {
  const words = accountChangeWords[useLocale()];
  const { record, trouble, reload } = useDesk('readAccountChanges', {});
  const deed = useAct({ inStatus: true });
  const shown = (record?.changes ?? []).filter((each) => person === undefined || each.person === person);
  const decided = async (done: Promise<boolean>): Promise<void> => {
    if (!(await done)) return;
    await reload();
    onDecided?.();
  };
  const refused = trouble ?? deed.trouble;
  const lacksAdmin = person === undefined && record?.lacksAdmin === true;
  if (shown.length === 0 && !lacksAdmin && refused === null) return null;
  return (
    <section className={css['panel']} aria-label={words.title}>
      <h2>{words.title}</h2>
      {lacksAdmin && <Callout tone="warning">{words.lacksAdmin}</Callout>}
      {refused !== null && <TroubleNotice trouble={refused} onRetry={() => void reload()} />}
      {shown.length > 0 && <p>{words.explained}</p>}
      <ul className={css['changes']}>
        {shown.map((line) => (
          <ChangeItem key={line.id} line={line} deed={deed} onDone={(done) => void decided(done)} />
        ))}
      </ul>
    </section>
  );
}

interface ChangeItemProps {
  readonly line: AccountChangeLine;
  readonly deed: DeskAct;
  readonly onDone: (done: Promise<boolean>) => void;
}

function ChangeItem({ line, deed, onDone }: ChangeItemProps) {
  const locale = useLocale();
  const words = accountChangeWords[locale];
  const inWords = useIssueWords();
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const { id: change, barred } = line;
  return (
    <li>
      <p>
        <strong>{words.kinds[line.kind]}</strong>
        {': '}
        {line.person === null ? (
          line.name
        ) : (
          <Link href={addressOf('people', { person: line.person })}>{line.name}</Link>
        )}
      </p>
      <ul>
        {linesOf(line, locale).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{words.proposed(line.proposedBy, momentInWords(line.proposedAt, locale))}</p>
      {line.reason !== null && <p>{words.reason(line.reason)}</p>}
      <p>{words.waits(momentInWords(line.expires, locale))}</p>
      <p className={css['changeActs']}>
        {barred.withdraw === null ? (
          <DeskButton
            disabled={deed.busy}
            onClick={() => {
              onDone(deed.act('withdrawChange', { change }, words.withdrawn));
            }}
          >
            {words.withdraw}
          </DeskButton>
        ) : (
          <DeskButton
            kind="primary"
            disabled={deed.busy || barred.confirm !== null}
            explanation={barred.confirm === null ? undefined : inWords(barred.confirm)}
            onClick={() => {
              onDone(deed.act('confirmChange', { change }, words.confirmed));
            }}
          >
            {words.confirm}
          </DeskButton>
        )}
        {barred.reject === null && !rejecting && (
          <DeskButton
            onClick={() => {
              setRejecting(true);
            }}
          >
            {words.reject}
          </DeskButton>
        )}
      </p>
      {rejecting && (
        <>
          <ReasonField
            label={words.rejectReason}
            rows={2}
            value={reason}
            onChange={setReason}
            place={['rejectChange', change]}
          />
          <DeskButton
            kind="danger"
            disabled={deed.busy || reason.trim() === ''}
            onClick={() => {
              onDone(deed.act('rejectChange', { change, reason }, words.rejected));
            }}
          >
            {words.rejectDo}
          </DeskButton>
        </>
      )}
    </li>
  );
}

/** All that would hold: who confirms must have read the very address and the very roles. */
function linesOf(line: AccountChangeLine, locale: 'tr' | 'en'): readonly string[] {
  const words = accountChangeWords[locale];
  const { naming, name, renamed, email, formerEmail, changes } = line;
  return [
    ...(renamed === null ? [] : [words.renamed(name, renamed)]),
    ...(email === null ? [] : [words.address(formerEmail === null ? email : `${formerEmail} → ${email}`)]),
    ...changes.filter(({ field }) => field !== 'email').map((each) => personChangeText(each, locale)),
    ...(naming === null
      ? []
      : [
          words.naming(
            naming.deputyEmail === null ? naming.deputy : `${naming.deputy} (${naming.deputyEmail})`,
            workflowWords[locale].roles[naming.role],
            dateInWords(naming.from, locale),
            dateInWords(naming.until, locale),
          ),
        ]),
  ];
}
