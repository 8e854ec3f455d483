import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { scopeText } from '@/domain/workflow/timelineScope';
import { differingField } from './adoptTexts';

/**
 * Reads the ids of an edition's publications that differ from its texts of today. The latest adoption lists
 * all of them; a later publication is made from these texts and is not in the list.
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
