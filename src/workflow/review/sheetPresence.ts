import type { Payload, PayloadRequest } from 'payload';
import type { SheetPresence } from '@/contract/reviewQueue';
import { asSystem, readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { reachesProvince } from '../sheet/directory';
import type { Person } from '@/domain/permissions/person';
import { refusedFor, ok, type Result } from '@/domain/result';
import {
  expiryOf,
  nobodyPresent,
  presentAt,
  withClaim,
  withLook,
  withoutClaim,
  withWork,
  type Present,
} from '@/domain/review/presence';
import type { Stage } from '@/domain/workflow/position';
import { reviewStages } from '@/domain/workflow/rolesFor';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { readSheetRow } from '../sheet/loadSheet';

/** Those who review at one stage see each other at a sheet, and nobody else does. */
const keyOf = ({ edition, province }: SheetPlace, stage: Stage): string => `${edition}:${province}:${stage}`;

/** Gives the stage at which somebody reviews the sheets of a province; null where they review none of them. */
export function stageOn(person: Person, plate: string): Stage | null {
  if (!reachesProvince(person, plate)) return null;
  const held = reviewStages(person).filter(({ own }) => !own || person.province === plate);
  return held.at(-1)?.stage ?? null;
}

/** Reads who is at which sheet now, by sheet and stage. */
export async function readPresence({
  payload,
  now,
}: Pick<ActContext, 'payload' | 'now'>): Promise<(place: SheetPlace, stage: Stage) => Present> {
  const where = { expires: { greater_than: now.toISOString() } };
  const docs = await readAll({ payload }, 'presence', { where });
  const byKey = new Map(docs.map((doc) => [doc.id, presentAt(presentIn(doc), now)]));
  return (place, stage) => byKey.get(keyOf(place, stage)) ?? nobodyPresent;
}

/** Reads who is at one sheet now. */
export async function readPresenceOn(
  { payload, now }: Pick<ActContext, 'payload' | 'now'>,
  place: SheetPlace,
  stage: Stage,
): Promise<Present> {
  const docs = await readAll({ payload }, 'presence', { where: { id: { equals: keyOf(place, stage) } } });
  return docs[0] === undefined ? nobodyPresent : presentAt(presentIn(docs[0]), now);
}

interface StoredPresence {
  readonly claim?: Present['claim'] | undefined;
  readonly looking: Present['looking'];
}

const presentIn = ({ claim, looking }: StoredPresence): Present => ({ claim: claim ?? null, looking });

/** Gives presence as a person sees it: their own screens are not among those of others. */
export function presenceFor({ id }: Person, { claim, looking }: Present): SheetPresence {
  return {
    claim: claim && { ...claim, own: claim.by === id },
    looking: looking.filter(({ by }) => by !== id).map(({ name }) => name),
  };
}

type Change = (before: Present, person: Person, now: Date) => Present | null;

/** Changes who is at a sheet. What its change answers null to is left as it is, and seen is what stands. */
async function change(acting: ActContext, place: SheetPlace, made: Change): Promise<Result<SheetPresence>> {
  const { payload, person, now } = acting;
  const stage = stageOn(person, place.province);
  if (stage === null) return refusedFor('not_found');
  return inTransaction(payload, async (req) => {
    if ((await readSheetRow(req, place)) === null) return refusedFor('not_found');
    const id = keyOf(place, stage);
    const [stored] = await readAll(req, 'presence', { where: { id: { equals: id } } });
    const before = presentAt(stored === undefined ? nobodyPresent : presentIn(stored), now);
    const after = made(before, person, now);
    if (after === null) return refusedFor('claimed_by_other', 'claim', { name: before.claim?.name ?? '' });
    await store(req, { id, place, isStored: stored !== undefined }, after);
    return ok(presenceFor(person, after));
  });
}

interface PresenceRow {
  readonly id: string;
  readonly place: SheetPlace;
  readonly isStored: boolean;
}

async function store(
  req: PayloadRequest,
  { id, place, isStored }: PresenceRow,
  after: Present,
): Promise<void> {
  const expires = expiryOf(after);
  const { edition, province } = place;
  const { db } = req.payload;
  if (expires === null) {
    if (isStored) await db.deleteMany({ collection: 'presence', where: { id: { equals: id } }, req });
    return;
  }
  const data = { edition, province, claim: after.claim, looking: [...after.looking], expires };
  if (isStored) await db.updateOne({ collection: 'presence', id, data, req, returning: false });
  else await req.payload.create({ collection: 'presence', data: { id, ...data }, ...asSystem, req });
}

/** Says that somebody has a sheet open, and tells who else is there. */
export function lookAtSheet(acting: ActContext, place: SheetPlace): Promise<Result<SheetPresence>> {
  return change(acting, place, withLook);
}

/**
 * Claims a sheet, for some time. Another's claim is taken over by naming whose was seen on it: nobody takes one over that
 * they did not see.
 */
export function claimSheet(
  acting: ActContext,
  { over, ...place }: SheetPlace & { readonly over: string | null },
): Promise<Result<SheetPresence>> {
  return change(acting, place, (before, person, now) => {
    const holder = before.claim?.by ?? null;
    const isSeen = holder === null || holder === person.id || holder === over;
    return isSeen ? withClaim(before, person, now) : null;
  });
}

/** Gives a claim back; another's stays. */
export function releaseSheet(acting: ActContext, place: SheetPlace): Promise<Result<SheetPresence>> {
  return change(acting, place, (before, { id }, now) => withoutClaim(before, id, now));
}

/** Renews a reviewer's claim by their work, and ends every claim where nothing waits any more. */
export function noteWork(
  acting: ActContext,
  place: SheetPlace,
  isOver: boolean,
): Promise<Result<SheetPresence>> {
  return change(acting, place, (before, person, now) =>
    isOver ? { ...presentAt(before, now), claim: null } : withWork(before, person, now),
  );
}

/** Removes what is known of those who left without a word. */
export async function sweepPresence(payload: Payload, now: Date): Promise<void> {
  await payload.db.deleteMany({
    collection: 'presence',
    where: { expires: { less_than: now.toISOString() } },
  });
}
