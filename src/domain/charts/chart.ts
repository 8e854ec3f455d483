/** A text in a drawing, placed by its anchor and base line. */
export interface ChartLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: 'value' | 'own' | 'edition' | 'name' | 'median' | 'end';
}

export type ChartShape =
  | {
      readonly type: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: 'earlier' | 'own' | 'part' | 'track';
    }
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly look: 'axis' | 'median';
    }
  | {
      readonly type: 'dot';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly look: 'province' | 'own';
    };

/** A drawing in CSS pixels from its upper left corner, with its words in reading order. */
export interface Chart {
  readonly kind: 'trend' | 'parts' | 'place';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly ChartShape[];
  readonly labels: readonly ChartLabel[];
  /** One Turkish sentence that tells what the drawing shows. */
  readonly alt: string;
}

/** The size of all type in drawings. */
export const chartType = 12;

/** Rounds a coordinate to an eighth of a pixel: no drawing is finer. */
export function eighths(value: number): number {
  return Math.round(value * 8) / 8;
}
