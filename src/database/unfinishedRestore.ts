/**
 * The collection of MongoDB that stands while a restore fills the database. What breaks off there leaves it behind, and
 * the program refuses to start: half a database must not be taken for a whole one.
 */
export const unfinishedRestore = 'unfinished-restore';
