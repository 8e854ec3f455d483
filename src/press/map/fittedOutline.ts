import { provinceOutlines } from './provinceOutlines';

/** The outline of a province within a box: path data, and how it is moved and scaled into the middle of the box. */
export interface FittedOutline {
  readonly path: string;
  /** The value of SVG's `transform`; lengths within, a line's width too, are divided by `scale`. */
  readonly transform: string;
  readonly scale: number;
  /** The outline's own size within the box, in its units. */
  readonly width: number;
  readonly height: number;
}

const rounded = (length: number): number => Math.round(length * 1000) / 1000;

/** Fits a province's outline into the middle of a box of this size; null for a plate code that no province has. */
export function fittedOutline(
  plate: string,
  box: { readonly width: number; readonly height: number },
): FittedOutline | null {
  const outline = provinceOutlines[plate];
  if (outline === undefined) return null;
  const scale =
    Math.floor(Math.min(box.width / outline.width, box.height / outline.height) * 10_000) / 10_000;
  const [width, height] = [outline.width * scale, outline.height * scale];
  const [left, top] = [rounded((box.width - width) / 2), rounded((box.height - height) / 2)];
  return {
    path: outline.path,
    transform: `translate(${left} ${top}) scale(${scale})`,
    scale,
    width: rounded(width),
    height: rounded(height),
  };
}
