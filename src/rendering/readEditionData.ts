import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { grouped } from '@/domain/grouped';
import { bookletData, mergedData, publicLog, withShared } from '@/domain/openData/bookletsAsData';
import type { DefinitionSet, EditionData } from '@/domain/openData/editionData';
import { shownPublication, withdrawalsAmong } from '@/domain/publication/readable';
import { wholePublication, type PublicationHead } from '@/workflow/sheet/publications';

/** What was read before, by the ids of the publications, and the definitions that they share. */
interface Known {
  readonly booklets: Map<string, EditionData>;
  readonly definitions: Map<string, DefinitionSet>;
}

/** Publications are read so many at a time: a snapshot has some hundred kilobytes. */
const atOnce = 40;

/**
 * Makes the function that reads the figures of all editions that readers have: of each booklet the publication that its
 * address shows, and what every publication before it changed. A publication never changes, so each is read once.
 */
export function editionDataReader(
  payload: Payload,
): (heads: readonly PublicationHead[]) => Promise<readonly EditionData[]> {
  const known: Known = { booklets: new Map(), definitions: new Map() };
  return async (heads) => {
    const made = heads.filter(({ files }) => files === 'made');
    await readMissing(payload, known, made);
    const booklets = [...grouped(made, ({ edition, province }) => `${edition}:${province}`).values()];
    const shown = booklets.flatMap((ofSheet) => bookletOf(ofSheet, known.booklets));
    const editions = grouped(shown, ({ edition }) => edition.code);
    return [...editions.values()].flatMap(([first, ...rest]) =>
      first === undefined ? [] : [mergedData([first, ...rest])],
    );
  };
}

async function readMissing(payload: Payload, known: Known, made: readonly PublicationHead[]): Promise<void> {
  const missing = made.map(({ id }) => id).filter((id) => !known.booklets.has(id));
  for (let from = 0; from < missing.length; from += atOnce) {
    const where = { id: { in: missing.slice(from, from + atOnce) } };
    for (const stored of await readAll({ payload }, 'publications', { where })) {
      const { id, snapshot, contentHash } = wholePublication(stored);
      known.booklets.set(id, withShared(bookletData(snapshot, contentHash), known.definitions));
    }
  }
}

/** The data of what the booklet's address shows, with all numbers that readers were given. */
function bookletOf(
  ofSheet: readonly PublicationHead[],
  known: ReadonlyMap<string, EditionData>,
): readonly EditionData[] {
  const shown = shownPublication(ofSheet);
  const data = shown === null ? undefined : known.get(shown.id);
  const [province] = data?.provinces ?? [];
  if (data === undefined || province === undefined) return [];
  const told = ofSheet.flatMap(({ id }) => known.get(id)?.provinces[0]?.publication ?? []);
  const taken = new Set(withdrawalsAmong(ofSheet).map(({ number }) => number));
  return [{ ...data, provinces: [{ ...province, log: publicLog(told, taken) }] }];
}
