import type { Acting } from '../sheet/acting';
import { moveText, type TextRef, type TextResult } from './moveText';

/** Returns a text with a reason. */
export async function returnText(
  acting: Acting,
  { reason, ...ref }: TextRef & { readonly reason: string },
): Promise<TextResult> {
  return moveText(acting, { action: 'return', ref, reason });
}
