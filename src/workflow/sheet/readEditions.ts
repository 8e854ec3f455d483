import type { Payload } from 'payload';
import type { EditionHead } from '@/contract/sheetView';
import type { Edition } from '@/payload-types';

/** What the head of a screen says of an edition. */
export function editionHead(edition: Omit<Edition, 'pins'>): EditionHead {
  return {
    code: edition.id,
    year: edition.year,
    month: edition.month,
    asOf: edition.asOf,
    entryOpens: edition.entryOpens ?? null,
    entryDue: edition.entryDue ?? null,
    entryCloses: edition.entryCloses ?? null,
    state: edition.state,
    sample: edition.sample === true,
  };
}

/** All editions that are worked on here, without their pinned texts, the newest first; recorded ones have no sheets. */
export async function readEditions(payload: Payload): Promise<readonly Omit<Edition, 'pins'>[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { state: { not_equals: 'recorded' } },
    sort: '-id',
    select: { pins: false },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}
