import { deputableRoles } from '@/domain/permissions/role';
import { lastMoment } from '@/domain/workflow/lastMoment';
import { endDeputy } from '@/workflow/deputies/endDeputy';
import { nameDeputy, type DeputyRequest } from '@/workflow/deputies/nameDeputy';
import { readDeputies } from '@/workflow/deputies/readDeputies';
import { everyone } from './callers';
import type { Door } from './door';
import { readInput } from './input';
import { actingOf } from './place';
import { Refused, refuse } from './refused';

const longest = { id: 100, reason: 2000, date: 10 } as const;

/** Who stands in for whom: everybody sees the own, and who may name or end is the action's decision. */
export const deputyDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/deputies',
    callers: everyone,
    answer: async (visit) => readDeputies(actingOf(visit)),
  },
  {
    method: 'post',
    path: '/desk/deputies',
    callers: everyone,
    answer: async (visit) => {
      const issues = await nameDeputy(actingOf(visit), readRequest(visit.body));
      if (issues.length > 0) throw new Refused(issues);
      return readDeputies(actingOf(visit));
    },
  },
  {
    method: 'post',
    path: '/desk/deputies/:deputy/end',
    callers: everyone,
    answer: async (visit) => {
      const issues = await endDeputy(actingOf(visit), visit.params['deputy'] ?? '');
      if (issues.length > 0) throw new Refused(issues);
      return readDeputies(actingOf(visit));
    },
  },
];

function readRequest(body: unknown): DeputyRequest {
  const request = readInput(body, (input) => ({
    principal: input.text('principal', longest.id),
    deputy: input.text('deputy', longest.id),
    role: input.oneOf('role', deputableRoles),
    from: input.text('from', longest.date),
    until: input.text('until', longest.date),
    reason: input.optionalText('reason', longest.reason) ?? '',
  }));
  for (const field of ['from', 'until'] as const)
    if (lastMoment(request[field]) === null) refuse('field_unreadable', field);
  return request;
}
