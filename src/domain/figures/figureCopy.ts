import type { FigureValue } from './figureValue';

/** A figure as it was approved: kept beside the working value until the next approval. */
export interface FigureCopy {
  readonly value: FigureValue;
  readonly note: string;
  /** ISO date the figure holds for, when it differs from the edition's. */
  readonly asOf: string | null;
  readonly revision: number;
  /** Id of the person who gave the last approval. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** A figure as readers have it, and the publication that brought it. */
export interface PublishedCopy extends FigureCopy {
  readonly publication: string;
}
