/** The lines of our mark, an open booklet, on a field of 24 by 24: its outline, and what stands in it. */
export const bookletPaths = [
  'M12 6.2C9.9 4.8 7 4.2 3.5 4.5v13.6c3.5-.3 6.4.3 8.5 1.7 2.1-1.4 5-2 8.5-1.7V4.5C17 4.2 14.1 4.8 12 6.2Z',
  'M12 6.2v13.6M6.2 9.2c1.2 0 2.2.2 3.1.5M17.8 9.2c-1.2 0-2.2.2-3.1.5',
] as const;

/** Draws the desk's mark, an open booklet, in the colour of the text around it. `size` in pixels. */
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
