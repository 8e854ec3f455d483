import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { ministryRoles, provinceRoles, type Person, type Role } from '@/domain/permissions/person';
import { mayEver } from '@/domain/workflow/rolesFor';
import { grouped } from '@/domain/grouped';
import { sheetId } from '@/domain/workflow/figureRecord';
import { isComplete, isCutOff, isDue, unsentOf } from '@/domain/workflow/duties';
import { extensionOf, isWorkedOn } from '@/domain/workflow/entryPhase';
import { isWaiting } from '@/domain/forces/datesProposal';
import type { HomeBoard, HomeReview, HomeSheet, HomeView } from '@/contract/homeView';
import type { ActContext } from '../sheet/actRequest';
import { entryStanding } from '../entry/sheetView';
import { currentOf, editionHead, readEditions, type EditionRow } from '../sheet/editions';
import {
  readPublicationsOfEditions,
  readRendersOf,
  type PublicationHead,
  type RenderRow,
} from '../sheet/publications';
import { reachesProvince, readProvinces, type ProvinceRow } from '../sheet/directory';
import { countReviewTexts, readReviewList, type WaitingSheet } from '../review/readReviewList';
import { isOut, noProgress, waitingForces, type BoardSheetRow } from './readBoard';

/** A sheet's own row, which counts its figures. */
type SheetRow = BoardSheetRow & { readonly edition: string };

/** What a person's obligations are told from. The home screen and the day's work are made of it, so that they never contradict. */
export interface DeskFacts {
  /** The newest first. */
  readonly editions: readonly EditionRow[];
  /** Those that the person may see, in Turkish order. */
  readonly provinces: readonly ProvinceRow[];
  /** The own province's sheets of the editions that were opened. */
  readonly sheets: readonly HomeSheet[];
  /** Sheets with figures in review at a stage of the person's, the longest waiting first; null for one who reviews nothing. */
  readonly lines: readonly WaitingSheet[] | null;
  /** Of each edition that was opened, for people of the ministry. */
  readonly boards: readonly HomeBoard[];
}

/** Reads what a person's obligations are told from, over all editions. */
export async function readDeskFacts(acting: ActContext): Promise<DeskFacts> {
  const { payload, person } = acting;
  const [editions, everywhere] = await Promise.all([readEditions(payload), readProvinces(payload)]);
  const provinces = everywhere.filter(({ id }) => reachesProvince(person, id));
  const worked = editions.filter(({ state }) => isWorkedOn(state));
  const [sheets, lines, boards] = await Promise.all([
    ownSheets(acting, worked, provinces),
    mayEver(person, 'figure', 'approve') ? readReviewList(acting) : null,
    has(person, ministryRoles) ? wholeBoards(acting, worked, provinces) : [],
  ]);
  return { editions, provinces, sheets, lines, boards };
}

/** Reads what waits for a person, in whichever edition, as a digest counts it. */
export async function readHome(acting: ActContext): Promise<HomeView> {
  const { person, now } = acting;
  const { editions: rows, provinces, sheets, lines, boards } = await readDeskFacts(acting);
  const current = currentOf(rows);
  const review = await ownReview(acting, lines);
  const waiting = [
    ...sheets.filter(isDue).map(({ edition }) => edition.code),
    ...(review?.editions ?? []).map(({ edition }) => edition),
    ...boards.filter(isStirring).map(({ edition }) => edition.code),
  ];
  return {
    now: now.toISOString(),
    editions: rows.map(editionHead),
    current: waiting[0] ?? current?.id ?? null,
    provinces: provinces.map(({ id, name }) => ({ plate: id, name })),
    sheets: shownSheets(sheets, current),
    review,
    boards: boards.filter(
      (board) => board.edition.code === current?.id || isOpen(board) || isStirring(board),
    ),
    acceptsFalls: mayEver(person, 'figure', 'accept_fall'),
    standsIn: person.standsIn ?? [],
  };
}

function has(person: Person, roles: readonly Role[]): boolean {
  return person.roles.some((role) => roles.includes(role));
}

/**
 * Those in which something waits, by their last day; and the newest that entry ended in with figures left. Where there is
 * neither, the current edition's says that nothing is left.
 */
function shownSheets(sheets: readonly HomeSheet[], current: EditionRow | null): readonly HomeSheet[] {
  const due = sheets.filter(isDue).toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)));
  const [newest] = sheets;
  const cutOff = newest !== undefined && isCutOff(newest) ? [newest] : [];
  const shown = [...due, ...cutOff];
  return shown.length > 0 ? shown : sheets.filter(({ edition }) => edition.code === current?.id);
}

/** Without a last day it can wait. */
function lastDay({ edition, entry, extendedUntil }: HomeSheet): string {
  const { entryDue, entryCloses } = edition;
  return extendedUntil ?? (entry === 'late' ? entryCloses : (entryDue ?? entryCloses)) ?? '9999-12-31';
}

