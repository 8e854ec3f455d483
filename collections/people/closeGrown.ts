import type { CollectionBeforeChangeHook } from 'payload';
import { needsSecondFactor } from '@/domain/signIn/secondFactor';
import type { User } from '@/payload-types';

/**
 * A role that needs a second factor ends the sessions of whoever needed none before: one that was opened by a password
 * alone must not grow into it.
 */
export const closeGrown: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation }) => {
  const before = operation === 'update' ? originalDoc : undefined;
  if (before === undefined || needsSecondFactor(before)) return data;
  return needsSecondFactor({ ...before, ...data }) ? { ...data, sessions: [], devices: [] } : data;
};
