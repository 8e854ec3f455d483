export const passageParts = ['cover', 'opening', 'glance', 'section', 'colophon', 'backCover'] as const;

/** The place of a passage: a part of the frame, or a section and perhaps one of its services or groups. */
export interface PassagePlace {
  readonly part: (typeof passageParts)[number];
  /** 1–7 in a section, else null. */
  readonly section: number | null;
  /** The section's title and the service's or group's name; a part of the frame needs none. */
  readonly names: readonly string[];
}

/** Words as readers found them, and the editions that its carried-over figures came from. */
export interface PrintedPassage {
  readonly text: string;
  readonly carriedFrom: readonly string[];
}

/** A few words that took the place of others, each with the suffix it prints with. */
export interface ChangedWords {
  readonly before: string;
  readonly after: string;
}

/** One sentence, paragraph or title that reads otherwise than before. */
export interface ErratumPassage {
  readonly place: PassagePlace;
  /** Keys of the figures in it whose values changed; empty where only the text did. */
  readonly metrics: readonly string[];
  /** Null: it was not there, or shows a figure that is suppressed now (`hidden`). */
  readonly before: PrintedPassage | null;
  /** Null: it is not there any more. */
  readonly after: PrintedPassage | null;
  /** Empty where the whole passage was rewritten, added or taken out. */
  readonly words: readonly ChangedWords[];
  /** True where the former words are hidden, because a figure in them is suppressed now. */
  readonly hidden: boolean;
}

/** The differences between a publication and the one it follows, computed and never written by hand. */
export interface Erratum {
  /** Number of the publication that it is measured against. */
  readonly against: number;
  readonly passages: readonly ErratumPassage[];
  /** Figures that hold for another day now; ISO dates. */
  readonly dates: readonly { readonly metric: string; readonly before: string; readonly after: string }[];
  /** Metrics whose definition in the data files reads otherwise. */
  readonly definitions: readonly string[];
}
