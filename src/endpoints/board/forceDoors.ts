import { failingSets } from '@/domain/forces/failingChecks';
import { confirmForce } from '@/workflow/forces/confirmForce';
import type { ForceAnswer } from '@/workflow/forces/forceRequest';
import { passCheck } from '@/workflow/forces/passCheck';
import { readForces } from '@/workflow/forces/readForces';
import { refuseForce } from '@/workflow/forces/refuseForce';
import { skipProvince } from '@/workflow/forces/skipProvince';
import { ministryPeople, rolesFor } from '../callers';
import type { Door, Visit } from '../door';
import { readInput } from '../input';
import { actingOf, placeOf } from '../place';
import { readReturn } from '../readFigureInputs';
import { Refused, refuse } from '../refused';

const address = '/desk/sheets/:edition/:plate/forces';
const longest = { check: 100, seen: 10_000, reason: 2000 } as const;

/** What a publisher forces on a sheet, and what the second person says to it. */
export const forceDoors: readonly Door[] = [
  { method: 'get', path: address, callers: ministryPeople, answer: view },
  {
    method: 'post',
    path: `${address}/province`,
    callers: rolesFor('force', 'skip_province'),
    answer: async (visit) => {
      const request = { ...placeOf(visit), ...readReturn(visit.body) };
      const { results } = await skipProvince(actingOf(visit), request);
      return { results, forces: await view(visit) };
    },
  },
  {
    method: 'post',
    path: `${address}/check`,
    callers: rolesFor('force', 'pass_check'),
    answer: async (visit) => {
      const asked = readInput(visit.body, (input) => ({
        check: input.text('check', longest.check),
        of: input.oneOf('of', failingSets),
        seen: input.text('seen', longest.seen),
        revision: input.count('revision'),
        reason: input.optionalText('reason', longest.reason) ?? '',
      }));
      return answerOf(visit, await passCheck(actingOf(visit), { ...placeOf(visit), ...asked }));
    },
  },
  {
    method: 'post',
    path: `${address}/:number/confirm`,
    callers: rolesFor('force', 'confirm'),
    answer: async (visit) => {
      const asked = readInput(visit.body, (input) => ({ revision: input.count('revision') }));
      return answerOf(visit, await confirmForce(actingOf(visit), { ...numbered(visit), ...asked }));
    },
  },
  {
    method: 'post',
    path: `${address}/:number/refuse`,
    callers: rolesFor('force', 'refuse'),
    answer: async (visit) => {
      const asked = readInput(visit.body, (input) => ({
        revision: input.count('revision'),
        reason: input.optionalText('reason', longest.reason) ?? '',
      }));
      return answerOf(visit, await refuseForce(actingOf(visit), { ...numbered(visit), ...asked }));
    },
  },
];

async function view(visit: Visit): Promise<object> {
  const { edition, province } = placeOf(visit);
  return (await readForces(actingOf(visit), edition, province)) ?? refuse('not_found');
}

function numbered(visit: Visit) {
  const number = visit.params['number'] ?? '';
  if (!/^[1-9]\d{0,5}$/.test(number)) refuse('not_found');
  return { ...placeOf(visit), number: Number(number) };
}

async function answerOf(visit: Visit, { issues, publication }: ForceAnswer): Promise<object> {
  if (issues.length > 0) throw new Refused(issues);
  return { publication, forces: await view(visit) };
}
