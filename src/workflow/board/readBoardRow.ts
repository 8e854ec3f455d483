import { bookletFiles, bookletPath } from '@/domain/publication/address';
import type { BoardPublication, BoardRender, BoardRow, BookletLinks } from '@/contract/boardView';
import { retryIssues } from '@/domain/publication/render';
import type { Issue } from '@/domain/issue';
import type { Person } from '@/domain/permissions/person';
import { extensionOf } from '@/domain/workflow/entryPhase';
import { authorize } from '@/domain/workflow/decide';
import { progressOf } from '@/domain/workflow/progress';
import type { Edition, Sheet } from '@/payload-types';
import type { PublicationHead } from '../sheet/publications';
import type { BookletStates, RenderRow } from './readBookletStates';
import type { ProvinceRow } from '../sheet/provinces';

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

/** One province of the board. */
export function boardRow({ person, edition, province, sheet, booklets, now }: RowSource): BoardRow {
  const renders = booklets.renders.get(province.id) ?? [];
  const [latest] = booklets.publications.get(province.id) ?? [];
  const publication = latest ? boardPublication(latest, renders) : null;
  const counts = sheet?.progress ?? noProgress;
  const { state, entryCloses = null } = edition;
  const exceptions = sheet?.exceptions ?? [];
  return {
    plate: province.id,
    name: province.name,
    searchKey: province.searchKey,
    revision: sheet?.revision ?? 0,
    extendedUntil: extensionOf({ state, entryCloses, exceptions }, now)?.until ?? null,
    progress: counts,
    falls: counts.falls,
    forces: (sheet?.forces ?? []).filter(({ confirmed, ended }) => !confirmed && !ended).length,
    unpublished: booklets.unpublished.get(province.id) ?? 0,
    textsDiffer: publication !== null && booklets.differing.has(publication.id),
    publication,
    links: renders.some(({ state }) => state === 'done') ? linksOf(edition.id, province.slug) : null,
    barred: {
      release: unlessPublisher(person, 'publication', 'release'),
      extend: unlessPublisher(person, 'sheet', 'grant_exception'),
      forces: authorize('confirm', { subject: 'force', field: 'force', person })[0] ?? null,
      retry: retryIssues(person, publication?.render ?? null)[0] ?? null,
    },
  };
}

function unlessPublisher({ roles }: Person, field: string, action: string): Issue | null {
  return roles.includes('publisher') ? null : { field, problem: 'role_missing', context: { action } };
}

function boardPublication(row: PublicationHead, renders: readonly RenderRow[]): BoardPublication {
  const { id, number, kind, at, byName } = row;
  const render = renders.find(({ publication }) => publication === id);
  return { id, number, kind, at, by: byName ?? '', render: render ? boardRender(render) : null };
}

function boardRender({ id, state, step, attempt, reason }: RenderRow): BoardRender {
  return {
    id,
    state,
    step: step ?? null,
    attempt,
    reason: reason ? { problem: reason.problem, detail: reason.detail } : null,
  };
}

function linksOf(edition: string, slug: string): BookletLinks {
  const web = bookletPath({ edition, slug });
  return { web, pdf: web + bookletFiles.pdf, csv: web + bookletFiles.csv, json: web + bookletFiles.json };
}
