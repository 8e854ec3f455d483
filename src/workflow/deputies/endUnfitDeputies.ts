import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { deputyshipOf } from '@/access/deputyshipOf';
import { grantsOf } from '@/access/readStandIns';
import { isFit, isPrincipal, type GrantedPerson } from '@/domain/deputies/isFit';
import type { Person } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';
import { writeEnd } from './endDeputy';
import { recordDeputy, type DeputyMove } from './recordDeputy';

interface Change {
  /** Whose roles, province or standing changed. */
  readonly about: string;
  readonly actor: Person | null;
  readonly now: Date;
}

/** Ends what rested on a role, a province or an account that is not there any more, in the transaction of that change. */
export async function endUnfitDeputies(req: PayloadRequest, { about, actor, now }: Change): Promise<void> {
  const docs = await readAll(req, 'deputies', {
    where: {
      and: [
        { until: { greater_than_equal: istanbulDate(now) } },
        { or: [{ principal: { equals: about } }, { deputy: { equals: about } }] },
      ],
    },
  });
  const open = docs.map(deputyshipOf).filter(({ endedAt }) => endedAt === null);
  if (open.length === 0) return;
  const ids = [...new Set(open.flatMap(({ principal, deputy }) => [principal, deputy]))];
  const users = await readAll(req, 'users', { where: { id: { in: ids } } });
  const people = new Map(users.map((user): [string, GrantedPerson] => [user.id, grantsOf(user)]));
  const moves: DeputyMove[] = [];
  for (const each of open) {
    const [principal, deputy] = [people.get(each.principal), people.get(each.deputy)];
    const holds =
      principal !== undefined &&
      deputy !== undefined &&
      isPrincipal(principal, each.role) &&
      isFit(deputy, each.role, principal);
    if (!holds) moves.push(await writeEnd(req, each, { actor, now }));
  }
  if (moves.length === 0) return;
  await recordDeputy(req, { action: 'end_deputy', actor, at: now, moves, account: about });
}
