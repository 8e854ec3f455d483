import { format } from 'node:util';

/** Longest text of a line of the log, in characters; a longer one is cut before anything else looks at it. */
const longestText = 500;
/** Longest line, in characters: what comes out longer all the same is left out. */
const longestLine = 16_000;
/** The places in the program that an error keeps, innermost first, and the longest of them. */
const mostPlaces = 12;
const longestPlace = 200;
const mostFields = 20;

const address = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** What a terminal would obey, and what turns a line around. */
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** A quotation in a package's sentence may be of what somebody sent. */
const quoted = /"[^"]*"?|“[^”]*”?|`[^`]*`?|(?<!\p{L})'[^']*'?/gu;

/**
 * Gives a text as the log keeps it: short, on one line, without the e-mail addresses that a database or mail server puts
 * into a sentence.
 */
export function inShort(text: string): string {
  return text.slice(0, longestText).replaceAll(controls, ' ').replaceAll(address, '…@…');
}

/**
 * Gives the sentence of an error without what somebody sent: of a refused request and of a failed statement the kind alone,
 * of any other what the system says of its files, or the words of the program.
 */
export function saidOf(error: Error): string {
  const { name, message } = error;
  const status = 'status' in error ? Number(error.status) : 500;
  if (name === 'SyntaxError' || (status >= 400 && status < 500)) return inShort(name);
  if (message.startsWith('Failed query')) return 'Failed query';
  const said = inShort(message);
  return 'syscall' in error ? said : said.replaceAll(quoted, '“…”');
}

/** Gives an error's kind, sentence and places, without the things that hang on it: Payload's carry what was entered. */
export function loggedError(error: Error): object {
  const { cause } = error;
  return {
    type: inShort(error.name),
    message: saidOf(error),
    stack: placesOf(error),
    code: codeOf(error),
    cause: cause instanceof Error ? codeOf(cause) : undefined,
  };
}

function codeOf(error: Error): string | number | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'number') return code;
  return typeof code === 'string' ? inShort(code) : undefined;
}

/** The stack begins with the sentence, of whatever length. */
function placesOf({ stack = '', message }: Error): string {
  const said = stack.indexOf(message);
  const from = said === -1 ? 0 : said + message.length;
  const lines = stack.slice(from, from + mostPlaces * longestPlace).split('\n');
  const places = lines.filter((line) => /^ {4}at /.test(line)).slice(0, mostPlaces);
  return places.map((place) => inShort(place.slice(0, longestPlace))).join('\n');
}

/** Gives the fields and the sentence that a call of the logger writes, each of them bounded. */
export function boundedCall([first, second, ...rest]: readonly unknown[]): [object, string | undefined] {
  if (first instanceof Error) return [{ err: loggedError(first) }, textOf(second) ?? saidOf(first)];
  if (typeof first !== 'object' || first === null) {
    const words = [second, ...rest].filter((word) => word !== undefined).map(textOf);
    return [{}, inShort(format(textOf(first), ...words))];
  }
  const { msg, ...fields } = { msg: undefined, ...first };
  const said = textOf(second) ?? textOf(msg);
  return [
    bounded(fields, 2),
    said ?? ('err' in first && first.err instanceof Error ? saidOf(first.err) : undefined),
  ];
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? inShort(value) : typeof value;
}

function bounded(fields: object, depth: number): object {
  const kept: [string, unknown][] = [];
  for (const name in fields) {
    if (kept.length === mostFields) break;
    kept.push([inShort(name), boundedValue(Reflect.get(fields, name), depth)]);
  }
  return Object.fromEntries(kept);
}

function boundedValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return inShort(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (value === undefined) return undefined;
  if (value instanceof Error) return loggedError(value);
  return typeof value === 'object' && depth > 1 ? bounded(value, depth - 1) : `(${typeof value})`;
}

/** Gives a line of the log as it is written; one that became too long says so instead. */
export function boundedLine(line: string): string {
  if (line.length <= longestLine) return line;
  return `${JSON.stringify({ level: 50, time: Date.now(), msg: 'a line was too long', length: line.length })}\n`;
}
