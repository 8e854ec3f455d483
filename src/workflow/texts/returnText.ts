import type { Acting } from '../sheet/acting';
import type { TextMoved } from '@/contract/reviewView';
import type { Result } from '@/domain/result';
import { moveText, type TextRef } from './moveText';

/** Returns a text with a reason. */
export async function returnText(
  acting: Acting,
  { reason, ...ref }: TextRef & { readonly reason: string },
): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'return', ref, reason });
}
