import type { Bilingual } from '@/domain/bilingual';
import type { Role, StandIn } from '@/domain/permissions/person';
import type { ProvinceChoice } from './homeView';
import type { EditionHead } from './sheetView';

/** Who has signed in, as the frame of the desk shows them. */
export interface SelfPerson {
  readonly id: string;
  readonly name: string;
  /** All that hold now, also those held for somebody else. */
  readonly roles: readonly Role[];
  /** The own province; null for people of the ministry. */
  readonly province: ProvinceChoice | null;
  readonly standsIn: readonly StandIn[];
}

/** How much waits at each place of the bar; null where it is not counted. */
export interface BarCounts {
  readonly today: number | null;
  readonly review: number | null;
  readonly bell: number | null;
}

/** The one question of the desk when it starts: who works here, on which editions, and how much waits. */
export interface SelfView {
  readonly now: string;
  readonly person: SelfPerson;
  /** The newest first. */
  readonly editions: readonly EditionHead[];
  /** The edition to work on where the address names none: that of the most pressing work, else the newest open one, else the newest. Null before the first. */
  readonly current: string | null;
  readonly counts: BarCounts;
}

/** A metric that somebody may look for. */
export interface FoundMetric {
  readonly key: string;
  readonly label: Bilingual;
  /** The number of its section. */
  readonly section: number;
}

/** All that the search of the desk finds for this person besides screens; the browser searches in it. */
export interface FinderView {
  /** In Turkish order. */
  readonly provinces: readonly ProvinceChoice[];
  /** Of the edition that was asked for, in its order; none before it opens. */
  readonly metrics: readonly FoundMetric[];
}
