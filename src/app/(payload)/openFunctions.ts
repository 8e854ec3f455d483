/**
 * Payload's server functions that our screens call. It takes any name that a browser sends, those of every object
 * included (`constructor` answers with the whole request), and has some that write what we never use: scheduled
 * publishing puts jobs into the queue, whoever asks.
 */
const open: ReadonlySet<string> = new Set([
  'form-state',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'table-state',
]);

/** Tells whether a browser may call the server function of this name. */
export function isOpenFunction(name: unknown): boolean {
  return typeof name === 'string' && open.has(name);
}
