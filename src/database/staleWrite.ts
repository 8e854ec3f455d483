/** Something moved between reading and writing. The transaction rolls back, and the whole action may run again. */
export class StaleWrite extends Error {
  /** The label that MongoDB gives to a lost transaction; `isTransient` asks for it. */
  readonly errorLabels = ['TransientTransactionError'];

  constructor(what: string) {
    super(`${what} was changed meanwhile`);
    this.name = 'StaleWrite';
  }
}
