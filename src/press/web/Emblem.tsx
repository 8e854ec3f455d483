import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { accents } from '../booklet/styleRules';

const leaf = 'M0-10C27-34 29-72 0-104C-29-72-27-34 0-10Z';
const turn = (index: number): string => `rotate(${((index * 360) / accents.length).toFixed(1)})`;

/** Shows the seven leaves in the colours of the page, within a drawing. */
export function LeafShapes({ transform }: { readonly transform?: string }): ReactNode {
  return (
    <g transform={transform}>
      {accents.map(({ main }, index) => (
        <path key={main} className={`leaf-${String(index + 1)}`} d={leaf} transform={turn(index)} />
      ))}
    </g>
  );
}

/** Shows the seven leaves in the colours of the page; an ornament, hidden from readers. */
export function LeafEmblem({ size }: { readonly size: number }): ReactNode {
  return (
    <svg className="emblem" width={size} height={size} viewBox="-108 -108 216 216" aria-hidden="true">
      <LeafShapes />
    </svg>
  );
}

/** Writes the emblem as an SVG file, for the icon of the site. */
export function emblemSvg(): string {
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="-108 -108 216 216">
      {accents.map(({ main }, index) => (
        <path key={main} d={leaf} transform={turn(index)} fill={main} />
      ))}
    </svg>,
  );
}
