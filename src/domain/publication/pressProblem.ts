/** The steps of the press, in order. `start` is the press itself coming up. */
export const pressSteps = ['start', 'compose', 'html', 'print', 'finish', 'verify', 'write'] as const;
export type PressStep = (typeof pressSteps)[number];

/** Every way a booklet can fail to be made. Each has its words, in both languages, in `messages/press`. */
export const pressProblems = [
  // what is to be printed
  'stored_newer',
  'stored_broken',
  // the press and its browser
  'snapshot_too_large',
  'step_failed',
  'timeout',
  'browser_missing',
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

/** Tells whether a stored code is one of these. */
export function isPressProblem(code: string): code is PressProblem {
  return pressProblems.some((problem) => problem === code);
}
