import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { istanbulDate } from '@/domain/days';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { grouped } from '@/domain/grouped';
import { bookletFiles } from '@/domain/publication/address';
import {
  keyFilePath,
  keyListPath,
  proofStateOf,
  provenListPath,
  publicKeyPem,
  shardsOf,
  toldFiles,
  type KnownFile,
  type ProofIndex,
  type ProvenList,
  type ProvenPublication,
  type PublishedKey,
} from '@/domain/publication/proof';
import { readEveryPublication } from '@/workflow/sheet/publications';
import type { RenderFile } from './renderRecord';
import type { SigningKey } from './signingKey';

/** Reads what files are verified with: all publications that readers were given, and the hashes of their files. */
export async function readProofIndex(payload: Payload): Promise<ProofIndex> {
  const heads = (await readEveryPublication({ payload })).filter(({ files }) => files === 'made');
  const filesOf = await readFiles(payload);
  const provinces = await readAll({ payload }, 'provinces', { select: { name: true, slug: true } });
  const placeOf = new Map(provinces.map(({ id, name, slug }) => [id, { name, slug }]));
  const hashes = new Map(
    (await readAll({ payload }, 'publications', { select: { contentHash: true } })).map((each) => [
      each.id,
      each.contentHash,
    ]),
  );
  const files: Record<string, KnownFile> = {};
  const publications: ProvenPublication[] = [];
  for (const ofSheet of grouped(heads, (each) => `${each.edition}:${each.province}`).values()) {
    for (const { id, province, number, kind, at } of ofSheet) {
      const place = placeOf.get(province);
      if (place === undefined) continue;
      const standing = proofStateOf(ofSheet, number);
      const told = toldFiles(filesOf.get(id) ?? [], standing.state);
      for (const { name, sha256, prefix } of told) {
        files[sha256] ??= [id, name];
        if (prefix !== undefined) files[prefix.sha256] ??= [id, name];
      }
      const contentHash = standing.state === 'withdrawn' ? null : (hashes.get(id) ?? null);
      const publishedOn = istanbulDate(new Date(at));
      const facts = { id, ...place, number, kind, publishedOn, ...standing, contentHash };
      publications.push({ ...facts, ...toldOf(told) });
    }
  }
  return { publications: publications.toSorted((a, b) => (a.id < b.id ? -1 : 1)), files };
}

function toldOf(told: readonly RenderFile[]): Pick<ProvenPublication, 'manifest' | 'hashed'> {
  const hashOf = (wanted: string): string | null => told.find(({ name }) => name === wanted)?.sha256 ?? null;
  return { manifest: hashOf(bookletFiles.manifest), hashed: hashOf(bookletFiles.pdf) !== null };
}

/** The files of each publication's last finished attempt. */
async function readFiles(payload: Payload): Promise<ReadonlyMap<string, readonly RenderFile[]>> {
  const docs = await readAll({ payload }, 'renders', {
    where: { state: { equals: 'done' } },
    select: { publication: true, files: true },
    sort: 'attempt',
  });
  return new Map(docs.map(({ publication, files }) => [publication, files ?? []]));
}

/** The day that a list is of, and the key that signs it. */
interface ListSigning {
  readonly keys: readonly PublishedKey[];
  readonly current: SigningKey;
  readonly now: Date;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Writes the lists that files are verified with into the folder of the public side. The list of publications is signed, and
 * holds a hash of each of the others: none of them can be changed, or taken away, without its signature.
 */
export async function writeProofLists(
  outDir: string,
  { publications, files }: ProofIndex,
  { keys, current, now }: ListSigning,
): Promise<void> {
  const shards = shardsOf(files);
  const hashes = shards.map(([, json]) => digest(json));
  const proven: ProvenList = { at: istanbulDate(now), key: current.id, shards: hashes, publications };
  const list = canonicalJson(proven);
  const signature = current.sign(new TextEncoder().encode(list));
  const written: readonly (readonly [string, string | Uint8Array])[] = [
    ...shards,
    ...keys.map(({ id, publicKey }) => [keyFilePath(id), publicKeyPem(publicKey)] as const),
    [keyListPath, canonicalJson(keys)],
    [`${provenListPath}.sig`, signature],
    [provenListPath, list],
  ];
  for (const [path, content] of written) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), content);
  }
}
