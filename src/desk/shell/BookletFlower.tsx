const petal = 'M0-7C-15-17-15-36 0-48 15-36 15-17 0-7Z';
/** The seven sections of the booklet, as they shine on the dark bar. */
const colours = ['#7fd0cf', '#f2b27a', '#dda6d2', '#9cc3f2', '#f2a3ab', '#a5d394', '#b7baec'] as const;

/** Draws the mark: one petal for each section of the booklet. */
export function BookletFlower() {
  return (
    <svg width="26" height="26" viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      {colours.map((colour, index) => (
        <path key={colour} d={petal} fill={colour} transform={`rotate(${(index * (360 / 7)).toFixed(2)})`} />
      ))}
    </svg>
  );
}
