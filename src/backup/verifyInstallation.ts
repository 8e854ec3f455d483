import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { publicationFolder, recordFolder, type BookletPlace } from '@/domain/publication/address';
import { keptAttempt } from '@/domain/publication/render';
import { readPublication } from '@/rendering/readPublication';
import { contentHash } from '@/workflow/release/createPublication';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { StoredRefused } from '@/stored/storedJson';
import { unreadableJson } from './verifyBackup';
import type { Storage } from '@/storage/storage';
import { hashOf } from './folderFiles';

/** What was looked at, and what is not as it must be. */
export interface InstallationReport {
  readonly chains: number;
  readonly entries: number;
  readonly publications: number;
  readonly files: number;
  readonly wrong: readonly WrongThing[];
}

/**
 * `chain` broken or with another end, `publication` with another content than its hash says, `file` missing or another,
 * `stored` JSON that this release cannot read.
 */
export interface WrongThing {
  readonly kind: 'chain' | 'publication' | 'file' | 'stored';
  readonly name: string;
}

/**
 * Reads an installation through and through: every chain of the timeline and the ends that the backup names, the
 * content of every publication, all stored JSON, and each file that readers have.
 */
export async function verifyInstallation(
  payload: Payload,
  storage: Storage,
  heads: { readonly wanted: Heads; readonly found: Heads },
): Promise<InstallationReport> {
  const { chains, entries, broken, links, records } = await verifyTimeline(payload);
  // Under another secret no seal can be told from a wrong one; the restore says that it is another.
  const changed = broken.filter(({ wrong: fault }) => fault !== 'unknown_key');
  const places = links.filter(({ wrong: fault }) => fault !== 'unknown_key');
  const names = [
    ...changed.map(({ scope }) => scope),
    ...otherEnds(heads),
    ...places.map(({ position }) => `#${String(position)}`),
    ...records.map(({ record }) => record),
  ];
  const report = { chains, entries, publications: 0, files: 0 };
  const wrong: WrongThing[] = [...new Set(names)].map((name) => ({ kind: 'chain', name }));
  wrong.push(...(await unreadableJson(payload)).map((name): WrongThing => ({ kind: 'stored', name })));
  for (const id of await publicationIds(payload)) {
    const stored = await payload.findByID({ collection: 'publications', id, ...asSystem });
    report.publications += 1;
    if (contentHash(stored.snapshot) !== stored.contentHash) wrong.push({ kind: 'publication', name: id });
    const place = await placeOf(payload, id);
    const kept = keptAttempt(await readAttempts(payload, id));
    // What waits is looked at by the worker, and made again where it must be.
    if (place === null || kept === null || kept.state === 'waiting') continue;
    const { number } = stored;
    for (const { name, sha256 } of kept.files ?? []) {
      const key = `${publicationFolder(place, number)}/${name}`;
      // What was withdrawn is kept out of readers' reach, and its address holds the notice.
      const recorded = await storage.get(`${recordFolder(place, number)}/${name}`);
      const bytes = recorded ?? (await storage.get(key));
      report.files += 1;
      if (bytes === null || hashOf(bytes) !== sha256) wrong.push({ kind: 'file', name: key });
    }
  }
  return { ...report, wrong };
}

type Heads = Readonly<Record<string, string>>;

function otherEnds({ wanted, found }: { wanted: Heads; found: Heads }): readonly string[] {
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter(
    (scope) => wanted[scope] !== found[scope],
  );
}

async function publicationIds(payload: Payload): Promise<readonly string[]> {
  const docs = await readAll({ payload }, 'publications', { select: { number: true } });
  return docs.map(({ id }) => id);
}

/** Where a publication's files lie; null where its snapshot, which says so, cannot be read. */
async function placeOf(payload: Payload, id: string): Promise<BookletPlace | null> {
  try {
    return (await readPublication(payload, id)).place;
  } catch (error) {
    if (error instanceof StoredRefused) return null;
    throw error;
  }
}

function readAttempts(payload: Payload, publication: string) {
  const where = { publication: { equals: publication } };
  const select = { attempt: true, state: true, shown: true, step: true, files: true } as const;
  return readAll({ payload }, 'renders', { where, select });
}
