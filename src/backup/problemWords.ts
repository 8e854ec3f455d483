import type { backupMessages } from '@/messages/operator/backup';
import type { BackupProblem } from './backupRefused';

type Words = (typeof backupMessages)['tr'];

/** A problem as a sentence. */
export function problemWords(problem: BackupProblem, { problems }: Words): string {
  if ('what' in problem) return problems[problem.problem](problem.what);
  if ('theirs' in problem) return problems[problem.problem](problem.theirs, problem.ours);
  return problems[problem.problem];
}
