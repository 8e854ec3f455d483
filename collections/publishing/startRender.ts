import type { CollectionAfterChangeHook } from 'payload';
import { queueRender } from '@/jobs/queueRender';
import type { Publication } from '@/payload-types';

/**
 * The publish hook (docs/adr/0003-immutable-publications.md): a new publication gets its first render and the job that makes its files. The same
 * `req` goes everywhere, so publication, render and job commit together or not at all.
 */
export const startRender: CollectionAfterChangeHook<Publication> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc;
  const render = await req.payload.create({
    collection: 'renders',
    data: {
      id: `${doc.id}:1`,
      publication: doc.id,
      edition: doc.edition,
      province: doc.province,
      attempt: 1,
      state: 'queued',
      at: doc.at,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await queueRender(req, render.id);
  return doc;
};
