import type { PublicationKind } from '../booklet/snapshot';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { ReleaseMode } from '../workflow/entryPhase';
import type { RenderState } from './render';

/** How often chunks may be typed wrongly before the files are given up: who opened the file needs one try. */
export const mostWrong = 5;

/** How many days made files wait for somebody to type. */
export const typingDays = 14;

const chunkLength = 8;
const chunks = 8;

/** What has to be typed from an opened file before it is shown to readers. */
export interface Typing {
  /** Which two of the eight chunks of the content hash, from 1, in order. */
  readonly asked: readonly [number, number];
  /** How often something else was typed. */
  readonly wrong: number;
  /** ISO instant after which the files are given up. */
  readonly until: string;
  /** ISO instant at which they were typed rightly; null until then. */
  readonly typedAt: string | null;
}

/** Tells whether the files of a publication wait to be typed from: not a withdrawal's, which a second person confirmed. */
export function isTyped(mode: ReleaseMode, kind: PublicationKind): boolean {
  return mode === 'typed' && kind !== 'withdrawal';
}

/** Asks for two chunks, by two random numbers of any size. */
export function beginTyping([first, second]: readonly [number, number], now: Date): Typing {
  const one = first % chunks;
  const other = (one + 1 + (second % (chunks - 1))) % chunks;
  const asked = [Math.min(one, other) + 1, Math.max(one, other) + 1] as const;
  const until = new Date(now.getTime() + typingDays * 86_400_000).toISOString();
  return { asked, wrong: 0, until, typedAt: null };
}

/** Gives one chunk of a content hash, from 1, as the colophon prints it. */
export function chunkOf(hash: string, number: number): string {
  return hash.slice((number - 1) * chunkLength, number * chunkLength);
}

/** Tells whether both chunks were typed as they are printed; capitals and blanks do not matter. */
export function isTypedRight(
  { asked }: Pick<Typing, 'asked'>,
  hash: string,
  typed: readonly [string, string],
): boolean {
  return asked.every((number, index) => tidied(typed[index] ?? '') === chunkOf(hash, number));
}

const tidied = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase();

/** An attempt whose files are made, as it is judged. */
export interface WaitingRender {
  readonly state: RenderState;
  readonly typing: Typing | null;
}

/** Lists everything against releasing, or giving up, what waits to be typed from. */
export function typingIssues(person: Person, render: WaitingRender | null, now: Date): readonly Issue[] {
  if (!person.roles.includes('publisher'))
    return [{ field: 'render', problem: 'role_missing', context: { action: 'release' } }];
  if (render === null) return [{ field: 'render', problem: 'not_found' }];
  if (render.state !== 'waiting' || render.typing === null)
    return [{ field: 'render', problem: 'nothing_to_type' }];
  return isOver(render.typing, now) ? [{ field: 'render', problem: 'typing_over' }] : [];
}

/** Tells whether nobody typed in time. */
export function isOver({ until }: Pick<Typing, 'until'>, now: Date): boolean {
  return now.toISOString() > until;
}

/** Gives what the board shows of an attempt that waits to be typed from; null of any other. */
export function shownTyping(
  state: RenderState,
  typing: Typing | null,
): { readonly asked: readonly [number, number]; readonly left: number; readonly until: string } | null {
  if (state !== 'waiting' || typing === null) return null;
  return { asked: typing.asked, left: mostWrong - typing.wrong, until: typing.until };
}
