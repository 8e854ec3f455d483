/** Shares of cyan, magenta, yellow and black, from 0 to 1. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** A colour as screens mix it, from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

/** Colours that differ less in their parts than this are greys, and are printed with black alone, but for tints of the paper. */
const greatestGrey = 0.18;
const lightest = 0.8;
/** Greys darker than this are the ink of text: black alone, whole, so that no letter is put together of screens. */
const darkest = 0.05;

const linear = (part: number): number => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Light): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** How light a grey looks, from 0 to 1. */
const lightness = (y: number): number => (y > 0.008_856 ? 1.16 * Math.cbrt(y) - 0.16 : 9.033 * y);

const rounded = (part: number): number => Math.round(part * 1000) / 1000;

/**
 * Gives the inks for a colour of the booklet: greys and text in black alone, all else with black in place of the grey
 * that three inks would mix, so that no place gets more than two of them and black.
 */
export function inksOf(light: Light): Inks {
  const y = luminance(light);
  if (Math.max(...light) - Math.min(...light) < greatestGrey && y < lightest)
    return [0, 0, 0, y < darkest ? 1 : rounded(1 - lightness(y))];
  const [cyan, magenta, yellow] = light.map((part) => 1 - part) as [number, number, number];
  const black = Math.min(cyan, magenta, yellow);
  const rest = (ink: number): number => rounded((ink - black) / (1 - black));
  return [rest(cyan), rest(magenta), rest(yellow), rounded(black)];
}
