import * as v from 'valibot';
import { valueKinds } from '@/domain/figures/figureValue';
import { list, text } from './endpoints/fields';
import type { ReviewSentence } from './reviewView';

/** More metrics than one look asks for, and more than a sheet has. */
const most = { metrics: 50, typed: 500 };

/** Metrics whose sentences are asked for, and what the cells say that are typed and not stored yet. */
export const sentencesToPreview = v.object({
  metrics: list(text(100), most.metrics),
  typed: list(v.object({ metric: text(100), kind: v.picklist(valueKinds), input: text(100) }), most.typed),
});

/** Sentences as they would print. */
export interface SentencePreview {
  /** Runs of `after` are marked where they read differently from what readers have. */
  readonly sentences: readonly ReviewSentence[];
  /** Metrics whose typed text was not understood: their sentences show what is stored. */
  readonly unread: readonly string[];
}