/** The own province's sheets of the editions that were opened, the newest first. */
async function ownSheets(
  { payload, person, now }: ActContext,
  editions: readonly EditionRow[],
  provinces: readonly ProvinceRow[],
): Promise<readonly HomeSheet[]> {
  const own = provinces.find(({ id }) => id === person.province);
  if (own === undefined || !has(person, provinceRoles)) return [];
  const rows = await readSheetRows(payload, editions, own.id);
  return editions.flatMap((edition): HomeSheet[] => {
    const row = rows.find((each) => each.edition === edition.id);
    if (row === undefined) return [];
    const progress = row.progress ?? noProgress;
    return [
      {
        edition: editionHead(edition),
        province: { plate: own.id, name: own.name },
        entry: entryStanding(editionHead(edition), row.exceptions, now),
        extendedUntil: extendedUntil(edition, row, now),
        progress,
        unsent: unsentOf(progress),
      },
    ];
  });
}

function extendedUntil(
  { state, entryCloses = null }: EditionRow,
  { exceptions }: BoardSheetRow,
  now: Date,
): string | null {
  return extensionOf({ state, entryCloses, exceptions }, now)?.until ?? null;
}

async function readSheetRows(
  payload: Payload,
  editions: readonly EditionRow[],
  province?: string,
): Promise<readonly SheetRow[]> {
  return readAll({ payload }, 'sheets', {
    where: {
      and: [
        { edition: { in: editions.map(({ id }) => id) } },
        ...(province === undefined ? [] : [{ province: { equals: province } }]),
      ],
    },
    select: { edition: true, province: true, progress: true, revision: true, exceptions: true, forces: true },
  });
}

async function ownReview(acting: ActContext, waiting: DeskFacts['lines']): Promise<HomeView['review']> {
  if (waiting === null && !mayEver(acting.person, 'text', 'approve')) return null;
  const lines = waiting ?? [];
  const texts = await countReviewTexts(acting);
  const editions = [...grouped(lines, ({ edition }) => edition)].map(([edition, own]): HomeReview => ({
    edition,
    figures: own.reduce((sum, { waiting }) => sum + waiting, 0),
    sheets: own.length,
    // The longest waiting comes first.
    since: own[0]?.since ?? '',
  }));
  return { editions: editions.toSorted((a, b) => b.edition.localeCompare(a.edition)), texts };
}

function isOpen({ edition }: HomeBoard): boolean {
  return edition.state === 'open';
}

/** Something of the edition is on its way still, whether or not entry has ended. */
function isStirring({
  failed,
  toType,
  falls,
  undecided,
  inReview,
  extended,
  forces,
  dates,
}: HomeBoard): boolean {
  return failed + toType + falls + undecided + inReview + extended + forces + dates > 0;
}

async function wholeBoards(
  { payload, now }: ActContext,
  editions: readonly EditionRow[],
  provinces: readonly ProvinceRow[],
): Promise<readonly HomeBoard[]> {
  const reached = new Set(provinces.map(({ id }) => id));
  const codes = editions.map(({ id }) => id);
  const [all, publications, attempts] = await Promise.all([
    readSheetRows(payload, editions),
    readPublicationsOfEditions({ payload }, codes),
    readRendersOf({ payload }, codes),
  ]);
  const sheets = grouped(all, ({ edition }) => edition);
  const renders = grouped(attempts, placeOf);
  return editions.map((edition) => {
    const rows = (sheets.get(edition.id) ?? []).filter(({ province }) => reached.has(province));
    return wholeBoard(edition, { rows, publications, renders, now });
  });
}

const placeOf = ({ edition, province }: Pick<SheetRow, 'edition' | 'province'>): string =>
  sheetId(edition, province);

interface BoardFacts {
  readonly rows: readonly SheetRow[];
  /** By sheet, the highest number and the latest attempt first. */
  readonly publications: ReadonlyMap<string, readonly PublicationHead[]>;
  readonly renders: ReadonlyMap<string, readonly RenderRow[]>;
  readonly now: Date;
}

/** How far an edition is, from what its sheets count and what became of its booklets. */
function wholeBoard(edition: EditionRow, { rows, publications, renders, now }: BoardFacts): HomeBoard {
  const numbersOf = (row: SheetRow) => publications.get(placeOf(row)) ?? [];
  const attempts = (row: SheetRow) => renders.get(placeOf(row)) ?? [];
  const latestState = (row: SheetRow) =>
    attempts(row).find(({ publication }) => publication === numbersOf(row)[0]?.id)?.state;
  const progress = rows.map((row) => row.progress ?? noProgress);
  return {
    edition: editionHead(edition),
    provinces: rows.length,
    entered: progress.filter(
      ({ asked, enteredRequired, required }) => asked > 0 && enteredRequired === required,
    ).length,
    published: rows.filter((row) => isOut(numbersOf(row))).length,
    ready: rows.filter((row) => isComplete(row.progress ?? noProgress) && numbersOf(row).length === 0).length,
    failed: rows.filter((row) => latestState(row) === 'failed').length,
    toType: rows.filter((row) => latestState(row) === 'waiting').length,
    falls: progress.reduce((sum, { falls }) => sum + falls, 0),
    undecided: progress.reduce((sum, { undecided = 0 }) => sum + undecided, 0),
    inReview: progress.reduce((sum, { inReview }) => sum + inReview, 0),
    extended: rows.filter((row) => extendedUntil(edition, row, now) !== null).length,
    forces: rows.reduce((sum, row) => sum + waitingForces(row), 0),
    dates: (edition.proposals ?? []).filter(isWaiting).length,
  };
}
