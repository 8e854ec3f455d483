import type { PayloadRequest } from 'payload';
import { readOne } from '@/database/asSystem';
import { noticeOfJob } from '@/domain/notices/noticesOf';
import { readProvince } from '@/workflow/sheet/provinces';
import { trainOf } from '@/workflow/release/readTrain';
import { readPublicationsById } from '@/workflow/sheet/publications';
import type { Occasion } from './occasion';

/** The end of a render, which is the publication job's and nobody's act; null while it is not ended. */
export async function readRenderOccasion(req: PayloadRequest, id: string): Promise<Occasion | null> {
  const render = await readOne(req, 'renders', id);
  if (render?.state !== 'done' && render?.state !== 'failed') return null;
  const [publication] = await readPublicationsById(req, [render.publication]);
  const province = await readProvince(req, render.province);
  if (publication === undefined || province === null) return null;
  const told = noticeOfJob(trainOf(render, publication) === null ? 'booklet' : 'train_booklet', render.state);
  if (told === null) return null;
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
