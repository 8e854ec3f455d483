import { bookletFiles, bookletPath } from '@/domain/publication/address';
import type { BoardPublication, BoardRender, BoardRow, BookletLinks } from '@/domain/publication/boardView';
import { retryIssues } from '@/domain/publication/retryIssues';
import type { Person } from '@/domain/permissions/person';
import { progressOf, type Progress } from '@/domain/workflow/progress';
import type { BookletStates, PublicationRow, RenderRow } from './readBookletStates';
import type { ProvinceRow } from './readProvinces';

interface RowSource {
  readonly person: Person;
  readonly edition: string;
  readonly province: ProvinceRow;
  readonly progress: Progress | null;
  readonly booklets: BookletStates;
}

const noProgress = progressOf([], new Map(), 0);

/** One province of the board. */
export function boardRow({ person, edition, province, progress, booklets }: RowSource): BoardRow {
  const renders = booklets.renders.get(province.id) ?? [];
  const [latest] = booklets.publications.get(province.id) ?? [];
  const publication = latest ? boardPublication(latest, renders) : null;
  const counts = progress ?? noProgress;
  const isPublisher = person.roles.includes('publisher');
  return {
    plate: province.id,
    name: province.name,
    searchKey: province.searchKey,
    progress: counts,
    falls: counts.falls,
    unpublished: booklets.unpublished.get(province.id) ?? 0,
    publication,
    links: renders.some(({ state }) => state === 'done') ? linksOf(edition, province.slug) : null,
    barred: {
      release: isPublisher
        ? null
        : { field: 'publication', problem: 'role_missing', context: { action: 'release' } },
      retry: retryIssues(person, publication?.render?.state ?? null)[0] ?? null,
    },
  };
}

function boardPublication(row: PublicationRow, renders: readonly RenderRow[]): BoardPublication {
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
