import type { backupMessages } from '@/messages/operator/backup';

/** Why a backup is not made, not taken or not restored: data, whose words are in src/messages/operator/backup.ts. */
export type BackupProblem =
  | { readonly problem: 'nothing_there' | 'history_too_short' | 'restore_unfinished' }
  | {
      readonly problem:
        | 'database_failed'
        | 'not_a_backup'
        | 'manifest_broken'
        | 'format_unknown'
        | 'path_unsafe'
        | 'file_missing'
        | 'file_changed'
        | 'file_foreign'
        | 'disk_full'
        | 'migration_unknown'
        | 'database_taken'
        | 'storage_taken'
        | 'media_taken'
        | 'count_differs';
      /** The path, name or place that it is about. */
      readonly what: string;
    }
  | {
      readonly problem: 'release_newer' | 'other_database';
      readonly theirs: string;
      readonly ours: string;
    };

/** Thrown with everything that is wrong. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';

  constructor(readonly problems: readonly BackupProblem[]) {
    super(JSON.stringify(problems));
  }
}

type Words = (typeof backupMessages)['tr'];

/** Gives a problem as a sentence. */
export function problemWords(problem: BackupProblem, { problems }: Words): string {
  if ('what' in problem) return problems[problem.problem](problem.what);
  if ('theirs' in problem) return problems[problem.problem](problem.theirs, problem.ours);
  return problems[problem.problem];
}
