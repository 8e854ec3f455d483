import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { scopeText } from '@/domain/workflow/timelineScope';
import { differingField } from './adoptTexts';

/**
 * Published booklets of an edition that read otherwise than its texts of today. The latest adoption told all of them;
 * a publication made since is made from these texts, and has an id that it did not name.
 */
export async function readDiffering(payload: Payload, code: string): Promise<ReadonlySet<string>> {
  const docs = await readAll({ payload }, 'timeline', {
    where: {
      and: [{ scope: { equals: scopeText({ kind: 'edition', id: code }) } }, { action: { equals: 'adopt' } }],
    },
    sort: '-seq',
    limit: 1,
    select: { changes: true },
  });
  const told = docs[0]?.changes.find(({ field }) => field === differingField)?.after;
  return new Set(Array.isArray(told) ? told.filter((id) => typeof id === 'string') : []);
}
