import { valueKinds } from '@/domain/figures/figureValue';
import type { TypedFigure } from './typedFigure';

/** Everything typed and not saved, by metric. */
export type TypedFigures = Readonly<Record<string, TypedFigure>>;

/** Where the browser keeps unsaved typing of one person and sheet, in this tab only. */
export function keepingKey(person: string, edition: string, plate: string): string {
  return `kitapcik:sheet:${person}:${edition}:${plate}`;
}

/** Keeps what was typed over a reload, a crash or a lost session; nothing typed removes it. */
export function keepTyping(store: Storage, key: string, typed: TypedFigures): void {
  try {
    if (Object.keys(typed).length === 0) store.removeItem(key);
    else store.setItem(key, JSON.stringify(typed));
  } catch (error) {
    // A full or forbidden store must not stop anybody from typing: the page still guards against leaving.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What was kept, or nothing. Whatever cannot be read is left out: it was written by another version. */
export function keptTyping(store: Storage, key: string): TypedFigures {
  const kept = parsed(store.getItem(key) ?? '{}');
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, TypedFigure] => isTypedFigure(entry[1])),
  );
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isTypedFigure(value: unknown): value is TypedFigure {
  if (typeof value !== 'object' || value === null) return false;
  const { revision, kind, input, note, asOf } = value as Partial<Record<keyof TypedFigure, unknown>>;
  return (
    typeof revision === 'number' &&
    valueKinds.some((each) => each === kind) &&
    [input, note, asOf].every((text) => typeof text === 'string')
  );
}
