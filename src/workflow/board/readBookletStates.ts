import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { grouped } from '@/domain/grouped';
import type { Render } from '@/payload-types';
import { readDiffering } from '../editions/readDiffering';
import { readPublicationsOfEdition, type PublicationHead } from '../sheet/publications';

export type RenderRow = Pick<
  Render,
  'id' | 'publication' | 'province' | 'attempt' | 'state' | 'step' | 'reason'
>;

/** Publications and attempts of one edition, by province: the latest of each first. */
export interface BookletStates {
  readonly publications: ReadonlyMap<string, readonly PublicationHead[]>;
  readonly renders: ReadonlyMap<string, readonly RenderRow[]>;
  /** Approved figures that no publication holds yet. */
  readonly unpublished: ReadonlyMap<string, number>;
  /** Ids of the publications that read otherwise than the edition's texts of today. */
  readonly differing: ReadonlySet<string>;
}

/** Reads them in four statements, without the snapshots. */
export async function readBookletStates(payload: Payload, code: string): Promise<BookletStates> {
  const [publications, renders, approved, differing] = await Promise.all([
    readPublicationsOfEdition({ payload }, code),
    readRenders(payload, code),
    payload.find({
      collection: 'figures',
      where: { and: [{ edition: { equals: code } }, { state: { equals: 'approved' } }] },
      select: { province: true },
      pagination: false,
      ...asSystem,
    }),
    readDiffering(payload, code),
  ]);
  const unpublished = grouped(approved.docs, ({ province }) => province);
  return {
    publications,
    renders,
    differing,
    unpublished: new Map([...unpublished].map(([plate, { length }]) => [plate, length])),
  };
}

/** Reads the attempts at an edition's booklets, by plate: the latest of each first. */
export async function readRenders(
  payload: Payload,
  code: string,
): Promise<ReadonlyMap<string, readonly RenderRow[]>> {
  const docs = await readAll({ payload }, 'renders', {
    where: { edition: { equals: code } },
    sort: '-attempt',
    select: { publication: true, province: true, attempt: true, state: true, step: true, reason: true },
  });
  return grouped(docs, ({ province }) => province);
}
