import { codeAttempts } from '@/domain/signIn/attempts';
import { readCode, type TypedCode } from '@/domain/signIn/typedCode';
import { done, isRefusedFor, refusedFor, type Done, type Result } from '@/domain/result';
import { inReading, inTransaction } from '@/database/inTransaction';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readAuthenticator, spendCode } from './authenticator';
import { cookieHeader, sealedCookie } from './cookies';
import { attemptOf, countWrong } from './countAttempt';
import { findById, type Visitor } from './visitor';

/** How long a second factor that was given stands for what cannot be taken back, in seconds. */
const kind = { name: 'kitapcik-proof', use: 'proof', seconds: 10 * 60 } as const;

/** Whose second factor was given, and in which session: the cookie is worth nothing in another. */
interface Proof {
  readonly person: string;
  readonly session: string;
}

const sealed = sealedCookie<Proof>(kind);

/** Makes the sealed cookie that remembers for ten minutes that a second factor was given in this session. */
export async function proofCookie(visitor: Pick<Visitor, 'payload' | 'now'>, proof: Proof): Promise<string> {
  return cookieHeader(visitor.payload, { ...kind, value: await sealed.seal(visitor, proof) });
}

/**
 * Tells whether this person must give the second factor again before an act that others rely on: who has one, and has
 * not given it in this session within the last ten minutes. A browser that was left open is not enough for such an act.
 */
export async function owesProof(visitor: Visitor, { person, session }: Proof): Promise<boolean> {
  const given = await sealed.read(visitor);
  if (given?.person === person && given.session === session) return false;
  return (await inReading(visitor.payload, (scope) => readAuthenticator(scope, person))) !== null;
}

/** Takes the second factor again, and adds the cookie that says so to the answer. */
export async function proveAgain(
  { payload, person, now, session }: ActContext & { readonly session: string },
  given: { readonly headers: Headers; readonly code: string; readonly cookies: string[] },
): Promise<Result<Done>> {
  const code = readCode(given.code);
  if (code === null) return refusedFor('code_unreadable', 'code');
  const visitor = { payload, headers: given.headers, now };
  const user = await inReading(payload, (scope) => findById(scope, person.id));
  if (user?.active !== true) return refusedFor('not_found');
  const attempt = attemptOf(visitor, user.email, { what: 'code', rule: codeAttempts });
  const proved = await countWrong(visitor, attempt, async () => {
    const outcome = await inTransaction(payload, (req) => spend(req, { person: person.id, code, now }));
    return { isWrong: isRefusedFor(outcome, 'proof_wrong'), outcome };
  });
  if (proved.ok) given.cookies.push(await proofCookie(visitor, { person: person.id, session }));
  return proved;
}

async function spend(
  req: Parameters<typeof spendCode>[0],
  { person, code, now }: { readonly person: string; readonly code: TypedCode; readonly now: Date },
): Promise<Result<Done>> {
  const kept = await readAuthenticator(req, person);
  if (kept === null) return refusedFor('no_second_factor');
  return (await spendCode(req, kept, { code, now })) ? done : refusedFor('proof_wrong', 'code');
}
