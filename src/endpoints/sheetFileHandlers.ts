import { readAccount } from '@/accounts/accountRecord';
import type { RequestOf, ServedFile } from '@/contract/endpoint';
import type { Endpoints } from '@/contract/endpoints';
import { largestSheetFile } from '@/contract/endpoints/sheetFileEndpoints';
import type { Locale } from '@/domain/bilingual';
import { found, ok, refusedFor, type Result } from '@/domain/result';
import type { FileReading } from '@/domain/sheetFile/fileReading';
import { formFileName, type FormFile } from '@/domain/sheetFile/formFile';
import { readFormFile, type BlockWords } from '@/domain/sheetFile/readFormFile';
import { writeFormCsv } from '@/exchange/sheetFile/writeFormCsv';
import { writeWorkbook } from '@/exchange/sheetFile/writeWorkbook';
import { sheetFileWords } from '@/messages/file/sheetFile';
import { formFileOf } from '@/workflow/entry/formFile';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import type { Handlers, KnownContext } from './requestContext';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet goes out as a file and comes in again; what comes in is read and planned, and saved as typed values are. */
export const sheetFileHandlers: Handlers<'downloadWorkbook' | 'downloadCsv' | 'readSheetFile'> = {
  downloadWorkbook: (context, place) =>
    fileOf(context, place, async (form, locale) => ({
      fileName: formFileName(form, 'xlsx'),
      type: workbookType,
      body: new Uint8Array(await writeWorkbook(form, locale)),
    })),
  downloadCsv: (context, place) =>
    fileOf(context, place, (form, locale) => ({
      fileName: formFileName(form, 'csv'),
      type: 'text/csv; charset=utf-8',
      body: writeFormCsv(form, locale),
    })),
  readSheetFile: async (context, request) => {
    const form = await readForm(context, request);
    return form === null ? refusedFor('not_found') : readUpload(context, request, form);
  },
};

async function fileOf(
  context: KnownContext,
  place: SheetPlace,
  write: (form: FormFile, locale: Locale) => Promise<ServedFile> | ServedFile,
): Promise<Result<ServedFile>> {
  const form = await readForm(context, place);
  if (form === null) return found<ServedFile>(null);
  const account = await readAccount({ payload: context.payload }, context.person.id);
  return ok(await write(form, account?.language ?? 'tr'));
}

/** The sheet as a file shows it to this person; null where there is none that they may see. */
async function readForm(context: KnownContext, place: SheetPlace): Promise<FormFile | null> {
  const sheet = await loadSheetFor(context, place);
  return sheet === null ? null : formFileOf(sheet, context.person);
}

async function readUpload(
  { fileReader, person }: KnownContext,
  { file, worksheet }: RequestOf<Endpoints['readSheetFile']>,
  form: FormFile,
): Promise<Result<FileReading>> {
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > largestSheetFile)
    return refusedFor('sheet_file_too_large', 'file', { megabytes: largestSheetFile / 1_000_000 });
  const content = await fileReader.read(bytes, person.id);
  return content.ok ? readFormFile(content.value, { form, worksheet, words: blockWords }) : content;
}

/** The block speaks the language in which a plan knows every word. */
const { columns, absences } = sheetFileWords.tr;
const blockWords: BlockWords = {
  head: [columns.name, columns.value, columns.note],
  absenceWord: (absence) => absences[absence],
};
