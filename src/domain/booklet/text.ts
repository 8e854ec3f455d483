import type { Display, ProvinceCondition } from '../figures/metric';
import { emptyPlan, type DerivedPlan } from '../derived/plan';
import type { Suffix } from '../turkish/suffix';

/** Facts of the edition that a text may show. `year_range` needs `since`: "2003–2024". */
export const editionFacts = ['year', 'month_year', 'as_of_date', 'code', 'year_range'] as const;
export type EditionFact = (typeof editionFacts)[number];

/** Forms of constants: 28, %3, 2/3, 2021 and 3292 (never grouped), 5–8, 30 Ekim 2018, 15 Temmuz. */
export const constantKinds = [
  'number',
  'percent',
  'fraction',
  'year',
  'law',
  'range',
  'date',
  'day',
] as const;
export type ConstantKind = (typeof constantKinds)[number];

/**
 * A number that is the same in all booklets. It has a source and may expire ("an action plan that ends in
 * 2025"). `value` is canonical text: `28`, `3`, `2/3`, `2021`, `3292`, `5-8`; a date is ISO (`2018-10-30`), a
 * day of every year is its end (`07-15`).
 */
export interface Constant {
  readonly key: string;
  readonly kind: ConstantKind;
  readonly value: string;
  readonly source: string;
  /** ISO date after which it must be looked at again, or null. */
  readonly validUntil: string | null;
}

/**
 * One inline piece of an approved text. `text` is typed, without a province's digit or an edition's year. A
 * `clause` stands while its figures are numbers above zero (docs/adr/0022-absences.md).
 */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly emphasis?: boolean }
  | {
      readonly type: 'figure';
      readonly metric: string;
      /** null: as the metric says. */
      readonly display: Display | null;
      /** Goes on the numeral, or on TL when the display ends with it. */
      readonly suffix: Suffix | null;
      readonly emphasis: boolean;
    }
  | {
      readonly type: 'edition';
      readonly fact: EditionFact;
      readonly since: number | null;
      readonly suffix: Suffix | null;
      readonly emphasis: boolean;
    }
  | {
      readonly type: 'constant';
      readonly constant: string;
      readonly suffix: Suffix | null;
      readonly emphasis: boolean;
    }
  | { readonly type: 'province'; readonly capitals: boolean; readonly suffix: Suffix | null }
  | { readonly type: 'clause'; readonly content: readonly Inline[] };

export type Paragraph = readonly Inline[];

/** Which wording of a statement is printed. */
export const wordings = ['text', 'zero', 'notReported', 'suppressed', 'notApplicable'] as const;
export type Wording = (typeof wordings)[number];

/** The words of one figure of a statement, for where it is not worded together with the others. */
export interface FigureWording {
  readonly metric: string;
  /** Its own sentence as a number above zero; shows no other figure. */
  readonly text: Paragraph;
  readonly zero: Paragraph;
  /** What is counted, without an end: "{il} ilindeki çocuk evi sayısı"; the program adds that it is missing. */
  readonly subject: Paragraph;
}

/** A sentence with a province's figures, and its words for each absence (docs/adr/0022-absences.md). */
export interface Statement {
  readonly key: string;
  /** `highlight`: one figure shown as a large number over its caption. */
  readonly layout: 'sentence' | 'highlight';
  readonly text: Paragraph;
  readonly zero: Paragraph;
  readonly notReported: Paragraph;
  readonly suppressed: Paragraph;
  /** The wordings of absence speak of all its figures at once; where one is empty, each figure is worded apart. */
  readonly notApplicable: Paragraph;
  /** One for each figure; a statement of a single figure may do without. */
  readonly figures: readonly FigureWording[];
  /** The provinces that print it; null for all. */
  readonly where: ProvinceCondition | null;
}

export interface Service {
  readonly key: string;
  readonly name: string;
  /** Short form with its reading, e.g. `ASDEP`, or null. */
  readonly acronym: string | null;
  /** Name of an icon in the booklet's own set. */
  readonly icon: string;
  readonly description: readonly Paragraph[];
  /** Its sentence where the province does not have it; the program's own where this is empty. */
  readonly absence: Paragraph;
  readonly statements: readonly Statement[];
  readonly constants: readonly Constant[];
}

export type SectionPart =
  | { readonly type: 'service'; readonly service: string }
  | { readonly type: 'heading'; readonly heading: string; readonly text: readonly Paragraph[] }
  | { readonly type: 'statement'; readonly statement: Statement };

export interface Section {
  readonly key: string;
  /** 1–7, as printed. */
  readonly number: number;
  /** Inline, because section 7 carries the province's name and the edition's year. */
  readonly title: Paragraph;
  readonly opening: readonly Paragraph[];
  readonly parts: readonly SectionPart[];
  readonly constants: readonly Constant[];
}

/** How readers reach the publisher; null where it is not told. */
export interface Contact {
  readonly telephone: string | null;
  readonly email: string | null;
  readonly web: string | null;
  readonly address: string | null;
}

/** The terms under which the booklet and its data may be used. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** The opening statement and the texts of the two covers; the eighth document of `sections`. */
export interface FrontMatter {
  readonly issuer: string;
  readonly department: string;
  /** "İli Bilgilendirme Kitapçığı". */
  readonly bookletTitle: string;
  readonly openingTitle: string;
  readonly opening: readonly Paragraph[];
  readonly backCover: readonly Paragraph[];
  readonly contact: Contact;
  /** Null: nothing is claimed. */
  readonly licence: Licence | null;
  readonly issn: string | null;
  /** Where the figures come from. */
  readonly sources: readonly Paragraph[];
  readonly derived: DerivedPlan;
}

/** What front matter is where its author says nothing else. */
export const plainFront = {
  contact: { telephone: null, email: null, web: null, address: null },
  licence: null,
  issn: null,
  sources: [],
  derived: emptyPlan,
} as const satisfies Partial<FrontMatter>;

/**
 * The rules by which texts become words (docs/adr/0022-absences.md). 1: what was pinned before there were
 * others; absent services and figures are passed over in silence, and years are always the edition's.
 */
export type CompositionRules = 1 | 2;
export const newestRules: CompositionRules = 2;

/** An edition's texts and definitions as pinned (docs/adr/0015-what-may-change-after-release.md). Inert. */
export interface EditionTexts {
  readonly rules: CompositionRules;
  readonly front: FrontMatter;
  readonly sections: readonly Section[];
  readonly services: readonly Service[];
}
