import type { ForceAnswer, ForcesView } from '@/contract/forcesView';
import { afterwards, found, ok, type Result } from '@/domain/result';
import { confirmForce, refuseForce } from '@/workflow/forces/refuseForce';
import type { ForceDone } from '@/workflow/forces/forceRequest';
import { passCheck } from '@/workflow/forces/passCheck';
import { readForces } from '@/workflow/forces/readForces';
import { skipProvince } from '@/workflow/forces/skipProvince';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import type { Handlers, KnownContext } from './requestContext';

/** What a publisher forces on a sheet, and what the second person says to it. */
export const forceHandlers: Handlers<
  'readForces' | 'skipProvince' | 'passCheck' | 'confirmForce' | 'refuseForce'
> = {
  readForces: view,
  skipProvince: async (context, request) => {
    const { results } = await skipProvince(context, request);
    const forces = await view(context, request);
    return forces.ok ? ok({ results, forces: forces.value }) : forces;
  },
  passCheck: (context, request) => answerOf(context, request, passCheck(context, request)),
  confirmForce: (context, request) => answerOf(context, request, confirmForce(context, request)),
  refuseForce: (context, request) => answerOf(context, request, refuseForce(context, request)),
};

async function view(context: KnownContext, { edition, province }: SheetPlace): Promise<Result<ForcesView>> {
  return found(await readForces(context, edition, province));
}

function answerOf(
  context: KnownContext,
  place: SheetPlace,
  act: Promise<Result<ForceDone>>,
): Promise<Result<ForceAnswer>> {
  return afterwards(act, async ({ publication }) => {
    const forces = await view(context, place);
    return forces.ok ? ok({ publication, forces: forces.value }) : forces;
  });
}
