import type { TypingKind } from '@/contract/sheetView';
import type { SecondTypingView, ShownTyping, TypedMetric } from '@/contract/typingView';
import type { Metric } from '@/domain/figures/metric';
import { canDo } from '@/domain/workflow/decide';
import { isOpened, typingBy, typistsOf, type Typing, type Typings } from '@/domain/workflow/typings';
import type { Person } from '@/domain/permissions/person';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { reachesProvince, readNames, type NameOf } from '../sheet/directory';
import { factsOfFigure } from '../sheet/figureFacts';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetContext } from '../sheet/sheetContext';
import { typingHands, typingsOn } from '../sheet/typings';

/** A figure that two people type, as it stands for one of them. */
export interface TypingWork {
  readonly metric: Metric;
  readonly typings: Typings;
  readonly kind: TypingKind;
}

/** Lists the figures of a sheet that wait for a typing or for a settlement, for a person who may type them. */
export function typingWork(sheet: SheetContext, person: Person): readonly TypingWork[] {
  const hands = typingHands(person);
  return sheet.asked.flatMap((metric): readonly TypingWork[] => {
    const typings = typingsOn(sheet, metric.key);
    if (typings === null || !mayType(sheet, person, metric.key)) return [];
    const kind = typingBy(typings, hands) === null ? 'to_type' : 'awaited';
    return [{ metric, typings, kind: isOpened(typings) ? 'differs' : kind }];
  });
}

function mayType(sheet: SheetContext, person: Person, metric: string): boolean {
  const { value = null, note = null } = sheet.figures.get(metric) ?? {};
  return canDo('type', factsOfFigure(sheet, person, { metric, value, note }));
}

/** Reads what there is to type a second time in one sheet; null for a sheet that this person may not see. */
export async function readSecondTyping(
  { payload, person, now }: ActContext,
  { edition, province }: SheetPlace,
): Promise<SecondTypingView | null> {
  if (!reachesProvince(person, province)) return null;
  const sheet = await loadSheet({ payload }, { edition, province }, now);
  if (sheet === null) return null;
  const work = typingWork(sheet, person);
  const of = (kind: TypingWork['kind']) => work.filter((each) => each.kind === kind);
  const all = of('differs').flatMap(({ typings }) => [...typings.typings, typings.chosen]);
  const nameOf = await readNames(
    payload,
    all.map((typing) => typing?.by ?? null),
  );
  const shown = (typing: Typing) => shownTyping(typing, person, nameOf);
  return {
    edition: sheet.edition.head,
    province: { plate: sheet.province.plate, name: sheet.province.name },
    now: now.toISOString(),
    toType: of('to_type').map((each) => typedMetric(sheet, each)),
    awaited: of('awaited').map((each) => typedMetric(sheet, each)),
    differing: of('differs').map((each) => ({
      ...typedMetric(sheet, each),
      typings: each.typings.typings.flatMap(shown),
      chosen: (each.typings.chosen && shown(each.typings.chosen)[0]) ?? null,
    })),
  };
}

function typedMetric({ figures }: SheetContext, { metric }: TypingWork): TypedMetric {
  const { key, label, definition, unit } = metric;
  return { key, label, definition, unit, revision: figures.get(key)?.revision ?? 0 };
}

function shownTyping(typing: Typing, person: Person, nameOf: NameOf): readonly ShownTyping[] {
  const { value, note, asOf, at, by } = typing;
  if (value === null) return [];
  const own = typingHands(person).some((hand) => typistsOf(typing).includes(hand));
  return [{ name: nameOf(by) ?? '', own, value, note: note ?? '', asOf, at }];
}
