import type { Acting } from '../sheet/acting';
import { moveText, type TextRef, type TextResult } from './moveText';

/** Approves a text: its inert copy is what editions pin from now on. */
export async function approveText(acting: Acting, ref: TextRef): Promise<TextResult> {
  return moveText(acting, { action: 'approve', ref, reason: '' });
}
