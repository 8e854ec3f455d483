/** A browser's own description of itself, in two words. Names stand for themselves in every language. */
export interface Device {
  /** E.g. `Firefox`; null when it is not known. */
  readonly browser: string | null;
  /** E.g. `Windows`; null when it is not known. */
  readonly system: string | null;
}

/** The device that opened a session. */
export interface SeenDevice extends Device {
  /** Id of the session. */
  readonly session: string;
}

/** The first that fits: most browsers call themselves by each other's names too. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\b(?:OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Yandex', /\bYaBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bVersion\/[\d.]+.*\bSafari\//],
];

const systems: readonly (readonly [string, RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['Pardus', /\bPardus\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];

/** Reads a `User-Agent` header, without its versions and details. */
export function deviceOf(userAgent: string | null): Device {
  return { browser: firstOf(browsers, userAgent ?? ''), system: firstOf(systems, userAgent ?? '') };
}

function firstOf(names: readonly (readonly [string, RegExp])[], text: string): string | null {
  return names.find(([, mark]) => mark.test(text))?.[0] ?? null;
}
