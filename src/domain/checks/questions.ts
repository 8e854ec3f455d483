import { codeOf } from './check';
import { metricsOfCheck, type CheckResult } from './evaluateChecks';
import { answersFinding, ruleCodes, type Finding, type GivenReason } from './finding';

/** Gives what a failing check says; null of one that holds or cannot be told. */
export function findingOfCheck({ check, outcome, left, right }: CheckResult): Finding | null {
  if (outcome !== 'fails' || left === null || right === null) return null;
  const { severity } = check;
  return {
    ...{ code: codeOf(check), severity, rule: 'check', now: left, against: right },
    ...{ edition: null, slip: null, metrics: metricsOfCheck(check) },
  };
}

/** The reasons that stand with a sheet's figures. */
export type ReasonsOf = (metric: string) => readonly GivenReason[];

/** Finds the reason that was given for a finding on a figure; of a check it may stand with any of its figures. */
export function reasonFor(finding: Finding, reasonsOf: ReasonsOf): GivenReason | null {
  const given = finding.metrics.flatMap((metric) => reasonsOf(metric));
  return given.find((reason) => answersFinding(reason, finding)) ?? null;
}

/** Lists the soft findings that nobody has answered yet. A fall is answered by its note, too. */
export function questionsIn(
  findings: readonly Finding[],
  { note, reasonsOf }: { readonly note: string | null; readonly reasonsOf: ReasonsOf },
): readonly Finding[] {
  const isNoted = (note ?? '').trim() !== '';
  return findings.filter(
    (finding) =>
      finding.severity === 'soft' &&
      reasonFor(finding, reasonsOf) === null &&
      !(finding.code === ruleCodes.fall && isNoted),
  );
}
