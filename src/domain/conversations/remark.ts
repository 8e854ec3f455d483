import { sides, type Side } from './conversation';

/** What the timeline keeps of a remark besides its words: from which side it came, whom it named, and whom it answered. */
export interface RemarkTrace {
  readonly side: Side | null;
  readonly mentions: readonly string[];
  /** Who asked what it answers; null for what is no answer. */
  readonly answers: string | null;
}

const nothing: RemarkTrace = { side: null, mentions: [], answers: null };

/** Reads what the timeline keeps of a remark; what is none names nobody. */
export function remarkIn(after: unknown): RemarkTrace {
  if (typeof after !== 'object' || after === null) return nothing;
  const { side, mentions, answers } = after as Readonly<Record<string, unknown>>;
  return {
    side: sides.find((each) => each === side) ?? null,
    mentions: Array.isArray(mentions) ? mentions.filter((id) => typeof id === 'string') : [],
    answers: typeof answers === 'string' ? answers : null,
  };
}
