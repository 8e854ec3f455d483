import type { Mailing } from '../people/mailing';
import { nextWorkdayAt } from '../workdays';
import { isAbout } from './matters';
import { notices, type NoticeKind } from './notices';

/**
 * What brings mails about: an entry of the timeline, an ended render, a train, a link that was asked for, a day of an
 * edition; and what was gathered of these for one person.
 */
export const mailSources = ['timeline', 'renders', 'trains', 'links', 'reminders', 'gathered'] as const;
export type MailSource = (typeof mailSources)[number];

/** How mails are kept from becoming many: settings of the installation. */
export interface Gathering {
  /** Minutes that what happens to figures waits for more, counted from the first of it. */
  readonly minutes: number;
  /** Mails that one person gets within an hour; what comes beyond waits together. */
  readonly hourly: number;
}

/** What tells when somebody hears of something. */
export interface DeliveryFacts {
  /** What the letter tells of. */
  readonly kinds: readonly NoticeKind[];
  readonly mailing: Mailing;
  /** ISO times of the mails that the person got within the last hour, the oldest first. */
  readonly recent: readonly string[];
  /** ISO time until which other things wait for the same person; null where nothing does. */
  readonly waiting: string | null;
}

/** `now`: in a mail of its own. `none`: not at all. Else from when (ISO time) it may leave, with what waits already. */
export type Delivery = 'now' | 'none' | { readonly due: string };

const hour = 3_600_000;

/** Says when somebody hears of something: what concerns an account's safety always at once, in a mail of its own. */
export function deliveryOf(
  { kinds, mailing, recent, waiting }: DeliveryFacts,
  { minutes, hourly }: Gathering,
  now: Date,
): Delivery {
  const weights = kinds.map((kind) => notices[kind].weight);
  if (weights.includes('safety')) return 'now';
  const isDated = weights.includes('dated');
  if (mailing.choice === 'duties' && weights.every((weight) => weight === 'news')) return 'none';
  if (mailing.choice === 'digest' && !isDated) {
    return { due: earlier(nextWorkdayAt(mailing.digestAt, now), waiting) };
  }
  const rest = kinds.some((kind) => isAbout('figure', kind)) ? minutes * 60_000 : 0;
  const free = freeFrom(recent, hourly, now);
  const due = new Date(Math.max(now.getTime() + rest, free)).toISOString();
  if (due <= now.toISOString() && (waiting === null || mailing.choice === 'digest')) return 'now';
  return { due: later(earlier(due, waiting), new Date(free).toISOString()) };
}

/** From when on one more mail stays within the bound. */
function freeFrom(recent: readonly string[], hourly: number, now: Date): number {
  const counted = recent.filter((at) => Date.parse(at) > now.getTime() - hour);
  const first = counted.at(-hourly);
  return first === undefined ? now.getTime() : Date.parse(first) + hour;
}

const earlier = (due: string, waiting: string | null): string =>
  waiting !== null && waiting < due ? waiting : due;
const later = (due: string, free: string): string => (due < free ? free : due);
