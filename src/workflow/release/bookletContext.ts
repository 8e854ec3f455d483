import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { EarlierEdition, SnapshotContext } from '@/domain/derived/context';
import { provinceContext, standingIn } from '@/domain/derived/provinceContext';
import { readPublished } from '../sheet/contextValues';
import { readPublicationsOfEdition } from '../sheet/publications';
import type { SheetContext } from '../sheet/sheetContext';

type Compared = Pick<SheetContext, 'edition' | 'place' | 'earlier'>;

/**
 * Reads what a booklet is compared with: of what its edition pinned, that which readers still have. Nothing where the
 * edition pinned no earlier one.
 */
export async function readBookletContext(
  payload: Payload,
  { edition, place, earlier }: Compared,
): Promise<SnapshotContext | undefined> {
  const { facts, pins } = edition;
  const [last, ...older] = pins.context?.earlier ?? [];
  if (last === undefined) return undefined;
  const given = await readStanding(payload, last);
  const standing = [given, ...older].map((each) => ({
    ...each,
    values: { ...each.values, ...ownStanding(each, { place, earlier }) },
  }));
  return provinceContext({
    edition: facts,
    plate: place.province,
    metrics: pins.metrics,
    plan: pins.texts.front.derived,
    earlier: standing,
  });
}

/** The province's own numbers are read with its sheet: those that it published of an edition and that still stand. */
function ownStanding(
  { code, values }: EarlierEdition,
  { place, earlier }: Pick<Compared, 'place' | 'earlier'>,
): EarlierEdition['values'] {
  const plate = place.province;
  const now = [...earlier].flatMap(([metric, figures]) => {
    const found = figures.find(({ edition, withdrawn }) => edition === code && !withdrawn);
    return found?.value.kind === 'number' ? [[metric, { [plate]: found.value.amount }] as const] : [];
  });
  const own = Object.entries(values).flatMap(([metric, byPlate]) => {
    const { [plate]: amount, ...others } = byPlate;
    return amount === undefined ? [] : [{ metric, amount, others }];
  });
  const pinned = Object.fromEntries(own.map(({ metric, amount }) => [metric, { [plate]: amount }]));
  const standing = standingIn(pinned, Object.fromEntries(now));
  return Object.fromEntries(own.map(({ metric, others }) => [metric, { ...others, ...standing[metric] }]));
}

interface Kept {
  readonly version: string;
  readonly edition: EarlierEdition;
}

const kept = new WeakMap<Payload, Map<string, Kept>>();

/**
 * What all provinces still have of the edition; read anew where one of its booklets or imports came or went. A closed
 * edition is at rest: it is read as committed, whatever the act at hand writes.
 */
async function readStanding(payload: Payload, pinned: EarlierEdition): Promise<EarlierEdition> {
  const scope = { payload };
  const known = kept.get(payload) ?? new Map<string, Kept>();
  kept.set(payload, known);
  const version = await readVersion(scope, pinned.code);
  const before = known.get(pinned.code);
  if (before?.version === version) return before.edition;
  const edition = { ...pinned, values: standingIn(pinned.values, await readPublished(scope, pinned.code)) };
  known.set(pinned.code, { version, edition });
  return edition;
}

async function readVersion(scope: ReadScope, code: string): Promise<string> {
  const publications = await readPublicationsOfEdition(scope, code);
  const imports = await readAll(scope, 'imports', {
    where: { and: [{ edition: { equals: code } }, { state: { equals: 'approved' } }] },
    select: { contentHash: true },
    sort: 'number',
  });
  const heads = [...publications.values()].flat().map(({ id, files }) => `${id} ${files}`);
  return [...heads.toSorted(), ...imports.map(({ contentHash }) => contentHash)].join('\n');
}
