import type { FactsLineName, KnownFact } from '@/contract/forcesView';
import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { Bilingual } from '@/domain/bilingual';
import { askedOtherwise, keysChanged, type FactsChange } from '@/domain/forces/factsChange';
import type { SheetContext } from '../sheet/sheetContext';

/** What a change of a province's facts can choose from. */
export interface KnownFacts {
  readonly services: readonly KnownFact[];
  readonly groups: readonly KnownFact[];
}

/** Reads what a change can choose from: the edition's own services, and all groups. */
export async function readKnownFacts({
  req,
  sheet,
}: {
  readonly req: ReadScope;
  readonly sheet: Pick<SheetContext, 'edition'>;
}): Promise<KnownFacts> {
  const docs = await readAll(req, 'groups', { sort: 'name', select: { name: true } });
  return { services: servicesOf(sheet), groups: docs.map(groupFact) };
}

/** What a group is called may change at one person's word; its key, which is said beside it, never does. */
const groupFact = ({ id, name }: { readonly id: string; readonly name: string }): KnownFact => ({
  key: id,
  name: `${name} (${id})`,
});

function servicesOf({ edition }: Pick<SheetContext, 'edition'>): readonly KnownFact[] {
  return edition.pins.texts.services.map(({ key, name }) => ({ key, name }));
}

export const keysOf = (known: readonly KnownFact[]): readonly string[] => known.map(({ key }) => key);

/** What was removed since keeps its key for a name. */
function namesIn(known: readonly KnownFact[], keys: readonly string[]): readonly Bilingual[] {
  return keys.map((key) => {
    const name = known.find((each) => each.key === key)?.name ?? key;
    return { tr: name, en: name };
  });
}

/** Gives what a change of a province's facts comes to, in names. */
export function factsLinesOf(
  { edition }: Pick<SheetContext, 'edition'>,
  change: FactsChange,
  { services, groups }: KnownFacts,
): Readonly<Record<FactsLineName, readonly Bilingual[]>> {
  const [had, has] = [keysChanged(change, 'absentServices'), keysChanged(change, 'groups')];
  const { leaving, entering } = askedOtherwise(edition.pins.metrics, change);
  return {
    absent: namesIn(services, had.added),
    present: namesIn(services, had.removed),
    joined: namesIn(groups, has.added),
    left: namesIn(groups, has.removed),
    leaving: leaving.map(({ label }) => label),
    entering: entering.map(({ label }) => label),
  };
}

/** Reads the groups that the changes of a sheet may be about; reads nothing where there is no change. */
export async function readGroupsOf(
  scope: ReadScope,
  sheet: Pick<SheetContext, 'edition' | 'forces'>,
): Promise<KnownFacts['groups']> {
  const isChanged = sheet.forces.some(({ facts }) => facts !== undefined);
  return isChanged ? (await readKnownFacts({ req: scope, sheet })).groups : [];
}

/** Gives the names of the services and groups that a change is about. */
export function factNames(
  sheet: Pick<SheetContext, 'edition'>,
  change: FactsChange,
  groups: KnownFacts['groups'],
): readonly Bilingual[] {
  const [had, has] = [keysChanged(change, 'absentServices'), keysChanged(change, 'groups')];
  return [
    ...namesIn(servicesOf(sheet), [...had.added, ...had.removed]),
    ...namesIn(groups, [...has.added, ...has.removed]),
  ];
}
