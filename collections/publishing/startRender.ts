import type { CollectionAfterChangeHook } from 'payload';
import { createRender } from '@/jobs/queues';
import type { Publication } from '@/payload-types';

/**
 * The publish hook (docs/adr/0003-immutable-publications.md): a new publication gets its first render and the job that makes its files. The same
 * `req` goes everywhere, so publication, render and job commit together or not at all.
 */
export const startRender: CollectionAfterChangeHook<Publication> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc;
  const { id: publication, edition, province, at } = doc;
  await createRender(req, { publication, edition, province, attempt: 1, at });
  return doc;
};
