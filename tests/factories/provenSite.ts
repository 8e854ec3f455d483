import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName, StandardFonts } from 'pdf-lib';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { PublicationKind, Snapshot } from '@/domain/booklet/snapshot';
import { bookletFiles, bookletPath } from '@/domain/publication/address';
import { manifestOf } from '@/domain/publication/manifest';
import { openSnapshot } from '@/domain/publication/openSnapshot';
import { proofIndexOf, type GivenPublication } from '@/domain/publication/proof';
import { withdrawalOf } from '@/domain/publication/readable';
import { bookletDataFiles } from '@/press/data/dataFiles';
import type { ProofSource } from '@/proof/published';
import { writeProofLists } from '@/rendering/proofLists';
import { keepPublicKey, signingKeysOf, type SigningKey } from '@/rendering/signingKey';
import { folderStorage } from '@/storage/folderStorage';
import { toStored } from '@/stored/storedJson';
import { igdirSnapshot } from './snapshot';

/** A small public side: the files of some publications, and the lists that files are verified with. */
export interface ProvenSite {
  readonly folder: string;
  readonly source: ProofSource;
  readonly key: SigningKey;
  /** What publication `number` published, also what readers are not given any more. */
  readonly file: (number: number, name: string) => Uint8Array;
  /** The PDF that an attempt before made of it, which failed when readers could find it already. */
  readonly earlier: (number: number) => Uint8Array;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A PDF with two pages, the data attached, and the content hash in its metadata, as the press makes them. */
async function pdfOf(
  snapshot: Snapshot,
  hash: string,
  data: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of ['Kapak', String(snapshot.publication.number)])
    document.addPage().drawText(text, { font });
  for (const name of [bookletFiles.csv, bookletFiles.json])
    await document.attach(data.get(name) ?? new Uint8Array(), name, { mimeType: 'text/plain' });
  const xml = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><hash>${hash}</hash></x:xmpmeta>`;
  const stream = document.context.stream(xml, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
  const id = PDFHexString.of(hash.slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save();
}

interface Given {
  readonly number: number;
  readonly kind: PublicationKind;
  readonly takes?: readonly number[];
}

/** Makes Iğdır's publications of 2024-2 as they are given, one figure apart, and lists them. */
export async function makeProvenSite(given: readonly Given[]): Promise<ProvenSite> {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-proof-'));
  const keys = signingKeysOf({ secret: 'a secret of this test alone, long enough' });
  const heads = given.map(({ takes = null, ...each }) => ({ ...each, takes, files: 'made' as const }));
  const made = new Map<string, Uint8Array>();
  const publications: GivenPublication[] = [];
  for (const head of heads) {
    const { number } = head;
    const id = `2024-2:76:${String(number)}`;
    const { open, contentHash, own } = await filesOf(head);
    const list = manifestOf({
      publication: id,
      snapshot: open,
      contentHash,
      files: namedIn(own),
      provenance: { release: 'test' },
      key: keys.current.id,
    });
    const manifest = new TextEncoder().encode(canonicalJson(list));
    own.set(bookletFiles.manifest, manifest).set(bookletFiles.signature, keys.current.sign(manifest));
    for (const [name, bytes] of own) made.set(`${String(number)}/${name}`, bytes);
    const attempts = [namedIn(new Map(own).set(bookletFiles.pdf, earlierOf(own))), namedIn(own)];
    const facts = { id, slug: 'igdir', name: 'Iğdır', publishedOn: '2024-06-03', contentHash };
    publications.push({ ...head, ...facts, attempts });
    if (withdrawalOf(heads, number) !== null) continue;
    const address = join(folder, bookletPath({ edition: '2024-2', slug: 'igdir' }, number));
    await mkdir(address, { recursive: true });
    for (const [name, bytes] of own) await writeFile(join(address, name), bytes);
  }
  const published = await keepPublicKey(folderStorage(join(folder, 'storage')), keys);
  const signing = { keys: published, current: keys.current, now: new Date('2024-07-01T09:00:00Z') };
  await writeProofLists(folder, proofIndexOf([publications]), signing);
  return {
    folder,
    key: keys.current,
    source: folderSource(folder),
    file: (number, name) => made.get(`${String(number)}/${name}`) ?? new Uint8Array(),
    earlier: (number) =>
      earlierOf(
        new Map([[bookletFiles.pdf, made.get(`${String(number)}/kitapcik.pdf`) ?? new Uint8Array()]]),
      ),
  };
}

const namedIn = (own: ReadonlyMap<string, Uint8Array>) =>
  [...own].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: digest(bytes) }));

/** A PDF of the same content, printed by another browser, say. */
const earlierOf = (own: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  Uint8Array.from([...(own.get(bookletFiles.pdf) ?? []), ...new TextEncoder().encode('\n% 1')]);

async function filesOf({ number, kind }: Pick<Given, 'number' | 'kind'>): Promise<{
  readonly open: Snapshot;
  readonly contentHash: string;
  readonly own: Map<string, Uint8Array>;
}> {
  const plain = igdirSnapshot();
  const hane = { value: { kind: 'number', amount: 28_000 + number }, asOf: null, revision: 3 } as const;
  const publication = { ...plain.publication, number, kind };
  const snapshot = { ...plain, publication, figures: { ...plain.figures, 'asdep-hane': hane } };
  const { open } = openSnapshot(snapshot, String(number).repeat(32).slice(0, 32));
  const canonical = new TextEncoder().encode(canonicalJson(toStored('snapshot', open)));
  const contentHash = digest(canonical);
  const data = await bookletDataFiles(open, contentHash);
  const bytesOf = (content: string | Uint8Array): Uint8Array => Uint8Array.from(Buffer.from(content));
  const own = new Map(data.map(({ path, content }) => [path, bytesOf(content)]));
  own.set(bookletFiles.snapshot, canonical);
  own.set(bookletFiles.pdf, await pdfOf(open, contentHash, own));
  return { open, contentHash, own };
}

/** Reads published files from a folder, as the command does. */
export function folderSource(folder: string): ProofSource {
  return {
    get: async (path) => {
      const bytes = await readFile(join(folder, path)).catch(() => null);
      return bytes === null ? null : Uint8Array.from(bytes);
    },
  };
}

/** Somebody else's files in place of those of a source, who holds the server; null where one was taken away. */
export function heldSource(
  source: ProofSource,
  files: Readonly<Record<string, Uint8Array | null>>,
): ProofSource {
  return { get: async (path) => files[path] ?? (path in files ? null : source.get(path)) };
}
