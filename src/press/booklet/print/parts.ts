import type {
  Block,
  ComposedParagraph,
  ComposedPart,
  ComposedPlace,
  ComposedSection,
  ComposedStatement,
  TableRow,
} from '@/domain/booklet/composed';
import type { ErratumEntry } from '@/messages/booklet/erratum';
import type { ColophonRow } from './colophonFacts';

export type ServicePart = Extract<ComposedPart, { type: 'service' }>;
export type GroupPart = Extract<ComposedPart, { type: 'heading' }>;

/** The tables whose rows stand in the flow of pages one by one. */
export type TableName = 'all' | 'changes' | 'colophon' | 'marks';

/** What a printed booklet is made of: each part is measured, planned, shown and read back by its key. */
export type Part = { readonly key: string } & (
  | { readonly type: 'cover' | 'back' | 'reading' | 'notes' | 'map' | 'verification' | 'help' }
  | { readonly type: 'title'; readonly id: string; readonly title: string; readonly lead: readonly string[] }
  | { readonly type: 'subtitle'; readonly id: string; readonly title: string }
  | { readonly type: 'opener'; readonly section: ComposedSection }
  | {
      readonly type: 'service';
      readonly section: number;
      readonly level: 3 | 4;
      readonly service: ServicePart;
    }
  | { readonly type: 'group'; readonly section: number; readonly group: GroupPart }
  | {
      readonly type: 'statements';
      readonly section: number;
      readonly statements: readonly ComposedStatement[];
      readonly blocks: readonly Block[];
    }
  | {
      readonly type: 'honour';
      readonly section: number;
      readonly province: string;
      readonly statements: readonly ComposedStatement[];
    }
  | { readonly type: 'entry'; readonly entry: ContentsEntry }
  | {
      readonly type: 'heading';
      readonly text: string;
      readonly look: 'small' | 'definition' | 'places' | 'filler';
      readonly section: number | null;
      readonly note: string | null;
    }
  | {
      readonly type: 'paragraph';
      readonly runs: ComposedParagraph;
      readonly look: 'serif' | 'indented' | 'plain' | 'large' | 'notice';
    }
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly type: 'place'; readonly place: ComposedPlace; readonly accent: number | null }
  | { readonly type: 'lists'; readonly lists: readonly WordList[] }
  | {
      readonly type: 'term';
      readonly term: string;
      readonly text: string;
      readonly section: number | null;
      readonly look: 'definition' | 'gloss' | 'method';
    }
  | {
      readonly type: 'tableHead';
      readonly table: TableName;
      readonly cells: readonly string[];
      readonly looks: readonly string[];
      /** In pixels; null takes what is left. Empty where the style sheet says it. */
      readonly widths: readonly (number | null)[];
    }
  | {
      readonly type: 'tableSection';
      readonly table: TableName;
      readonly number: number;
      readonly title: string;
      readonly columns: number;
    }
  | {
      readonly type: 'tableRow';
      readonly table: 'all';
      readonly index: number;
      readonly row: TableRow;
      readonly columns: readonly TableColumn[];
      /** What stands under the value where the other columns have no room: each with the words of its column's head. */
      readonly details: readonly string[];
    }
  | { readonly type: 'changeRow'; readonly table: 'changes' | 'marks'; readonly cells: readonly string[] }
  | { readonly type: 'fact'; readonly table: 'colophon'; readonly row: ColophonRow }
  | { readonly type: 'erratum'; readonly entry: ErratumEntry }
);

/** A heading and its short lines. */
export interface WordList {
  readonly title: string;
  readonly items: readonly ComposedParagraph[];
}

/** A line of the contents. */
export interface ContentsEntry {
  /** Id that it leads to. */
  readonly target: string;
  /** Number of the section; null for a service or another part. */
  readonly number: number | null;
  readonly title: string;
  /** Number of the section whose colour it has. */
  readonly section: number | null;
  readonly level: 1 | 2;
}

/** The chapters of a booklet, in printed order; those that fill empty pages stand where the plan puts them. */
export type ChapterName =
  | 'cover'
  | 'reading'
  | 'contents'
  | 'glance'
  | 'places'
  | 'sections'
  | 'table'
  | 'glossary'
  | 'method'
  | 'notes'
  | 'definitions'
  | 'changes'
  | 'colophon'
  | 'back';

/** The columns of the table of all figures after its number, in the order of the composed head. */
export const tableColumns = ['label', 'value', 'before', 'change', 'country', 'scope'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Parts that are set together: one below the other, or in columns. */
export interface Group {
  readonly columns: 1 | 2;
  readonly parts: readonly Part[];
}

/** A chapter of the booklet. */
export interface Chapter {
  readonly name: ChapterName;
  /** Its running head; null on covers, which have none. Sections have their own. */
  readonly running: string | null;
  readonly groups: readonly Group[];
}
