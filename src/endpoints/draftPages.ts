import { bookletTexts } from '@/messages/booklet/booklet';
import { endpoints } from '@/contract/endpoints';
import { ok, refusedFor } from '@/domain/result';
import { draftFile, draftPage } from '@/press/draft/draftPage';
import * as drafts from '@/workflow/review/readDraft';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import type { Handlers } from './requestContext';

type DraftHandlers = Handlers<'readDraft' | 'readDraftFile'>;

/** The word in an address for all sections of a booklet. */
const wholeBooklet = 'all';
const files = `/api${endpoints.readDraftFile.path.replace('/:file', '')}`;

/** Answers with the page of a booklet's section as it would print, for whoever may see the sheet. */
export const readDraft: DraftHandlers['readDraft'] = async (context, { edition, province, part }) => {
  const sheet = await loadSheetFor(context, { edition, province });
  if (sheet === null) return refusedFor('not_found');
  const read = await drafts.readDraft(context, sheet, bookletTexts.draftMissing);
  if (!read.ok) return read;
  const { sample } = sheet.edition;
  const section = part === wholeBooklet ? null : part;
  const page = await draftPage({ composed: read.value, section, sample, files });
  if (page === null) return refusedFor('not_found');
  return ok({ type: 'text/html; charset=utf-8', body: page.html, policy: page.policy });
};

/** Answers with a style sheet or a font of such pages, which tell nothing of any figure. */
export const readDraftFile: DraftHandlers['readDraftFile'] = async (_context, { file }) => {
  const found = await draftFile(file);
  if (found === null) return refusedFor('not_found');
  const type = file.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2';
  const body = typeof found.content === 'string' ? found.content : new Uint8Array(found.content);
  return ok({ type, body, kept: true });
};
