import { bookletFolder } from '@/domain/publication/address';
import type { BookletRow } from './copiedDatabase';
import type { ShownBooklet } from './manifest';

/** Of each booklet, the highest publication whose files are made: what its address shows. */
export function shownBooklets(booklets: readonly BookletRow[]): readonly ShownBooklet[] {
  const highest = new Map<string, BookletRow>();
  for (const booklet of booklets) {
    const place = bookletFolder(booklet);
    if (booklet.files !== null && booklet.number > (highest.get(place)?.number ?? 0))
      highest.set(place, booklet);
  }
  return [...highest.values()].map(({ id, number, contentHash, edition, slug }) => ({
    id,
    number,
    contentHash,
    place: { edition, slug },
  }));
}
