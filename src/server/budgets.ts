/** How much is let through at once, and again in each window (milliseconds). It comes back evenly, not all at one moment. */
export interface Budget {
  readonly most: number;
  readonly window: number;
}

/** What each sender has used of a budget. */
export interface Used {
  /** Tells by how much a sender would be over the budget with this much more; zero or less is within it. */
  readonly over: (of: Spending, now: number) => number;
  /** Counts what was used, or takes it back where the amount is negative. */
  readonly spend: (of: Spending, now: number) => void;
  /** Tells in how many milliseconds this much more is within the budget. */
  readonly wait: (of: Spending, now: number) => number;
  /** How many senders are remembered. */
  readonly size: () => number;
}

interface Spending {
  readonly sender: string;
  readonly amount: number;
  readonly budget: Budget;
}

interface Level {
  readonly level: number;
  readonly at: number;
}

/**
 * Keeps how much each sender has used. At most `mostSenders` are remembered, whoever was quiet for longest is forgotten
 * first: a stranger with many addresses fills it up to there and no further. `beyond` bounds how far over the budget
 * anybody gets, so that it is in order again soon after a flood.
 */
export function usedBudgets(mostSenders: number, beyond: number): Used {
  const levels = new Map<string, Level>();
  const levelOf = ({ sender, budget }: Spending, now: number): number => {
    const kept = levels.get(sender);
    if (kept === undefined) return 0;
    return Math.max(0, kept.level - ((now - kept.at) * budget.most) / budget.window);
  };
  const over: Used['over'] = (of, now) => levelOf(of, now) + of.amount - of.budget.most;
  return {
    over,
    spend: (of, now) => {
      const level = Math.min(of.budget.most + beyond, levelOf(of, now) + of.amount);
      levels.delete(of.sender);
      if (level <= 0) return;
      levels.set(of.sender, { level, at: now });
      const [oldest] = levels.size > mostSenders ? levels.keys() : [];
      if (oldest !== undefined) levels.delete(oldest);
    },
    wait: (of, now) => Math.max(0, (over(of, now) * of.budget.window) / of.budget.most),
    size: () => levels.size,
  };
}

/** Places in which requests wait: so many for one sender, so many in all. */
export interface WaitingRoom {
  /** Takes a place and gives what leaves it again, once; null where none is free. */
  readonly enter: (sender: string) => (() => void) | null;
}

/** Makes one that is empty. */
export function waitingRoom(mostOfOne: number, mostInAll: number): WaitingRoom {
  const waiting = new Map<string, number>();
  let all = 0;
  const add = (sender: string, by: 1 | -1): void => {
    const count = (waiting.get(sender) ?? 0) + by;
    if (count === 0) waiting.delete(sender);
    else waiting.set(sender, count);
    all += by;
  };
  return {
    enter: (sender) => {
      if (all >= mostInAll || (waiting.get(sender) ?? 0) >= mostOfOne) return null;
      add(sender, 1);
      let isIn = true;
      return () => {
        if (isIn) add(sender, -1);
        isIn = false;
      };
    },
  };
}
