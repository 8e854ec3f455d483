import type { CollectionBeforeChangeHook } from 'payload';

/** Deactivating somebody ends every open session at once. */
export const dropSessions: CollectionBeforeChangeHook = ({ data }) =>
  data.active === false ? { ...data, sessions: [] } : data;
