import { bookletFiles } from './address';
import type { PublicationKind, Snapshot } from '../booklet/snapshot';

/** One file of a publication, by its name in the publication's folder. */
export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
  /** Of a sealed PDF: the beginning that the press made, which the seal follows. Printing again gives these bytes. */
  readonly prefix?: { readonly bytes: number; readonly sha256: string };
}

/** What one publication consists of, as readers get it and as it is signed. */
export interface Manifest {
  readonly format: 1;
  /** `2024-2:76:1`. */
  readonly publication: string;
  readonly edition: string;
  readonly province: { readonly plate: string; readonly slug: string; readonly name: string };
  readonly number: number;
  readonly kind: PublicationKind;
  /** ISO date in Europe/Istanbul. */
  readonly publishedOn: string;
  readonly sample: boolean;
  /** SHA-256 of the canonical snapshot, as the booklet prints it. */
  readonly contentHash: string;
  /** The file that the content hash is over; null where an older release stored what readers may not know with it. */
  readonly content: typeof bookletFiles.snapshot | null;
  readonly files: readonly ManifestFile[];
  /** Release, template, fonts and browser that made the files. */
  readonly provenance: Readonly<Record<string, string>>;
  /** Id of the key that signs this: 16 hex digits. */
  readonly key: string;
}

/** What a manifest tells besides the publication's own facts. */
export interface ManifestParts {
  readonly publication: string;
  readonly snapshot: Pick<Snapshot, 'edition' | 'province' | 'publication' | 'sample'>;
  readonly contentHash: string;
  readonly files: readonly ManifestFile[];
  readonly provenance: Readonly<Record<string, string>>;
  readonly key: string;
}

/** Made from a file that stands beside it, and told by that one. */
const isCompressed = (name: string): boolean => /\.(?:br|gz)$/.test(name);

/** Lists what a publication consists of: every file but this list, its signature, and compressed twins. */
export function manifestOf({
  publication,
  snapshot,
  contentHash,
  files,
  provenance,
  key,
}: ManifestParts): Manifest {
  const { plate, slug, name } = snapshot.province;
  const { number, kind, publishedOn } = snapshot.publication;
  const listed = files.filter((file) => !isCompressed(file.name));
  const byName = listed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    format: 1,
    publication,
    edition: snapshot.edition.code,
    province: { plate, slug, name },
    number,
    kind,
    publishedOn,
    sample: snapshot.sample,
    contentHash,
    content: listed.some((file) => file.name === bookletFiles.snapshot) ? bookletFiles.snapshot : null,
    files: byName,
    provenance,
    key,
  };
}
