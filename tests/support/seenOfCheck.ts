import type { FailingSet } from '@/domain/forces/failingChecks';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readForces } from '@/workflow/forces/readForces';

interface CheckPlace {
  readonly edition: string;
  readonly province: string;
  readonly check: string;
  readonly of: FailingSet;
}

/** Gives what a publisher's screen shows of a failing check, for an act; `nothing` where it does not fail. */
export async function seenOfCheck(
  reader: ActContext,
  { edition, province, ...asked }: CheckPlace,
): Promise<string> {
  const view = await readForces(reader, edition, province);
  const line = view?.failing.find(({ check, of }) => check === asked.check && of === asked.of);
  return line?.seen ?? 'nothing';
}
