import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import type { Render } from '@/payload-types';
import { readPublicationsOfTrain, type PublicationHead } from '../sheet/publications';

/** Gives the train that a render belongs to: a first attempt at a booklet that left with one. Trying again is an act of its own. */
export function trainOf(
  { attempt }: Pick<Render, 'attempt'>,
  publication: Pick<PublicationHead, 'train'> | undefined,
): string | null {
  return attempt === 1 ? (publication?.train ?? null) : null;
}

/** The latest attempt at each booklet that left with a train. */
export async function readTrainRenders(req: PayloadRequest, train: string): Promise<readonly Render[]> {
  const publications = await readPublicationsOfTrain(req, train);
  const docs = await readAll(req, 'renders', {
    where: { publication: { in: publications.map(({ id }) => id) } },
    sort: 'attempt',
  });
  return [...new Map(docs.map((render) => [render.publication, render])).values()];
}
