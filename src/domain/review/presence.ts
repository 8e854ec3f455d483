/** Minutes that a claim lasts after the last work on the sheet. */
export const claimMinutes = 120;
/** Seconds after which somebody who says nothing more is gone. */
export const lookSeconds = 60;
/** So many are kept of those who look at a sheet; more are not told of. */
export const mostLooking = 20;

/** Who said that they review a sheet, and until when it holds (ISO). */
export interface Claim {
  readonly by: string;
  readonly name: string;
  readonly until: string;
}

/** Who has a sheet open, and when their screen last said so (ISO). */
export interface Looking {
  readonly by: string;
  readonly name: string;
  readonly at: string;
}

/** What is known of those who are at a sheet. */
export interface Present {
  readonly claim: Claim | null;
  readonly looking: readonly Looking[];
}

export const nobodyPresent: Present = { claim: null, looking: [] };

interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** Gives what still holds: claims that have run out and people who have gone are left out. */
export function presentAt({ claim, looking }: Present, now: Date): Present {
  const since = new Date(now.getTime() - lookSeconds * 1_000).toISOString();
  return {
    claim: claim !== null && claim.until > now.toISOString() ? claim : null,
    looking: looking.filter(({ at }) => at > since),
  };
}

/** Gives a sheet's presence once somebody said that they have it open; working on it renews their own claim. */
export function withLook(before: Present, { id, name }: Somebody, now: Date): Present {
  const { claim, looking } = presentAt(before, now);
  const others = looking.filter(({ by }) => by !== id);
  const own = { by: id, name, at: now.toISOString() };
  return { claim, looking: [own, ...others].slice(0, mostLooking) };
}

/** Gives a sheet's presence once somebody claimed it, in whoever's place. */
export function withClaim(before: Present, { id, name }: Somebody, now: Date): Present {
  const until = new Date(now.getTime() + claimMinutes * 60_000).toISOString();
  return { ...presentAt(before, now), claim: { by: id, name, until } };
}

/** Gives a sheet's presence once somebody worked on it: their own claim lasts on, another's stays as it is. */
export function withWork(before: Present, who: Somebody, now: Date): Present {
  return before.claim?.by === who.id ? withClaim(before, who, now) : presentAt(before, now);
}

/** Gives a sheet's presence without this person's claim; another's stays. */
export function withoutClaim(before: Present, id: string, now: Date): Present {
  const { claim, looking } = presentAt(before, now);
  return { claim: claim?.by === id ? null : claim, looking };
}

/** Gives when nothing of it will hold any more (ISO); null where nothing holds now. */
export function expiryOf({ claim, looking }: Present): string | null {
  const ends = looking.map(({ at }) => new Date(Date.parse(at) + lookSeconds * 1_000).toISOString());
  return [...ends, ...(claim === null ? [] : [claim.until])].toSorted().at(-1) ?? null;
}
