import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload';
import { moveIn } from '@/access/stateCapability';
import { readAll } from '@/database/asSystem';
import { readTogether } from '@/database/readTogether';
import type { Issue } from '@/domain/issue';
import { systemFieldNames } from '../fields/systemFields';
import { refusal } from '../refusal';

/** The collections whose documents somebody chooses in a form. */
const chosen = ['services', 'groups', 'metrics', 'sections'] as const;
type Chosen = (typeof chosen)[number];

/** One choice in a document: what was chosen, and the path to the field. */
interface Choice {
  readonly path: string;
  readonly from: Chosen;
  readonly key: string;
}

/** Refuses a choice of a document that there is not: one database would fail at it, the other keep it. */
export const refuseUnknown: CollectionBeforeChangeHook = async ({ data, req, collection, context }) => {
  if (moveIn(context) !== null) return data;
  const system: readonly string[] = systemFieldNames;
  const own = collection.flattenedFields.filter(({ name }) => !system.includes(name));
  const choices = choicesIn(own, data, '');
  const known = await readTogether(
    req,
    chosen.map((from) => async () => [from, await keysOf(req, choices, from)] as const),
  );
  const issues = choices
    .filter(({ from, key }) => !known.some(([each, keys]) => each === from && keys.has(key)))
    .map(({ path, key }): Issue => ({ field: path, problem: 'relation_unknown', context: { found: key } }));
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  return data;
};

async function keysOf(req: PayloadRequest, choices: readonly Choice[], from: Chosen) {
  const wanted = [...new Set(choices.flatMap((choice) => (choice.from === from ? [choice.key] : [])))];
  if (wanted.length === 0) return new Set<string>();
  const docs: readonly { readonly id: string }[] = await readAll(req, from, {
    where: { id: { in: wanted } },
    select: {},
  });
  return new Set(docs.map(({ id }) => id));
}

function choicesIn(fields: readonly FlattenedField[], data: unknown, path: string): readonly Choice[] {
  if (typeof data !== 'object' || data === null) return [];
  const values = new Map<string, unknown>(Object.entries(data));
  return fields.flatMap((field) => choicesOf(field, values.get(field.name), `${path}${field.name}`));
}

/** Rich texts are read as texts; their values are asked for when they are sent. */
function choicesOf(field: FlattenedField, value: unknown, path: string): readonly Choice[] {
  if (field.type === 'relationship') {
    const from = chosen.find((each) => each === field.relationTo);
    const keys: readonly unknown[] = Array.isArray(value) ? value : [value];
    return from === undefined
      ? []
      : keys.flatMap((key) => (typeof key === 'string' ? [{ path, from, key }] : []));
  }
  if (field.type === 'group') return choicesIn(field.flattenedFields, value, `${path}.`);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  if (field.type === 'array')
    return rows.flatMap((row, index) => choicesIn(field.flattenedFields, row, `${path}.${String(index)}.`));
  if (field.type !== 'blocks') return [];
  return rows.flatMap((row, index) => {
    const block = field.blocks.find(({ slug }) => slug === blockTypeOf(row));
    return block === undefined ? [] : choicesIn(block.flattenedFields, row, `${path}.${String(index)}.`);
  });
}

function blockTypeOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'blockType' in row ? row.blockType : null;
}
