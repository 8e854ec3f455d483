import type { Payload } from 'payload';
import { ministryRoles, provinceRoles, type Person, type Role } from '@/domain/permissions/person';
import { mayEver } from '@/domain/workflow/rolesFor';
import type { HomeBoard, HomeSheet, HomeView } from '@/contract/homeView';
import type { ActContext } from '../sheet/actRequest';
import { entryStanding } from '../entry/sheetView';
import { currentOf, editionHead, readEditions, type EditionRow } from '../sheet/editions';
import { readSheetRow } from '../sheet/loadSheet';
import { readPublicationsOfEdition } from '../sheet/publications';
import { reachesProvince, readProvinces, type ProvinceRow } from '../sheet/directory';
import { countReviewTexts, readReviewList } from '../review/readReviewList';
import { noProgress, readRenders, readSheetRows } from './readBoard';

/** Reads the home screen of this person: editions, own sheet, reviews and board. */
export async function readHome(acting: ActContext): Promise<HomeView> {
  const { payload, person, now } = acting;
  const [rows, everywhere] = await Promise.all([readEditions(payload), readProvinces(payload)]);
  const provinces = everywhere.filter(({ id }) => reachesProvince(person, id));
  const current = currentOf(rows);
  const [sheet, review, board] = await Promise.all([
    current && ownSheet(acting, current, provinces),
    ownReview(acting),
    current && has(person, ministryRoles) ? wholeBoard(payload, current, provinces) : null,
  ]);
  return {
    now: now.toISOString(),
    editions: rows.map(editionHead),
    current: current?.id ?? null,
    provinces: provinces.map(({ id, name }) => ({ plate: id, name })),
    sheet,
    review,
    standsIn: person.standsIn ?? [],
    board,
  };
}

function has(person: Person, roles: readonly Role[]): boolean {
  return person.roles.some((role) => roles.includes(role));
}

/** The sheet's own row counts its figures. */
async function ownSheet(
  { payload, person, now }: ActContext,
  edition: EditionRow,
  provinces: readonly ProvinceRow[],
): Promise<HomeSheet | null> {
  const own = provinces.find(({ id }) => id === person.province);
  if (own === undefined || !has(person, provinceRoles)) return null;
  const row = await readSheetRow({ payload }, { edition: edition.id, province: own.id });
  if (row === null) return null;
  const entry = entryStanding(editionHead(edition), row.exceptions, now);
  return { province: { plate: own.id, name: own.name }, entry, progress: row.progress ?? noProgress };
}

async function ownReview(acting: ActContext): Promise<HomeView['review']> {
  const { person } = acting;
  if (!mayEver(person, 'figure', 'approve') && !mayEver(person, 'text', 'approve')) return null;
  const [lines, texts] = await Promise.all([readReviewList(acting), countReviewTexts(acting)]);
  return { figures: lines.reduce((sum, { waiting }) => sum + waiting, 0), sheets: lines.length, texts };
}

/** How far an edition is, from what its sheets count and what became of its booklets. */
async function wholeBoard(
  payload: Payload,
  { id: code }: EditionRow,
  provinces: readonly ProvinceRow[],
): Promise<HomeBoard> {
  const [sheets, publications, renders] = await Promise.all([
    readSheetRows(payload, code),
    readPublicationsOfEdition({ payload }, code),
    readRenders(payload, code),
  ]);
  const rows = provinces.flatMap(({ id }) => sheets.get(id) ?? []);
  const attempts = (province: string) => renders.get(province) ?? [];
  const progress = rows.map((row) => row.progress ?? noProgress);
  return {
    provinces: rows.length,
    entered: progress.filter(
      ({ asked, enteredRequired, required }) => asked > 0 && enteredRequired === required,
    ).length,
    published: rows.filter(({ province }) => attempts(province).some(({ state }) => state === 'done')).length,
    failed: rows.filter(({ province }) => {
      const latest = publications.get(province)?.[0]?.id;
      return attempts(province).find(({ publication }) => publication === latest)?.state === 'failed';
    }).length,
    falls: progress.reduce((sum, { falls }) => sum + falls, 0),
  };
}
