import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { resources } from '@/domain/permissions/permissions';
import { quotas, type Quota } from '@/domain/permissions/quotas';
import { conflict, refusal } from './refusal';

/** Refuses a document too many and a document that is too long, by whatever door it comes. */
function keepQuota({ most, longest }: Quota): CollectionBeforeValidateHook {
  return async ({ data, operation, collection: { slug }, req }) => {
    if (JSON.stringify(data ?? {}).length > longest)
      throw refusal(req, slug, [{ field: '', problem: 'document_too_long', context: { longest } }]);
    if (operation === 'create') {
      // With a question: MongoDB's count of all is an estimate, and none in a transaction.
      const where = { id: { exists: true } };
      const { totalDocs } = await req.payload.db.count({ collection: slug, where, req });
      if (totalDocs >= most) throw conflict(req, [{ field: '', problem: 'quota_full', context: { most } }]);
    }
    return data;
  };
}

/** Gives the collection with its quota, if it has one in the table. */
export function withQuota(collection: CollectionConfig): CollectionConfig {
  const subject = resources.find((each) => each === collection.slug);
  const quota = subject === undefined ? '' : quotas[subject];
  if (typeof quota === 'string') return collection;
  const { hooks = {} } = collection;
  const beforeValidate = [keepQuota(quota), ...(hooks.beforeValidate ?? [])];
  return { ...collection, hooks: { ...hooks, beforeValidate } };
}
