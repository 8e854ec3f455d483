import type { ActContext } from '@/workflow/sheet/actRequest';
import { sheetId } from '@/domain/workflow/figureRecord';
import type { Result } from '@/domain/result';
import { releaseBooklet, type ReleaseBookletRequest, type Released } from '@/workflow/release/releaseBooklet';

/** Releases a booklet at its current revision, as somebody does who has just looked at it. */
export async function releaseSeen(
  acting: ActContext,
  request: Omit<ReleaseBookletRequest, 'revision'>,
): Promise<Result<Released>> {
  const { revision } = await acting.payload.findByID({
    collection: 'sheets',
    id: sheetId(request.edition, request.province),
    depth: 0,
    overrideAccess: true,
  });
  return releaseBooklet(acting, { ...request, revision });
}
