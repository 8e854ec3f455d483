/** Why a database is not taken: data, whose words are in src/messages/operator/database.ts. */
export type DatabaseProblem =
  | { readonly problem: 'unreachable'; readonly detail: string }
  | { readonly problem: 'not_opened'; readonly detail: string }
  | { readonly problem: 'no_replica_set' }
  | { readonly problem: 'restore_unfinished' }
  | { readonly problem: 'index_missing'; readonly collection: string; readonly detail: string };

/** Thrown when the program starts on a database that could not keep its promises. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
  readonly problem: DatabaseProblem;

  constructor(problem: DatabaseProblem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}
