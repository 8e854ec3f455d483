/** Did MongoDB's driver get no answer? Mongoose gives its errors a name of its own. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Error && /^Mongo(ose)?(Network|PoolCleared|ServerSelection)/.test(error.name);
}
