import type { FigureValue } from '@/domain/figures/figureValue';

/** One invented figure. `flaw` names the error that was put in on purpose, for tests and trying reviews. */
export interface SampleFigure {
  readonly edition: string;
  readonly province: string;
  readonly metric: string;
  readonly value: FigureValue;
  /** The reason that a falling total needs. */
  readonly note: string | null;
  readonly flaw: 'fall' | 'soft_check' | null;
}
