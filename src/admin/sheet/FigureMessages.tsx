'use client';
import type { FigureAnswer, SheetFigure } from '@/contract/sheetView';
import type { CheckResult } from '@/domain/checks/evaluateChecks';
import { sheetWords } from '@/messages/desk/sheet';
import { useIssueWords } from '../desk/useIssueWords';
import { useLocale } from '../desk/useWords';
import { valueInWords } from '../desk/valueInWords';
import { ChangeText } from './ChangeText';
import { CheckMessage } from './CheckMessage';
import { ValueEcho } from './ValueEcho';
import type { FigureFindings } from './figureFindings';
import css from './sheet.module.css';

interface FigureMessagesProps {
  readonly figure: SheetFigure;
  readonly findings: FigureFindings;
  readonly answer: FigureAnswer | null;
  readonly failing: readonly CheckResult[];
  /** The cell has the focus: then the number is echoed even when it is stored already. */
  readonly isActive: boolean;
}

/** Everything there is to say below a cell, the gravest first. */
export function FigureMessages({ figure, findings, answer, failing, isActive }: FigureMessagesProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const inWords = useIssueWords();
  const { reading, fell, isUnsaved, needsNote } = findings;
  const issues = answer?.outcome === 'refused' ? answer.issues : [];
  const misread = reading.kind === 'wrong' ? reading.problem : null;
  // A check that does not hold is told below with its sums, and what cannot be read has been said.
  const refused = issues.filter(
    ({ problem }) => problem !== misread && (problem !== 'hard_check_failed' || failing.length === 0),
  );
  const shows = isActive || isUnsaved;
  return (
    <>
      {figure.returned !== null && figure.state === 'changes_requested' && (
        <p className={css.message} data-tone="error">
          <strong>{words.returnedBy(figure.returned.by)}</strong> {figure.returned.reason}
        </p>
      )}
      {reading.kind === 'wrong' && (
        <p className={css.message} data-tone="error" role="alert">
          {inWords({ field: figure.metric.key, problem: reading.problem })}
        </p>
      )}
      {refused.map((issue) => (
        <p key={issue.problem} className={css.message} data-tone="error" role="alert">
          {inWords(issue)}
        </p>
      ))}
      {figure.carried !== null && !isUnsaved && refused.length === 0 && (
        <p className={css.message} data-tone="error">
          {inWords(figure.carried)}
        </p>
      )}
      {fell && figure.previous !== null && (
        <p className={css.message} data-tone={needsNote ? 'error' : 'warning'}>
          {figure.fallAccepted && !isUnsaved
            ? words.fallAccepted
            : words.fall(valueInWords(figure.previous.value, locale))}
        </p>
      )}
      {needsNote && !fell && shows && (
        <p className={css.message} data-tone="warning">
          {words.absenceNeedsNote}
        </p>
      )}
      {failing.map((result) => (
        <CheckMessage key={result.check.key} result={result} />
      ))}
      {shows && <ValueEcho metric={figure.metric} reading={reading} />}
      {isUnsaved && <ChangeText change={findings.change} />}
      {isActive && isUnsaved && figure.approved !== null && (
        <p className={css.message}>{words.editAgain(valueInWords(figure.approved, locale))}</p>
      )}
    </>
  );
}
