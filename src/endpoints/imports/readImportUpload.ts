import { createHash } from 'node:crypto';
import { readImportFile } from '@/exchange/readImportFile';
import type { ImportFile } from '@/workflow/imports/prepareImport';
import { readInput, type Input } from '../input';
import { Refused, refuse } from '../refused';

/** Largest file, in bytes: some times the figures of 81 provinces. */
const largestFile = 3_000_000;
/** The same in the letters of base64, with the request around it. */
export const largestUpload = 4_100_000;

const longest = { code: 6, date: 10, name: 200, hash: 64 } as const;

/** The file and its edition that came with a request, its lines read; throws a `Refused` for one that cannot be. */
export function readImportUpload(body: unknown): ImportFile {
  const { edition, fileName, bytes } = readInput(body, (input) => ({
    edition: {
      code: input.text('edition', longest.code),
      year: input.count('year'),
      month: input.count('month'),
      asOf: input.text('asOf', longest.date),
    },
    fileName: input.text('fileName', longest.name),
    bytes: bytesIn(input),
  }));
  if (bytes.length > largestFile) refuse('input_too_large', 'file');
  const reading = readImportFile(bytes);
  if (!reading.ok) throw new Refused(reading.issues.slice(0, mostTold));
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  return { edition, fileName, fileHash, lines: reading.lines };
}

const mostTold = 100;

/** The preview's hash that came along. */
export function readSeenHash(body: unknown): string {
  return readInput(body, (input) => input.text('contentHash', longest.hash));
}

function bytesIn(input: Input): Uint8Array {
  return Buffer.from(input.text('file', largestUpload), 'base64');
}
