import type { Payload } from 'payload';
import type { Person } from '@/domain/permissions/person';

/** Who acts, where and when. The clock is the caller's. */
export interface Acting {
  readonly payload: Payload;
  readonly person: Person;
  readonly now: Date;
  /** Nobody gets a mail about it: an installation that fills itself has nobody to tell. */
  readonly quiet?: boolean;
}
