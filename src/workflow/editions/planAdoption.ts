import type { ReadScope } from '@/database/readTogether';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { Issue } from '@/domain/issue';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import {
  adoptBarred,
  adoptIssues,
  redefinedMetrics,
  withAdopted,
  type AdoptedText,
  type TextName,
} from '@/domain/publication/adoption';
import type { ActContext } from '../sheet/actRequest';
import { readEdition, type EditionRecord } from '../sheet/editions';
import { readApprovedTexts, readHolders } from './readAdoptable';
import { readSheets } from '../sheet/readSheets';
import type { SheetContext } from '../sheet/sheetContext';

/** A text and the hash of the approved copy that was looked at. */
export type WantedText = TextName & { readonly version: string };

export interface AdoptRequest {
  readonly edition: string;
  /** The edition's revision that the publisher saw. */
  readonly revision: number;
  readonly texts: readonly WantedText[];
}

/** What would be pinned. */
export interface Adoption {
  readonly edition: EditionRecord;
  readonly former: EditionPins;
  readonly pins: EditionPins;
  readonly texts: readonly AdoptedText[];
  /** As they stand with the former pins. */
  readonly sheets: readonly SheetContext[];
}

/** Plans an adoption from the stored edition and texts, or refuses it. Screens and the act both use it. */
export async function planAdoption(
  req: ReadScope,
  { person, now }: ActContext,
  { edition: code, revision, texts: wanted }: AdoptRequest,
): Promise<Result<Adoption>> {
  const edition = await readEdition(req, code);
  if (edition === null) return refusedFor('not_found', 'edition');
  const barred = adoptBarred(person, edition.state);
  if (barred !== null || edition.pins === null) {
    return refused([barred ?? { field: 'edition', problem: 'edition_not_open' }]);
  }
  if (edition.revision !== revision) {
    return refusedFor('stale', 'edition', { thing: 'edition' });
  }
  const { texts, issues } = chosen(await readApprovedTexts(req), wanted);
  if (issues.length > 0) return refused(issues);
  const { pins: former } = edition;
  const sheets = await readSheets(req, { ...edition, pins: edition.pins }, now);
  const holders = await readHolders(req, sheets, redefinedMetrics(former, texts));
  const found = adoptIssues(former, texts, holders);
  if (found.length > 0) return refused(found);
  return ok({ edition, former, pins: withAdopted(former, texts), texts, sheets });
}

function chosen(
  approved: Awaited<ReturnType<typeof readApprovedTexts>>,
  wanted: readonly WantedText[],
): { readonly texts: readonly AdoptedText[]; readonly issues: readonly Issue[] } {
  const texts: AdoptedText[] = [];
  const issues: Issue[] = [];
  for (const { collection, id, version } of wanted) {
    const field = `texts.${collection}:${id}`;
    const found = approved.find(({ text }) => text.collection === collection && text.id === id);
    if (found === undefined) issues.push({ field, problem: 'text_not_approved', context: { text: id } });
    else if (found.version !== version) issues.push({ field, problem: 'stale', context: { thing: 'text' } });
    else texts.push(found.text);
  }
  return { texts, issues };
}

export const noEffects = { touched: [], same: 0, later: 0, holding: [], released: [] } as const;
