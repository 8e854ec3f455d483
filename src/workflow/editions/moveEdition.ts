import type { ReadScope } from '@/database/readTogether';
import { inTransaction } from '@/database/inTransaction';
import { done, ok, refused, refusedFor, type Done, type Result } from '@/domain/result';
import type { ActContext } from '../sheet/actRequest';
import { readEdition, type EditionRecord } from '../sheet/editions';
import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { Issue } from '@/domain/issue';
import { decideEdition, editionMoves, type EditionMove } from '@/domain/workflow/entryPhase';
import { openingDateIssues } from '@/domain/workflow/editionDates';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { Edition } from '@/payload-types';
import { contentDigest, recordTimeline } from '../timeline/recordTimeline';
import { figureStoreOf } from '@/database/databases';
import type { EditionPins, TextCollection } from '@/domain/booklet/textCopy';
import { askedMetrics, progressOf } from '@/domain/workflow/progress';
import { sheetId } from '@/domain/workflow/figureRecord';
import { stages } from '@/domain/workflow/position';
import { readIfStored, toStored } from '@/stored/storedJson';
import { factsChange, provinceFacts } from '../sheet/directory';
import { newestRules, type FrontMatter, type Section } from '@/domain/booklet/text';
import { missingTexts, unprintableTexts } from '@/domain/publication/unprintableTexts';
import { frontKey, type TextCopies } from '../texts/textCopy';
import { istanbulDate } from '@/domain/days';
import { readPinnedContext } from '../sheet/contextValues';
import { readOpeningFacts } from './openingFacts';

/** Closes an edition: entry ends, except on sheets with more time; reviews and releases go on. */
export async function closeEdition(acting: ActContext, ref: EditionRequest): Promise<Result<Done>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const edition = await readEdition(req, ref.edition);
    const issues = editionIssues(acting, { move: 'close', ...ref }, edition);
    if (edition === null || issues.length > 0) return refused(issues);
    await moveEdition(req, acting, { move: 'close', edition, data: {} });
    return done;
  });
}

/** An edition and the revision its reader saw; without one the act looks only at what is stored now. */
export interface EditionRequest {
  readonly edition: string;
  readonly revision?: number;
}

/** An opening, over the provinces' facts that its publisher saw; without them over those of now. */
export interface OpenRequest extends EditionRequest {
  readonly seenFacts?: string;
}

/** Gives every issue against a move of the edition that was read; empty when it may go. */
export function editionIssues(
  { person }: ActContext,
  { move, revision }: { readonly move: EditionMove } & EditionRequest,
  edition: EditionRecord | null,
): readonly Issue[] {
  if (edition === null) return [{ field: 'edition', problem: 'not_found' }];
  const issues = decideEdition(move, person, edition.state);
  if (issues.length > 0) return issues;
  const isSeen = revision === undefined || revision === edition.revision;
  return isSeen ? [] : [{ field: 'edition', problem: 'stale', context: { thing: 'edition' } }];
}

export interface EditionMoving {
  readonly move: EditionMove;
  readonly edition: EditionRecord;
  /** What the move stores besides the state. */
  readonly data: Partial<Pick<Edition, 'pins' | 'stages'>>;
  /** What each province is and has, where the move pins it. */
  readonly provinces?: readonly ProvinceFacts[];
}

/** Stores an edition's new state and records it; the caller has found no `editionIssues` against it. */
export async function moveEdition(
  req: PayloadRequest,
  { person, now }: ActContext,
  { move, edition, data, provinces = [] }: EditionMoving,
): Promise<void> {
  const { code } = edition.facts;
  const { to } = editionMoves[move];
  await req.payload.update({
    collection: 'editions',
    id: code,
    data: { ...data, state: to, revision: edition.revision + 1 },
    ...asSystem,
    req,
  });
  await recordTimeline(req, {
    scope: { kind: 'edition', id: code },
    edition: code,
    province: null,
    action: move,
    actor: person,
    at: now,
    comment: null,
    changes: [
      { field: 'state', before: edition.state, after: to },
      ...pinsChange(data.pins),
      ...(data.stages ? [{ field: 'stages', before: null, after: data.stages }] : []),
      ...provinces.map(factsChange),
    ],
  });
}

