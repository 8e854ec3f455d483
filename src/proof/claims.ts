import type { ProvenPublication } from '@/domain/publication/proof';
import { cellsOf, linesOf } from './lines';
import { isPdf, type PdfParts } from './pdfParts';

/** Which publication a file says it is of; nothing of it is proven. */
export interface Claim {
  /** 64 hex digits each. */
  readonly contentHashes: readonly string[];
  /** Ids of publications, `2024-2:76:1`. */
  readonly publications: readonly string[];
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function unique(
  found: Iterable<RegExpMatchArray>,
  give: (match: RegExpMatchArray) => string,
): readonly string[] {
  return [...new Set([...found].map(give))];
}

const hashesIn = (text: string): readonly string[] =>
  unique(text.matchAll(/\b[0-9a-f]{64}\b/g), ([hash]) => hash);

/** The addresses of publications that a text names, `2024-2/igdir/1`. */
const addressesIn = (text: string): readonly string[] =>
  unique(
    text.matchAll(/\b(\d{4}-\d)\/([a-z-]{2,40})\/(\d{1,4})\b/g),
    ([, edition = '', slug = '', number = '']) => [edition, slug, number].join(':'),
  );

/** The publications that the lines of a data file name: edition and plate come first, the number somewhere behind. */
function publicationsInLines(text: string): readonly string[] {
  const [head = '', first = ''] = linesOf(text);
  const [names, values] = [cellsOf(head), cellsOf(first)];
  const valueOf = (name: string): string => values[names.indexOf(name)] ?? '';
  const id = [valueOf('edition'), valueOf('plate'), valueOf('publication')];
  return id.every((part) => part !== '') ? [id.join(':')] : [];
}

/** Finds which publication a file of any kind says it is of. `parts` is what was read of a PDF. */
export function claimOf(bytes: Uint8Array, parts: PdfParts | null): Claim {
  const texts = isPdf(bytes)
    ? [parts?.metadata ?? '', ...(parts?.attached ?? []).map(decode)]
    : [decode(bytes)];
  return {
    contentHashes: [...new Set(texts.flatMap(hashesIn))],
    publications: [...new Set(texts.flatMap((text) => [...addressesIn(text), ...publicationsInLines(text)]))],
  };
}

/** Finds the publication that a file says it is of; null where it names none, or several. */
export function claimedPublication(
  { contentHashes, publications }: Claim,
  known: readonly ProvenPublication[],
): ProvenPublication | null {
  const byHash = known.filter(
    ({ contentHash }) => contentHash !== null && contentHashes.includes(contentHash),
  );
  if (byHash.length === 1) return byHash[0] ?? null;
  const named = known.filter(({ id, slug, number }) => {
    const address = [id.slice(0, id.indexOf(':')), slug, String(number)].join(':');
    return publications.includes(id) || publications.includes(address);
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}
