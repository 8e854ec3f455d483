import { existsSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markBeside } from '@/database/migrateDatabase';
import { whileBusy } from '@/database/sqliteBusy';
import { syncFile, syncFolder, writeDurably } from '@/storage/folderFiles';
import { BackupRefused } from '../backupRefused';
import type { CopiedDatabase, DatabaseCopy } from '../copiedDatabase';
import { fillSqlite } from './fillSqlite';
import { onFile } from './onFile';
import { readBooklets, readFacts, readHeads, readMedia } from './readSqlite';

const copyName = 'kitapcik.db';
const patience = 15_000;

/**
 * Gives the `DatabaseCopy` of a SQLite file. `VACUUM INTO` reads it in one transaction of its own, which
 * under WAL keeps no writer waiting.
 */
export function sqliteCopy(file: string): DatabaseCopy {
  return {
    where: file,
    copyInto: (folder) => copyInto(file, folder),
    isEmpty: () => Promise.resolve(!existsSync(file)),
    fillFrom: (folder, counts) => fillSqlite({ copy: join(folder, copyName), file, counts }),
    mark: async () => {
      await mkdir(dirname(file), { recursive: true });
      await writeDurably(markBeside(file), new Uint8Array());
      await syncFolder(dirname(file));
    },
    isMarked: () => Promise.resolve(existsSync(markBeside(file))),
    unmark: async () => {
      await rm(markBeside(file), { force: true });
      await syncFolder(dirname(file));
    },
    empty: async () => {
      for (const made of ['', '.restoring'])
        for (const part of ['', '-wal', '-shm', '-journal']) await rm(file + made + part, { force: true });
    },
    heads: () => onFile(file, readHeads),
  };
}

async function copyInto(file: string, folder: string): Promise<CopiedDatabase> {
  // Opening would make the file.
  if (!existsSync(file)) throw new BackupRefused([{ problem: 'nothing_there' }]);
  const copy = join(folder, copyName);
  await onFile(file, (connection) =>
    whileBusy(patience, () => connection.execute({ sql: 'VACUUM INTO ?', args: [copy] })),
  );
  await chmod(copy, 0o600);
  await syncFile(copy);
  return onFile(copy, (connection) => ({
    ...readFacts(connection),
    booklets: readBooklets(connection),
    media: readMedia(connection),
  }));
}
