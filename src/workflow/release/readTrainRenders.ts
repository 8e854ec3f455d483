import type { PayloadRequest } from 'payload';
import type { Render } from '@/payload-types';

/** The train that a render belongs to: a first attempt at a booklet that left with one. Trying again is an act of its own. */
export async function trainOf(
  req: PayloadRequest,
  { publication, attempt }: Pick<Render, 'publication' | 'attempt'>,
): Promise<string | null> {
  if (attempt !== 1) return null;
  const found = await req.payload.findByID({
    collection: 'publications',
    id: publication,
    select: { train: true },
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return found?.train ?? null;
}

/** The latest attempt at each booklet that left with a train. */
export async function readTrainRenders(req: PayloadRequest, train: string): Promise<readonly Render[]> {
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const { docs: publications } = await req.payload.find({
    collection: 'publications',
    where: { train: { equals: train } },
    select: { number: true },
    ...all,
  });
  const { docs } = await req.payload.find({
    collection: 'renders',
    where: { publication: { in: publications.map(({ id }) => id) } },
    sort: 'attempt',
    ...all,
  });
  return [...new Map(docs.map((render) => [render.publication, render])).values()];
}
