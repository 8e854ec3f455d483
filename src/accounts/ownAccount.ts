import type { AccountView, OwnSession } from '@/contract/peopleView';
import { inReading, inTransaction } from '@/database/inTransaction';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readNamesOfProvinces } from '@/workflow/sheet/directory';
import { openSessions, readAccount, type AccountRecord } from './accountRecord';
import type { Mailing } from '@/domain/people/mailing';
import type { Locale } from '@/domain/bilingual';
import { done, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { writeAccount } from './moveAccount';
import { requestBy } from '@/access/requestBy';
import { passwordAttempts } from '@/domain/signIn/attempts';
import { attemptOf, countWrong } from '@/signIn/countAttempt';
import { findById, passwordMatches } from '@/signIn/visitor';
import { newPasswordIssues } from './commonPasswords';

/** Reads the person's own account, with the sessions that are open; null when it is gone. */
export async function readOwnAccount(
  acting: ActContext,
  current: string | null,
): Promise<AccountView | null> {
  const account = await inReading(acting.payload, (scope) => readAccount(scope, acting.person.id));
  if (account === null) return null;
  const { name, email, roles, province, language, mailing } = account;
  const nameOf = await readNamesOfProvinces(acting.payload);
  return {
    name,
    email,
    roles,
    province: province === null ? null : nameOf(province),
    language,
    mailing,
    sessions: sessionsOf(account, { now: acting.now, current }),
  };
}

function sessionsOf(
  account: AccountRecord,
  { now, current }: { readonly now: Date; readonly current: string | null },
): readonly OwnSession[] {
  const open = openSessions(account, now).map(({ id, createdAt, expiresAt }) => {
    const device = account.devices.find(({ session }) => session === id);
    const { browser = null, system = null } = device ?? {};
    return { id, since: createdAt ?? expiresAt, isCurrent: id === current, browser, system };
  });
  return open.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || (a.since < b.since ? 1 : -1));
}

/** Sets the language of the person's own mails. */
export function setOwnLanguage({ payload, person }: ActContext, language: Locale): Promise<Result<Done>> {
  return inTransaction(payload, async (req) => {
    await writeAccount(req, person.id, { language });
    return done;
  });
}

/** Sets how the person wants to be told. What waits for them already comes when it was to come. */
export function setOwnMailing({ payload, person }: ActContext, mailing: Mailing): Promise<Result<Done>> {
  return inTransaction(payload, async (req) => {
    await writeAccount(req, person.id, { mailChoice: mailing.choice, digestAt: mailing.digestAt });
    return done;
  });
}

/**
 * Changes the person's own password, with the present one as proof, whose guesses are counted like those at signing in.
 * Every other session ends.
 */
export async function changeOwnPassword(
  { payload, person, now }: ActContext,
  request: {
    readonly headers: Headers;
    readonly session: string;
    readonly current: string;
    readonly next: string;
  },
): Promise<Result<Done>> {
  // Before the transaction: it takes a while, and with one writer everybody would wait.
  const stored = await inReading(payload, (scope) => findById(scope, person.id));
  if (stored === null) return refusedFor('not_found');
  const visitor = { payload, headers: request.headers, now };
  const attempt = attemptOf(visitor, stored.email, { what: 'password', rule: passwordAttempts });
  const proof = await countWrong(visitor, attempt, async () => {
    const isRight = await passwordMatches(stored, request.current, attempt.isKnownDevice);
    if (isRight === null) return { isWrong: false, outcome: refusedFor('login_busy') };
    return { isWrong: !isRight, outcome: isRight ? done : refusedFor('password_wrong', 'current') };
  });
  if (!proof.ok) return proof;
  return inTransaction(payload, async (req): Promise<Result<Done>> => {
    const account = await readAccount(req, person.id);
    if (account?.active !== true) return refusedFor('not_found');
    const issues = newPasswordIssues(request.next, account, 'next');
    if (issues.length > 0) return refused(issues);
    await writeAccount(requestBy(req, person, request.session), person.id, { password: request.next });
    return done;
  });
}
