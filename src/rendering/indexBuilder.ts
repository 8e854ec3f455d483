import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { editionDataOfRecord } from '@/domain/openData/bookletsAsData';
import type { EditionData } from '@/domain/openData/editionData';
import { publicRoot } from '@/domain/publication/address';
import type { SiteIndex, SiteRecord } from '@/domain/publication/site';
import type { ProofIndex } from '@/domain/publication/proof';
import { marked, readMark, standingOf } from './builtMark';
import { StepFailed, type Publishing } from './publishing';
import { readProofIndex, writeProofLists } from './proofLists';
import { editionDataReader } from './readEditionData';
import { plainName, type Storage } from '@/storage/storage';
import { readSiteIndex, readSiteRecords } from './readSiteIndex';
import { clearLeftOver, latePages, type LatePages } from './webFolders';
import { keepPublicKey, signingKeysOf } from './signingKey';

/** What a builder knows of the pages that stand, as long as nobody else has put any. */
interface Kept {
  built: string;
  readonly editions: Map<string, string>;
  readonly put: Map<string, string>;
  readonly putLatePages: LatePages;
}

const nothingKept = (): Kept => ({
  built: '',
  editions: new Map(),
  put: new Map(),
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
  return async () => {
    const index = await readSiteIndex(payload);
    const proof = await readProofIndex(payload);
    const wanted = canonicalJson({ index, proof });
    if (index.editions.length === 0) return;
    const of = createHash('sha256').update(wanted).digest('hex');
    const turn = { by, of, now: runtime.now() };
    const standing = standingOf(await readMark(runtime.storage), turn);
    if (standing === 'busy' || (standing === 'own' && wanted === kept.built)) return;
    if (standing !== 'own') kept = nothingKept();
    // A process that has just begun may be of another release, whose pages look otherwise.
    if (standing === 'same' && hasBuilt) return;
    await marked(runtime.storage, turn, () => build({ payload, runtime }, { index, proof }, read, kept));
    kept.built = wanted;
    hasBuilt = true;
  };
}

interface Wanted {
  readonly index: SiteIndex;
  readonly proof: ProofIndex;
}

interface Readers {
  readonly data: () => Promise<readonly EditionData[]>;
  readonly records: (index: SiteIndex) => Promise<readonly SiteRecord[]>;
}

/** Makes what differs from what stands, and puts it there; false where the process stops before. */
async function build(
  { payload, runtime }: Publishing,
  { index, proof }: Wanted,
  read: Readers,
  { editions, put, putLatePages }: Kept,
): Promise<boolean> {
  const records = await read.records(index);
  const data = [...(await read.data()), ...records.map(editionDataOfRecord)];
  const states = new Map(data.map((each) => [each.edition.code, stateOf(each)]));
  const due = [...states.keys()].filter((code) => editions.get(code) !== states.get(code));
  const outDir = join(runtime.workDir, `lists-${crypto.randomUUID()}`);
  try {
    const signing = signingKeysOf(payload, runtime.proof);
    const keys = await keepPublicKey(runtime.storage, signing);
    const result = await runtime.press.printIndex({
      index,
      keys,
      records: records.filter(({ edition }) => due.includes(edition.code)),
      data,
      due,
      had: Object.fromEntries(put),
      outDir,
    });
    if (!result.ok && runtime.isStopping()) return false;
    if (!result.ok)
      throw new StepFailed({ step: result.step, problem: result.problem, detail: result.detail });
    await putLatePages(runtime.storage, outDir);
    await writeProofLists(outDir, proof, { keys, current: signing.current, now: runtime.now() });
    await runtime.storage.putFolder(publicRoot, outDir);
    if (result.all !== undefined) await keepOnly(runtime.storage, put, new Set(result.all));
    for (const { name, sha256 } of result.files) put.set(name, sha256);
    for (const [code, state] of states) editions.set(code, state);
    return true;
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
