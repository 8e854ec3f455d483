import type { Issue } from '@/domain/issue';
import type { Problem } from '@/domain/problem';
import { Refused } from './refused';

/** Reads the fields of a JSON record one by one; every shape error is gathered, and what was read meanwhile is void. */
export interface Input {
  readonly text: (field: string, longest: number) => string;
  readonly optionalText: (field: string, longest: number) => string | null;
  /** A whole number, zero or more. */
  readonly count: (field: string) => number;
  /** Null where it is not given. */
  readonly optionalCount: (field: string) => number | null;
  readonly oneOf: <T extends string>(field: string, allowed: readonly T[]) => T;
  readonly list: <T>(field: string, most: number, read: (entry: Input) => T) => readonly T[];
  /** A record within the record. */
  readonly nested: <T>(field: string, read: (entry: Input) => T) => T;
}

type Report = (field: string, problem: Problem, context?: Issue['context']) => void;

/** Reads a whole body with `read`, or throws a `Refused` that names every field that is wrong. */
export function readInput<T>(body: unknown, read: (input: Input) => T): T {
  const issues: Issue[] = [];
  const value = read(inputOf(body, '', issues));
  if (issues.length > 0) throw new Refused(issues);
  return value;
}

function inputOf(source: unknown, path: string, gathered: Issue[]): Input {
  if (!isRecord(source)) gathered.push({ field: path.replace(/\.$/, ''), problem: 'field_unreadable' });
  // Nothing more is said of the fields of something that has none.
  const issues = isRecord(source) ? gathered : [];
  const fields = isRecord(source) ? source : {};
  const report: Report = (field, problem, context) => {
    issues.push({ field: path + field, problem, ...(context && { context }) });
  };
  const within = (value: unknown, name: string): Input => inputOf(value, `${path}${name}.`, issues);
  const optionalText: Input['optionalText'] = (field, longest) =>
    textIn(fields[field], longest, (problem, context) => {
      report(field, problem, context);
    });
  const count: Input['count'] = (field) => {
    const value = fields[field];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    report(field, wrongness(value));
    return 0;
  };
  return {
    optionalText,
    nested: (field, read) => read(within(fields[field], field)),
    text: (field, longest) => {
      if (isMissing(fields[field])) report(field, 'field_missing');
      return optionalText(field, longest) ?? '';
    },
    count,
    optionalCount: (field) => (isMissing(fields[field]) ? null : count(field)),
    oneOf: (field, allowed) => {
      const found = allowed.find((each) => each === fields[field]);
      if (found === undefined) report(field, wrongness(fields[field]));
      // The last one, because it is read on no further; the request is refused anyway.
      return found ?? (allowed[allowed.length - 1] as (typeof allowed)[number]);
    },
    list: (field, most, read) => {
      const value: unknown = fields[field];
      if (!Array.isArray(value)) report(field, wrongness(value));
      const entries: readonly unknown[] = Array.isArray(value) ? value : [];
      if (entries.length > most) report(field, 'list_too_long', { most });
      return entries.slice(0, most).map((entry, index) => read(within(entry, `${field}.${index}`)));
    },
  };
}

/** A text in Unicode's composed form; null when it is not given or no text. */
function textIn(
  value: unknown,
  longest: number,
  report: (problem: Problem, context?: Issue['context']) => void,
): string | null {
  if (isMissing(value)) return null;
  if (typeof value !== 'string') {
    report('field_unreadable');
    return null;
  }
  if (value.length > longest) report('field_too_long', { longest });
  return value.normalize('NFC');
}

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null;

const wrongness = (value: unknown): Problem => (value === undefined ? 'field_missing' : 'field_unreadable');

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
