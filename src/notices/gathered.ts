import type { Payload, PayloadRequest, Where } from 'payload';
import { asSystem, readAll, readOne } from '@/database/asSystem';
import { inReading } from '@/database/inTransaction';
import type { Letter, LetterPart, OwedLine } from '@/domain/notices/letter';
import { mergedParts } from '@/domain/notices/mergedParts';
import { isDue, waitingFigures } from '@/domain/workflow/duties';
import { queueMailJob } from '@/jobs/queueMail';
import { restingMails } from '@/workflow/board/retryMail';
import { readHome } from '@/workflow/board/readHome';
import { lettersOf } from './lettersOf';
import type { MailRecord } from './mailRecord';
import { readAddressees, type Addressee } from './occasion';
import { readOccasion } from './readOccasion';

/** What people got within the last hour (ISO times, the oldest first), and until when something waits for them. */
export interface Trays {
  readonly recent: ReadonlyMap<string, readonly string[]>;
  readonly waiting: ReadonlyMap<string, string>;
}

const hour = 3_600_000;

/** Reads what people got of late and what waits for them; two workers may read it at once, and each send one mail. */
export async function readTrays(payload: Payload, now: Date): Promise<Trays> {
  const since = new Date(now.getTime() - hour).toISOString();
  const sent = await readAll({ payload }, 'mails', {
    where: { lastSent: { greater_than: since } },
    select: { sent: true },
  });
  const recent = new Map<string, string[]>();
  const got = sent.flatMap((mail) => mail.sent.filter(({ how, at }) => how === undefined && at > since));
  for (const { person, at } of got.toSorted((a, b) => a.at.localeCompare(b.at)))
    recent.set(person, [...(recent.get(person) ?? []), at]);
  const open = await readAll({ payload }, 'mails', { where: openFor(), select: { person: true, due: true } });
  return { recent, waiting: new Map(open.map(({ person, due }) => [person ?? '', due ?? ''])) };
}

/** Mails that still take more: nobody has tried to send them. */
const openFor = (person?: string): Where =>
  person === undefined ? restingMails : { and: [restingMails, { person: { equals: person } }] };

interface Gathered {
  readonly person: string;
  /** The mails of the occasion, by id. */
  readonly occasion: string;
  /** ISO time from which on it may leave. */
  readonly due: string;
  readonly at: string;
}

/** Puts an occasion with what waits for somebody already, in the transaction that remembers it as told; it leaves when the earliest may. */
export async function gather(req: PayloadRequest, { person, occasion, due, at }: Gathered): Promise<void> {
  const [open] = await readAll(req, 'mails', { where: openFor(person), limit: 1, sort: 'id' });
  if (open === undefined) {
    const about = `${person}:${occasion}`;
    const id = `gathered:${about}`;
    const data = { id, source: 'gathered' as const, about, person, due, gathered: [occasion], at };
    const fresh = { ...data, state: 'queued' as const, attempts: 0, sent: [] };
    await req.payload.create({ collection: 'mails', data: fresh, ...asSystem, req });
    await queueMailJob(req, id, new Date(due));
    return;
  }
  const { id, gathered, due: before } = open;
  const isSooner = before === null || before === undefined || due < before;
  const data = { gathered: [...new Set([...(gathered ?? []), occasion])], ...(isSooner && { due }) };
  await req.payload.db.updateOne({ collection: 'mails', id, data, req });
  if (isSooner) await queueMailJob(req, id, new Date(due));
}

/** Longer than anything waits, in milliseconds: the clock was set back since. */
const longestWait = 14 * 24 * hour;

/** Gives until when gathered mails still wait at `now`, or null. */
export function waitsUntil({ due }: Pick<MailRecord, 'due'>, now: Date): Date | null {
  const left = due === null ? 0 : Date.parse(due) - now.getTime();
  return due !== null && left > 0 && left < longestWait ? new Date(due) : null;
}

/** Reads one letter for all that was gathered for somebody, as it stands now; null where nothing is left to tell. */
export async function readGathered(payload: Payload, mail: MailRecord, now: Date): Promise<Letter | null> {
  const people = await readAddressees(payload, now);
  const person = people.find(({ id }) => id === mail.person);
  if (person === undefined) return null;
  const parts: LetterPart[] = [];
  let to: Letter['to'] | null = null;
  for (const id of mail.gathered) {
    const [letter] = await readLetters(payload, { id, person, now });
    if (letter === undefined) continue;
    ({ to } = letter);
    parts.push(...letter.parts);
  }
  if (to === null) return null;
  const isDigest = person.mailing.choice === 'digest';
  return { to, parts: mergedParts(parts), owed: isDigest ? await readOwed(payload, person, now) : null };
}

async function readLetters(
  payload: Payload,
  { id, person, now }: { readonly id: string; readonly person: Addressee; readonly now: Date },
): Promise<readonly Letter[]> {
  const mail = await readOne({ payload }, 'mails', id);
  if (mail === null) return [];
  const occasion = await inReading(payload, (scope) => readOccasion(scope, mail, now));
  return occasion === null || occasion === 'not_yet' ? [] : lettersOf(occasion, [person], id);
}

/** What waits for somebody, as their first screen says it. */
async function readOwed(payload: Payload, person: Addressee, now: Date): Promise<readonly OwedLine[]> {
  const { sheets, review } = await readHome({ payload, person, now });
  return [
    ...sheets.filter(isDue).map((sheet): OwedLine => ({
      edition: sheet.edition.code,
      place: { edition: sheet.edition.code, plate: sheet.province.plate, province: sheet.province.name },
      figures: waitingFigures(sheet),
      provinces: 1,
    })),
    ...(review?.editions ?? []).map(({ edition, figures, sheets: provinces }): OwedLine => ({
      edition,
      place: null,
      figures,
      provinces,
    })),
  ];
}
