import { authenticate } from '@/access/personOf';
import { isOfOthersPage } from '@/access/session';
import { largestBodyOf, readParts, type RequestOf, type ServedFile } from '@/contract/endpoint';
import { endpoints, type Answer, type EndpointName, type Endpoints } from '@/contract/endpoints';
import { readInput } from '@/contract/endpoints/fields';
import { belowApi, findEndpoint } from '@/contract/endpointAddress';
import type { LeadOn } from '@/contract/signInAnswer';
import { StoredRefused } from '@/stored/storedJson';
import { isOwnRequest, type RequestOrigin } from '@/env/requestTrust';
import { locales, type Bilingual } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import type { Problem } from '@/domain/problem';
import { ok, refused, refusedFor, type Refusal, type Result } from '@/domain/result';
import { recordSecurityEvent, senderIn } from '@/journal/recordSecurityEvent';
import { owesProof } from '@/signIn/freshProof';
import { problemText } from '@/messages/problems/problems';
import { handlers } from './handlers';
import type { ContextOf, ServedInstallation, RequestContext } from './requestContext';
import { statusOf } from './statusOf';

/** What is read of a request: the server in front makes one, and a `Request` of the web is one. */
export type AskedRequest = Pick<Request, 'method' | 'url' | 'headers' | 'text'>;

/** Answers a request to one of our endpoints; null where none of ours is at the address. */
export async function answerRequest(
  installation: ServedInstallation,
  request: AskedRequest,
): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  const found = findEndpoint(request.method, belowApi(pathname));
  if (found === null) return null;
  const { headers } = request;
  const { payload } = installation;
  try {
    const caller = await authenticate(payload, headers);
    const context = {
      ...installation,
      ...caller,
      headers,
      query: searchParams,
      now: new Date(),
      cookies: [],
    };
    const result = await run(found.name, context, () => readRequest(found.name, request, found.parts));
    if (!result.ok) await noteRefusal(found.name, context, result);
    return responseTo(found.name, result, context.cookies);
  } catch (error) {
    // What nobody foresaw is logged and told without details.
    payload.logger.error({ err: error, endpoint: found.name, msg: 'an endpoint failed' });
    const refusal = error instanceof StoredRefused ? refused([error.issue]) : refusedFor('unexpected');
    return responseTo(found.name, refusal, []);
  }
}

/** Authorizes, reads and acts. Nothing of the request is read for people who may not ask. */
async function run<N extends EndpointName>(
  name: N,
  context: RequestContext,
  read: () => Promise<Result<unknown>>,
): Promise<Result<Answer<N>>> {
  const barred = authorize(name, context) ?? (await askProof(name, context));
  if (barred !== null) return barred;
  const request = await read();
  if (!request.ok) return request;
  // The table's own types: it was authorized by the row's callers, and read by the row's shapes.
  return handlers[name](context as ContextOf<N>, request.value as RequestOf<Endpoints[N]>);
}

function authorize(name: EndpointName, context: RequestContext): Refusal | null {
  const { method, callers } = endpoints[name];
  const { headers, publicUrl, person, session } = context;
  if (method === 'post' && !isOwnRequest(originOf(headers), publicUrl))
    return refusedFor('cross_site', '', { address: publicUrl });
  if (callers === 'anyone') return null;
  if (person === null || session === null) return refusedFor('not_logged_in');
  if (isOfOthersPage(headers, person)) return refusedFor('page_of_other');
  return callers.some((role) => person.roles.includes(role)) ? null : refusedFor('role_missing');
}

async function askProof(name: EndpointName, context: RequestContext): Promise<Refusal | null> {
  const { person, session } = context;
  if (endpoints[name].asksProof !== true || person === null || session === null) return null;
  return (await owesProof(context, { person: person.id, session })) ? refusedFor('proof_owed') : null;
}

/** Wrong guesses are told where they are counted, and that the second factor is asked for again is no refusal. */
const toldElsewhere: readonly Problem[] = ['password_wrong', 'proof_wrong', 'app_code_wrong', 'proof_owed'];

async function noteRefusal(
  name: EndpointName,
  { payload, person, headers, now }: RequestContext,
  { issues }: Refusal,
): Promise<void> {
  const problem = issues.find((issue) => statusOf([issue]) === 403)?.problem;
  if (problem === undefined || toldElsewhere.includes(problem)) return;
  await recordSecurityEvent(payload, {
    at: now,
    kind: 'refused',
    person: person?.id ?? null,
    sender: senderIn(headers),
    detail: name,
    problem,
  });
}

function originOf(headers: Headers): RequestOrigin {
  return {
    origin: headers.get('origin'),
    site: headers.get('sec-fetch-site'),
    cookie: headers.get('cookie'),
  };
}

async function readRequest(
  name: EndpointName,
  request: AskedRequest,
  written: Readonly<Record<string, string>>,
): Promise<Result<unknown>> {
  const { method, input } = endpoints[name];
  const parts = readParts(written);
  if (!parts.ok) return parts;
  const body = method === 'post' ? await readBody(request, largestBodyOf(endpoints[name])) : ok({});
  if (!body.ok) return body;
  const fields = readInput(input, body.value);
  return fields.ok ? ok({ ...fields.value, ...parts.value }) : fields;
}

/** The JSON that came with a POST; an empty body reads as an empty record. */
async function readBody(request: AskedRequest, largestBody: number): Promise<Result<unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return refusedFor('input_too_large');
  // One that broke off in the middle is nobody's fault here.
  const text = await request.text().catch(() => null);
  if (text === null) return refusedFor('input_not_json');
  if (text.length > largestBody) return refusedFor('input_too_large');
  if (text.trim() === '') return ok({});
  try {
    return ok(JSON.parse(text));
  } catch {
    return refusedFor('input_not_json');
  }
}

/** The one place where a result becomes HTTP, and a refusal gets its words. */
function responseTo(name: EndpointName, result: Result<unknown>, cookies: readonly string[]): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (!result.ok) {
    const issues = result.issues.map((issue) => ({ ...issue, message: wordsOf(issue) }));
    const status = statusOf(result.issues);
    const { minutes } = result.issues[0]?.context ?? {};
    if (status === 429 && minutes !== undefined) headers.set('retry-after', String(60 * Number(minutes)));
    return Response.json({ issues }, { status, headers });
  }
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (endpoints[name].givesFile === true) return fileResponse(result.value as ServedFile, headers);
  if (endpoints[name].leadsOn !== true) return Response.json(result.value, { headers });
  headers.set('location', (result.value as LeadOn).location);
  return new Response(null, { status: 302, headers });
}

function fileResponse({ type, body, fileName, policy, kept }: ServedFile, headers: Headers): Response {
  headers.set('content-type', type);
  headers.set('x-content-type-options', 'nosniff');
  if (fileName !== undefined) headers.set('content-disposition', `attachment; filename="${fileName}"`);
  if (policy !== undefined) headers.set('content-security-policy', policy);
  // Its name changes with what is in it.
  if (kept === true) headers.set('cache-control', 'public, max-age=31536000, immutable');
  return new Response(body, { headers });
}

function wordsOf(issue: Issue): Bilingual {
  return Object.fromEntries(locales.map((locale) => [locale, problemText(issue, locale)])) as Bilingual;
}
