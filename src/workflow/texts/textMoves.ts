import type { Acting } from '../sheet/actRequest';
import type { TextMoved } from '@/contract/reviewView';
import type { Result } from '@/domain/result';
import { moveText, type TextRef } from './moveText';

/** Sends a text for review at the ministry. */
export async function sendText(acting: Acting, ref: TextRef): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'send', ref, reason: '' });
}

/** Takes a text back from review, by the person who sent it. */
export async function recallText(acting: Acting, ref: TextRef): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'recall', ref, reason: '' });
}

/** Approves a text: its inert copy is what editions pin from now on. */
export async function approveText(acting: Acting, ref: TextRef): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'approve', ref, reason: '' });
}

/** Returns a text with a reason. */
export async function returnText(
  acting: Acting,
  { reason, ...ref }: TextRef & { readonly reason: string },
): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'return', ref, reason });
}
