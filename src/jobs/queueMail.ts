import type { ReadScope } from '@/database/readTogether';
import type { PayloadRequest } from 'payload';
import { asSystem } from '@/database/asSystem';
import type { MailSource } from '@/domain/notices/delivery';
import type { SealedAddressee } from '@/domain/notices/letter';
import { requestInHand } from '@/telemetry/requestInHand';
import { mailQueue, mailTaskSlug } from './queues';

/** The occasion of mails: an entry of the timeline, an ended render, a train, a link asked for, or a day of an edition. */
export interface MailOccasion {
  readonly source: MailSource;
  /** The id there; of a link, the person and when it was asked for. */
  readonly about: string;
  readonly edition: string | null;
  readonly province: string | null;
  readonly at: Date;
  /** Whom it goes to; without them, whoever is concerned when it is sent. */
  readonly people?: readonly SealedAddressee[] | null;
}

/**
 * Queues the mails about one occasion. With the `req` of the act they commit together or not at all (an
 * outbox): no mail reports what was rolled back. A known occasion is left alone: nothing is sent twice, and
 * an act never fails for its mail.
 */
export async function queueMail(
  req: PayloadRequest,
  { at, people, ...occasion }: MailOccasion,
): Promise<void> {
  const id = `${occasion.source}:${occasion.about}`;
  const where = { id: { equals: id } };
  if ((await req.payload.db.findOne({ collection: 'mails', where, req })) !== null) return;
  await req.payload.create({
    collection: 'mails',
    data: {
      ...occasion,
      id,
      people: people ? [...people] : null,
      at: at.toISOString(),
      state: 'queued',
      attempts: 0,
      sent: [],
    },
    ...asSystem,
    req,
  });
  await queueMailJob(req, id);
}

/**
 * Stores the mails about something that one transaction cannot hold, before it begins: they wait until
 * `letMailGo`, or until `until` should the process die in between.
 */
export async function holdMail(req: PayloadRequest, occasion: MailOccasion, until: Date): Promise<string> {
  const { at, ...about } = occasion;
  const id = `${about.source}:${about.about}`;
  await req.payload.create({
    collection: 'mails',
    data: {
      ...about,
      id,
      at: at.toISOString(),
      state: 'queued',
      waitsUntil: until.toISOString(),
      attempts: 0,
      sent: [],
    },
    ...asSystem,
    req,
  });
  return id;
}

/** Tells whether the mails are still held by their occasion. */
export async function isMailHeld(req: ReadScope, id: string): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { waitsUntil: { exists: true } }] };
  return (await req.payload.db.findOne({ collection: 'mails', where, req })) !== null;
}

/** Queues held mails, unless their time ran out and a worker has them by now. */
export async function letMailGo(req: PayloadRequest, id: string): Promise<void> {
  if (!(await isMailHeld(req, id))) return;
  await req.payload.db.updateOne({ collection: 'mails', id, data: { waitsUntil: null }, req });
  await queueMailJob(req, id);
}

/** Queues an attempt at sending what is not sent yet, now or later. */
export async function queueMailJob(req: PayloadRequest, mail: string, waitUntil?: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: mailTaskSlug,
    queue: mailQueue,
    input: { mail, request: requestInHand() },
    ...asSystem,
    req,
    ...(waitUntil && { waitUntil }),
  });
}
