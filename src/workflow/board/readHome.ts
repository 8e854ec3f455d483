import type { Person } from '@/domain/permissions/person';
import { ministryRoles, provinceRoles, type Role } from '@/domain/permissions/role';
import { mayEver } from '@/domain/workflow/rolesFor';
import type { HomeBoard, HomeSheet, HomeView } from '@/contract/homeView';
import type { Acting } from '../sheet/acting';
import { readBoard } from './readBoard';
import { editionHead, readEditions } from '../sheet/readEditions';
import { readProvinces } from '../sheet/readProvinces';
import { reachesProvince } from '../sheet/readReach';
import { readReviewList } from '../review/readReviewList';
import { countReviewTexts } from '../review/readReviewTexts';
import { readSheetView } from '../entry/readSheetView';

/** What leads this person to the work. */
export async function readHome(acting: Acting): Promise<HomeView> {
  const { payload, person, now } = acting;
  const editions = (await readEditions(payload)).map(editionHead);
  const current = editions.find(({ state }) => state === 'open') ?? editions[0] ?? null;
  const provinces = (await readProvinces(payload)).filter(({ id }) => reachesProvince(person, id));
  return {
    now: now.toISOString(),
    editions,
    current: current?.code ?? null,
    provinces: provinces.map(({ id, name }) => ({ plate: id, name })),
    sheet: current && (await ownSheet(acting, current.code)),
    review: await ownReview(acting),
    standsIn: person.standsIn ?? [],
    board: current && has(person, ministryRoles) ? await wholeBoard(acting, current.code) : null,
  };
}

function has(person: Person, roles: readonly Role[]): boolean {
  return person.roles.some((role) => roles.includes(role));
}

async function ownSheet(acting: Acting, edition: string): Promise<HomeSheet | null> {
  const { person } = acting;
  if (person.province === null || !has(person, provinceRoles)) return null;
  const sheet = await readSheetView(acting, edition, person.province);
  return sheet && { province: sheet.province, entry: sheet.entry, progress: sheet.progress };
}

async function ownReview(acting: Acting): Promise<HomeView['review']> {
  const { person } = acting;
  if (!mayEver(person, 'figure', 'approve') && !mayEver(person, 'text', 'approve')) return null;
  const lines = await readReviewList(acting);
  return {
    figures: lines.reduce((sum, { waiting }) => sum + waiting, 0),
    sheets: lines.length,
    texts: await countReviewTexts(acting),
  };
}

async function wholeBoard(acting: Acting, edition: string): Promise<HomeBoard | null> {
  const board = await readBoard(acting, edition);
  if (board === null) return null;
  const { rows } = board;
  return {
    provinces: rows.length,
    entered: rows.filter(
      ({ progress }) => progress.asked > 0 && progress.enteredRequired === progress.required,
    ).length,
    published: rows.filter(({ links }) => links !== null).length,
    failed: rows.filter(({ publication }) => publication?.render?.state === 'failed').length,
    falls: rows.reduce((sum, { falls }) => sum + falls, 0),
  };
}
