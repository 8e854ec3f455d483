import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { istanbulDate } from '@/domain/days';
import { grouped } from '@/domain/grouped';
import {
  proofIndexOf,
  toldFiles,
  type GivenPublication,
  type MadeFile,
  type ProofIndex,
} from '@/domain/publication/proof';
import type { PublicationHead } from '@/workflow/sheet/publications';

/** What was read before and never changes: files by the id of an attempt that has ended, content hashes by publication. */
interface Known {
  readonly files: Map<string, readonly MadeFile[]>;
  readonly hashes: Map<string, string>;
}

/** What files are verified with: told by what it follows from, and made in full for whoever asks. */
export interface ProofReading {
  /** Inert JSON. While it is the same, so is the index. */
  readonly facts: unknown;
  readonly index: () => Promise<ProofIndex>;
}

/**
 * Makes the function that reads what files are verified with, of all publications: the hashes of the files of each attempt are
 * read once, when it has ended, and an attempt that is being shown each time.
 */
export function proofReader(
  payload: Payload,
): (heads: readonly PublicationHead[], provinces: readonly PlacedProvince[]) => Promise<ProofReading> {
  const known: Known = { files: new Map(), hashes: new Map() };
  return async (heads, provinces) => {
    const made = heads.filter(({ files }) => files === 'made');
    const goingOn = made.flatMap(({ given }) => given.filter((each) => !hasEnded(each)).map(({ id }) => id));
    const shown = new Map((await readFiles(payload, goingOn)).map(({ id, files }) => [id, files]));
    const facts = { made, shown: [...shown], provinces };
    return { facts, index: () => indexOf(payload, { ...known, shown }, made, provinces) };
  };
}

/** A province as a booklet's address and readers name it. */
export interface PlacedProvince {
  readonly plate: string;
  readonly name: string;
  readonly slug: string;
}

const hasEnded = ({ state }: PublicationHead['given'][number]): boolean =>
  state === 'done' || state === 'failed';

async function indexOf(
  payload: Payload,
  { files, hashes, shown }: Known & { readonly shown: Known['files'] },
  made: readonly PublicationHead[],
  provinces: readonly PlacedProvince[],
): Promise<ProofIndex> {
  const ended = made.flatMap(({ given }) => given.filter(hasEnded).map(({ id }) => id));
  for (const each of await readFiles(payload, missing(ended, files))) files.set(each.id, each.files);
  for (const each of await readHashes(
    payload,
    missing(
      made.map(({ id }) => id),
      hashes,
    ),
  ))
    hashes.set(each.id, each.contentHash);
  const placeOf = new Map(provinces.map(({ plate, name, slug }) => [plate, { name, slug }]));
  const publications = made.flatMap(({ given, province, at, ...head }): GivenPublication[] => {
    const place = placeOf.get(province);
    if (place === undefined) return [];
    const attempts = given.map(({ id }) => files.get(id) ?? shown.get(id) ?? []);
    const facts = { publishedOn: istanbulDate(new Date(at)), contentHash: hashes.get(head.id) ?? null };
    return [{ ...head, ...place, ...facts, attempts }];
  });
  return proofIndexOf([...grouped(publications, ({ id }) => id.slice(0, id.lastIndexOf(':'))).values()]);
}

const missing = (ids: readonly string[], known: ReadonlyMap<string, unknown>): readonly string[] =>
  ids.filter((id) => !known.has(id));

/** So many are read at a time: a booklet has some hundred and fifty files. */
const atOnce = 40;

/** Asks for documents by their ids, some at a time. */
async function inParts<T>(
  ids: readonly string[],
  read: (part: string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    found.push(...(await read(ids.slice(from, from + atOnce))));
  return found;
}

/** The files of these attempts, as far as they are ever told. */
function readFiles(
  payload: Payload,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly files: readonly MadeFile[] }[]> {
  return inParts(ids, async (part) => {
    const where = { id: { in: part } };
    const docs = await readAll({ payload }, 'renders', { where, select: { files: true } });
    return docs.map(({ id, files }) => ({ id, files: toldFiles(files ?? [], 'published') }));
  });
}

function readHashes(
  payload: Payload,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly contentHash: string }[]> {
  return inParts(ids, (part) =>
    readAll({ payload }, 'publications', { where: { id: { in: part } }, select: { contentHash: true } }),
  );
}
