import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { BoardEdition, BoardRow, BoardView } from '@/contract/boardView';
import { adoptBarred } from '@/domain/publication/adoption';
import { trainBarred } from '@/domain/publication/readiness';
import { decideEdition } from '@/domain/workflow/entryPhase';
import type { Person } from '@/domain/permissions/person';
import type { Edition } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { boardRow, type BoardSheetRow } from './readBoardRow';
import { readBookletStates } from './readBookletStates';
import { editionAsked, editionHead, readEditions } from '../sheet/editions';
import { reachesProvince, readProvinces } from '../sheet/provinces';

/** The state of an edition over all provinces that this person may see; null when there is no such edition. */
export async function readBoard(acting: ActContext, code: string): Promise<BoardView | null> {
  const { payload, person, now } = acting;
  const editions = await readEditions(payload);
  const edition = editionAsked(editions, code);
  if (edition === null) return null;
  return {
    editions: editions.map(editionHead),
    edition: boardEdition(person, edition),
    rows: await readRows(acting, edition),
    now: now.toISOString(),
  };
}

function boardEdition(person: Person, edition: Omit<Edition, 'pins'>): BoardEdition {
  const { revision, releaseMode, state } = edition;
  const against = (move: 'open' | 'close') => decideEdition(move, person, state)[0] ?? null;
  return {
    ...editionHead(edition),
    revision,
    releaseMode,
    barred: {
      open: against('open'),
      close: against('close'),
      adopt: adoptBarred(person, state),
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

/** Reads what boards say of the sheets of an edition, by plate. */
export async function readSheetRows(
  payload: Payload,
  code: string,
): Promise<ReadonlyMap<string, BoardSheetRow>> {
  const docs = await readAll({ payload }, 'sheets', {
    where: { edition: { equals: code } },
    select: { province: true, progress: true, revision: true, exceptions: true, forces: true },
  });
  return new Map(docs.map((sheet) => [sheet.province, sheet]));
}
