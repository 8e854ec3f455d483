import type { Issue } from '@/domain/issue';
import type { Problem } from '@/domain/problem';
import { Refused } from './refused';

/** Reads the fields of a JSON body one by one and gathers every shape error; `accept` refuses if there are any. */
export interface Input {
  text: (field: string, longest: number) => string;
  optionalText: (field: string, longest: number) => string | null;
  /** A whole number, zero or more. */
  count: (field: string) => number;
  oneOf: <T extends string>(field: string, allowed: readonly T[]) => T;
  list: <T>(field: string, most: number, read: (entry: Input) => T) => readonly T[];
  /** A record within the record. */
  nested: <T>(field: string, read: (entry: Input) => T) => T;
}

/** Reads a whole body with `read`, or throws a `Refused` that names every field that is wrong. */
export function readInput<T>(body: unknown, read: (input: Input) => T): T {
  const issues: Issue[] = [];
  const value = read(inputOf(body, '', issues));
  if (issues.length > 0) throw new Refused(issues);
  return value;
}

function inputOf(source: unknown, path: string, issues: Issue[]): Input {
  const fields = isRecord(source) ? source : {};
  const report = (field: string, problem: Problem, context?: Issue['context']): void => {
    issues.push({ field: path + field, problem, ...(context && { context }) });
  };
  if (!isRecord(source)) issues.push({ field: path.replace(/\.$/, ''), problem: 'field_unreadable' });

  const optionalText = (field: string, longest: number): string | null => {
    const value = fields[field];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return wrong(field);
    if (value.length > longest) report(field, 'field_too_long', { longest });
    return value.normalize('NFC');
  };
  const wrong = (field: string): null => {
    report(field, 'field_unreadable');
    return null;
  };

  return {
    optionalText,
    nested: (field, read) => read(inputOf(fields[field], `${path}${field}.`, issues)),
    text: (field, longest) => {
      if (fields[field] === undefined || fields[field] === null) report(field, 'field_missing');
      return optionalText(field, longest) ?? '';
    },
    count: (field) => {
      const value = fields[field];
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
      report(field, value === undefined ? 'field_missing' : 'field_unreadable');
      return 0;
    },
    oneOf: <T extends string>(field: string, allowed: readonly T[]): T => {
      const found = allowed.find((each) => each === fields[field]);
      if (found === undefined)
        report(field, fields[field] === undefined ? 'field_missing' : 'field_unreadable');
      return found ?? (allowed[0] as T);
    },
    list: (field, most, read) => {
      const value = fields[field];
      if (!Array.isArray(value)) {
        report(field, value === undefined ? 'field_missing' : 'field_unreadable');
        return [];
      }
      if (value.length > most) report(field, 'list_too_long', { most });
      return value
        .slice(0, most)
        .map((entry, index) => read(inputOf(entry, `${path}${field}.${index}.`, issues)));
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
