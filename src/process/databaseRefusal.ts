import type { DatabaseProblem } from '@/database/databaseRefused';
import { databaseMessages } from '@/messages/operator/database';

/** Writes a database's refusal in words, Turkish then English. */
export function databaseRefusal(problem: DatabaseProblem): string {
  const say = (words: (typeof databaseMessages)['tr']): string => {
    switch (problem.problem) {
      case 'unreachable':
        return words.unreachable(problem.detail);
      case 'not_opened':
        return words.notOpened(problem.detail);
      case 'no_replica_set':
        return words.noReplicaSet;
      case 'restore_unfinished':
        return words.restoreUnfinished;
      case 'index_missing':
        return words.indexMissing(problem.collection, problem.detail);
    }
  };
  return `${say(databaseMessages.tr)}\n\n${say(databaseMessages.en)}`;
}
