import type { Bilingual } from '@/domain/bilingual';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Unit } from '@/domain/figures/metric';
import type { EditionHead, FigureAnswer } from './sheetView';

/** A metric as the person who types it sees it: its name, unit and definition, and no value of any kind. */
export interface TypedMetric {
  readonly key: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Unit;
  /** What a typing must name. */
  readonly revision: number;
}

/** What one person typed or chose, as it is shown once two are in. */
export interface ShownTyping {
  readonly name: string;
  readonly own: boolean;
  readonly value: FigureValue;
  readonly note: string;
  /** ISO date, where it is not the edition's. */
  readonly asOf: string | null;
  /** ISO time. */
  readonly at: string;
}

/** A metric of which two typings differ: one person chooses a value, another confirms it. */
export interface DifferingTypings extends TypedMetric {
  readonly typings: readonly ShownTyping[];
  /** What was chosen; null where nothing is yet. One's own is for another person to confirm. */
  readonly chosen: ShownTyping | null;
}

/** What there is to type a second time in one sheet, and what two typings differ in. */
export interface SecondTypingView {
  readonly edition: EditionHead;
  readonly province: { readonly plate: string; readonly name: string };
  /** The server's clock, ISO. */
  readonly now: string;
  /** In the order of the sheet: typed by somebody else, and not by the reader. */
  readonly toType: readonly TypedMetric[];
  readonly differing: readonly DifferingTypings[];
  /** Typed by the reader, and awaited from another person. */
  readonly awaited: readonly TypedMetric[];
}

/** The answer to typings: each one's outcome, and what there is to do now. */
export interface SecondTypingAnswer {
  readonly results: readonly FigureAnswer[];
  readonly typing: SecondTypingView;
}
