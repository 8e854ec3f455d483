import { Mutex } from 'async-mutex';
import sharp from 'sharp';
import type { CollectionBeforeOperationHook } from 'payload';
import { personOf } from '@/access/personOf';
import { scopeOf } from '@/domain/permissions/scopeOf';
import type { Issue } from '@/domain/issue';
import { refusal } from '../refusal';

/** Most pixels of a picture: an A3 page at 400 dots an inch. A file of 48 kB can name ten times as many. */
const mostPixels = 40_000_000;
const formats = ['png', 'jpeg', 'webp'] as const;

/** One picture at a time, on one thread: drawing a large one takes 160 MB. */
const turn = new Mutex();
sharp.concurrency(1);
sharp.cache(false);

/**
 * Draws an uploaded picture anew from its pixels, the right way up: what else the file held (where it was taken, with
 * which camera, a page behind it) is not kept. A file that cannot be drawn, or is too large, is refused. Who may not
 * upload is refused by Payload afterwards, without any work here.
 */
export const drawAnew: CollectionBeforeOperationHook = async ({ req, collection, overrideAccess }) => {
  const { file } = req;
  if (!file) return;
  const mayDraw = (['create', 'update'] as const).some(
    (verb) => scopeOf(personOf(req), 'media', verb) !== 'none',
  );
  if (overrideAccess !== true && !mayDraw) return;
  const drawn = await turn.runExclusive(() => draw(file.data));
  if ('problem' in drawn) throw refusal(req, collection.slug, [drawn]);
  req.file = { ...file, data: drawn.data, size: drawn.data.length, mimetype: `image/${drawn.format}` };
};

type Drawn = { readonly data: Buffer; readonly format: (typeof formats)[number] };

async function draw(data: Buffer): Promise<Drawn | Issue> {
  try {
    const { width, height, format } = await sharp(data, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) {
      return { field: 'file', problem: 'picture_pixels', context: { most: mostPixels / 1_000_000 } };
    }
    const known = formats.find((each) => each === format);
    if (known === undefined) return { field: 'file', problem: 'picture_broken' };
    const picture = sharp(data, { limitInputPixels: mostPixels, failOn: 'error' });
    return { data: await picture.rotate().toFormat(known).toBuffer(), format: known };
  } catch {
    return { field: 'file', problem: 'picture_broken' };
  }
}
