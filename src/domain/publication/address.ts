/** Folder of everything readers see, in the storage; its content is the root of the public side. */
export const publicRoot = 'site';

/** Folder of what readers are not given any more: the files of publications that were withdrawn. */
export const recordRoot = 'kayit';

/** The four files that every booklet's address has. */
export const bookletFiles = {
  web: 'index.html',
  pdf: 'kitapcik.pdf',
  csv: 'veri.csv',
  json: 'veri.json',
} as const;

export interface BookletPlace {
  /** Edition code, `2024-2`. */
  readonly edition: string;
  /** The province's slug, `igdir`. */
  readonly slug: string;
}

/** Gives the storage folder of a province's latest booklet: `site/2024-2/igdir`. */
export function bookletFolder({ edition, slug }: BookletPlace): string {
  return `${publicRoot}/${edition}/${slug}`;
}

/** Gives the storage folder that keeps one publication for ever: `site/2024-2/igdir/1`. */
export function publicationFolder(place: BookletPlace, number: number): string {
  return `${bookletFolder(place)}/${String(number)}`;
}

/** Gives the storage folder for the files of a withdrawn publication: `kayit/2024-2/igdir/1`. */
export function recordFolder({ edition, slug }: BookletPlace, number: number): string {
  return `${recordRoot}/${edition}/${slug}/${String(number)}`;
}

/** Gives a booklet's public path: `/2024-2/igdir/`, or one publication's own, `/2024-2/igdir/1/`. */
export function bookletPath({ edition, slug }: BookletPlace, number: number | null = null): string {
  return `/${edition}/${slug}/${number === null ? '' : `${String(number)}/`}`;
}
