'use client';
import { sheetWords } from '@/messages/desk/sheet';
import { percentInWords, useIssueWords, useLocale, valueInWords } from '../shared/words';
import css from './sheet.module.css';
import type { CheckResult } from '@/domain/checks/evaluateChecks';
import { misreadIssue } from '@/domain/figures/readFigure';
import { formatInteger } from '@/domain/turkish/formatNumber';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ShownFigure } from './shownSheet';
import { ValueEcho } from './ValueCell';
import type { FigureFindings } from './figureFindings';

/** Says how far the value is from the edition before, in percent. */
export function ChangeText({ change }: { change: number | null }) {
  const locale = useLocale();
  const words = sheetWords[locale];
  if (change === null) return null;
  if (change === 0) return <p className={css.message}>{words.sameAsBefore}</p>;
  const percent = percentInWords(Math.abs(change), locale);
  return <p className={css.message}>{change > 0 ? words.changeUp(percent) : words.changeDown(percent)}</p>;
}

/** Shows a check that does not hold, with the two sums as they stand. */
export function CheckMessage({ result: { check, left, right } }: { result: CheckResult }) {
  const locale = useLocale();
  const sums =
    left === null || right === null
      ? ''
      : ` ${sheetWords[locale].checkSums(formatInteger(left), formatInteger(right))}`;
  return (
    <p className={css.message} data-tone={check.severity === 'hard' ? 'error' : 'warning'}>
      {check.message[locale]}
      {sums}
    </p>
  );
}

interface FigureMessagesProps {
  readonly figure: ShownFigure;
  readonly findings: FigureFindings;
  readonly answer: FigureAnswer | null;
  readonly failing: readonly CheckResult[];
  /** The cell has the focus: then the number is echoed even when it is stored already. */
  readonly isActive: boolean;
}

/** Shows every message below a cell, the gravest first. */
export function FigureMessages({ figure, findings, answer, failing, isActive }: FigureMessagesProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const inWords = useIssueWords();
  const { reading, fell, isUnsaved, needsNote, isSmall } = findings;
  const issues = answer?.outcome === 'refused' ? answer.issues : [];
  const misread = reading.kind === 'wrong' ? reading.problem : null;
  // A check that does not hold is told below with its sums, a fall with the value before; what cannot be read has been said.
  const isTold = (problem: string): boolean =>
    problem === misread ||
    (problem === 'hard_check_failed' && failing.length > 0) ||
    (problem === 'fall_needs_reason' && fell && figure.previous !== null);
  const refused = issues.filter(({ problem }) => !isTold(problem));
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
          {inWords(misreadIssue(figure.metric.key, reading.problem, figure.metric.unit))}
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
      {needsNote && !fell && (shows || figure.barred.save === null) && (
        <p className={css.message} data-tone="warning">
          {words.absenceNeedsNote}
        </p>
      )}
      {isSmall && shows && (
        <p className={css.message}>{words.smallCount(formatInteger(figure.metric.threshold))}</p>
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
