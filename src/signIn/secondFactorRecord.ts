import type { PayloadRequest } from 'payload';
import type { Person } from '@/domain/permissions/person';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';
import { inReading, inTransaction } from '@/database/inTransaction';
import type { OwnSecondFactor } from '@/contract/signInAnswer';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readAuthenticator, replaceRecoveryCodes, spendAppCode } from './authenticator';
import { mustHaveSecondFactor } from './session';
import { findById } from './visitor';
import { asSystem } from '@/database/asSystem';
import type { Issue } from '@/domain/issue';
import { isRefusedFor, ok, refusedFor, type Result } from '@/domain/result';
import { readCode, type TypedCode } from '@/domain/signIn/typedCode';
import { codeAttempts } from '@/domain/signIn/attempts';
import { attemptOf, countWrong } from './countAttempt';

interface SecondFactorAct {
  readonly action: 'set_second_factor' | 'reset_second_factor' | 'renew_recovery_codes';
  readonly person: string;
  readonly actor: Pick<Person, 'id' | 'name'>;
  readonly now: Date;
}

/** Puts into the account's chain that its second factor was set up, got new recovery codes, or was taken away by an admin. */
export async function recordSecondFactor(
  req: PayloadRequest,
  { action, person, actor, now }: SecondFactorAct,
): Promise<void> {
  await recordTimeline(req, {
    scope: { kind: 'user', id: person },
    edition: null,
    province: null,
    action,
    actor: { id: actor.id, name: actor.name, roles: [], province: null },
    at: now,
    comment: null,
    changes: [],
  });
}

/** Reads the person's own second factor, as their account page shows it. */
export function readOwnSecondFactor({ payload, person }: ActContext): Promise<OwnSecondFactor> {
  return inReading(payload, async (req) => {
    const [user, kept] = [await findById(req, person.id), await readAuthenticator(req, person.id)];
    return {
      needed: user !== null && (await mustHaveSecondFactor(req, user)),
      since: kept?.at ?? null,
      recoveryCodesLeft: kept?.recovery.length ?? 0,
    };
  });
}

/** Lists what stands against taking somebody's second factor: the own one, or none there. */
export async function secondFactorIssues(
  req: PayloadRequest,
  actor: Pick<Person, 'id'>,
  person: string,
): Promise<readonly Issue[]> {
  if (actor.id === person) return [{ field: '', problem: 'own_second_factor' }];
  const kept = await readAuthenticator(req, person);
  return kept === null ? [{ field: '', problem: 'no_second_factor' }] : [];
}

/**
 * Takes somebody's second factor away, because the telephone and the recovery codes are lost: an admin proposed it for another
 * person and a second one confirmed it. The person's sessions end, who is told by mail; the next login sets up a new one.
 */
export async function takeSecondFactor(
  req: PayloadRequest,
  { person: actor, now }: Pick<ActContext, 'person' | 'now'>,
  person: string,
): Promise<void> {
  const door = { ...asSystem, req } as const;
  await req.payload.delete({ collection: 'authenticators', id: person, ...door });
  await req.payload.update({ collection: 'users', id: person, data: { sessions: [] }, ...door });
  await recordSecondFactor(req, { action: 'reset_second_factor', person, actor, now });
}

/** The new codes, shown this once. */
export interface RenewedCodes {
  readonly recoveryCodes: readonly string[];
}

/**
 * Makes new recovery codes for the person's own second factor; the old ones end. Needs a code of the app: a
 * session that was left open is not enough, and a recovery code that somebody found makes no more of them.
 */
export async function renewRecoveryCodes(
  { payload, person, now }: ActContext,
  { headers, code: typed }: { readonly headers: Headers; readonly code: string },
): Promise<Result<RenewedCodes>> {
  const code = readCode(typed);
  if (code === null) return refusedFor('code_unreadable', 'code');
  if (code.of !== 'app') return refusedFor('app_code_wrong', 'code');
  const user = await inReading(payload, (scope) => findById(scope, person.id));
  if (user?.active !== true) return refusedFor('not_found');
  const visitor = { payload, headers, now };
  const attempt = attemptOf(visitor, user.email, { what: 'code', rule: codeAttempts });
  return countWrong(visitor, attempt, async () => {
    const outcome = await inTransaction(payload, (req) => renew(req, { person, code, now }));
    return { isWrong: isRefusedFor(outcome, 'app_code_wrong'), outcome };
  });
}

async function renew(
  req: PayloadRequest,
  { person, code, now }: Pick<ActContext, 'person' | 'now'> & { readonly code: TypedCode },
): Promise<Result<RenewedCodes>> {
  const kept = await readAuthenticator(req, person.id);
  if (kept === null) return refusedFor('no_second_factor');
  if (!(await spendAppCode(req, kept, { code, now }))) return refusedFor('app_code_wrong', 'code');
  const recoveryCodes = await replaceRecoveryCodes(req, person.id);
  const act = { action: 'renew_recovery_codes', person: person.id, actor: person, now } as const;
  await recordSecondFactor(req, act);
  return ok({ recoveryCodes });
}
