import type { NoticeRow } from './noticeRow';

/** The mails about the days of an edition, and about more time for a sheet. */
export const dayNotices = {
  time_given: {
    subject: 'extension',
    actions: ['grant_exception'],
    weight: 'dated',
    to: ['province'],
    links: ['sheet'],
  },
  entry_opened: {
    subject: 'reminder',
    moments: ['opened'],
    weight: 'dated',
    to: ['owing'],
    links: ['sheet'],
  },
  entry_due: {
    subject: 'reminder',
    moments: ['due'],
    weight: 'dated',
    to: ['owing'],
    links: ['sheet'],
  },
  entry_late: {
    subject: 'reminder',
    moments: ['late'],
    weight: 'dated',
    to: ['owing'],
    links: ['sheet'],
  },
  entry_closing: {
    subject: 'reminder',
    moments: ['closing'],
    weight: 'dated',
    to: ['owing'],
    links: ['sheet'],
  },
  entry_closed: {
    subject: 'reminder',
    moments: ['closed'],
    weight: 'dated',
    to: ['owing'],
    links: ['sheet'],
  },
  review_due: {
    subject: 'reminder',
    moments: ['due', 'late', 'closing'],
    weight: 'dated',
    to: ['owing'],
    links: ['review'],
  },
  provinces_late: {
    subject: 'reminder',
    moments: ['late', 'closing', 'closed'],
    weight: 'dated',
    to: ['publishers'],
    links: ['board'],
  },
} as const satisfies Readonly<Record<string, NoticeRow>>;
