import type { Bilingual } from '@/domain/bilingual';
import type { ComposedStatement } from '@/domain/booklet/composed';
import type { ForceKind } from '@/domain/forces/force';
import type { ForceStep } from './forcesView';
import type { Issue } from '@/domain/issue';
import type { Standing } from '@/domain/workflow/position';
import type { TextCollection, TextCopy } from '@/domain/booklet/textCopy';

/** A statement as it prints today and as it will print once its waiting figures are approved. */
export interface ReviewSentence {
  readonly key: string;
  readonly before: readonly ComposedStatement[];
  /** Edition that `before` was printed in, or null before the first. */
  readonly beforeEdition: string | null;
  /** Empty when nothing will be printed. Figures that are not alike have a sentence each. */
  readonly after: readonly ComposedStatement[];
  /** True when figures of the sentence are not entered yet, so that it cannot be composed. */
  readonly incomplete: boolean;
}

/** A force that bears on what is reviewed: figures past the province stage, or a check that was let pass. */
export interface ReviewForce {
  readonly number: number;
  readonly kind: ForceKind;
  /** The figures that were taken on, or what the check says. */
  readonly about: readonly Bilingual[];
  /** Keys of the figures that were taken past the province; empty for a check. */
  readonly skipped: readonly string[];
  readonly forced: ForceStep;
  /** Null while it waits for a second person. */
  readonly confirmed: ForceStep | null;
}

/** A text or definition that waits for a second person. */
export interface ReviewText {
  readonly collection: TextCollection;
  readonly id: string;
  readonly title: Bilingual;
  readonly revision: number;
  readonly sentBy: string | null;
  /** The approved copy; null for a text never approved. */
  readonly before: TextCopy | null;
  readonly after: TextCopy;
  readonly barred: { readonly approve: Issue | null; readonly return: Issue | null };
}

/** All texts that wait, and the labels of the metrics that they may name. */
export interface ReviewTexts {
  readonly texts: readonly ReviewText[];
  readonly metrics: Readonly<Record<string, Bilingual>>;
}

/** Where one text stands, for the person who writes it. */
export interface TextStanding extends Standing {
  readonly revision: number;
  readonly returned: { readonly reason: string; readonly by: string } | null;
  readonly barred: {
    readonly send: Issue | null;
    readonly recall: Issue | null;
    readonly approve: Issue | null;
  };
}

/** Where an act on a text has brought it. */
export interface TextMoved {
  readonly revision: number;
  readonly standing: Standing;
}
