import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { istanbulDate } from '@/domain/days';
import {
  keyFilePath,
  keyListPath,
  provenListPath,
  publicKeyPem,
  shardsOf,
  type ProofIndex,
  type ProvenList,
  type PublishedKey,
} from '@/domain/publication/proof';
import type { SigningKey } from './signingKey';

/** The day that a list is of, the key that signs it, and the files that stand already, by their paths. */
interface ListSigning {
  readonly keys: readonly PublishedKey[];
  readonly current: SigningKey;
  readonly now: Date;
  readonly had?: ReadonlyMap<string, string>;
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Writes the lists that files are verified with into the folder of the public side, but for those that stand already; gives the
 * hash of each by its path. The list of publications is signed, and holds a hash of each of the others: none of them can be
 * changed, or taken away, without its signature.
 */
export async function writeProofLists(
  outDir: string,
  { publications, files }: ProofIndex,
  { keys, current, now, had = new Map() }: ListSigning,
): Promise<ReadonlyMap<string, string>> {
  const shards = shardsOf(files);
  const hashes = shards.map(([, json]) => digest(json));
  const proven: ProvenList = { at: istanbulDate(now), key: current.id, shards: hashes, publications };
  const list = canonicalJson(proven);
  const signature = current.sign(new TextEncoder().encode(list));
  const lists: readonly (readonly [string, string | Uint8Array])[] = [
    ...shards,
    ...keys.map(({ id, publicKey }) => [keyFilePath(id), publicKeyPem(publicKey)] as const),
    [keyListPath, canonicalJson(keys)],
    [`${provenListPath}.sig`, signature],
    [provenListPath, list],
  ];
  const written = new Map<string, string>();
  for (const [path, content] of lists) {
    written.set(path, digest(content));
    if (had.get(path) === written.get(path)) continue;
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), content);
  }
  return written;
}
