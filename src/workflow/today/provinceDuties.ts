import { addressOf } from '@/contract/addresses';
import type { HomeSheet } from '@/contract/homeView';
import type { CutOff, Duty } from '@/contract/todayView';
import { isCutOff, isDue, unsentOf } from '@/domain/workflow/duties';
import { canDo } from '@/domain/workflow/decide';
import { isEntered, sheetId } from '@/domain/workflow/figureRecord';
import { mayEver } from '@/domain/workflow/rolesFor';
import type { ActContext } from '../sheet/actRequest';
import type { NameOf } from '../sheet/directory';
import { factsOfFigure } from '../sheet/figureFacts';
import type { SheetContext } from '../sheet/sheetContext';
import { typingsOn } from '../sheet/typings';
import type { DeskFacts } from '../board/readHome';
import { entryDate } from './dutyDates';

/** Lists what the people who enter a province's figures owe: entries to make or send, and corrections, each with its reason. */
export function entryDuties(
  { person, now }: ActContext,
  { sheets }: DeskFacts,
  work: readonly SheetContext[],
  nameOf: NameOf,
): readonly Duty[] {
  if (!mayEver(person, 'figure', 'save')) return [];
  return sheets
    .filter((home) => home.entry !== 'not_open' && isDue(home))
    .flatMap((home): readonly Duty[] => {
      const sheet = work.find(({ id }) => id === sheetId(home.edition.code, home.province.plate));
      if (sheet === undefined) return [];
      const date = entryDate(home, now);
      const place = { edition: home.edition.code, province: home.province };
      const entry = entryOf(home, sheet);
      return [
        ...returnedIn({ person }, sheet).map((figure): Duty => {
          const metric = { key: figure.metric, label: labelOf(sheet, figure.metric) };
          return {
            kind: 'correction',
            ...place,
            metric,
            code: figure.returnCode,
            reason: figure.returnReason ?? '',
            by: nameOf(figure.returnedBy) ?? '',
            value: figure.value,
            at: figure.changedAt,
            date,
            address: addressOf('sheet', { ...addressed(place), metric: metric.key }),
          };
        }),
        ...(entry === null ? [] : [{ ...entry, date }]),
      ];
    });
}

const addressed = ({ edition, province }: Pick<CutOff, 'edition' | 'province'>) => ({
  edition,
  plate: province.plate,
});

/** Returned figures that the person may mend; one that is not asked for any more is nobody's work. */
export function returnedIn({ person }: Pick<ActContext, 'person'>, sheet: SheetContext) {
  return sheet.asked.flatMap(({ key }) => {
    const figure = sheet.figures.get(key);
    if (figure?.state !== 'changes_requested') return [];
    const { metric, value, note } = figure;
    return canDo('save', factsOfFigure(sheet, person, { metric, value, note })) ? [figure] : [];
  });
}

function labelOf({ asked }: SheetContext, metric: string) {
  return asked.find(({ key }) => key === metric)?.label ?? { tr: metric, en: metric };
}

function entryOf(
  { edition, province, progress }: HomeSheet,
  sheet: SheetContext,
): Omit<Extract<Duty, { kind: 'entry' }>, 'date'> | null {
  const { asked, entered, inReview, approved } = progress;
  const missing = Math.max(0, progress.required - progress.enteredRequired - typedOnce(sheet).length);
  const unsent = unsentOf(progress);
  if (missing + unsent === 0) return null;
  const empty = sheet.asked.filter(
    ({ key }) => !isEntered(sheet.figures.get(key)) && typingsOn(sheet, key) === null,
  );
  const next = empty.find(({ required }) => required) ?? null;
  const draft = sheet.asked.find(({ key }) => sheet.figures.get(key)?.state === 'draft');
  const place = { edition: edition.code, province };
  return {
    kind: 'entry',
    ...place,
    missing,
    unsent,
    next: next && { key: next.key, label: next.label },
    progress: { asked, entered, inReview, approved },
    address: addressOf('sheet', { ...addressed(place), metric: (next ?? draft)?.key }),
  };
}

/** Required figures that were typed, and wait for a second typing or a settlement: they have a duty of their own. */
function typedOnce(sheet: SheetContext) {
  return sheet.asked.filter(
    ({ key, required }) => required && !isEntered(sheet.figures.get(key)) && typingsOn(sheet, key) !== null,
  );
}

/** Lists the sheets that entry ended for with something unfinished in them. */
export function cutOffIn({ person }: ActContext, { sheets }: DeskFacts): readonly CutOff[] {
  if (!mayEver(person, 'figure', 'save')) return [];
  const [newest] = sheets;
  return sheets
    .filter((home) => home === newest && isCutOff(home))
    .map(({ edition, province, progress }) => {
      const place = { edition: edition.code, province };
      const address = addressOf('sheet', addressed(place));
      return { ...place, unsent: unsentOf(progress), returned: progress.returned, address };
    });
}
