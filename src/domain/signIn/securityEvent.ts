/** What the journal of security tells of: each kind of event, and whether anybody can bring it about at will. */
export const securityEvents = {
  signed_in: { summed: false },
  sign_in_failed: { summed: true },
  sign_in_locked: { summed: true },
  code_failed: { summed: true },
  proof_failed: { summed: true },
  password_guess_failed: { summed: true },
  refused: { summed: true },
  signed_out: { summed: false },
  session_ended: { summed: false },
  account_changed: { summed: false },
} as const satisfies Readonly<Record<string, { readonly summed: boolean }>>;
export type SecurityEventKind = keyof typeof securityEvents;

export const securityEventKinds = Object.keys(securityEvents) as readonly SecurityEventKind[];

/** One thing that happened at the doors of the desk. Nothing in it was typed by anybody. */
export interface SecurityEvent {
  readonly at: Date;
  readonly kind: SecurityEventKind;
  /** Whom it is about, by id; null for nobody who is known. */
  readonly person: string | null;
  /** Who did it, where that is somebody else. */
  readonly by: string | null;
  /** The address of the network that it came from; null where nothing came in. */
  readonly sender: string | null;
  /** Whether the account had been signed in to in this browser before; null where no account is known. */
  readonly device: 'known' | 'new' | null;
  /** A keyed hash of an address that no account has: it tells one such address from another, and not what it is. */
  readonly unknown: string | null;
  /** Name of the endpoint that refused, or of the act on the account. */
  readonly detail: string | null;
  /** Code of the refusal. */
  readonly problem: string | null;
}

/** An event as it is written: so many of the same kind. */
export interface CountedEvent extends SecurityEvent {
  readonly times: number;
}

/** How long events of one kind, account and sender are summed, in milliseconds. */
export const sumFor = 10 * 60_000;

/**
 * Sums that are kept apart at a time; what comes after them is summed by its kind alone. Half of them are for accounts that
 * are known: nobody hides an attack on one behind made-up addresses.
 */
export const mostSums = 60;

const summedKinds = securityEventKinds.filter((kind) => securityEvents[kind].summed).length;

/** The most rows that whatever strangers do can add within any hour: each sum twice, in the seven spans that an hour may touch. */
export const mostRowsAnHour = 7 * (2 * mostSums + summedKinds);

interface Sum {
  event: SecurityEvent;
  /** How many came since the last row of it. */
  waiting: number;
}

/** The sums of one process. */
export interface EventSums {
  /** Takes an event, and gives what is to be written now: the first of its sum, and all sums whose span has ended. */
  readonly note: (event: SecurityEvent) => readonly CountedEvent[];
  /** Gives what waits to be written, once its span has ended, or at once. */
  readonly ended: (now: Date, atOnce?: boolean) => readonly CountedEvent[];
}

/**
 * Begins to sum events that anybody can bring about: the first is told at once, more of the same are one row with their
 * number when ten minutes are over. A stranger fills neither the journal nor the memory.
 */
export function eventSums(): EventSums {
  let since = -Infinity;
  const sums = new Map<string, Sum>();
  const ended = (now: Date, atOnce = false): readonly CountedEvent[] => {
    if (!atOnce && now.getTime() - since < sumFor) return [];
    const rows = [...sums.values()].filter(({ waiting }) => waiting > 0);
    const counted = rows.map(({ event, waiting }) => ({ ...event, times: waiting }));
    for (const sum of sums.values()) sum.waiting = 0;
    if (!atOnce) sums.clear();
    return counted;
  };
  const note = (event: SecurityEvent): readonly CountedEvent[] => {
    const rows = ended(event.at);
    if (event.at.getTime() - since >= sumFor) since = event.at.getTime();
    const known = sums.get(keyOf(event));
    if (known !== undefined) {
      known.waiting += 1;
      known.event = { ...known.event, at: event.at };
      return rows;
    }
    if (sums.size < (event.person === null ? mostSums / 2 : mostSums)) {
      sums.set(keyOf(event), { event, waiting: 0 });
      return [...rows, { ...event, times: 1 }];
    }
    const rest = sums.get(event.kind) ?? { event: restOf(event), waiting: 0 };
    rest.waiting += 1;
    sums.set(event.kind, { ...rest, event: restOf(event) });
    return rows;
  };
  return { note, ended };
}

function keyOf({ kind, person, by, sender, device, unknown, detail, problem }: SecurityEvent): string {
  return JSON.stringify([kind, person, by, sender, device, unknown, detail, problem]);
}

/** An event of which nothing is known besides its kind and its moment. */
export const untold = {
  person: null,
  by: null,
  sender: null,
  device: null,
  unknown: null,
  detail: null,
  problem: null,
} as const;

/** What is left of an event that has no sum of its own. */
const restOf = ({ at, kind }: SecurityEvent): SecurityEvent => ({ at, kind, ...untold });
