import type { Payload } from 'payload';
import type { Publication, Render } from '@/payload-types';
import { readDiffering } from '../editions/readDiffering';

export type PublicationRow = Pick<Publication, 'id' | 'province' | 'number' | 'kind' | 'at' | 'byName'>;
export type RenderRow = Pick<
  Render,
  'id' | 'publication' | 'province' | 'attempt' | 'state' | 'step' | 'reason'
>;

/** Publications and attempts of one edition, by province: the latest of each first. */
export interface BookletStates {
  readonly publications: ReadonlyMap<string, readonly PublicationRow[]>;
  readonly renders: ReadonlyMap<string, readonly RenderRow[]>;
  /** Approved figures that no publication holds yet. */
  readonly unpublished: ReadonlyMap<string, number>;
  /** Ids of the publications that read otherwise than the edition's texts of today. */
  readonly differing: ReadonlySet<string>;
}

/** Reads them in four statements, without the snapshots. */
export async function readBookletStates(payload: Payload, code: string): Promise<BookletStates> {
  const here = { edition: { equals: code } };
  const plainly = { pagination: false, depth: 0, overrideAccess: true } as const;
  const publications = await payload.find({
    collection: 'publications',
    where: here,
    sort: '-number',
    select: { province: true, number: true, kind: true, at: true, byName: true },
    ...plainly,
  });
  const renders = await payload.find({
    collection: 'renders',
    where: here,
    sort: '-attempt',
    select: { publication: true, province: true, attempt: true, state: true, step: true, reason: true },
    ...plainly,
  });
  const approved = await payload.find({
    collection: 'figures',
    where: { and: [here, { state: { equals: 'approved' } }] },
    select: { province: true },
    ...plainly,
  });
  return {
    publications: byProvince(publications.docs),
    renders: byProvince(renders.docs),
    differing: await readDiffering(payload, code),
    unpublished: new Map([...byProvince(approved.docs)].map(([plate, { length }]) => [plate, length])),
  };
}

function byProvince<T extends { readonly province: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const group = grouped.get(row.province);
    if (group) group.push(row);
    else grouped.set(row.province, [row]);
  }
  return grouped;
}
