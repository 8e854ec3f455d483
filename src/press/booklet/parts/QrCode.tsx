import type { ReactNode } from 'react';
import { encode } from 'uqr';

/** Squares of a row that are dark, as one path of horizontal strokes. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** Shows a QR code as one path, named for those who do not see it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return (
    <figure className="qr" role="img" aria-label={label}>
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
        <path d={pathOf(data)} fill="currentColor" />
      </svg>
    </figure>
  );
}
