import type { Wording } from './text';

/** A stretch of finished text. `metric` names the figure it shows, so that screens can link it. */
export interface Run {
  readonly text: string;
  readonly emphasis: boolean;
  readonly metric: string | null;
  /** What changed from what readers have, where the two are compared: the value, or the ending after it. */
  readonly mark?: 'value' | 'suffix';
}

export type ComposedParagraph = readonly Run[];

export interface ComposedStatement {
  readonly key: string;
  readonly layout: 'sentence' | 'highlight';
  readonly wording: Wording;
  readonly runs: ComposedParagraph;
  /** For `highlight` in its `text` wording: the large number, and the caption below it. Null otherwise. */
  readonly highlight: { readonly number: string; readonly caption: string } | null;
  readonly metrics: readonly string[];
  /** Editions that carried-over figures come from; the statement then carries a visible mark. */
  readonly carriedFrom: readonly string[];
}

export type ComposedPart =
  | {
      readonly type: 'service';
      readonly key: string;
      readonly name: string;
      readonly icon: string;
      readonly description: readonly ComposedParagraph[];
      readonly statements: readonly ComposedStatement[];
    }
  | {
      readonly type: 'heading';
      readonly heading: string;
      /** The totals of the group, which stand under its heading before its text. */
      readonly statements: readonly ComposedStatement[];
      readonly text: readonly ComposedParagraph[];
    }
  | { readonly type: 'statement'; readonly statement: ComposedStatement };

export interface ComposedSection {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly opening: readonly ComposedParagraph[];
  readonly parts: readonly ComposedPart[];
}

/** The booklet's finished words, in order, before any layout. Pure function of a snapshot (`compose`). */
export interface ComposedBooklet {
  readonly issuer: string;
  readonly department: string;
  readonly bookletTitle: string;
  readonly provinceName: string;
  readonly provinceCapitals: string;
  /** `Mayıs 2024`. */
  readonly monthYear: string;
  readonly editionCode: string;
  /** `31 Mayıs 2024`. */
  readonly asOfDate: string;
  readonly openingTitle: string;
  readonly opening: readonly ComposedParagraph[];
  readonly sections: readonly ComposedSection[];
  readonly backCover: readonly ComposedParagraph[];
}
