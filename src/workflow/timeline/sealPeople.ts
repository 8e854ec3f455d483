import type { PayloadRequest } from 'payload';
import { isConfirmed } from '@/access/requestBy';
import { readAll } from '@/database/asSystem';
import { accountKeys } from '@/database/databases';
import type { SealedAddressee } from '@/domain/notices/letter';
import { isMovedLately, powerfulRoles } from '@/domain/people/accountChange';
import { proposalActions } from '@/domain/people/personChange';
import { parseScope } from '@/domain/workflow/timelineScope';
import type { TimelineFacts } from '@/domain/workflow/timelineEntry';
import type { User } from '@/payload-types';

type Act = Pick<TimelineFacts, 'scope' | 'action' | 'changes' | 'at'>;

/**
 * Gives whom an act on an account or a deputyship is told to, as they can be reached in the transaction of the act: the people
 * it is about, and where it touches power the admins and publishers. Null for what is about something else.
 */
export async function sealPeople(req: PayloadRequest, act: Act): Promise<readonly SealedAddressee[] | null> {
  const ids = concerned(act);
  if (ids === null) return null;
  const docs = await readAll(req, 'users', {
    where: {
      or: [
        { id: { in: accountKeys(req.payload, ids) } },
        // Somebody who has only been invited oversees nothing yet.
        { and: [{ roles: { in: ['admin', 'publisher'] } }, { invited: { not_equals: true } }] },
      ],
    },
    sort: 'id',
    showHiddenFields: true,
  });
  const own = docs.filter(({ id }) => ids.includes(id));
  const isOverseen = !isConfirmed(req) && touchesPower(act, own);
  return (isOverseen ? docs : own).map((user) => sealedOf(user, new Date(act.at)));
}

/** Seals one account as it can be reached at `now`. */
export function sealedOf(user: User, now: Date): SealedAddressee {
  const { id, name, email, roles, province, language, active, movedAt, formerEmail } = user;
  return {
    id,
    name,
    email,
    former: isMovedLately(movedAt ?? null, now) ? (formerEmail ?? null) : null,
    locale: language ?? 'tr',
    roles,
    province: province ?? null,
    active: active === true,
  };
}

function concerned({ scope, changes }: Act): string[] | null {
  const parsed = parseScope(scope);
  if (parsed?.kind === 'user') return [parsed.id];
  if (parsed?.kind !== 'deputies') return null;
  return changes.flatMap(({ after }) => {
    const { principal, deputy } = Object(after) as Readonly<Record<'principal' | 'deputy', unknown>>;
    return [principal, deputy].filter((id) => typeof id === 'string');
  });
}

/** A proposal and its end always do; another act by what the account may do before or after it. An own password is nobody's affair. */
function touchesPower({ action, changes }: Act, own: readonly User[]): boolean {
  if (proposalActions.some((each) => each === action)) return true;
  if (action === 'change_login' && changes.every(({ field }) => field === 'password')) return false;
  const named = changes.flatMap(({ before, after }) => [before, after]).flat();
  const held: readonly unknown[] = [...own.flatMap(({ roles }) => roles), ...named];
  return powerfulRoles.some((role) => held.includes(role));
}
