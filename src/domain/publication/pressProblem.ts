/** The steps of the press, in order. `start` is the press itself coming up. */
export const pressSteps = ['start', 'compose', 'html', 'print', 'finish', 'verify', 'write'] as const;
export type PressStep = (typeof pressSteps)[number];

/** Every way a booklet can fail to be made. Each has its words, in both languages, in `messages/press`. */
export const pressProblems = [
  // what is to be printed
  'stored_newer',
  'stored_broken',
  'story_overtaken',
  // the press and its browser
  'snapshot_too_large',
  'step_failed',
  'timeout',
  'browser_missing',
  'sandbox_missing',
  'browser_lost',
  'page_crashed',
  'page_replaced',
  'press_lost',
  'press_stopped',
  // the printed file
  'contents_unstable',
  'pdf_unreadable',
  'text_differs',
  'tags_differ',
  'text_untagged',
  'page_furniture_differs',
  'font_not_embedded',
  'font_foreign',
  'language_missing',
  'title_differs',
  'bookmarks_differ',
  'tags_missing',
  'page_count_out_of_range',
  'content_hash_missing',
  // the files that were made
  'storage_failed',
] as const;
export type PressProblem = (typeof pressProblems)[number];

/** Where in a booklet's text the press found what it refuses. */
export interface FailedPlace {
  /** `cover`, `changes`, `opening`, `contents`, a section's key, `colophon` or `backCover`. */
  readonly section: string;
  /** The words in the file, or around the sign. */
  readonly found: string;
  /** The approved words. */
  readonly expected?: string;
  /** A sign that no font has, with its number. */
  readonly sign?: string;
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string');

/** Reads the place in a stored detail; null where the detail is a sentence. */
export function readFailedPlace(detail: string): FailedPlace | null {
  if (!detail.startsWith('{')) return null;
  try {
    const place: unknown = JSON.parse(detail);
    if (!isTexts(place)) return null;
    const { section = '', found = '', expected, sign } = place;
    return {
      section,
      found,
      ...(expected === undefined ? {} : { expected }),
      ...(sign === undefined ? {} : { sign }),
    };
  } catch {
    return null;
  }
}

/** Tells whether a stored code is one of these. */
export function isPressProblem(code: string): code is PressProblem {
  return pressProblems.some((problem) => problem === code);
}
