import type { Acting } from '../sheet/acting';
import type { TextMoved } from '@/contract/reviewView';
import type { Result } from '@/domain/result';
import { moveText, type TextRef } from './moveText';

/** Approves a text: its inert copy is what editions pin from now on. */
export async function approveText(acting: Acting, ref: TextRef): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'approve', ref, reason: '' });
}
