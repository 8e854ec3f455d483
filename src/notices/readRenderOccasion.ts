import type { PayloadRequest } from 'payload';
import { noticeOfJob } from '@/domain/notices/noticesOf';
import { readProvince } from '@/workflow/sheet/provinceRecord';
import { trainOf } from '@/workflow/release/readTrainRenders';
import type { Occasion } from './occasion';

/** The end of a render, which is the publication job's and nobody's act; null while it is not ended. */
export async function readRenderOccasion(req: PayloadRequest, id: string): Promise<Occasion | null> {
  const everyField = { disableErrors: true, depth: 0, overrideAccess: true, req } as const;
  const render = await req.payload.findByID({ collection: 'renders', id, ...everyField });
  if (render?.state !== 'done' && render?.state !== 'failed') return null;
  const subject = (await trainOf(req, render)) === null ? 'booklet' : 'train_booklet';
  const told = noticeOfJob(subject, render.state);
  const publication = await req.payload.findByID({
    collection: 'publications',
    id: render.publication,
    select: { number: true, kind: true, reason: true },
    ...everyField,
  });
  const province = await readProvince(req, render.province);
  if (told === null || publication === null || province === null) return null;
  const place = {
    edition: render.edition,
    plate: render.province,
    province: province.name,
    slug: province.slug,
  };
  const { number, kind } = publication;
  const problem = render.state === 'failed' ? (render.reason?.problem ?? 'step_failed') : null;
  return {
    notices: [{ about: 'booklet', kind: told, matter: { place, number, kind, problem }, things: [] }],
    actor: null,
    actorName: null,
    onBehalfOf: null,
    comment: publication.reason ?? null,
  };
}
