import type { PayloadRequest } from 'payload';
import { CompositionError } from '@/domain/booklet/compositionError';
import type { EditionPins } from '@/domain/booklet/editionPins';
import type { SnapshotContent } from '@/domain/booklet/snapshot';
import { approvedFigures } from '@/domain/publication/approvedFigures';
import type { TouchedBooklet } from '@/domain/publication/adoptView';
import { erratumOf, isEmptyErratum } from '@/domain/publication/erratumOf';
import { pendingMetrics } from '@/domain/publication/readiness';
import type { Publication } from '@/payload-types';
import type { Acting } from './acting';
import type { EditionRecord } from './editionRecord';
import { releaseSetOf } from './releaseSetOf';
import { readProvinces } from './readProvinces';
import { readSheet } from './sheetContext';

/** A booklet as readers have it, or as they would get it now. */
interface Standing {
  readonly plate: string;
  readonly name: string;
  readonly publication: Pick<Publication, 'id' | 'number'> | null;
  readonly content: SnapshotContent;
}

/** Which booklets print otherwise, and the published ones among them by their ids. */
export interface Touched {
  readonly booklets: readonly TouchedBooklet[];
  readonly same: number;
  readonly later: number;
  /** Published booklets that differ from the edition's texts once they are taken in. */
  readonly differing: readonly string[];
}

/** As many passages of each booklet as a screen shows. */
const mostPassages = 5;

/**
 * Composes every published and every ready booklet of an edition with the new pins and sets it beside what readers
 * have, or would get. Nothing is guessed: a text may concern a service that a province does not have.
 */
export async function touchedBooklets(
  req: PayloadRequest,
  acting: Acting,
  { edition, pins }: { readonly edition: EditionRecord; readonly pins: EditionPins },
): Promise<Touched> {
  const published = await latestOfEach(req, edition.facts.code);
  const booklets: TouchedBooklet[] = [];
  const differing: string[] = [];
  let [same, later] = [0, 0];
  for (const { id: plate, name } of await readProvinces(req.payload)) {
    const standing = await standingOf(req, acting, { plate, name, edition, published });
    // Composing is pure work of the processor: others get their turn in between.
    await new Promise((resolve) => setImmediate(resolve));
    const touched = standing === null ? null : touchedBooklet(standing, pins);
    if (standing === null) later += 1;
    else if (touched === null) same += 1;
    else booklets.push(touched);
    if (touched !== null && standing?.publication) differing.push(standing.publication.id);
  }
  return { booklets, same, later, differing };
}

/** The latest publications of an edition by province; a withdrawn booklet has none to compare. */
async function latestOfEach(
  req: PayloadRequest,
  edition: string,
): Promise<ReadonlyMap<string, Pick<Publication, 'id' | 'kind'>>> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { edition: { equals: edition } },
    select: { province: true, kind: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, province, kind }) => [province, { id, kind }]));
}

interface Sought {
  readonly plate: string;
  readonly name: string;
  readonly edition: EditionRecord;
  readonly published: ReadonlyMap<string, Pick<Publication, 'id' | 'kind'>>;
}

async function standingOf(
  req: PayloadRequest,
  { now }: Acting,
  { plate, name, edition, published }: Sought,
): Promise<Standing | null> {
  const latest = published.get(plate);
  if (latest?.kind === 'withdrawal') return null;
  if (latest !== undefined) {
    const { id, number, snapshot } = await req.payload.findByID({
      collection: 'publications',
      id: latest.id,
      depth: 0,
      overrideAccess: true,
      req,
    });
    return { plate, name, publication: { id, number }, content: snapshot };
  }
  const sheet = await readSheet(req, { edition: edition.facts.code, province: plate }, now);
  if (sheet === null || edition.pins === null || pendingMetrics(releaseSetOf(sheet), 1).length > 0)
    return null;
  const { texts, metrics } = edition.pins;
  const figures = approvedFigures(sheet.asked, sheet.figures);
  const content = { edition: edition.facts, province: sheet.province, texts, metrics, figures };
  return { plate, name, publication: null, content };
}

function touchedBooklet(
  { plate, name, publication, content }: Standing,
  { texts, metrics }: EditionPins,
): TouchedBooklet | null {
  const number = publication?.number ?? null;
  const { edition, province, figures } = content;
  try {
    const after = { edition, province, figures, texts, metrics };
    const erratum = erratumOf(content, after, number ?? 0);
    if (isEmptyErratum(erratum)) return null;
    const { passages, definitions } = erratum;
    const shown = passages.slice(0, mostPassages);
    // A definition is read in the data files only, which are the booklet's too.
    const differing = passages.length + definitions.length;
    return { plate, name, number, passages: shown, differing, trouble: null };
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    const { problem, key, place } = error;
    const trouble = { field: 'texts', problem, context: { key, place } };
    return { plate, name, number, passages: [], differing: 0, trouble };
  }
}
