import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { needsSecondFactor } from '@/domain/signIn/secondFactor';
import { istanbulDate } from '@/domain/days';
import type { User } from '@/payload-types';

/**
 * Must this person have a second factor: for the own roles, or for one that is held for somebody else, today or on a day
 * to come? A session that is opened before the first day may still be open on it.
 */
export async function mustHaveSecondFactor(
  req: PayloadRequest,
  { id, roles, email }: Pick<User, 'id' | 'roles' | 'email'>,
): Promise<boolean> {
  if (needsSecondFactor({ roles, email })) return true;
  const docs = await readAll(req, 'deputies', {
    where: {
      and: [{ deputy: { equals: id } }, { until: { greater_than_equal: istanbulDate(new Date()) } }],
    },
  });
  const lent = docs.filter(({ endedAt }) => !endedAt).map(({ role }) => role);
  return needsSecondFactor({ roles: lent, email });
}
