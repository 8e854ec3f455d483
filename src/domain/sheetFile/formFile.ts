import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';

/** One row of a sheet as a file shows it. */
export interface FormLine {
  readonly metric: Metric;
  readonly section: string;
  /** Name of the service, or null for a figure of the section itself. */
  readonly service: string | null;
  readonly previous: FigureValue | null;
  readonly value: FigureValue | null;
  readonly note: string;
  /** Whoever takes the file may write here now. */
  readonly isOpen: boolean;
}

/** One sheet as a file shows it. */
export interface FormFile {
  readonly edition: { readonly code: string; readonly year: number; readonly month: number };
  readonly previousEdition: string | null;
  readonly province: { readonly plate: string; readonly name: string; readonly slug: string };
  readonly revision: number;
  readonly lines: readonly FormLine[];
}

/** Gives the name of a sheet's file: `2024-3-igdir-veri-formu.xlsx`. */
export function formFileName({ edition, province }: FormFile, extension: string): string {
  return `${edition.code}-${province.slug}-veri-formu.${extension}`;
}
