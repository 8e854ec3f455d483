import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { grantsOf } from '@/access/deputies';
import type { Mentionable, MentionableView } from '@/contract/talkView';
import { ministryRoles } from '@/domain/permissions/person';
import type { ActContext } from '../sheet/actRequest';
import { reachesProvince } from '../sheet/directory';
import { readSpokenFigure } from './figurePlace';

/** Reads everybody who may read the figures of a province, by name: those whom a comment may name. */
export async function readReaders(scope: ReadScope, plate: string): Promise<readonly Mentionable[]> {
  const docs = await readAll(scope, 'users', {
    where: {
      and: [
        { active: { equals: true } },
        { invited: { not_equals: true } },
        { or: [{ province: { equals: plate } }, { roles: { in: [...ministryRoles] } }] },
      ],
    },
    select: { name: true, roles: true, province: true, active: true },
    sort: 'name',
  });
  return docs.flatMap((user) => {
    const person = { ...grantsOf(user), name: user.name };
    const { id, name, roles, province } = person;
    return reachesProvince(person, plate) ? [{ id, name, roles, province }] : [];
  });
}

/** Reads whom this person may name in a comment on a figure: whoever may read it, but themselves. */
export async function readMentionable(
  { payload, person }: ActContext,
  figure: string,
): Promise<MentionableView | null> {
  const spoken = await readSpokenFigure({ payload }, person, figure);
  if (spoken === null) return null;
  const readers = await readReaders({ payload }, spoken.province);
  return { people: readers.filter(({ id }) => id !== person.id) };
}
