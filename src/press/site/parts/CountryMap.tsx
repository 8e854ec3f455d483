import type { ReactNode } from 'react';
import { countryShapes } from '../../map/countryShapes';

const { width, height, provinces } = countryShapes;

/** How a province is drawn: its class, and whether it is hatched because it has nothing to show. */
export interface ProvinceLook {
  readonly className: string;
  readonly isHatched: boolean;
}

interface CountryMapProps {
  /** Unique in the page: patterns are found by it. */
  readonly id: string;
  readonly className?: string;
  /** What the map shows, in a sentence; null where its provinces are links that say it themselves. */
  readonly text: string | null;
  readonly lookOf: (plate: string) => ProvinceLook;
  /** Puts what a page needs around a province's shape, a link say. */
  readonly around?: (plate: string, shape: ReactNode) => ReactNode;
  /** In this order; by plate where none is given. */
  readonly plates?: readonly string[];
  /** What is drawn over the provinces. */
  readonly children?: ReactNode;
}

/** Shows a hatched ground; `id` is unique in the page. */
function Hatching({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="12" height="12" />
        <rect className="hatch-line" width="4.5" height="12" />
      </pattern>
    </defs>
  );
}

/** Shows the map of the country, each province by its look. */
export function CountryMap({
  id,
  className = '',
  text,
  lookOf,
  around = (_plate, shape) => shape,
  plates = Object.keys(provinces).toSorted(),
  children,
}: CountryMapProps): ReactNode {
  return (
    <svg
      className={`map ${className}`.trim()}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width / 2}
      height={Math.round(height / 2)}
      {...(text === null ? {} : { role: 'img', 'aria-label': text })}
    >
      <Hatching id={id} />
      {plates.map((plate) => {
        const { className: look, isHatched } = lookOf(plate);
        const fill = isHatched ? `url(#${id})` : undefined;
        const shape = <path className={look} d={provinces[plate]?.path} fill={fill} />;
        return <g key={plate}>{around(plate, shape)}</g>;
      })}
      {children}
    </svg>
  );
}

/** Radius of the largest circle on a map, in the map's units. */
const largest = 60;

/** Gives the radius of a circle whose area stands for a value. */
export function radiusOf(value: number, most: number): number {
  return most === 0 ? 0 : Math.round(largest * Math.sqrt(value / most) * 10) / 10;
}

/** Shows a circle in the middle of a province; a value too small to be seen is a dot. */
export function ProvinceCircle({
  plate,
  radius,
}: {
  readonly plate: string;
  readonly radius: number;
}): ReactNode {
  const shape = provinces[plate];
  if (shape === undefined || radius === 0) return null;
  return <circle className="map-circle" cx={shape.x} cy={shape.y} r={Math.max(radius, 2)} />;
}

/** Shows a name in the middle of a province. */
export function ProvinceName({ plate, name }: { readonly plate: string; readonly name: string }): ReactNode {
  const shape = provinces[plate];
  if (shape === undefined) return null;
  return (
    <text className="map-name" x={shape.x} y={shape.y + 8} textAnchor="middle" aria-hidden="true">
      {name}
    </text>
  );
}

/** The sizes of circles beside a map: the largest value and a part of it, at round numbers. */
export function CircleKey({
  values,
  most,
  say,
}: {
  readonly values: readonly number[];
  readonly most: number;
  readonly say: (value: number) => string;
}): ReactNode {
  const radii = values.map((value) => radiusOf(value, most) / 2);
  return (
    <ul className="circle-key">
      {values.map((value, index) => {
        const radius = Math.max(radii[index] ?? 0, 1);
        const size = Math.ceil(radius * 2 + 2);
        return (
          <li key={value}>
            <svg width={size} height={size} aria-hidden="true">
              <circle className="map-circle" cx={size / 2} cy={size / 2} r={radius} />
            </svg>
            {say(value)}
          </li>
        );
      })}
    </ul>
  );
}
