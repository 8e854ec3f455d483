import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { DatabaseKind } from '@/env';
import type { SecretMark } from './secretMark';

/** Name of the list that makes a folder a backup. It is written last. */
export const manifestName = 'manifest.json';

/** How backups are laid out; another number is another layout. */
export const backupFormat = 1;

export interface BackupFile {
  /** Below the backup's folder, with `/` between the parts. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A publication that a province's address showed, or was about to. */
export interface ShownBooklet {
  readonly id: string;
  readonly number: number;
  readonly contentHash: string;
  readonly place: { readonly edition: string; readonly slug: string };
}

/** What a database holds, told by itself. */
export interface DatabaseFacts {
  /** Migrations that its shape has behind it, the oldest first. */
  readonly migrations: readonly string[];
  /** Rows of each table, documents of each collection. */
  readonly counts: Readonly<Record<string, number>>;
  /** Hash of the last entry of each chain of the timeline. */
  readonly heads: Readonly<Record<string, string>>;
  /** Where the one chain over all of them ends; null before it began, and not there in backups of older releases. */
  readonly chain?: { readonly position: number; readonly seal: string } | null;
}

/** What a backup says of itself. */
export interface Manifest extends DatabaseFacts {
  readonly format: number;
  readonly release: string;
  /** ISO instant at which the database was copied. */
  readonly at: string;
  readonly database: DatabaseKind;
  /** The publication of each booklet that its address shows. */
  readonly shown: readonly ShownBooklet[];
  /** Tells whether a restored system runs with the same secret; the secret itself is not here. */
  readonly secret: SecretMark;
  /** Every file of the backup but the manifest. */
  readonly files: readonly BackupFile[];
}

/** Computes the SHA-256 of a manifest's canonical JSON: it shows a manifest that was cut or changed. */
export function manifestHash(manifest: Manifest): string {
  return createHash('sha256').update(canonicalJson(manifest), 'utf8').digest('hex');
}
