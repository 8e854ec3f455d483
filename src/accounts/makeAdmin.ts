import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { inReading, inTransaction } from '@/database/inTransaction';
import { emailOf } from '@/domain/signIn/email';
import { ok, refused, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';
import { readOverseers } from './accountChanges';
import { nameField } from './accountRecord';
import { personIssues } from './invitePerson';
import { countAdmins } from './readAccountChanges';

/** Admins without whom nothing that gives power can be proposed by one and confirmed by another. */
export const fewestAdmins = 2;

/** Counts the admins who can sign in. */
export async function readAdminCount(payload: Payload): Promise<number> {
  return countAdmins(await inReading(payload, readOverseers));
}

/** Tells whether anybody has an account: until then there is nobody to sign in. */
export async function hasPeople(payload: Payload): Promise<boolean> {
  const one = { limit: 1, select: { name: true } } as const;
  return (await inReading(payload, (scope) => readAll(scope, 'users', one))).length > 0;
}

interface NewAdmin {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Makes an admin for the operator, who has the terminal and needs nobody's leave. It stands in the timeline as an act of
 * nobody who works here, and all admins and publishers get a mail about it.
 */
export function makeAdmin(
  payload: Payload,
  { password, ...written }: NewAdmin,
  now: Date,
): Promise<Result<{ readonly person: string }>> {
  const details = {
    name: tidyText(written.name),
    email: emailOf(written.email),
    roles: ['admin' as const],
    province: null,
    language: 'tr' as const,
  };
  return inTransaction(payload, async (req): Promise<Result<{ readonly person: string }>> => {
    const issues = await personIssues(req, details, null);
    if (issues.length > 0) return refused(issues);
    const data = { ...details, active: true, password };
    const { id } = await payload.create({ collection: 'users', data, ...asSystem, req });
    await recordTimeline(req, {
      scope: { kind: 'user', id },
      edition: null,
      province: null,
      action: 'make_admin',
      actor: null,
      at: now,
      comment: null,
      changes: [
        { field: nameField, before: null, after: details.name },
        { field: 'roles', before: [], after: details.roles },
      ],
    });
    return ok({ person: id });
  });
}
