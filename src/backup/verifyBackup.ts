import type { PaginatedDocs, Payload } from 'payload';
import { asSystem } from '@/database/asSystem';
import { readAs, StoredRefused } from '@/stored/storedJson';
import { storedKinds, type KindOfStored } from '@/stored/storedKinds';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupRefused, type BackupProblem } from './backupRefused';
import { describeFile } from './folderFiles';
import { filesBelow } from '@/storage/folderFiles';
import { backupFormat, manifestHash, manifestName, type BackupFile, type Manifest } from './manifest';

const atOnce = 100;

/** Reads all stored JSON whole; gives what this release cannot read, each as document, field and what is wrong. */
export async function unreadableJson(payload: Payload): Promise<readonly string[]> {
  const unreadable: string[] = [];
  for (const kind of Object.values(storedKinds)) unreadable.push(...(await unreadableOf(payload, kind)));
  return unreadable;
}

async function unreadableOf(payload: Payload, kind: KindOfStored<unknown>): Promise<readonly string[]> {
  const unreadable: string[] = [];
  for (let page: number | null | undefined = 1; typeof page === 'number';) {
    const found: PaginatedDocs<{ readonly id: string }> = await payload.find({
      collection: kind.collection,
      sort: 'id',
      limit: atOnce,
      page,
      ...asSystem,
    });
    for (const doc of found.docs) unreadable.push(...problemOf(kind, doc));
    page = found.nextPage;
  }
  return unreadable;
}

function problemOf(kind: KindOfStored<unknown>, doc: { readonly id: string }): readonly string[] {
  const stored: unknown = Reflect.get(doc, kind.field) ?? null;
  try {
    if (stored !== null) readAs(kind, stored, doc);
    return [];
  } catch (error) {
    if (error instanceof StoredRefused) return [error.detail];
    throw error;
  }
}

/** Reads every byte of a backup; throws `BackupRefused` with everything that is not as it was written. */
export async function verifyBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const problems: BackupProblem[] = [];
  for (const file of manifest.files) problems.push(...(await fileProblems(folder, file)));
  const named = new Set([manifestName, ...manifest.files.map(({ path }) => path)]);
  for (const what of await filesBelow(folder))
    if (!named.has(what)) problems.push({ problem: 'file_foreign', what });
  if (problems.length > 0) throw new BackupRefused(problems);
  return manifest;
}

/** Reads the list of a backup; throws `BackupRefused` where it is not as it was written. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (text === null) throw new BackupRefused([{ problem: 'not_a_backup', what: folder }]);
  const { sha256, ...manifest } = parse(text) ?? broken();
  if (manifestHash(manifest) !== sha256) broken();
  if (manifest.format !== backupFormat)
    throw new BackupRefused([{ problem: 'format_unknown', what: String(manifest.format) }]);
  return manifest;
}

function parse(text: string): (Manifest & { readonly sha256: string }) | null {
  try {
    return JSON.parse(text) as Manifest & { readonly sha256: string };
  } catch {
    return null;
  }
}

function broken(): never {
  throw new BackupRefused([{ problem: 'manifest_broken', what: manifestName }]);
}

async function fileProblems(folder: string, { path, bytes, sha256 }: BackupFile): Promise<BackupProblem[]> {
  if (path.split('/').some((part) => ['', '.', '..'].includes(part)) || path.includes('\\'))
    return [{ problem: 'path_unsafe', what: path }];
  const found = await describeFile(folder, path);
  if (found === null) return [{ problem: 'file_missing', what: path }];
  return found.bytes === bytes && found.sha256 === sha256 ? [] : [{ problem: 'file_changed', what: path }];
}
