import type { Acting } from '../sheet/acting';
import type { TextMoved } from '@/contract/reviewView';
import type { Result } from '@/domain/result';
import { moveText, type TextRef } from './moveText';

/** Sends a text for review at the ministry. */
export async function sendText(acting: Acting, ref: TextRef): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'send', ref, reason: '' });
}
