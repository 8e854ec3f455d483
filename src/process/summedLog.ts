/** Lines of one cause that are written in a second; further ones are counted. */
const most = 10;
const second = 1_000;
/** Causes that are told apart; all others count as one. */
const mostCauses = 100;
/** A cause is known by the beginning of its sentence: what follows may be another text each time. */
const longestCause = 60;
/** pino's number for warnings. */
const warning = 40;
/** What ends the process is always said. */
const fatal = 60;
/** What the line of a request says, of which there is one for each. */
const ofRequests = 'request';

interface Counted {
  begun: number;
  lines: number;
  leftOut: number;
}

/** Tells of a line about to be written how many of its kind were left out before it; null to leave it out as well. */
export type LeftOut = (level: number, fields: object, said: string | undefined, now: number) => number | null;

/**
 * Counts lines that tell of an error or a warning: one cause, such as a stranger who asks for the same refusal again and again,
 * writes so many in a second and no more, and the next one says how many were left out. Lines that tell of neither are not counted.
 */
export function summedLines(): LeftOut {
  const causes = new Map<string, Counted>();
  const countedOf = (cause: string, now: number): Counted => {
    const known = causes.get(cause);
    if (known !== undefined) return known;
    for (const [name, { begun, leftOut }] of causes)
      if (causes.size >= mostCauses && leftOut === 0 && now - begun >= second) causes.delete(name);
    const name = causes.size >= mostCauses ? '' : cause;
    const counted = causes.get(name) ?? { begun: now, lines: 0, leftOut: 0 };
    causes.set(name, counted);
    return counted;
  };
  return (level, fields, said = '', now) => {
    if (level >= fatal || said === ofRequests || (level < warning && !('err' in fields))) return 0;
    const counted = countedOf(`${String(level)} ${said.slice(0, longestCause)}`, now);
    if (now - counted.begun >= second) [counted.begun, counted.lines] = [now, 0];
    counted.lines += 1;
    if (counted.lines > most) {
      counted.leftOut += 1;
      return null;
    }
    const { leftOut } = counted;
    counted.leftOut = 0;
    return leftOut;
  };
}
