import { addressOf } from '@/contract/addresses';
import type { Duty, Waiting } from '@/contract/todayView';
import { readAll } from '@/database/asSystem';
import { isChosenBy, typingBy } from '@/domain/workflow/typings';
import { mayEver } from '@/domain/workflow/rolesFor';
import { typingWork, type TypingWork } from '../entry/secondTyping';
import type { ActContext } from '../sheet/actRequest';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetContext } from '../sheet/sheetContext';
import { typingHands } from '../sheet/typings';
import { sinceDate } from './dutyDates';
import { plateOf } from './newsQuery';

/** Reads the sheets of the person's province in which something was typed once, or two typings differ. */
export async function readTypingSheets({
  payload,
  person,
  now,
}: ActContext): Promise<readonly SheetContext[]> {
  const province = plateOf(person);
  if (province === null || !mayEver(person, 'figure', 'type')) return [];
  const where = { province: { equals: province } };
  const docs = await readAll({ payload }, 'typings', { where, select: { edition: true } });
  const codes = [...new Set(docs.map(({ edition }) => edition))];
  const sheets = await Promise.all(
    codes.map((edition) => loadSheet({ payload }, { edition, province }, now)),
  );
  return sheets.filter((sheet) => sheet !== null);
}

/** Lists what this person is to type a second time, and the differing typings that they are to settle. */
export function typingDuties(acting: ActContext, sheets: readonly SheetContext[]): readonly Duty[] {
  const hands = typingHands(acting.person);
  return sheets.flatMap((sheet): readonly Duty[] => {
    const work = typingWork(sheet, acting.person);
    const toType = work.filter(({ kind }) => kind === 'to_type');
    const open = work.filter(({ kind, typings }) => kind === 'differs' && !isChosenBy(typings, hands));
    const confirm = open.filter(({ typings }) => typings.chosen !== null).length;
    const place = placeOf(sheet);
    const of = (figures: readonly TypingWork[]) => ({
      ...place,
      figures: figures.length,
      date: sinceDate(firstOf(figures), acting.now),
    });
    return [
      ...(toType.length === 0 ? [] : [{ ...of(toType), kind: 'second_typing' as const }]),
      ...(open.length === 0 ? [] : [{ ...of(open), kind: 'typings_differ' as const, confirm }]),
    ];
  });
}

/** Lists what this person typed or chose, and another is to type or to confirm. */
export function typingsInHand({ person }: ActContext, sheets: readonly SheetContext[]): readonly Waiting[] {
  const hands = typingHands(person);
  return sheets.flatMap((sheet): readonly Waiting[] => {
    const own = typingWork(sheet, person).filter(
      ({ kind, typings }) =>
        kind === 'awaited' || (kind === 'differs' && isChosenBy(typings, hands) && typingBy(typings, hands)),
    );
    if (own.length === 0) return [];
    return [{ ...placeOf(sheet), kind: 'typing', figures: own.length, since: firstOf(own) }];
  });
}

/** Gives sheets with what was typed in them once, so that it does not count as missing. */
export function withTypings(
  work: readonly SheetContext[],
  typed: readonly SheetContext[],
): readonly SheetContext[] {
  return work.map((sheet) => {
    const known = typed.find(({ id }) => id === sheet.id);
    return known === undefined ? sheet : { ...sheet, typings: known.typings };
  });
}

function placeOf({ place, province }: SheetContext) {
  const { edition } = place;
  return {
    edition,
    province: { plate: province.plate, name: province.name },
    address: addressOf('typing', { edition, plate: province.plate }),
  };
}

function firstOf(work: readonly TypingWork[]): string {
  const times = work.flatMap(({ typings }) => typings.typings.map(({ at }) => at));
  return times.toSorted()[0] ?? '';
}
