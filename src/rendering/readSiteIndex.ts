import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { SiteBooklet, SiteEdition, SiteIndex } from '@/domain/publication/site';
import { asOfDay, istanbulDate } from '@/domain/days';
import { readIfStored } from '@/stored/storedJson';
import { readPublicationsById } from '@/workflow/sheet/publications';

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

/** What readers may know over many provinces: of each sheet, the highest publication whose files are made. */
export async function readSiteIndex(payload: Payload): Promise<SiteIndex> {
  const booklets = await readBooklets(payload);
  const editions = await readEditions(payload, booklets);
  const provinces = await readAll({ payload }, 'provinces', { select: { name: true, slug: true } });
  return {
    issuer: editions.find(({ issuer }) => issuer !== '')?.issuer ?? '',
    provinces: provinces.map(({ id, name, slug }) => ({ plate: id, name, slug })),
    editions: [...editions.map(({ edition }) => edition), ...(await readRecordedEditions(payload))],
  };
}

type EditionBooklets = ReadonlyMap<string, ReadonlyMap<string, SiteBooklet>>;

async function readBooklets(payload: Payload): Promise<EditionBooklets> {
  const done = await readAll({ payload }, 'renders', {
    where: { state: { equals: 'done' } },
    select: { publication: true },
  });
  const ids = new Set(done.map(({ publication }) => publication));
  const publications = (await readPublicationsById({ payload }, [...ids])).toReversed();
  const byEdition = new Map<string, Map<string, SiteBooklet>>();
  for (const { edition, province, number, kind, at } of publications) {
    const booklets = byEdition.get(edition) ?? new Map<string, SiteBooklet>();
    booklets.set(province, { province, number, kind, publishedOn: istanbulDate(new Date(at)) });
    byEdition.set(edition, booklets);
  }
  return byEdition;
}

async function readEditions(
  payload: Payload,
  booklets: EditionBooklets,
): Promise<readonly { readonly issuer: string; readonly edition: SiteEdition }[]> {
  const docs = await readAll({ payload }, 'editions', {
    where: { id: { in: [...booklets.keys()] } },
    sort: '-id',
  });
  return docs.map((row) => ({
    issuer: readIfStored('pins', row.pins, row)?.texts.front.issuer ?? '',
    edition: {
      code: row.id,
      year: row.year,
      month: row.month,
      asOf: asOfDay(row),
      sample: row.sample === true,
      booklets: [...(booklets.get(row.id)?.values() ?? [])],
    },
  }));
}
