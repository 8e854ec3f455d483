import type { JobsConfig, TaskConfig } from 'payload';

/**
 * Configures Payload's queue as a table of ids to work on. Nobody reaches it from outside, its history lives
 * in our own collections, and our own loop runs it (notes of ADR 0004: Payload claims a job without a lease).
 */
export function jobsConfig(tasks: TaskConfig[]): JobsConfig {
  const nobody = (): boolean => false;
  return {
    tasks,
    access: { run: nobody, queue: nobody, cancel: nobody },
    deleteJobOnComplete: true,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
      admin: { ...defaultJobsCollection.admin, hidden: true },
    }),
  };
}
