import { endpoints, type EndpointName } from '@/contract/endpoints';
import { resources } from '@/domain/permissions/permissions';
import { readContent } from '@/exchange/sheetFile/readContent';
import { newsDays } from '@/workflow/conversations/marks';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import { sessionHeader, type MadePerson } from '../factories/people';
import type { TestPayload } from './testPayload';

/** What tells of one's own sessions, which this very asking makes more, and an admin of others'. */
const ownSessions: readonly EndpointName[] = ['readOwnAccount', 'readSession', 'readJournal', 'readPerson'];

const hour = 60 * 60 * 1000;

/** Takes the times out of an answer that are of this very asking: now, and the moment from which on something is news. */
export function withoutClock(body: string): string {
  const asked = [Date.now(), Date.now() - newsDays * 24 * hour];
  return body.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) =>
    asked.some((each) => Math.abs(Date.parse(time) - each) < hour) ? '' : time,
  );
}

/** Gives what an answer says: of a workbook its cells, for the file holds the moment at which it was made. */
async function saidIn(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = Buffer.from(bytes).toString('utf8');
  return withoutClock(text.startsWith('PK') ? JSON.stringify(await readContent(bytes)) : text);
}

/** Reads everything that somebody gets from all doors that read: the desk's about one figure, and every collection's. */
export async function everythingFor(
  installation: TestPayload,
  who: MadePerson,
  { edition, province, metric }: SheetPlace & { readonly metric: string },
): Promise<Readonly<Record<string, readonly [status: number, said: string]>>> {
  const headers = await sessionHeader(installation.payload, who);
  const parts: Readonly<Record<string, string>> = {
    edition,
    shownEdition: edition,
    province,
    figure: `${edition}:${province}:${metric}`,
    part: 'all',
    collection: 'metrics',
    id: metric,
    publication: 'yok',
    eventKind: 'any',
    concerned: 'any',
    before: 'newest',
  };
  const ours = (Object.keys(endpoints) as EndpointName[])
    .filter((name) => endpoints[name].method === 'get' && endpoints[name].callers !== 'anyone')
    .filter((name) => !ownSessions.includes(name))
    .map(
      (name) =>
        `/api${endpoints[name].path.replaceAll(/:(\w+)/g, (_, part: string) => parts[part] ?? 'yok')}`,
    );
  const stored = resources
    .filter((resource) => resource !== 'users' && resource !== 'journal')
    .map((resource) => `/api/${resource}?limit=0&depth=0`);
  const found: Record<string, readonly [number, string]> = {};
  for (const address of [...ours, ...stored]) {
    const answer = await installation.fetch(address, { headers });
    found[address] = [answer.status, await saidIn(answer)];
  }
  return found;
}
