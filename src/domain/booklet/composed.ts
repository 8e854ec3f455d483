import type { Chart } from '../charts/chart';
import type { Contact, Licence, Wording } from './text';

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

/** One figure shown large. Its words are final: a template only sets them. */
export interface BlockFigure {
  /** Key of the metric. */
  readonly metric: string;
  /** `28.681`, `100,6`, `(–)`. */
  readonly number: string;
  /** `milyon TL`: set apart from the number; null for a count, whose noun is in the caption. */
  readonly unit: string | null;
  /** What was counted, and when: `haneye ulaşıldı, 2017’den bu yana`. */
  readonly caption: string;
  /** `2024-1’de 918; 13 arttı`. */
  readonly was: string | null;
  /** `(g)`, `(k)`, `(..)`, `(–)`, `(d)`, `(r)`. */
  readonly mark: string | null;
}

/** A figure block: one figure or two, what follows from them, and drawings. */
export interface Block {
  readonly key: string;
  readonly variant: 'number' | 'pair' | 'parts' | 'absence' | 'twoNumbers';
  readonly figures: readonly BlockFigure[];
  /** `5,6` and `çocuk / ev`. */
  readonly ratio: { readonly number: string; readonly words: string } | null;
  /** As far as the rules allow. */
  readonly charts: readonly Chart[];
  /** What is said under the drawings: of a pair what it was, that shares are rounded, that a time is not stated. */
  readonly notes: readonly string[];
  /** The sentence of a dashed frame, which then has no figures, and its mark. */
  readonly absence: string | null;
  readonly mark: string | null;
  /** Number of the section that its metrics belong to. */
  readonly section: number;
}

export type ComposedPart =
  | {
      readonly type: 'service';
      readonly key: string;
      readonly name: string;
      readonly icon: string;
      readonly description: readonly ComposedParagraph[];
      readonly statements: readonly ComposedStatement[];
      readonly blocks: readonly Block[];
    }
  | {
      readonly type: 'heading';
      readonly heading: string;
      /** The totals of the group, which stand under its heading before its text. */
      readonly statements: readonly ComposedStatement[];
      readonly text: readonly ComposedParagraph[];
      readonly blocks: readonly Block[];
    }
  | {
      readonly type: 'statement';
      readonly statement: ComposedStatement;
      readonly blocks: readonly Block[];
    };

export interface ComposedSection {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly opening: readonly ComposedParagraph[];
  /** Beside the opening. */
  readonly blocks: readonly Block[];
  readonly parts: readonly ComposedPart[];
}

/** The province's place among the provinces in one ratio. */
export interface ComposedPlace {
  /** Key of the ratio. */
  readonly key: string;
  /** Key of the section that its metrics belong to. */
  readonly section: string;
  readonly label: string;
  /** What is divided by what, the ministry's note, and of how many provinces. */
  readonly note: string;
  readonly number: string;
  readonly chart: Chart;
  /** How many are shown, this one included. */
  readonly provinces: number;
}

/** "Bir bakışta": what a reader with a minute sees. */
export interface ComposedGlance {
  readonly title: string;
  readonly intro: string;
  readonly blocks: readonly Block[];
  /** `Iğdır, 81 il arasında`, and how to read it; null where there are no places. */
  readonly placesTitle: string | null;
  readonly placesIntro: string | null;
  readonly places: readonly ComposedPlace[];
  readonly changedTitle: string;
  readonly changed: readonly ComposedParagraph[];
  readonly absentTitle: string;
  /** Names of the services that the province does not have. */
  readonly absent: readonly string[];
}

/** One line of the table of all metrics. Empty cells are empty words. */
export interface TableRow {
  /** Key of the section. */
  readonly section: string;
  readonly metric: string;
  readonly label: string;
  readonly value: string;
  /** The scale of all money in the row, `milyon TL`; empty for a count. */
  readonly unit: string;
  readonly before: string;
  readonly change: string;
  readonly country: string;
  /** `2017’den`, `31.5.2024`, `belirtilmemiş`. */
  readonly scope: string;
  readonly mark: string | null;
}

export interface ComposedTable {
  readonly title: string;
  readonly notes: readonly string[];
  /** Metric, this edition, the edition before, change, country, scope. Empty where a column is. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
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
  readonly glance: ComposedGlance;
  readonly table: ComposedTable;
  readonly definitions: readonly {
    readonly metric: string;
    readonly label: string;
    readonly text: string;
  }[];
  /** The marks in the order of their table; `used` are those that this booklet shows. */
  readonly legend: readonly { readonly mark: string; readonly meaning: string; readonly used: boolean }[];
  /** Three figures of the cover and the first screen. */
  readonly lead: readonly Block[];
  readonly contact: Contact;
  readonly licence: Licence | null;
  readonly issn: string | null;
  readonly sources: readonly ComposedParagraph[];
}
