import { bookletPaths } from './bookletPaths';

/** The desk's own mark, an open booklet; in the colour of the text around it. `size` in pixels. */
export function BookletMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      {bookletPaths.map((line) => (
        <path
          key={line}
          d={line}
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
