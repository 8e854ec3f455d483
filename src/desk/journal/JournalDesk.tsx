'use client';
import { useState } from 'react';
import { anyJournal, type JournalLine, type JournalPerson } from '@/contract/journalView';
import type { Locale } from '@/domain/bilingual';
import { momentInWords } from '@/domain/days';
import { securityEventKinds, type SecurityEventKind } from '@/domain/signIn/securityEvent';
import { deskWords } from '@/messages/desk/desk';
import { journalWords } from '@/messages/desk/journal';
import { peopleWords } from '@/messages/desk/people';
import { DeskButton } from '../shared/controls';
import desk from '../shared/desk.module.css';
import { Callout, TroubleNotice } from '../shared/feedback';
import { ScreenPage } from '../shared/ScreenPage';
import { DeskTable, type DeskColumn } from '../shared/DeskTable';
import { useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';

/** Tells an event as a sentence: `Ayşe Yılmaz giriş yaptı – yeni tarayıcı – 10.1.2.3`. */
export function lineInWords(line: JournalLine, locale: Locale): string {
  const words = journalWords[locale];
  const nobody = line.unknown === null ? words.stranger : words.unknown(line.unknown);
  const said = words.lines[line.kind]({
    person: line.person?.name ?? nobody,
    by: line.by?.name ?? '',
    detail: line.kind === 'account_changed' ? actInWords(line.detail, locale) : (line.detail ?? ''),
    problem: line.problem ?? '',
  });
  const parts = [
    said,
    line.device === null ? null : words.devices[line.device],
    line.sender,
    line.times === 1 ? null : words.times(line.times),
  ];
  return parts.filter((part) => part !== null).join(' – ');
}

function actInWords(act: string | null, locale: Locale): string {
  const { actions, otherAction } = peopleWords[locale];
  return Object.entries(actions).find(([name]) => name === act)?.[1] ?? otherAction;
}

/** Which part of the journal is shown. */
interface Choice {
  readonly eventKind: SecurityEventKind | typeof anyJournal;
  readonly concerned: string;
  readonly before: string;
}

const newest: Choice = { eventKind: anyJournal, concerned: anyJournal, before: anyJournal };

interface PickersProps {
  readonly choice: Choice;
  readonly people: readonly JournalPerson[];
  readonly onPick: (choice: Choice) => void;
}

/** Narrows the journal by kind and person. */
export function JournalPickers({ choice, people, onPick }: PickersProps) {
  const words = journalWords[useLocale()];
  return (
    <div className={desk['pickers']}>
      <label className={desk['picker']}>
        {words.kind}
        <select
          value={choice.eventKind}
          onChange={({ target }) => {
            const eventKind = securityEventKinds.find((kind) => kind === target.value) ?? anyJournal;
            onPick({ ...choice, eventKind, before: anyJournal });
          }}
        >
          <option value={anyJournal}>{words.everyKind}</option>
          {securityEventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className={desk['picker']}>
        {words.person}
        <select
          value={choice.concerned}
          onChange={({ target }) => {
            onPick({ ...choice, concerned: target.value, before: anyJournal });
          }}
        >
          <option value={anyJournal}>{words.everybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Lists events as sentences, the newest first. */
export function JournalTable({ lines }: { readonly lines: readonly JournalLine[] }) {
  const locale = useLocale();
  const words = journalWords[locale];
  const columns: readonly DeskColumn<JournalLine>[] = [
    { id: 'at', head: words.at, cell: ({ at }) => momentInWords(at, locale) },
    { id: 'event', head: words.event, cell: (line) => lineInWords(line, locale) },
  ];
  return <DeskTable label={words.title} columns={columns} rows={lines} idOf={({ id }) => id} />;
}

/** Shows the journal of security, a page at a time. */
export function JournalDesk() {
  const locale = useLocale();
  const words = journalWords[locale];
  const [choice, setChoice] = useState(newest);
  const [people, setPeople] = useState<readonly JournalPerson[]>([]);
  const { record, trouble, reload } = useDesk('readJournal', choice);
  // The choice of people stays while another page is on its way.
  if (record !== null && record.people !== people) setPeople(record.people);
  const turnTo = (before: string): void => {
    setChoice({ ...choice, before });
  };
  return (
    <ScreenPage title={words.title}>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record !== null && <Callout tone="info">{words.about(record.keptDays)}</Callout>}
      <JournalPickers choice={choice} people={people} onPick={setChoice} />
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record?.lines.length === 0 && <p role="status">{words.nothing}</p>}
      {record !== null && record.lines.length > 0 && <JournalTable lines={record.lines} />}
      {choice.before !== anyJournal && (
        <DeskButton
          kind="quiet"
          onClick={() => {
            turnTo(anyJournal);
          }}
        >
          {words.newest}
        </DeskButton>
      )}
      {record !== null && record.next !== null && (
        <DeskButton
          onClick={() => {
            turnTo(record.next ?? anyJournal);
          }}
        >
          {words.older}
        </DeskButton>
      )}
    </ScreenPage>
  );
}
