'use client';
import type { ImportColumn } from '@/domain/imports/importRow';
import { importWords } from '@/messages/desk/imports';
import type { Trouble } from '../shared/callDesk';
import { useLocale, type SpokenIssue } from '../shared/words';
import desk from '../shared/desk.module.css';
import { Callout, TroubleNotice } from '../shared/feedback';
import css from './imports.module.css';

/** Lists everything that is wrong with a file by line and column; shows other trouble as everywhere. */
export function ImportTrouble({
  trouble,
  onRetry,
}: {
  readonly trouble: Trouble;
  readonly onRetry: () => void;
}) {
  const locale = useLocale();
  const words = importWords[locale].upload;
  if (trouble.kind !== 'refused') return <TroubleNotice trouble={trouble} onRetry={onRetry} />;
  const { issues } = trouble;
  const placeOf = ({ field }: SpokenIssue): string => {
    const [, line, column] = /^lines\.(\d+)(?:\.(\w+))?$/.exec(field) ?? [];
    if (line === undefined) return '';
    return `${words.place(line, column === undefined ? '' : words.columns[column as ImportColumn])}: `;
  };
  return (
    <Callout tone="error" title={words.problems(countOf(issues))}>
      <ul className={`${desk['plainList'] ?? ''} ${css['problems'] ?? ''}`}>
        {issues.map((issue) => (
          <li key={issue.field + issue.problem}>
            <strong>{placeOf(issue)}</strong>
            {issue.message[locale]}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** Those told, and those that the last one counts. */
function countOf(issues: readonly SpokenIssue[]): number {
  const last = issues.at(-1);
  if (last?.problem !== 'import_more') return issues.length;
  return issues.length - 1 + Number(last.context?.['count'] ?? 0);
}
