import type { Acting } from '@/workflow/sheet/acting';
import { sheetId } from '@/domain/workflow/figureRecord';
import { releaseBooklet, type ReleaseAnswer, type ReleaseWish } from '@/workflow/release/releaseBooklet';

/** Releases a booklet at its current revision, as somebody does who has just looked at it. */
export async function releaseSeen(
  acting: Acting,
  wish: Omit<ReleaseWish, 'revision'>,
): Promise<ReleaseAnswer> {
  const { revision } = await acting.payload.findByID({
    collection: 'sheets',
    id: sheetId(wish.edition, wish.province),
    depth: 0,
    overrideAccess: true,
  });
  return releaseBooklet(acting, { ...wish, revision });
}
