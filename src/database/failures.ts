import { isBusy } from './sqliteBusy';

/** Tells whether an error of MongoDB's driver, or one of ours that speaks its language, has this label. */
export function hasLabel(error: unknown, label: string): boolean {
  if (!(error instanceof Error) || !('errorLabels' in error)) return false;
  const { errorLabels } = error;
  return Array.isArray(errorLabels) && errorLabels.includes(label);
}

/**
 * Tells whether the same action may succeed when it is run again from its start. MongoDB labels what lost
 * against another writer.
 */
export function isTransient(error: unknown): boolean {
  return isBusy(error) || hasLabel(error, 'TransientTransactionError');
}

/**
 * Tells whether MongoDB's driver got no answer. Mongoose gives its errors a name of its own; a bulk write puts what befell
 * it into an error of its own, as `errorResponse`.
 */
export function isUnanswered(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (/^Mongo(ose)?(Network|PoolCleared|ServerSelection)/.test(error.name)) return true;
  return 'errorResponse' in error && isUnanswered(error.errorResponse);
}

/** Something moved between reading and writing. The transaction rolls back, and the whole action may run again. */
export class StaleWrite extends Error {
  /** The label that MongoDB gives to a lost transaction; `isTransient` asks for it. */
  readonly errorLabels = ['TransientTransactionError'];

  constructor(what: string) {
    super(`${what} was changed meanwhile`);
    this.name = 'StaleWrite';
  }
}

/** Why a database is not taken: data, whose words are in src/messages/operator/operations.ts. */
export type DatabaseProblem =
  | { readonly problem: 'unreachable'; readonly detail: string }
  | { readonly problem: 'not_opened'; readonly detail: string }
  | { readonly problem: 'newer_program'; readonly names: readonly string[] }
  | { readonly problem: 'second_web' }
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

/** Codes with which SQLite refuses what it was asked, and not what the machine did: error, too big, mismatch, range. */
const askedWrongly = [1, 18, 20, 25];

/** Tells whether an error is of the machine, the disk or the network, and not of what was asked. */
export function isOfTheSystem(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isTransient(error) || isUnanswered(error) || 'syscall' in error) return true;
  if ('rawCode' in error && !askedWrongly.includes(Number(error.rawCode) & 0xff)) return true;
  return isOfTheSystem(error.cause);
}
