import type { FigureValue } from '../figures/figureValue';
import type { SnapshotContext } from '../derived/context';
import type { Metric } from '../figures/metric';
import type { SuffixOverrides } from '../turkish/suffix';
import type { Erratum } from './erratum';
import type { EditionTexts } from './text';

export const publicationKinds = ['first', 'correction', 'revision', 'withdrawal'] as const;
export type PublicationKind = (typeof publicationKinds)[number];

export interface EditionFacts {
  /** `2024-2`. */
  readonly code: string;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** ISO date. */
  readonly asOf: string;
}

export interface ProvinceFacts {
  /** `01`–`81`. */
  readonly plate: string;
  readonly name: string;
  /** Turkish capitals, stored, e.g. `IĞDIR`. */
  readonly capitals: string;
  readonly slug: string;
  /** Keys of the services this province does not have: described, and said to be absent. */
  readonly absentServices: readonly string[];
  /** Endings of the name that the rule does not give, e.g. `{ locative: 'nde' }` of Kırklareli. */
  readonly suffixOverrides: SuffixOverrides;
  /** Keys of the named groups of provinces that it belongs to. */
  readonly groups: readonly string[];
}

/** What a province is where nothing else is known of it; its name is printed nowhere. */
export const plainProvince: ProvinceFacts = {
  plate: '00',
  name: 'İl',
  capitals: 'İL',
  slug: 'il',
  absentServices: [],
  suffixOverrides: {},
  groups: [],
};

export interface SnapshotFigure {
  readonly value: FigureValue;
  /** ISO date the figure holds for, when it differs from the edition's. */
  readonly asOf: string | null;
  /** The figure's revision that was approved: `present` publishes only where it still stands. 0 in what is published. */
  readonly revision: number;
  /** Whether this value is invented, in a booklet where some are and some are not; else the booklet says it. */
  readonly sample?: boolean;
  /** The stages that approved it, and the days in Türkiye; by role, never by name. Not there in older publications. */
  readonly approvals?: readonly { readonly stage: ApprovingStage; readonly on: string }[];
}

/** Who approves a figure: its province, or the ministry. */
export const approvingStages = ['province', 'ministry'] as const;
export type ApprovingStage = (typeof approvingStages)[number];

/** A publication of the same edition that readers still have, and what it changed, without values. */
export interface EarlierPublication {
  readonly number: number;
  readonly kind: PublicationKind;
  readonly publishedOn: string;
  /** Keys of the metrics that it changed. */
  readonly metrics: readonly string[];
}

/**
 * Tells whether a publication knows of all before it what they changed: not where one was withdrawn, or could not be made, and
 * not in those of before it was kept. Only then may it be said of a figure that nothing was corrected.
 */
export function knowsAllChanges({
  number,
  kind,
  earlier = [],
}: Pick<Snapshot['publication'], 'number' | 'kind' | 'earlier'>): boolean {
  return kind === 'first' || earlier.length === number - 1;
}

/** One figure that differs from the publication before. */
export interface ChangedFigure {
  readonly metric: string;
  readonly before: FigureValue | null;
  readonly after: FigureValue | null;
}

/** A withdrawal as readers see it; why it was made inside stays with the publication. */
export interface WithdrawalNotice {
  readonly notice: { readonly tr: string; readonly en: string | null };
  /** The numbers of the publications that are withdrawn, in order. */
  readonly withdraws: readonly number[];
  /** A number that readers may go on using, or null. */
  readonly instead: number | null;
}

/** A reason given to readers that was wrong in its words, and how it reads rightly. */
export interface MendedReason {
  /** The number of the publication whose reason it is. */
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Everything that one booklet prints. Inert JSON: made once by `release`, stored, handed to the press. Its
 * canonical JSON is under the content hash (docs/adr/0021-what-must-always-hold.md, 2).
 */
export interface Snapshot {
  /** True where any figure is invented: every page and file then says so, and the data say of which. */
  readonly sample: boolean;
  readonly edition: EditionFacts;
  readonly province: ProvinceFacts;
  readonly publication: {
    readonly number: number;
    readonly kind: PublicationKind;
    readonly reason: string | null;
    /** ISO date in Europe/Istanbul. */
    readonly publishedOn: string;
    readonly changes: readonly ChangedFigure[];
    /** The reason of an earlier publication that this one mends, in the open. */
    readonly mends?: MendedReason;
    /** The differences from the publication before; a first publication and a withdrawal have none. */
    readonly erratum?: Erratum;
    /** The notice that readers find in the place of a withdrawn booklet. */
    readonly withdrawal?: WithdrawalNotice;
    /** Those before it that readers still have, the oldest first; not there where there is none. */
    readonly earlier?: readonly EarlierPublication[];
    /** The edition that was planned next when it was released; not there where none was. */
    readonly next?: EditionFacts;
    /** 32 random hex digits, so that the hash betrays nothing to whoever lacks the content; none in older ones. */
    readonly salt?: string;
  };
  readonly texts: EditionTexts;
  readonly metrics: readonly Metric[];
  /** By metric key. An optional metric never entered has no entry and prints as not applicable. */
  readonly figures: Readonly<Record<string, SnapshotFigure>>;
  /** What figures are compared with; not there in publications made before it was kept, which compare nothing. */
  readonly context?: SnapshotContext;
}

/** The part of a snapshot that its words are composed from. */
export type SnapshotContent = Pick<
  Snapshot,
  'edition' | 'province' | 'texts' | 'metrics' | 'figures' | 'context'
>;

/** Tells whether some figures of a booklet are invented and others are not: each one then says which it is. */
export function isPartlySample({ sample, figures }: Pick<Snapshot, 'sample' | 'figures'>): boolean {
  return sample && Object.values(figures).some((figure) => figure.sample === false);
}
