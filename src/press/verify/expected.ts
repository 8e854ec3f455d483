import type { PressProblem } from '@/domain/publication/pressProblem';
import type { BookPlan } from '../booklet/print/shown';
import type { PageNumbers } from '../print/pageNumbers';
import type { PressFile } from '../booklet/assets';
import { attachmentsOf } from '../booklet/bookletMetadata';
import { bookletTitle } from '../booklet/bookletTitle';
import { isWithdrawal, type BookletContent } from '../booklet/colophonRows';
import {
  bookletAlternatives,
  bookletBookmarks,
  bookletExpectedText,
  bookletFurniture,
} from '../booklet/expectedText';
import type { Attachment } from '../finish/archive';

/** One thing wrong with a finished file. */
export interface VerifyIssue {
  readonly problem: PressProblem;
  /** A sentence for who looks into it, or JSON of a `FailedPlace`, which the board puts in words. */
  readonly detail: string;
}

export interface ExpectedSection {
  /** Names the section in a refusal. */
  readonly key: string;
  readonly lines: readonly string[];
}

/** The contents due in a finished booklet, made from the composed words, never from the printed HTML. */
export interface ExpectedBooklet {
  readonly title: string;
  readonly language: string;
  /** All text in reading order; the contents page needs to know where its targets stand. */
  readonly text: (pageNumbers: PageNumbers) => readonly ExpectedSection[];
  /** Texts that margin boxes may hold beside the page's own number. */
  readonly furniture: readonly string[];
  /** Titles that must be among the bookmarks, in this order. */
  readonly bookmarks: readonly string[];
  /** PostScript names start with one of these; another font is a fallback for a missing letter. */
  readonly fontFamilies: readonly string[];
  readonly contentHash: string;
  /** The data in the file, byte for byte as they are published beside it. */
  readonly attachments: readonly Attachment[];
  /** Words that a drawing may have for those who do not see it. */
  readonly alternatives: readonly string[];
  /** Whether there is a table of contents. */
  readonly hasContents: boolean;
  readonly pages: { readonly least: number; readonly most: number };
}

/** PostScript names of the booklet's own faces. */
const fontFamilies = ['KitabiSans', 'KitabiSerif'];

/**
 * Gives the contents that the PDF must hold. `beside` are the files that are published with it, `plan` says what stands
 * on which page.
 */
export function expectedBooklet(
  content: BookletContent,
  beside: readonly PressFile[],
  plan: BookPlan,
): ExpectedBooklet {
  return {
    title: bookletTitle(content),
    language: 'tr-TR',
    text: (pageNumbers) => bookletExpectedText(content, plan, pageNumbers),
    furniture: bookletFurniture(content, plan),
    bookmarks: bookletBookmarks(content),
    fontFamilies,
    contentHash: content.contentHash,
    attachments: attachmentsOf(beside),
    alternatives: bookletAlternatives(content),
    hasContents: !isWithdrawal(content.snapshot),
    pages: { least: plan.pages.length, most: plan.pages.length },
  };
}
