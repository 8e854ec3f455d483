import { operationsOf } from '../tags/operations';
import { inksOf } from './inks';

const fill = { rgb: 'rg', grey: 'g', inks: 'k' } as const;
const stroke = { rgb: 'RG', grey: 'G', inks: 'K' } as const;
const kinds = [fill, stroke];

/** Operators that bring colours of their own, which nothing here turns into inks. */
const foreign = new Set(['sh', 'cs', 'CS', 'scn', 'SCN', 'sc', 'SC', 'Do', 'BI']);

/** Thrown where a page holds what cannot be turned into inks: a picture, or a run of colours. */
export class NotInkable extends Error {
  override readonly name = 'NotInkable';
}

/** Gives a page's content with inks in place of all colours of light. Throws `NotInkable`. */
export function inkedContent(stream: Uint8Array): Uint8Array {
  const source = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, operator } of operationsOf(stream)) {
    if (foreign.has(operator)) throw new NotInkable(`the operator ${operator}`);
    const kind = kinds.find(({ rgb, grey }) => operator === rgb || operator === grey);
    if (kind === undefined) continue;
    const parts = source
      .toString('latin1', start, end - operator.length)
      .trim()
      .split(/\s+/)
      .map(Number);
    const [red = 0, green = red, blue = red] = parts;
    pieces.push(
      source.subarray(from, start),
      Buffer.from(`${inksOf([red, green, blue]).join(' ')} ${kind.inks}`),
    );
    from = end;
  }
  return Buffer.concat([...pieces, source.subarray(from)]);
}
