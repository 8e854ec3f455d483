import type { Payload } from 'payload';
import type { Person } from '@/domain/permissions/person';
import type { FigureValue } from '@/domain/figures/figureValue';

/** Who acts, where and when. The clock is the caller's. */
export interface ActContext {
  readonly payload: Payload;
  readonly person: Person;
  readonly now: Date;
  /** Nobody gets a mail about it: an installation that fills itself has nobody to tell. */
  readonly quiet?: boolean;
}

export interface SheetPlace {
  /** `2024-2`. */
  readonly edition: string;
  /** Plate code. */
  readonly province: string;
}

/** One figure and the revision its reader saw; 0 for one never saved. */
export interface FigureRevision {
  readonly metric: string;
  readonly revision: number;
}

/** What is typed for a figure: text to be read as a number, or a value chosen from a list. */
export interface FigureInput extends FigureRevision {
  readonly entry:
    | { readonly input: string }
    | { readonly value: FigureValue }
    /** The edition before, whose value is confirmed to hold still. */
    | { readonly unchanged: string };
  readonly note: string | null;
  /** ISO date, when it differs from the edition's. */
  readonly asOf: string | null;
}

/** An act on any number of figures of one sheet. */
export interface MoveRequest extends SheetPlace {
  readonly figures: readonly FigureRevision[];
}

/** Why a figure is right although a rule speaks against it, as it was typed. */
export interface TypedReason {
  readonly code: string;
  readonly text: string;
}

/** Figures to send, with what their sender answers to the rules. */
export interface SendRequest extends SheetPlace {
  readonly figures: readonly (FigureRevision & { readonly reasons?: readonly TypedReason[] | null })[];
}

export interface SaveRequest extends SheetPlace {
  readonly figures: readonly FigureInput[];
}
