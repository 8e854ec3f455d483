import { useState } from 'react';
import type { Locale } from '@/domain/bilingual';
import { dateInWords } from '@/domain/days';
import type { DeputiesView, DeputyLine } from '@/contract/deputiesView';
import { deputyWords } from '@/messages/desk/deputies';
import { workflowWords } from '@/messages/desk/workflow';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton } from '../shared/controls';
import { Callout, DeskDialog, TroubleNotice } from '../shared/feedback';
import { DeskTable, type DeskColumn } from '../shared/DeskTable';
import { ScreenPage } from '../shared/ScreenPage';
import { useLocale } from '../shared/words';
import css from './deputies.module.css';
import { deskWords } from '@/messages/desk/desk';
import { useDesk } from '../shared/useDesk';
import { AccountChanges } from '../people/AccountChanges';
import { DeputyForm } from './DeputyForm';

interface DeputyTableProps {
  readonly view: DeputiesView;
  readonly onEnded: (view: DeputiesView) => void;
}

/** Lists every deputyship that the reader may see: planned, running and over. */
export function DeputyTable({ view, onEnded }: DeputyTableProps) {
  const locale = useLocale();
  const words = deputyWords[locale];
  const [ending, setEnding] = useState<DeputyLine | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const end = async (id: string): Promise<void> => {
    const answer = await callDesk('endDeputy', { deputy: id });
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind !== 'ok') return;
    setEnding(null);
    onEnded(answer.body);
  };
  return (
    <section aria-label={words.list}>
      <h2 className={css.heading}>{words.list}</h2>
      {view.lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DeskTable
          label={words.list}
          columns={lineColumns(locale, setEnding)}
          rows={view.lines}
          idOf={({ id }) => id}
        />
      )}
      {ending !== null && (
        <DeskDialog
          title={words.endTitle}
          onClose={() => {
            setEnding(null);
          }}
          act={{ label: words.end, danger: true, onClick: () => void end(ending.id) }}
        >
          <p>
            {words.forWhom(ending.deputy, ending.principal)} · {workflowWords[locale].roles[ending.role]}
          </p>
          <p>{words.endExplained(ending.deputy)}</p>
          {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void end(ending.id)} />}
        </DeskDialog>
      )}
    </section>
  );
}

function lineColumns(locale: Locale, onEnd: (line: DeputyLine) => void): readonly DeskColumn<DeputyLine>[] {
  const words = deputyWords[locale];
  const { columns } = words;
  const { roles } = workflowWords[locale];
  return [
    {
      id: 'who',
      head: columns.who,
      sortBy: ({ deputy }) => deputy,
      cell: ({ deputy, principal, reason }) => (
        <>
          {words.forWhom(deputy, principal)}
          <p className={css.small}>{reason}</p>
        </>
      ),
    },
    {
      id: 'state',
      head: columns.state,
      sortBy: ({ state }) => words.states[state],
      cell: ({ state, ended }) => (
        <>
          {words.states[state]}
          {ended !== null && (
            <p className={css.small}>
              {words.endedEarly(dateInWords(ended.at, locale), ended.by ?? words.system)}
            </p>
          )}
        </>
      ),
    },
    {
      id: 'role',
      head: columns.role,
      sortBy: ({ role }) => roles[role],
      cell: ({ role, province }) => (
        <>
          {roles[role]}
          {province !== null && <p className={css.small}>{province}</p>}
        </>
      ),
    },
    {
      id: 'days',
      head: columns.days,
      sortBy: ({ from }) => from,
      cell: ({ from, until }) => words.days(dateInWords(from, locale), dateInWords(until, locale)),
    },
    { id: 'by', head: columns.by, sortBy: ({ namedBy }) => namedBy, cell: ({ namedBy }) => namedBy },
    {
      id: 'act',
      head: columns.act,
      cell: (line) =>
        line.barred.end === null && (
          <DeskButton
            kind="quiet"
            onClick={() => {
              onEnd(line);
            }}
          >
            {words.end}
          </DeskButton>
        ),
    },
  ];
}

/** Shows the deputyships, names a deputy and ends one. */
export function DeputiesDesk() {
  const locale = useLocale();
  const words = deputyWords[locale];
  const { record, trouble, reload, replace } = useDesk('readDeputies', {});
  const [said, setSaid] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const show = (told: string) => (view: DeputiesView) => {
    setSaid(told);
    setTurn((before) => before + 1);
    replace(view);
  };
  return (
    <ScreenPage title={words.title}>
      <p>{words.explained}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {said !== null && <Callout tone="success">{said}</Callout>}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          {record.mayName === 'none' ? (
            <Callout tone="info">{words.mayNot}</Callout>
          ) : (
            <DeputyForm view={record} onNamed={show(words.named)} />
          )}
          <AccountChanges key={turn} onDecided={() => void reload()} />
          <DeputyTable view={record} onEnded={show(words.ended)} />
        </>
      )}
    </ScreenPage>
  );
}