/** Names the pinned texts by the hash of what is stored; nothing where an act pins none. */
export function pinsChange(pins: Edition['pins']): readonly TimelineChange[] {
  return pins ? [{ field: 'pins', before: null, after: contentDigest(pins) }] : [];
}

/** Opens an edition: pins approved texts, metrics and checks, copies the stages, makes all sheets with what each province is. */
export async function openEdition(acting: ActContext, ref: OpenRequest): Promise<Result<Done>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const edition = await readEdition(req, ref.edition);
    const issues = editionIssues(acting, { move: 'open', ...ref }, edition);
    if (edition === null || issues.length > 0) return refused(issues);
    const dates = openingDateIssues({ ...edition.facts, ...edition.head }, istanbulDate(acting.now));
    const pins = await readPins(req);
    const services = pins.ok ? pins.value.texts.services : [];
    const facts = await readOpeningFacts(req, acting, { edition: ref.edition, services });
    if (ref.seenFacts !== undefined && ref.seenFacts !== facts.seen)
      return refusedFor('stale', 'edition', { thing: 'edition' });
    const against = [...dates, ...(pins.ok ? [] : pins.issues), ...facts.issues];
    if (!pins.ok || against.length > 0) return refused(against);
    const provinces = (await readAll(req, 'provinces', { sort: 'id' })).map(provinceFacts);
    const { metrics } = pins.value;
    const context = await readPinnedContext(req, { code: ref.edition, sample: edition.sample, metrics });
    await moveEdition(req, acting, {
      move: 'open',
      edition,
      data: { pins: toStored('pins', { ...pins.value, context }), stages: stagesOf(edition) },
      provinces,
    });
    await createSheets(req, { edition: ref.edition, pins: pins.value, provinces });
    return done;
  });
}

/** The edition's own stages, in the order of the workflow; both when none were chosen. */
function stagesOf({ stages: chosen }: EditionRecord): EditionRecord['stages'][number][] {
  return stages.filter((stage) => chosen.length === 0 || chosen.includes(stage));
}

interface SheetsToMake {
  readonly edition: string;
  readonly pins: EditionPins;
  readonly provinces: readonly ProvinceFacts[];
}

async function createSheets(req: PayloadRequest, { edition, pins, provinces }: SheetsToMake): Promise<void> {
  const store = await figureStoreOf(req);
  await store.createSheets(
    provinces.map((province) => ({
      id: sheetId(edition, province.plate),
      edition,
      province: province.plate,
      facts: toStored('provinceFacts', province),
      progress: progressOf(askedMetrics(pins.metrics, province), new Map(), 0),
    })),
  );
}

/**
 * Reads the pins of an edition that opens now, or refuses for texts that are missing or cannot be printed. A
 * text never approved is not pinned, and nothing pinned may need it.
 */
export async function readPins(req: ReadScope): Promise<Result<EditionPins>> {
  const texts = await approvedCopies(req, 'sections');
  const services = [...(await approvedCopies(req, 'services')).values()];
  const metrics = [...(await approvedCopies(req, 'metrics')).values()].toSorted((a, b) => a.order - b.order);
  const checks = [...(await approvedCopies(req, 'checks')).values()];
  const front = texts.get(frontKey) as FrontMatter | undefined;
  if (front === undefined) return refused([missing(frontKey)]);
  const sections = [...texts].flatMap(([key, copy]) => (key === frontKey ? [] : [copy as Section]));
  const ordered = sections.toSorted((a, b) => a.number - b.number);
  const pins = { texts: { rules: newestRules, front, sections: ordered, services }, metrics, checks };
  const gaps = missingTexts(pins);
  const issues = gaps.length > 0 ? gaps.map(missing) : unprintableTexts(pins);
  return issues.length > 0 ? refused(issues) : ok(pins);
}

const missing = (text: string): Issue => ({ field: 'edition', problem: 'text_missing', context: { text } });

/** Reads the approved copies of all texts of one collection, by key. */
export async function approvedCopies<C extends TextCollection>(
  req: ReadScope,
  collection: C,
): Promise<ReadonlyMap<string, TextCopies[C]>> {
  const docs = await readAll(req, collection, { sort: 'id' });
  const copies = docs.flatMap(({ id, approved }) => {
    const copy = readIfStored<TextCollection>(collection, approved, { id }) as TextCopies[C] | null;
    return copy === null ? [] : [[id, copy] as const];
  });
  return new Map(copies);
}
