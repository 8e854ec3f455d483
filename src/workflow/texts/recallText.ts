import type { Acting } from '../sheet/acting';
import type { TextMoved } from '@/contract/reviewView';
import type { Result } from '@/domain/result';
import { moveText, type TextRef } from './moveText';

/** Takes a text back from review, by the person who sent it. */
export async function recallText(acting: Acting, ref: TextRef): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'recall', ref, reason: '' });
}
