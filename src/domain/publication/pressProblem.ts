/** The steps of the press, in order. `start` is the press itself coming up. */
export const pressSteps = ['start', 'compose', 'html', 'print', 'finish', 'verify', 'write'] as const;
export type PressStep = (typeof pressSteps)[number];

/**
 * What becomes of a booklet that could not be made. `fails`: it is wrong itself, and a person decides. `rests`: what it
 * needs was missing, and it is tried again later. `ends_press`: it rests too; one that ends its press every time is given up.
 */
export type Fate = 'fails' | 'rests' | 'ends_press';

/** Every way a booklet can fail to be made, and what becomes of it then. Each has its words, in both languages, in `messages/operator`. */
const fates = {
  // what is to be printed
  stored_newer: 'fails',
  stored_broken: 'fails',
  story_overtaken: 'fails',
  // the press and its browser
  snapshot_too_large: 'fails',
  step_failed: 'fails',
  timeout: 'ends_press',
  browser_missing: 'rests',
  sandbox_missing: 'rests',
  browser_lost: 'ends_press',
  page_crashed: 'ends_press',
  page_replaced: 'fails',
  press_lost: 'ends_press',
  press_stopped: 'rests',
  given_up: 'fails',
  // the machine and the processes around it
  machine_short: 'rests',
  database_away: 'rests',
  worker_lost: 'rests',
  // the printed file
  pdf_unreadable: 'fails',
  text_differs: 'fails',
  tags_differ: 'fails',
  text_untagged: 'fails',
  page_furniture_differs: 'fails',
  font_not_embedded: 'fails',
  font_foreign: 'fails',
  language_missing: 'fails',
  title_differs: 'fails',
  bookmarks_differ: 'fails',
  tags_missing: 'fails',
  tags_misplaced: 'fails',
  figure_undescribed: 'fails',
  archive_incomplete: 'fails',
  attachment_differs: 'fails',
  page_count_out_of_range: 'fails',
  content_hash_missing: 'fails',
  // the files that were made
  content_hash_differs: 'fails',
  seal_failed: 'fails',
  timestamp_failed: 'rests',
  // what waited to be typed from
  typed_wrong: 'fails',
  typing_over: 'fails',
  release_refused: 'fails',
  waiting_differs: 'fails',
  waiting_shown: 'fails',
  storage_failed: 'rests',
} as const satisfies Readonly<Record<string, Fate>>;
export type PressProblem = keyof typeof fates;
export const pressProblems: readonly string[] = Object.keys(fates);

/** Tells what becomes of a booklet that could not be made, by its stored code. */
export function fateOf(problem: string): Fate {
  return isPressProblem(problem) ? fates[problem] : 'fails';
}

/** What the system says when the machine has no more of something: room on a disk, memory, files, processes. */
const shortages: readonly unknown[] = [
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EMFILE',
  'ENFILE',
  'ENOMEM',
  'EAGAIN',
  'EIO',
  'EROFS',
  'ESTALE',
  'ERR_WORKER_OUT_OF_MEMORY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_NOMEM',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
];

/** Tells whether an error, or one that it was made of, says that the machine lacks something which may come back. */
export function isShortage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const isOne = 'code' in error && shortages.includes(error.code);
  return isOne || ('cause' in error && isShortage(error.cause));
}

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
  return Object.hasOwn(fates, code);
}
