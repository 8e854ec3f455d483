import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';

/** Names by user id. Whoever is not found any more keeps the id. */
export type NameOf = (id: string | null) => string | null;

/** Reads the names of several people in one statement; ids may repeat or be null. */
export async function readNames(payload: Payload, ids: readonly (string | null)[]): Promise<NameOf> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null && id !== ''))];
  if (wanted.length === 0) return (id) => id;
  const docs = await readAll({ payload }, 'users', { where: { id: { in: wanted } }, select: { name: true } });
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return (id) => (id === null || id === '' ? null : (names.get(id) ?? id));
}
