import { addressOf } from '@/contract/addresses';
import type { QueueLine } from '@/contract/reviewQueue';
import { filterQueue, inQueueOrder, queueOrders, type QueueOrder } from '@/domain/review/queueOrder';
import { useRouter, type Place } from '../shell/router';

/** What the queue's address says: which sheet is open, in which order, and what is left out. */
export interface QueuePlace {
  readonly edition: string | null;
  readonly plate: string | null;
  readonly metric: string | null;
  readonly order: QueueOrder;
  readonly section: string | null;
  readonly mine: boolean;
  readonly flagged: boolean;
  readonly texts: boolean;
}

/** What an order is called in the address; the usual one is not named. */
const orderNames: Readonly<Record<QueueOrder, string>> = {
  risk: 'risk',
  days: 'sure',
  section: 'bolum',
  province: 'il',
};
/** What is shown alone, in the address: `benim-uyarili`. */
const onlyNames = { mine: 'benim', flagged: 'uyarili', texts: 'metinler' } as const;

/** Reads what the address says of the queue. */
export function queuePlaceOf({ query }: Pick<Place, 'query'>): QueuePlace {
  const named = query('order');
  const only = (query('standing') ?? '').split('-');
  return {
    edition: query('edition'),
    plate: query('plate'),
    metric: query('metric'),
    order: queueOrders.find((order) => orderNames[order] === named) ?? 'risk',
    section: query('section'),
    mine: only.includes(onlyNames.mine),
    flagged: only.includes(onlyNames.flagged),
    texts: only.includes(onlyNames.texts),
  };
}

/** Writes the address of the review with this queue. */
export function queueAddress({ order, mine, flagged, texts, ...named }: QueuePlace): string {
  const only = [mine && onlyNames.mine, flagged && onlyNames.flagged, texts && onlyNames.texts];
  return addressOf('review', {
    ...named,
    order: order === 'risk' ? null : orderNames[order],
    standing: only.filter((each) => each !== false).join('-'),
  });
}

/** Where the reader is in the queue, and how to go elsewhere in it. */
export interface QueueWay {
  readonly place: QueuePlace;
  /** The address with something else in it. */
  readonly to: (change: Partial<QueuePlace>) => string;
  readonly go: (change: Partial<QueuePlace>) => void;
}

/** Gives where the reader is in the queue. */
export function useQueueWay(): QueueWay {
  const router = useRouter();
  const place = queuePlaceOf(router.place);
  const to = (change: Partial<QueuePlace>): string => queueAddress({ ...place, ...change });
  return {
    place,
    to,
    go: (change) => {
      router.go(to(change));
    },
  };
}

/** What opens a line of the queue. */
export const sheetOf = ({ edition, plate }: Pick<QueueLine, 'edition' | 'plate'>): Partial<QueuePlace> => ({
  edition,
  plate,
  metric: null,
  texts: false,
});

/** Gives the lines that the address asks for, in its order. */
export function linesAt(lines: readonly QueueLine[], place: QueuePlace): readonly QueueLine[] {
  return inQueueOrder(filterQueue(lines, place), place.order);
}

/** What a line is called among others. */
export const lineKey = ({ edition, plate }: Pick<QueueLine, 'edition' | 'plate'>): string =>
  `${edition}:${plate}`;

/**
 * Gives the line after the open one. Once that one waits no more it has left the queue: its place is known from the order in
 * which it stood before. After the last one comes the first; null where there is no other.
 */
export function lineAfter(
  lines: readonly QueueLine[],
  open: string | null,
  before: readonly string[],
): QueueLine | null {
  const others = lines.filter((line) => lineKey(line) !== open);
  const at = open === null ? -1 : before.indexOf(open);
  const later = at === -1 ? [] : before.slice(at + 1);
  const next = later.flatMap((key) => others.find((line) => lineKey(line) === key) ?? []);
  return next[0] ?? others[0] ?? null;
}
