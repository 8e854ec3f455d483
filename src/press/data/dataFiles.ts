import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletFiles } from '@/domain/publication/address';
import type { PressFile } from '../booklet/pressFile';
import { csvFile } from './csvFile';
import { jsonFile } from './jsonFile';

/** Gives the open data of one booklet: `veri.csv` and `veri.json`. */
export function dataFiles(snapshot: Snapshot, contentHash: string): readonly PressFile[] {
  return [
    { path: bookletFiles.csv, content: csvFile(snapshot) },
    { path: bookletFiles.json, content: jsonFile(snapshot, contentHash) },
  ];
}
