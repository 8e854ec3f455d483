import type { ReadScope } from '@/database/readTogether';
import { readOne } from '@/database/asSystem';
import { noticeOfJob } from '@/domain/notices/noticesOf';
import { readProvinces } from '@/workflow/sheet/directory';
import { readTrainRenders, trainOf } from '@/workflow/release/readTrain';
import { readPublicationsById } from '@/workflow/sheet/publications';
import type { Occasion } from './occasion';
import { readTrainOccasionKey, trainOccasionKey } from '@/domain/notices/trainOccasion';
import type { TrainMatter } from '@/domain/notices/letter';
import { isMailHeld } from '@/jobs/queueMail';
import type { Render } from '@/payload-types';

/** Reads the end of a render, which is the publication job's and nobody's act; null while it is not ended. */
export async function readRenderOccasion(req: ReadScope, id: string): Promise<Occasion | null> {
  const render = await readOne(req, 'renders', id);
  if (render?.state !== 'done' && render?.state !== 'failed') return null;
  const [publication] = await readPublicationsById(req, [render.publication]);
  const province = await readOne(req, 'provinces', render.province);
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

/**
 * Reads the occasion for a train's publishers: its end (`not_yet` while a booklet is being made), or what has
 * failed so far. Null for an unknown train, and for failures once the end tells them as well.
 */
export async function readTrainOccasion(req: ReadScope, about: string): Promise<Occasion | 'not_yet' | null> {
  const { train, into } = readTrainOccasionKey(about);
  const kind = noticeOfJob('train', into);
  const renders = await readTrainRenders(req, train);
  const edition = renders[0]?.edition;
  if (kind === null || edition === undefined) return null;
  const isRunning = renders.some(({ state }) => state !== 'done' && state !== 'failed');
  const all = await readOutcome(req, { edition, renders });
  const isEnd = into === 'ended';
  if (isEnd && isRunning) return 'not_yet';
  if (!isEnd && (all.failed.length === 0 || (!isRunning && !(await isLeaving(req, train))))) return null;
  const matter = isEnd ? all : { ...all, done: [] };
  const nobody = { actor: null, actorName: null, onBehalfOf: null, comment: null };
  return { notices: [{ about: 'train', kind, matter, things: [] }], ...nobody };
}

/** While a train leaves, its mail is held: more booklets may come. */
function isLeaving(req: ReadScope, train: string): Promise<boolean> {
  return isMailHeld(req, `trains:${trainOccasionKey({ train, into: 'ended' })}`);
}

async function readOutcome(
  { payload }: ReadScope,
  { edition, renders }: { readonly edition: string; readonly renders: readonly Render[] },
): Promise<TrainMatter> {
  const of = new Map(renders.map((render) => [render.province, render]));
  const sorted = (await readProvinces(payload)).flatMap(({ id, name }) => {
    const render = of.get(id);
    return render === undefined ? [] : [{ name, render }];
  });
  return {
    edition,
    done: sorted.flatMap(({ name, render }) => (render.state === 'done' ? [name] : [])),
    failed: sorted.flatMap(({ name, render: { state, reason } }) =>
      state === 'failed' ? [{ province: name, problem: reason?.problem ?? 'step_failed' }] : [],
    ),
  };
}
