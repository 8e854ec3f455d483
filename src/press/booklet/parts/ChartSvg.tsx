import type { ReactNode } from 'react';
import type { Chart, ChartShape } from '@/domain/charts/chart';

function Shape({ shape }: { readonly shape: ChartShape }): ReactNode {
  switch (shape.type) {
    case 'bar': {
      const { x, y, width, height } = shape;
      return <rect className={`c-${shape.look}`} x={x} y={y} width={width} height={height} />;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return <line className={`c-${shape.look}`} x1={x1} y1={y1} x2={x2} y2={y2} />;
    }
    case 'dot':
      return <circle className={`c-${shape.look}`} cx={shape.x} cy={shape.y} r={shape.r} />;
  }
}

/** Shows a drawing: its numbers are text, and one sentence says it to those who do not see it. */
export function ChartSvg({ chart }: { readonly chart: Chart }): ReactNode {
  const { kind, width, height, shapes, labels, alt } = chart;
  return (
    <figure className={`chart-box box-${kind}`} role="img" aria-label={alt}>
      <svg className={`chart chart-${kind}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {shapes.map((shape, index) => (
          <Shape key={index} shape={shape} />
        ))}
        {labels.map(({ text, x, y, anchor, role }, index) => (
          <text key={index} className={`c-${role}`} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
