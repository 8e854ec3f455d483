import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { actorsOf, type Person } from '@/domain/permissions/person';
import { saved } from '@/domain/workflow/figureMoves';
import { figureId, type FigureRecord } from '@/domain/workflow/figureRecord';
import { isOpened, typingBy, typingsOf, type Typing, type Typings } from '@/domain/workflow/typings';
import type { SheetPlace } from './actRequest';
import type { SheetContext } from './sheetContext';

/** Reads the typings of a sheet's figures. They are for rules: no answer gives another person's before two are in. */
export async function readTypings(
  scope: ReadScope,
  { edition, province }: SheetPlace,
): Promise<SheetContext['typings']> {
  const docs = await readAll(scope, 'typings', {
    where: { and: [{ edition: { equals: edition } }, { province: { equals: province } }] },
  });
  return new Map(
    docs.map(({ metric, figureRevision: revision, typings, chosen }) => [
      metric,
      { revision, typings, chosen: chosen ?? null },
    ]),
  );
}

/** Gives the typings of one figure of a sheet as it stands; null where there are none. */
export function typingsOn(sheet: SheetContext, metric: string): Typings | null {
  const record = sheet.figures.get(metric) ?? null;
  return typingsOf({ record, typings: sheet.typings.get(metric) ?? null });
}

/** Gives those for whom a person types: themselves, and whom they stand in for. */
export const typingHands = (person: Person): readonly string[] => actorsOf(person, ['province_editor']);

/** Keeps the typings of one figure; those about an older revision go. */
export async function storeTypings(
  req: PayloadRequest,
  place: SheetPlace & { readonly metric: string },
  { revision, typings, chosen }: Typings,
): Promise<void> {
  const { edition, province, metric } = place;
  const id = figureId(edition, province, metric);
  const data = { edition, province, metric, figureRevision: revision, typings: [...typings], chosen };
  const known = await req.payload.db.findOne({ collection: 'typings', where: { id: { equals: id } }, req });
  if (known === null)
    await req.payload.create({ collection: 'typings', data: { id, ...data }, ...asSystem, req });
  else await req.payload.db.updateOne({ collection: 'typings', id, data, req, returning: false });
}

/** Removes the typings of figures that were saved. */
export async function dropTypings(
  req: PayloadRequest,
  { edition, province }: SheetPlace,
  metrics: readonly string[],
): Promise<void> {
  if (metrics.length === 0) return;
  const id = { in: metrics.map((metric) => figureId(edition, province, metric)) };
  await req.payload.db.deleteMany({ collection: 'typings', where: { id }, req });
}

/** Gives the sheet as a person sees it: with what they typed themselves in place of what is stored, and with nobody else's. */
export function withOwnTypings(sheet: SheetContext, person: Person): SheetContext {
  const hands = typingHands(person);
  const own = [...sheet.typings.keys()].flatMap((metric) => {
    const typings = typingsOn(sheet, metric);
    const typing = typings && ownOf(typings, hands);
    return typing === null ? [] : [shownFigure(sheet, metric, typing)];
  });
  if (own.length === 0) return sheet;
  return {
    ...sheet,
    figures: new Map([...sheet.figures, ...own.map((each) => [each.metric, each] as const)]),
  };
}

/** What was chosen is for both to see. */
function ownOf(typings: Typings, hands: readonly string[]): Typing | null {
  const own = typingBy(typings, hands);
  return own !== null && isOpened(typings) ? (typings.chosen ?? own) : own;
}

function shownFigure({ place, figures }: SheetContext, metric: string, typing: Typing): FigureRecord {
  const before = figures.get(metric) ?? null;
  const state = before?.state === 'changes_requested' ? before.state : 'draft';
  const { value, note, asOf, unchanged, by, at } = typing;
  const deed = { action: 'save', next: { state, stage: null }, by, at, reason: null } as const;
  const shown = saved(before, { ...place, metric }, { value, note, asOf, unchanged }, deed);
  return { ...shown, revision: before?.revision ?? 0 };
}
