import { everyone, rolesFor } from './callers';
import { answers, get, post, type ServedFile } from '../endpoint';
import { largestUpload, sheetFile } from './requests';
import type { FileReading } from '@/domain/sheetFile/fileReading';

/** Largest file of a sheet that is read, in bytes. */
export const largestSheetFile = 2_000_000;

const sheet = '/desk/sheets/:edition/:province';
const file = answers<ServedFile>();
const givesFile = { givesFile: true } as const;

/** A sheet as a file: given to everybody who may see it, and read for those who type in it. What is read is not stored. */
export const sheetFileEndpoints = {
  downloadWorkbook: get(`${sheet}/workbook`, everyone, file, givesFile),
  downloadCsv: get(`${sheet}/csv`, everyone, file, givesFile),
  readSheetFile: post(`${sheet}/file`, rolesFor('figure', 'save'), sheetFile, answers<FileReading>(), {
    counted: 'files',
    largestBody: largestUpload,
  }),
};
