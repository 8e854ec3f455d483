import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { editionDataOfRecord } from '@/domain/openData/bookletsAsData';
import type { EditionData } from '@/domain/openData/editionData';
import { publicRoot } from '@/domain/publication/address';
import type { PublishedKey } from '@/domain/publication/proof';
import type { SiteIndex, SiteRecord } from '@/domain/publication/site';
import { marked, readMark, standingOf } from './builtMark';
import { StepFailed, type Publishing } from './publishing';
import { writeProofLists } from './proofLists';
import { proofReader, type ProofReading } from './proofReader';
import { editionDataReader } from './readEditionData';
import { plainName, type Storage } from '@/storage/storage';
import { readSiteRecords, siteIndexReader } from './readSiteIndex';
import { readEveryPublication, type PublicationHead } from '@/workflow/sheet/publications';
import { clearLeftOver, latePages, type LatePages } from './webFolders';
import { keepPublicKey, signingKeysOf } from './signingKey';

/** What a builder knows of the pages that stand, as long as nobody else has put any. */
interface Kept {
  built: string;
  readonly editions: Map<string, string>;
  readonly put: Map<string, string>;
  /** The lists that files are verified with. */
  readonly lists: Map<string, string>;
  readonly putLatePages: LatePages;
}

const nothingKept = (): Kept => ({
  built: '',
  editions: new Map(),
  put: new Map(),
  lists: new Map(),
  putLatePages: latePages(),
});

/**
 * Makes the function that rebuilds the pages and the data over all editions and provinces from the database, when what
 * they say has changed since it last did so; of a page that says the same nothing is compressed or put again. Where another
 * process has built since, what this one put is no longer known to stand: it builds nothing that the other one has, and
 * otherwise all of it.
 */
export function indexBuilder({ payload, runtime }: Publishing): () => Promise<void> {
  const by = crypto.randomUUID();
  let hasBuilt = false;
  let kept = nothingKept();
  const read = { data: editionDataReader(payload), records: recordReader(payload) };
  const readIndex = siteIndexReader(payload);
  const readProof = proofReader(payload);
  return async () => {
    const heads = await readEveryPublication({ payload });
    const index = await readIndex(heads);
    if (index.editions.length === 0) return;
    const proof = await readProof(heads, index.provinces);
    const wanted = canonicalJson({ index, proof: proof.facts });
    const of = createHash('sha256').update(wanted).digest('hex');
    const turn = { by, of, now: runtime.now() };
    const standing = standingOf(await readMark(runtime.storage), turn);
    if (standing === 'busy' || (standing === 'own' && wanted === kept.built)) return;
    if (standing !== 'own') kept = nothingKept();
    // A process that has just begun may be of another release, whose pages look otherwise.
    if (standing === 'same' && hasBuilt) return;
    await marked(runtime.storage, turn, () =>
      build({ payload, runtime }, { index, heads, proof }, read, kept),
    );
    kept.built = wanted;
    hasBuilt = true;
  };
}

interface Wanted {
  readonly index: SiteIndex;
  readonly heads: readonly PublicationHead[];
  readonly proof: ProofReading;
}

interface Readers {
  readonly data: (heads: readonly PublicationHead[]) => Promise<readonly EditionData[]>;
  readonly records: (index: SiteIndex) => Promise<readonly SiteRecord[]>;
}

/** Makes what differs from what stands, and puts it there; false where the process stops before. */
async function build(
  { payload, runtime }: Publishing,
  { index, heads, proof }: Wanted,
  read: Readers,
  kept: Kept,
): Promise<boolean> {
  const { editions, put, putLatePages } = kept;
  const records = await read.records(index);
  const data = [...(await read.data(heads)), ...records.map(editionDataOfRecord)];
  const states = new Map(data.map((each) => [each.edition.code, stateOf(each)]));
  const due = [...states.keys()].filter((code) => editions.get(code) !== states.get(code));
  const outDir = join(runtime.workDir, `lists-${crypto.randomUUID()}`);
  try {
    const keys = await keepPublicKey(runtime.storage, signingKeysOf(payload, runtime.proof));
    const result = await runtime.press.printIndex({
      index,
      keys,
      records: records.filter(({ edition }) => due.includes(edition.code)),
      data,
      due,
      had: Object.fromEntries(put),
      outDir,
    });
    if (!result.ok)
      throw new StepFailed({ step: result.step, problem: result.problem, detail: result.detail });
    await putLatePages(runtime.storage, outDir, runtime.stopping);
    await runtime.storage.putFolder(publicRoot, outDir, runtime.stopping);
    await putProofLists({ payload, runtime }, proof, keys, kept);
    if (result.all !== undefined) await keepOnly(runtime.storage, put, new Set(result.all));
    for (const { name, sha256 } of result.files) put.set(name, sha256);
    for (const [code, state] of states) editions.set(code, state);
    return true;
  } catch (error) {
    if (runtime.stopping.aborted) return false;
    throw error;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Puts the lists that differ, one right after the other: they hang together by their hashes. */
async function putProofLists(
  { payload, runtime }: Publishing,
  proof: ProofReading,
  keys: readonly PublishedKey[],
  { lists }: Kept,
): Promise<void> {
  const outDir = join(runtime.workDir, `proof-${crypto.randomUUID()}`);
  const { current } = signingKeysOf(payload, runtime.proof);
  try {
    const index = await proof.index();
    const written = await writeProofLists(outDir, index, { keys, current, now: runtime.now(), had: lists });
    await runtime.storage.putFolder(publicRoot, outDir);
    for (const [path, hash] of written) lists.set(path, hash);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Pages that are made no more go; one that comes back is put again. */
async function keepOnly(storage: Storage, put: Map<string, string>, all: ReadonlySet<string>): Promise<void> {
  await clearLeftOver(storage, all);
  for (const name of put.keys()) if (!all.has(plainName(name))) put.delete(name);
}

/** The publications and the corrections that an edition's figures come from: where they are the same, its figures are. */
function stateOf({ provinces }: EditionData): string {
  return canonicalJson(
    provinces.map(({ plate, log, figures, publication }) => [plate, log, publication ?? figures]),
  );
}

/** Reads the recorded editions of an index, each again only when an import of it was approved since. */
function recordReader(payload: Payload): (index: SiteIndex) => Promise<readonly SiteRecord[]> {
  const known = new Map<string, { readonly hash: string; readonly record: SiteRecord }>();
  return async (index) => {
    const recorded = index.editions.filter((edition) => edition.recorded !== undefined);
    for (const edition of recorded) {
      const hash = edition.recorded?.contentHash ?? '';
      if (known.get(edition.code)?.hash === hash) continue;
      const [record] = await readSiteRecords(payload, [edition], index);
      if (record !== undefined) known.set(edition.code, { hash, record });
    }
    return recorded.flatMap(({ code }) => known.get(code)?.record ?? []);
  };
}
