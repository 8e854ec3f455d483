import type { PaginatedDocs, Payload } from 'payload';
import { asSystem } from '@/database/asSystem';
import { readAs, StoredRefused } from '@/stored/storedJson';
import { storedKinds, type KindOfStored } from '@/stored/storedKinds';

const atOnce = 100;

/** Reads all stored JSON whole; gives what this release cannot read, each as document, field and what is wrong. */
export async function unreadableJson(payload: Payload): Promise<readonly string[]> {
  const unreadable: string[] = [];
  for (const kind of Object.values(storedKinds)) unreadable.push(...(await unreadableOf(payload, kind)));
  return unreadable;
}

async function unreadableOf(payload: Payload, kind: KindOfStored<unknown>): Promise<readonly string[]> {
  const unreadable: string[] = [];
  for (let page: number | null | undefined = 1; typeof page === 'number';) {
    const found: PaginatedDocs<{ readonly id: string }> = await payload.find({
      collection: kind.collection,
      sort: 'id',
      limit: atOnce,
      page,
      ...asSystem,
    });
    for (const doc of found.docs) unreadable.push(...problemOf(kind, doc));
    page = found.nextPage;
  }
  return unreadable;
}

function problemOf(kind: KindOfStored<unknown>, doc: { readonly id: string }): readonly string[] {
  const stored: unknown = Reflect.get(doc, kind.field) ?? null;
  try {
    if (stored !== null) readAs(kind, stored, doc);
    return [];
  } catch (error) {
    if (error instanceof StoredRefused) return [error.detail];
    throw error;
  }
}
