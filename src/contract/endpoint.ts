import * as v from 'valibot';
import { textCollections } from '@/domain/booklet/textCopy';
import { variants } from '@/domain/publication/variants';
import { securityEventKinds } from '@/domain/signIn/securityEvent';
import { anyJournal } from './journalView';
import type { Role } from '@/domain/permissions/person';
import { refusedFor, type Result } from '@/domain/result';
import { readInput, type Shape } from './endpoints/fields';
import { currentEdition } from './homeView';

/** Parts of addresses by name. An address with a part of another shape is not found. */
export const addressParts = {
  /** `2024-2`. */
  edition: v.pipe(v.string(), v.regex(/^\d{4}-[1-9]$/)),
  /** The same for a screen, which may ask for the current edition by that name. */
  shownEdition: v.union([v.literal(currentEdition), v.pipe(v.string(), v.regex(/^\d{4}-[1-9]$/))]),
  /** Plate code. */
  province: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  number: v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number)),
  collection: v.picklist(textCollections),
  figure: v.string(),
  /** A section of the booklet by its key, or the whole of it. */
  part: v.pipe(v.string(), v.maxLength(100)),
  /** The name of a style sheet or a font. */
  file: v.pipe(v.string(), v.maxLength(100)),
  publication: v.string(),
  variant: v.picklist(variants),
  deputy: v.string(),
  change: v.string(),
  person: v.string(),
  letter: v.string(),
  eventKind: v.picklist([anyJournal, ...securityEventKinds]),
  concerned: v.string(),
  before: v.pipe(v.string(), v.maxLength(60)),
  /** Where a page of news begins: the key of the last one of the page before. */
  news: v.pipe(v.string(), v.maxLength(250)),
  id: v.string(),
};

type PartName = keyof typeof addressParts;

/** Reads the parts of an address as they were written, or refuses because nothing is at such an address. */
export function readParts(written: Readonly<Record<string, string>>): Result<object> {
  const shapes = Object.entries(addressParts).filter(([name]) => name in written);
  const reading = readInput(v.object(Object.fromEntries(shapes)), written);
  return reading.ok ? reading : refusedFor('not_found');
}

/** Names of the parts of an address such as `/desk/sheets/:edition/:province/save`. */
type PartsIn<Path extends string> = Path extends `${string}/:${infer Part}/${infer Rest}`
  ? Part | PartsIn<`/${Rest}`>
  : Path extends `${string}/:${infer Part}`
    ? Part
    : never;

type Parts<Path extends string> = {
  readonly [P in PartsIn<Path> & PartName]: v.InferOutput<(typeof addressParts)[P]>;
};

/** The request header in which a page of the desk says whom it was made for, by the person's id. */
export const pageOwnerHeader = 'x-kitapcik-page-owner';

/** Who may open an endpoint at all: roles, or also people without a session yet. */
export type Callers = readonly Role[] | 'anyone';

/**
 * What many requests in a row cost, and therefore how they are counted. Signing out, unlocking and what opens by a key that
 * nobody can guess are never limited: whoever does harm must not be able to keep others from them.
 */
export type Counted = 'credentials' | 'mails' | 'provider' | 'files' | 'never';

/** A file that an endpoint answers with; `policy` is what a page may load, `kept` that its name changes with its content. */
export interface ServedFile {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Given where the browser is to save it under a name. */
  readonly fileName?: string;
  readonly policy?: string;
  readonly kept?: true;
}

/** Says what an endpoint answers; it is a type and nothing else. */
export interface Answers<T> {
  readonly of?: T;
}

interface Particulars {
  /** Counted for itself, besides all writing requests. */
  readonly counted?: Counted;
  /** Largest body in bytes, where more comes along than usual. */
  readonly largestBody?: number;
  /** Opened by the address bar: the answer leads the browser on. */
  readonly leadsOn?: true;
  /** Opened by a plain link, a frame or a style sheet: the answer is a file's bytes instead of JSON. */
  readonly givesFile?: true;
  /** Others rely on it and it cannot be taken back: asks for the second factor again, of who has one. */
  readonly asksProof?: true;
}

/** One endpoint as both sides see it. */
export interface EndpointRow<
  Path extends string = string,
  Who extends Callers = Callers,
  Input extends Shape = Shape,
  Output = unknown,
  Method extends 'get' | 'post' = 'get' | 'post',
> extends Particulars {
  readonly method: Method;
  /** Below `/api`. */
  readonly path: Path;
  readonly callers: Who;
  /** The JSON that comes with a POST. */
  readonly input: Input;
  readonly answers: Answers<Output>;
}

/** What the browser asks of an endpoint: the parts of the address and the fields of the input, in one record. */
export type AskOf<Row> =
  Row extends EndpointRow<infer Path, Callers, infer Input> ? Parts<Path> & v.InferInput<Input> : never;

/** The same as the server has read it. */
export type RequestOf<Row> =
  Row extends EndpointRow<infer Path, Callers, infer Input> ? Parts<Path> & v.InferOutput<Input> : never;

/** What an endpoint answers. */
export type AnswerOf<Row> = Row extends { readonly answers: Answers<infer Output> } ? Output : never;

/** Bytes of a body: what somebody types who signs in, and what a screen sends. */
const ofStrangers = 4_000;
const usualBody = 64_000;

/** Gives the largest body in bytes that an endpoint takes. */
export function largestBodyOf({
  callers,
  largestBody,
}: Pick<EndpointRow, 'callers' | 'largestBody'>): number {
  return largestBody ?? (callers === 'anyone' ? ofStrangers : usualBody);
}

/** Declares the type that an endpoint answers with. */
export const answers = <T>(): Answers<T> => ({});

const nothing = v.object({});

/** Describes an endpoint that reads. */
export function get<const Path extends string, Who extends Callers, Output>(
  path: Path,
  callers: Who,
  output: Answers<Output>,
  particulars: Particulars = {},
): EndpointRow<Path, Who, typeof nothing, Output, 'get'> {
  return { method: 'get', path, callers, input: nothing, answers: output, ...particulars };
}

/** Describes an endpoint that acts on the thing its address names, without an input. */
export function act<const Path extends string, Who extends Callers, Output>(
  path: Path,
  callers: Who,
  output: Answers<Output>,
  particulars: Particulars = {},
): EndpointRow<Path, Who, typeof nothing, Output, 'post'> {
  return post(path, callers, nothing, output, particulars);
}

/** Describes an endpoint that acts on an input. */
export function post<const Path extends string, Who extends Callers, Input extends Shape, Output>(
  path: Path,
  callers: Who,
  input: Input,
  output: Answers<Output>,
  particulars: Particulars = {},
): EndpointRow<Path, Who, Input, Output, 'post'> {
  return { method: 'post', path, callers, input, answers: output, ...particulars };
}
