import type { Problem } from '@/domain/problem';
import { refusedFor, type Result } from '@/domain/result';
import type { FileContent } from '@/domain/sheetFile/fileTable';
import { readCsvTable } from './readCsvTable';
import { readWorkbook } from './readWorkbook';
import { zipEntries, zipProblem, type ZipEntry } from './zipLimits';

/** How files begin that are neither a workbook nor text: pictures, PDF, other archives, pages of the web. */
const strangers = ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'Rar!', '{\\rtf', '7z\u00bc\u00af'];
const pages = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!doctype|html|table|meta)/i;
const compound = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** Reads what a file holds, whatever its name says; what is no workbook and no CSV is named. */
export async function readContent(bytes: Uint8Array): Promise<Result<FileContent>> {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (beginning.startsWith('PK')) return readArchive(bytes);
  if (beginning.startsWith(compound)) return refusedFor(compoundProblem(bytes), 'file');
  const isStrange = strangers.some((sign) => beginning.startsWith(sign)) || pages.test(beginning);
  return isStrange ? refusedFor('sheet_file_unknown', 'file') : readCsvTable(bytes);
}

/** The old container of Office: of a workbook from before 2007, or of an encrypted one. */
function compoundProblem(bytes: Uint8Array): Problem {
  const content = Buffer.from(bytes);
  const holds = (stream: string): boolean => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'sheet_file_encrypted';
  return holds('Workbook') || holds('Book') ? 'sheet_file_old_excel' : 'sheet_file_unknown';
}

async function readArchive(bytes: Uint8Array): Promise<Result<FileContent>> {
  const entries = zipEntries(bytes);
  if (entries === null) return refusedFor('sheet_file_broken', 'file');
  const problem = zipProblem(entries) ?? archiveProblem(entries, bytes);
  return problem === null ? readWorkbook(bytes, entries) : refusedFor(problem, 'file');
}

function archiveProblem(entries: readonly ZipEntry[], bytes: Uint8Array): Problem | null {
  const has = (part: RegExp): boolean => entries.some(({ name }) => part.test(name));
  if (has(/^xl\/workbook\.bin$/i)) return 'sheet_file_binary_excel';
  if (has(/^content\.xml$/)) {
    const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
    return beginning.includes('opendocument.spreadsheet') ? 'sheet_file_open_document' : 'sheet_file_unknown';
  }
  return has(/^\[Content_Types\]\.xml$/) && has(/^xl\//i) ? null : 'sheet_file_unknown';
}
