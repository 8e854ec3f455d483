import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { grouped } from '@/domain/grouped';
import type { Edition, Sheet } from '@/payload-types';
import { readDiffering } from '../editions/readDiffering';
import {
  readPublicationsOfEdition,
  readRendersOf,
  type PublicationHead,
  type RenderRow,
} from '../sheet/publications';
import { bookletFiles, bookletPath } from '@/domain/publication/address';
import type {
  BoardEdition,
  BoardPublication,
  BoardRender,
  BoardRow,
  BoardView,
  BookletLinks,
} from '@/contract/boardView';
import { expectedPublication, failedNumbers, shownPublication } from '@/domain/publication/readable';
import { retryIssues } from '@/domain/publication/render';
import { shownTyping } from '@/domain/publication/typedRelease';
import type { Issue } from '@/domain/issue';
import type { Person } from '@/domain/permissions/person';
import { decideEdition, extensionOf, isWorkedOn } from '@/domain/workflow/entryPhase';
import { expiredIn } from '@/domain/publication/expiredConstants';
import { istanbulDate } from '@/domain/days';
import { authorize } from '@/domain/workflow/decide';
import { progressOf } from '@/domain/workflow/progress';
import { reachesProvince, readProvinces, type ProvinceRow } from '../sheet/directory';
import { datesBarred, datesLine } from '../editions/readProposals';
import { adoptBarred } from '@/domain/publication/adoption';
import { trainBarred } from '@/domain/publication/readiness';
import type { ActContext } from '../sheet/actRequest';
import { cachedPins, editionAsked, editionHead, readEditions, type EditionRow } from '../sheet/editions';

/** Publications and attempts of one edition, by province: the latest of each first. */
export interface BookletStates {
  readonly publications: ReadonlyMap<string, readonly PublicationHead[]>;
  readonly renders: ReadonlyMap<string, readonly RenderRow[]>;
  /** Approved figures that no publication holds yet. */
  readonly unpublished: ReadonlyMap<string, number>;
  /** Ids of the publications that read otherwise than the edition's texts of today. */
  readonly differing: ReadonlySet<string>;
}

/** Reads the booklet states of one edition in four statements, without the snapshots. */
export async function readBookletStates(payload: Payload, code: string): Promise<BookletStates> {
  const [publications, renders, approved, differing] = await Promise.all([
    readPublicationsOfEdition({ payload }, code),
    readRenders(payload, code),
    readAll({ payload }, 'figures', {
      where: { and: [{ edition: { equals: code } }, { state: { equals: 'approved' } }] },
      select: { province: true },
    }),
    readDiffering(payload, code),
  ]);
  const unpublished = grouped(approved, ({ province }) => province);
  return {
    publications,
    renders,
    differing,
    unpublished: new Map([...unpublished].map(([plate, { length }]) => [plate, length])),
  };
}

/** Reads the attempts at an edition's booklets, by plate: the latest of each first. */
async function readRenders(
  payload: Payload,
  code: string,
): Promise<ReadonlyMap<string, readonly RenderRow[]>> {
  return grouped(await readRendersOf({ payload }, [code]), ({ province }) => province);
}

/** What the board reads of a sheet. */
export type BoardSheetRow = Pick<Sheet, 'province' | 'progress' | 'revision' | 'exceptions' | 'forces'>;

interface RowSource {
  readonly person: Person;
  readonly edition: Omit<Edition, 'pins'>;
  readonly province: ProvinceRow;
  readonly sheet: BoardSheetRow | null;
  readonly booklets: BookletStates;
  readonly now: Date;
}

/** Counts of a sheet that nothing was entered in. */
export const noProgress = progressOf([], new Map(), 0);

/** Makes the board's row for one province, with the acts that are barred to this person. */
export function boardRow({ person, edition, province, sheet, booklets, now }: RowSource): BoardRow {
  const renders = booklets.renders.get(province.id) ?? [];
  const publications = booklets.publications.get(province.id) ?? [];
  const [latest] = publications;
  const shown = shownPublication(publications);
  const publication = latest ? boardPublication(latest, renders) : null;
  const counts = sheet?.progress ?? noProgress;
  const { state, entryCloses = null } = edition;
  const exceptions = sheet?.exceptions ?? [];
  return {
    plate: province.id,
    name: province.name,
    revision: sheet?.revision ?? 0,
    extendedUntil: extensionOf({ state, entryCloses, exceptions }, now)?.until ?? null,
    progress: counts,
    falls: counts.falls,
    undecided: counts.undecided ?? 0,
    forces: sheet === null ? 0 : waitingForces(sheet),
    unpublished: isBeingMade(publication) ? 0 : (booklets.unpublished.get(province.id) ?? 0),
    textsDiffer: booklets.differing.has(expectedPublication(publications)?.id ?? ''),
    publication,
    shown: shown && { number: shown.number, isBooklet: shown.kind !== 'withdrawal' },
    failedNumbers: failedNumbers(publications),
    links: shown !== null ? linksOf(edition.id, province.slug) : null,
    barred: {
      release: unlessPublisher(person, 'publication', 'release'),
      extend: unlessPublisher(person, 'sheet', 'grant_exception'),
      forces: forcesBarred(person),
      retry: retryIssues(person, publication?.render ?? null, false)[0] ?? null,
      type: unlessPublisher(person, 'render', 'release'),
    },
  };
}

