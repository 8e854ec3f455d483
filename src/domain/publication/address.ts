/** Folder of everything readers see, in the storage; its content is the root of the public side. */
export const publicRoot = 'site';

/** Folder of what readers are not given any more: the files of publications that were withdrawn. */
export const recordRoot = 'kayit';

/** Folder of what readers are not given yet: files that wait for somebody to type from them. */
export const waitingRoot = 'bekleyen';

/** The open data of one booklet, of a whole edition and of everything: one name for each format, in all places. */
export const dataFormats = {
  /** Tidy: a numeric value and a status letter in each line. */
  csv: 'veri.csv',
  /** As Excel reads it in Turkish: a byte-order mark, semicolons, decimal commas. */
  excelCsv: 'veri-excel.csv',
  xlsx: 'veri.xlsx',
  json: 'veri.json',
  /** JSON-stat 2.0. */
  jsonStat: 'veri.jsonstat.json',
  /** SDMX-CSV 2.0. */
  sdmx: 'veri.sdmx.csv',
} as const;
export type DataFormat = keyof typeof dataFormats;

/** The files that a booklet's address has. */
export const bookletFiles = {
  web: 'index.html',
  pdf: 'kitapcik.pdf',
  ...dataFormats,
  /** The description of `veri.csv` after CSVW, beside it by CSVW's own rule. */
  csvw: 'veri.csv-metadata.json',
  /** The picture that other sites show of a link to it. */
  card: 'kart.png',
  /** The canonical snapshot, exactly what the content hash is over. */
  snapshot: 'onayli.json',
  /** Hashes and sizes of all files, content hash, number, kind, date, provenance. */
  manifest: 'yayim.json',
  /** Detached Ed25519 signature over the manifest. */
  signature: 'yayim.json.sig',
} as const;

/** Folder of the English pages, below the public root and below a publication's own folder. */
export const englishFolderName = 'en';

/** Folder of the passports of a publication's figures, below its own folder. */
export const passportFolderName = 'gosterge';

/** Folder, in what the press makes, of the pages of provinces whose booklet is awaited; each stands where that booklet will. */
export const lateFolderName = 'bekleyen';

/** Folder of the files that all public pages share, below the public root. */
export const assetsFolderName = 'assets';

/** Folder of the data over many provinces, below the public root. */
export const dataRoot = 'veri';

/** What stands for all editions in the place of an edition's code. */
export const allEditions = 'hepsi';

/** Gives the public path of the data of a whole edition, `/veri/2024-2/`, or of everything, `/veri/hepsi/`. */
export function countryDataPath(edition: string | null): string {
  return `/${dataRoot}/${edition ?? allEditions}/`;
}

/** Gives the name that a reader's copy of a file gets: `igdir-2024-2-kitapcik.pdf`, `turkiye-2024-2-veri.csv`. */
export function downloadName(place: string, edition: string | null, file: string): string {
  return [place, edition ?? allEditions, file].join('-');
}

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

/** Gives the storage folder of the English page of a province's latest booklet: `site/en/2024-2/igdir`. */
export function englishFolder({ edition, slug }: BookletPlace): string {
  return `${publicRoot}/${englishFolderName}/${edition}/${slug}`;
}

/** Gives the storage folder that keeps one publication for ever: `site/2024-2/igdir/1`. */
export function publicationFolder(place: BookletPlace, number: number): string {
  return `${bookletFolder(place)}/${String(number)}`;
}

/** Gives the storage folder for the files of a withdrawn publication: `kayit/2024-2/igdir/1`. */
export function recordFolder({ edition, slug }: BookletPlace, number: number): string {
  return `${recordRoot}/${edition}/${slug}/${String(number)}`;
}

/** Gives the storage folder for the files of a publication that is not released yet: `bekleyen/2024-2/igdir/1`. */
export function waitingFolder({ edition, slug }: BookletPlace, number: number): string {
  return `${waitingRoot}/${edition}/${slug}/${String(number)}`;
}

/** Gives a booklet's public path: `/2024-2/igdir/`, or one publication's own, `/2024-2/igdir/1/`. */
export function bookletPath({ edition, slug }: BookletPlace, number: number | null = null): string {
  return `/${edition}/${slug}/${number === null ? '' : `${String(number)}/`}`;
}
