import type { Acting } from '../sheet/acting';
import { moveText, type TextRef, type TextResult } from './moveText';

/** Takes a text back from review, by the person who sent it. */
export async function recallText(acting: Acting, ref: TextRef): Promise<TextResult> {
  return moveText(acting, { action: 'recall', ref, reason: '' });
}
