import type { Acting } from '../sheet/acting';
import { moveText, type TextRef, type TextResult } from './moveText';

/** Sends a text for review at the ministry. */
export async function sendText(acting: Acting, ref: TextRef): Promise<TextResult> {
  return moveText(acting, { action: 'send', ref, reason: '' });
}
