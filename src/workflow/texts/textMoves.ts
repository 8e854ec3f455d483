import type { ActContext } from '../sheet/actRequest';
import type { TextMoved } from '@/contract/reviewView';
import type { Result } from '@/domain/result';
import { moveText, type TextRequest } from './moveText';

/** Sends a text for review at the ministry. */
export async function sendText(acting: ActContext, ref: TextRequest): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'send', ref, reason: '' });
}

/** Takes a text back from review, by the person who sent it. */
export async function recallText(acting: ActContext, ref: TextRequest): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'recall', ref, reason: '' });
}

/** Approves a text: its inert copy is what editions pin from now on. */
export async function approveText(acting: ActContext, ref: TextRequest): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'approve', ref, reason: '' });
}

/** Returns a text with a reason. */
export async function returnText(
  acting: ActContext,
  { reason, ...ref }: TextRequest & { readonly reason: string },
): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'return', ref, reason });
}
