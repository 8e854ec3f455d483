'use client';
import type { OpeningView } from '@/contract/boardView';
import { dayInWords, monthInWords } from '@/domain/days';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { openingWords } from '@/messages/desk/opening';
import { Callout, DeskDialog, TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';
import { useIssueWords, useLocale, useWords } from '../shared/words';
import deskCss from '../shared/desk.module.css';
import css from './board.module.css';

interface OpenDialogProps {
  readonly code: string;
  readonly onClose: () => void;
  readonly onOpen: (seen: Pick<OpeningView, 'revision' | 'seenFacts'>) => void;
}

/** Shows what will hold once an edition is open, and asks for the opening. */
export function OpenDialog({ code, onClose, onOpen }: OpenDialogProps) {
  const words = useWords(boardWords);
  const loading = useWords(deskWords).loading;
  const { record, trouble, reload } = useDesk('readOpening', { edition: code });
  const mayGo = record !== null && record.issues.length === 0;
  return (
    <DeskDialog
      title={words.openTitle(code)}
      onClose={onClose}
      act={{
        label: words.open,
        disabled: !mayGo,
        onClick: () => {
          if (record !== null) onOpen({ revision: record.revision, seenFacts: record.seenFacts });
        },
      }}
    >
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && <OpeningSummary opening={record} />}
      <p>{words.openExplained}</p>
    </DeskDialog>
  );
}

function OpeningSummary({ opening }: { readonly opening: OpeningView }) {
  const locale = useLocale();
  const words = openingWords[locale];
  const { edition, releaseMode, provinces, metrics, required, issues, warnings } = opening;
  const day = (date: string | null): string => (date === null ? words.undated : dayInWords(date, locale));
  const facts: readonly (readonly [string, string])[] = [
    [words.edition, `${edition.code} · ${monthInWords(edition.year, edition.month, locale)}`],
    [words.days.asOf, day(edition.asOf)],
    [words.days.entryOpens, day(edition.entryOpens)],
    [words.days.entryDue, day(edition.entryDue)],
    [words.days.entryCloses, day(edition.entryCloses)],
    [words.mode, boardWords[locale].release[releaseMode]],
    [words.asked, words.counts(provinces, metrics, required)],
  ];
  return (
    <>
      <IssueList title={words.issues} tone="error" issues={issues} />
      <IssueList title={words.warnings} tone="warning" issues={warnings} />
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FactsChanged changes={opening.changedFacts} />
    </>
  );
}

/** Lists what provinces have and belong to otherwise than in the edition before, and who set it. */
function FactsChanged({ changes }: { readonly changes: OpeningView['changedFacts'] }) {
  const words = useWords(openingWords).facts;
  if (changes.length === 0) return null;
  return (
    <Callout tone="warning" title={words.title}>
      <p>{words.explained}</p>
      <ul className={deskCss.plainList}>
        {changes.map(({ plate, name, by, ...change }) => {
          const said = (['absent', 'present', 'joined', 'left'] as const)
            .filter((line) => change[line].length > 0)
            .map((line) => words[line](change[line].join(', ')));
          const who = by.length === 0 ? words.nobody : words.by(by.join(', '));
          return (
            <li key={plate}>
              {name}: {said.join(' · ')} ({who})
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}

interface IssueListProps {
  readonly title: string;
  readonly tone: 'error' | 'warning';
  readonly issues: OpeningView['issues'];
}

/** Shows what stands against an act, or should be looked at first; nothing where there is nothing. */
export function IssueList({ title, tone, issues }: IssueListProps) {
  const inWords = useIssueWords();
  const said = [...new Set(issues.map(inWords))];
  if (said.length === 0) return null;
  return (
    <Callout tone={tone} title={title}>
      <ul className={deskCss.plainList}>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
}
