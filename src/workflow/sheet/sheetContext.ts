import type { PayloadRequest } from 'payload';
import type { ReadScope } from '@/database/readTogether';
import type { FigureAnswer } from '@/contract/sheetView';
import type { FallbackValues } from '@/domain/booklet/fallbackValues';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import type { Check } from '@/domain/checks/check';
import { peersIn, type ContextValues } from '@/domain/checks/peers';
import type { Peers } from '@/domain/checks/rules';
import type { Metric } from '@/domain/figures/metric';
import type { DisclosureDecision } from '@/domain/disclosure/decision';
import type { Force } from '@/domain/forces/force';
import type { EarlierFigures } from '@/domain/publication/carriable';
import type { ReleaseSet } from '@/domain/publication/readiness';
import { askedMetrics } from '@/domain/workflow/progress';
import { entryPhase, type EntryException, type EntryPhase } from '@/domain/workflow/entryPhase';
import type { Typings } from '@/domain/workflow/typings';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Sheet } from '@/payload-types';
import type { ActContext, SheetPlace } from './actRequest';
import type { PreviousFigures } from './earlierFigures';
import type { OpenedEdition } from './editions';
import type { PublicationHead } from './publications';
import type { SheetReadings } from './readings';

/** One sheet with everything that acts on it are judged by and screens are made from. */
export interface SheetContext {
  readonly id: string;
  readonly place: SheetPlace;
  readonly revision: number;
  readonly timelineHead: string | null;
  readonly exceptions: readonly EntryException[];
  readonly forces: readonly Force[];
  /** What was decided about figures that could tell of few persons. */
  readonly disclosure: readonly DisclosureDecision[];
  /** How many figures wait for such a decision alone; asked only where nothing else is missing. */
  readonly undecided: number;
  readonly edition: OpenedEdition;
  readonly province: ProvinceFacts;
  readonly entry: EntryPhase;
  readonly asked: readonly Metric[];
  readonly checks: readonly Check[];
  readonly figures: ReadonlyMap<string, FigureRecord>;
  readonly before: PreviousFigures;
  /** What earlier editions gave readers. */
  readonly earlier: EarlierFigures;
  /** What other provinces published before; null where nothing was closed before, and where it is not asked. */
  readonly context: ContextValues | null;
  /** The same for one metric of this province. */
  readonly peersOf: (metric: string) => Peers | null;
  /** The votes of independent readers; read where a metric asks for two, else empty. */
  readonly readings: SheetReadings;
  /** What was typed without seeing the other; read where a metric asks for a second typing, else empty. */
  readonly typings: ReadonlyMap<string, Typings>;
  /** Values that print where nothing is approved: read where a passed check may rest on them, else empty. */
  readonly standIns: FallbackValues;
  /** The publications of this booklet, the highest number first. */
  readonly publications: readonly PublicationHead[];
}

/** One look at one sheet: where it is read, who looks, and the sheet. */
export interface SheetLook {
  readonly req: ReadScope;
  readonly acting: ActContext;
  readonly sheet: SheetContext;
}

/** One act on one sheet: its transaction, who acts, and the sheet as the act sees it. */
export interface SheetAct extends SheetLook {
  readonly req: PayloadRequest;
}

/** An act's answers by figure, its sheet (the same object when nothing changed), and its publication. */
export interface Acted {
  readonly results: readonly FigureAnswer[];
  readonly sheet: SheetContext;
  /** Id of the publication that this act brought about, or null. */
  readonly publication: string | null;
}

/** What a sheet is made of, as it was read. */
export type SheetParts = Pick<
  SheetContext,
  'edition' | 'province' | 'before' | 'earlier' | 'figures' | 'publications'
> & { readonly sheet: SheetRow; readonly context?: ContextValues | null };

/** A stored sheet as its own row says it. */
export type SheetRow = Pick<
  Sheet,
  | 'id'
  | 'edition'
  | 'province'
  | 'revision'
  | 'facts'
  | 'timelineHead'
  | 'exceptions'
  | 'forces'
  | 'disclosure'
  | 'progress'
>;

/** Puts a sheet together from its parts, without what stands in for missing figures. */
export function sheetContext({ sheet, context = null, ...parts }: SheetParts, now: Date): SheetContext {
  const { id, revision, exceptions, timelineHead, forces, disclosure } = sheet;
  const { edition, province } = parts;
  return {
    ...parts,
    id,
    place: { edition: sheet.edition, province: sheet.province },
    revision,
    timelineHead: timelineHead ?? null,
    exceptions,
    forces: forces ?? [],
    disclosure: disclosure ?? [],
    undecided: 0,
    entry: entryPhase({ ...edition, exceptions }, now),
    asked: askedMetrics(edition.pins.metrics, province),
    checks: edition.pins.checks,
    context,
    peersOf: context === null ? () => null : peersIn(context, sheet.province),
    readings: new Map(),
    typings: new Map(),
    standIns: {},
  };
}

/** Gives the parts of a sheet that the rules of release judge. */
export function releaseSetOf(sheet: SheetContext): ReleaseSet {
  const { asked, figures, before, earlier, edition, checks, forces } = sheet;
  return { asked, figures, before: before.values, earlier, edition: edition.facts.code, checks, forces };
}
