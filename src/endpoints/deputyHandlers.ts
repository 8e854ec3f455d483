import { afterwards, ok } from '@/domain/result';
import { endDeputy } from '@/workflow/deputies/endDeputy';
import { nameDeputy } from '@/workflow/deputies/nameDeputy';
import { readDeputies } from '@/workflow/deputies/readDeputies';
import type { Handlers, KnownContext } from './requestContext';

/** Who stands in for whom: everybody sees the own, and who may name or end is the action's decision. */
export const deputyHandlers: Handlers<'readDeputies' | 'nameDeputy' | 'endDeputy'> = {
  readDeputies: view,
  nameDeputy: (context, request) => afterwards(nameDeputy(context, request), () => view(context)),
  endDeputy: (context, { deputy }) => afterwards(endDeputy(context, deputy), () => view(context)),
};

async function view(context: KnownContext) {
  return ok(await readDeputies(context));
}