/** Who starts or confirms any of them looks at them. */
function forcesBarred(person: Person): Issue | null {
  const asked = { subject: 'force', field: 'force', person } as const;
  return authorize('change_facts', asked).length === 0 ? null : (authorize('confirm', asked)[0] ?? null);
}

/** Counts the exceptional acts on a sheet that wait for a second person. */
export function waitingForces({ forces }: Pick<BoardSheetRow, 'forces'>): number {
  return (forces ?? []).filter(({ confirmed, ended }) => !confirmed && !ended).length;
}

/** Tells whether readers have one of these booklets, and not a notice in its place. */
export function isOut(publications: readonly PublicationHead[]): boolean {
  const shown = shownPublication(publications);
  return shown !== null && shown.kind !== 'withdrawal';
}

/** What was released a moment ago holds the approvals that no file shows yet. */
function isBeingMade(publication: BoardPublication | null): boolean {
  const state = publication?.render?.state;
  return state === 'queued' || state === 'running' || state === 'waiting';
}

function unlessPublisher({ roles }: Person, field: string, action: string): Issue | null {
  return roles.includes('publisher') ? null : { field, problem: 'role_missing', context: { action } };
}

function boardPublication(row: PublicationHead, renders: readonly RenderRow[]): BoardPublication {
  const { id, number, kind, at, byName } = row;
  const render = renders.find(({ publication }) => publication === id);
  return { id, number, kind, at, by: byName ?? '', render: render ? boardRender(render) : null };
}

function boardRender({ id, state, step, attempt, reason, typing }: RenderRow): BoardRender {
  return {
    id,
    state,
    step: step ?? null,
    attempt,
    reason: reason ? { problem: reason.problem, detail: reason.detail } : null,
    typing: shownTyping(state, typing ?? null),
  };
}

/** Gives the addresses at which readers find a booklet's files. */
export function linksOf(edition: string, slug: string): BookletLinks {
  const web = bookletPath({ edition, slug });
  return { web, pdf: web + bookletFiles.pdf, csv: web + bookletFiles.csv, json: web + bookletFiles.json };
}

/** Reads an edition's board over the provinces that this person may see; null when no such edition exists. */
export async function readBoard(acting: ActContext, code: string): Promise<BoardView | null> {
  const { payload, person, now } = acting;
  const editions = await readEditions(payload);
  const edition = editionAsked(editions, code);
  if (edition === null) return null;
  return {
    editions: editions.map(editionHead),
    edition: boardEdition(person, edition, await readWarnings(acting, edition)),
    rows: await readRows(acting, edition),
    now: now.toISOString(),
  };
}

/** Texts that went out of date since they were pinned; who releases is told. */
async function readWarnings(
  { payload, person, now }: ActContext,
  edition: EditionRow,
): Promise<readonly Issue[]> {
  if (!person.roles.includes('publisher') || !isWorkedOn(edition.state)) return [];
  const pinned = await cachedPins({ payload }, edition);
  return pinned === null ? [] : expiredIn(pinned.pins.texts, istanbulDate(now));
}

function boardEdition(
  person: Person,
  edition: Omit<Edition, 'pins'>,
  warnings: readonly Issue[],
): BoardEdition {
  const { revision, releaseMode, state } = edition;
  const against = (move: 'open' | 'close') => decideEdition(move, person, state)[0] ?? null;
  return {
    ...editionHead(edition),
    revision,
    releaseMode,
    proposals: (edition.proposals ?? []).map((each) => datesLine(person, each)).toReversed(),
    warnings,
    barred: {
      open: against('open'),
      close: against('close'),
      adopt: adoptBarred(person, state),
      dates: datesBarred(person, edition),
      train: trainBarred(person, edition),
    },
  };
}

async function readRows(
  { payload, person, now }: ActContext,
  edition: Omit<Edition, 'pins'>,
): Promise<readonly BoardRow[]> {
  const { id: code } = edition;
  if (edition.state === 'planned') return [];
  const [provinces, sheets, booklets] = await Promise.all([
    readProvinces(payload),
    readSheetRows(payload, code),
    readBookletStates(payload, code),
  ]);
  return provinces
    .filter(({ id }) => reachesProvince(person, id))
    .map((province) =>
      boardRow({ person, edition, province, sheet: sheets.get(province.id) ?? null, booklets, now }),
    );
}

/** The sheets' own rows of an edition, by plate. */
async function readSheetRows(payload: Payload, code: string): Promise<ReadonlyMap<string, BoardSheetRow>> {
  const docs = await readAll({ payload }, 'sheets', {
    where: { edition: { equals: code } },
    select: { province: true, progress: true, revision: true, exceptions: true, forces: true },
  });
  return new Map(docs.map((sheet) => [sheet.province, sheet]));
}
