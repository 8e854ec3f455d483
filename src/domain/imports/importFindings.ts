import type { Bilingual } from '../bilingual';
import type { EditionFacts } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';

/** A figure that the edition has already, and that this import would record otherwise. */
export interface ImportChange {
  readonly province: string;
  readonly metric: string;
  readonly before: FigureValue;
  readonly after: FigureValue;
}

/** A point to look at. It stops nothing: a booklet may have been wrong, and the record says what it said. */
export type ImportWarning =
  | {
      readonly kind: 'hard_check' | 'soft_check';
      readonly province: string;
      readonly message: Bilingual;
      readonly left: number;
      readonly right: number;
    }
  | {
      /** A cumulative total below what the edition before has, or above what the one after has. */
      readonly kind: 'fall';
      readonly province: string;
      readonly metric: string;
      readonly earlier: { readonly edition: string; readonly amount: number };
      readonly later: { readonly edition: string; readonly amount: number };
    }
  | {
      /** The province is not asked for it today: it lacks the service, or the metric is meant for others. */
      readonly kind: 'service_absent' | 'outside_group';
      readonly province: string;
      readonly metric: string;
    };

export type ImportWarningKind = ImportWarning['kind'];

/** The changes that an import would make to what is recorded and published now. */
export interface ImportFindings {
  /** The edition's month and date as recorded so far, where the import gives others. */
  readonly formerFacts: EditionFacts | null;
  readonly counts: {
    readonly rows: number;
    readonly provinces: number;
    readonly metrics: number;
    readonly fresh: number;
    readonly same: number;
    readonly changed: number;
    /** Lines of the file without a value, which bring nothing. */
    readonly blank: number;
  };
  readonly changes: readonly ImportChange[];
  /** Figures that are recorded just so already, as `plate:metric`. */
  readonly unchanged: readonly string[];
  readonly warnings: readonly ImportWarning[];
}
