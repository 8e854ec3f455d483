import { textCollections } from '../booklet/textCopy';

/** What has a chain of the timeline of its own; all deputies share one. */
const chained = [
  'sheet',
  'edition',
  'province',
  'groups',
  'user',
  'mail',
  'imports',
  'conversation',
  ...textCollections,
] as const;

/** Whose chain of the timeline an entry stands in. `id` is that of the thing: `2024-2:76` for a sheet. */
export type TimelineScope =
  { readonly kind: (typeof chained)[number]; readonly id: string } | { readonly kind: 'deputies' };
export type ScopeKind = TimelineScope['kind'];

/** All kinds of chains. */
export const scopeKinds: readonly ScopeKind[] = [...chained, 'deputies'];

/** Writes a scope as it is stored and hashed: `sheet:2024-2:76`, `conversation:2024-2:76:asdep-hane`, `services:evde-bakim`, `deputies`. */
export function scopeText(scope: TimelineScope): string {
  return scope.kind === 'deputies' ? scope.kind : `${scope.kind}:${scope.id}`;
}

/** Reads a stored scope; null when the text is none. */
export function parseScope(text: string): TimelineScope | null {
  if (text === 'deputies') return { kind: text };
  const [before = '', ...rest] = text.split(':');
  const kind = chained.find((each) => each === before);
  return kind === undefined || rest.length === 0 ? null : { kind, id: rest.join(':') };
}
