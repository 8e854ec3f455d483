import { afterwards, found, ok, refused, refusedFor, type Result } from '@/domain/result';
import { readReviewTexts } from '@/workflow/review/readReviewList';
import { approveText, recallText, returnText, sendText } from '@/workflow/texts/moveText';
import { readTextStanding } from '@/workflow/texts/textFacts';
import type { Handlers, KnownContext } from './requestContext';
import { createHash } from 'node:crypto';
import { readDay } from '@/domain/days';
import type { RequestOf } from '@/contract/endpoint';
import type { Endpoints } from '@/contract/endpoints';
import { importTemplate } from '@/exchange/importTemplate';
import { readImportFile } from '@/exchange/readImportFile';
import { approveImport } from '@/workflow/imports/approveImport';
import { previewImport, type ImportFile } from '@/workflow/imports/prepareImport';
import { proposeImport } from '@/workflow/imports/proposeImport';
import { bodyOfImport, readImport, readTemplate } from '@/workflow/imports/readImport';
import { readImports } from '@/workflow/imports/importRecord';
import { returnImport, withdrawImport } from '@/workflow/imports/moveImport';

/** The workflow of texts and definitions: one text at a time, with the revision that was seen. */
export const textHandlers: Handlers<
  'readReviewTexts' | 'readTextStanding' | 'sendText' | 'recallText' | 'approveText' | 'returnText'
> = {
  readReviewTexts: async (context) => ok(await readReviewTexts(context)),
  readTextStanding: async (context, { collection, id }) =>
    found(await readTextStanding(context, collection, id)),
  sendText: (context, request) => sendText(context, request),
  recallText: (context, request) => recallText(context, request),
  approveText: (context, request) => approveText(context, request),
  returnText: (context, request) => returnText(context, request),
};

/** Earlier editions, taken over from files: looked at, proposed, and decided as a whole. */
export const importHandlers: Handlers<
  | 'readImports'
  | 'readImport'
  | 'readTemplate'
  | 'previewImport'
  | 'proposeImport'
  | 'withdrawImport'
  | 'approveImport'
  | 'returnImport'
> = {
  readImports: async (context) => ok(await readImports(context)),
  readImport: view,
  readTemplate: async (context, { edition }) => ok(await template(context, edition)),
  previewImport: async (context, request) => {
    const file = readUpload(request);
    if (!file.ok) return file;
    return afterwards(previewImport(context, file.value), async (prepared) =>
      ok(await bodyOfImport(context.payload, { ...prepared, ...file.value })),
    );
  },
  proposeImport: async (context, { contentHash, ...request }) => {
    const file = readUpload(request);
    return file.ok ? proposeImport(context, { ...file.value, contentHash }) : file;
  },
  withdrawImport: (context, request) =>
    afterwards(withdrawImport(context, request), () => view(context, request)),
  approveImport: (context, request) =>
    afterwards(approveImport(context, request), () => view(context, request)),
  returnImport: (context, request) =>
    afterwards(returnImport(context, request), () => view(context, request)),
};

async function view(context: KnownContext, { id }: { readonly id: string }) {
  return found(await readImport(context, id));
}

async function template(context: KnownContext, edition: string) {
  const figures = await readTemplate(context);
  const lines = figures.map(({ plate, province, metric: { key, label, unit } }) => ({
    plate,
    province,
    metric: key,
    label: label.tr,
    unit: unit.kind === 'money' ? 'TL' : unit.noun.tr,
  }));
  return { fileName: `${edition}-sablon.csv`, content: importTemplate(lines) };
}

/** Largest file, in bytes: some times the figures of 81 provinces. */
const largestFile = 3_000_000;
/** Problems of a file that are told at most. */
const mostTold = 100;

/** The file and its edition that came with a request, its lines read; a refusal for one that cannot be. */
function readUpload(request: RequestOf<Endpoints['previewImport']>): Result<ImportFile> {
  const { edition: code, year, month, asOf, fileName, file } = request;
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > largestFile) return refusedFor('input_too_large', 'file');
  const reading = readImportFile(bytes);
  if (!reading.ok) return refused(reading.issues.slice(0, mostTold));
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  return ok({
    edition: { code, year, month, asOf: readDay(asOf) ?? asOf },
    fileName,
    fileHash,
    lines: reading.value,
  });
}
