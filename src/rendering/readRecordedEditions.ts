import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { SiteEdition } from '@/domain/publication/siteIndex';
import { asOfDay, istanbulDate } from '@/domain/days';

/** Editions that were recorded from earlier booklets: there is one as soon as an import of it has been approved. */
export async function readRecordedEditions(payload: Payload): Promise<readonly SiteEdition[]> {
  const editions = await readAll({ payload }, 'editions', {
    where: { state: { equals: 'recorded' } },
    select: { year: true, month: true, asOf: true, sample: true },
    sort: '-id',
  });
  if (editions.length === 0) return [];
  const approved = await readAll({ payload }, 'imports', {
    where: { state: { equals: 'approved' } },
    select: { edition: true, contentHash: true, decidedAt: true },
    sort: 'number',
  });
  const recorded = editions.map(async ({ id, year, month, asOf, sample }): Promise<SiteEdition[]> => {
    const last = approved.findLast(({ edition }) => edition === id);
    if (last === undefined) return [];
    const approvedOn = istanbulDate(new Date(last.decidedAt ?? 0));
    const head = { import: last.id, contentHash: last.contentHash, approvedOn };
    const provinces = await readPlates(payload, id);
    return [
      {
        code: id,
        year,
        month,
        asOf: asOfDay({ asOf }),
        sample: sample === true,
        booklets: [],
        recorded: { ...head, provinces },
      },
    ];
  });
  return (await Promise.all(recorded)).flat();
}

async function readPlates(payload: Payload, edition: string): Promise<readonly string[]> {
  const { values } = await payload.findDistinct({
    collection: 'figures',
    field: 'province',
    where: { edition: { equals: edition } },
    ...asSystem,
  });
  return values.map(({ province }) => province).sort();
}
