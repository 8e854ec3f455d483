'use client';
import type { CheckResult } from '@/domain/checks/evaluateChecks';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { sheetWords } from '@/messages/desk/sheet';
import { useLocale } from '../desk/useWords';
import css from './sheet.module.css';

/** A check that does not hold, with the two sums as they stand. */
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
