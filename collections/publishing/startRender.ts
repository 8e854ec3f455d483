import type { CollectionAfterChangeHook } from 'payload';
import { createRender } from '@/jobs/queues';
import type { Publication } from '@/payload-types';

/**
 * Starts the first render of a new publication and queues the job that makes its files
 * (docs/adr/0003-immutable-publications.md). The same `req` goes everywhere, so publication, render and job
 * commit together or not at all.
 */
export const startRender: CollectionAfterChangeHook<Publication> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc;
  const { id: publication, edition, province, at } = doc;
  await createRender(req, { publication, edition, province, attempt: 1, at });
  return doc;
};
