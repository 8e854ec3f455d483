import { addressOf } from '@/contract/addresses';
import type { Duty, Waiting } from '@/contract/todayView';
import { grouped } from '@/domain/grouped';
import { canDo } from '@/domain/workflow/decide';
import { sheetId } from '@/domain/workflow/figureRecord';
import type { Stage } from '@/domain/workflow/position';
import type { ActContext } from '../sheet/actRequest';
import type { SheetContext } from '../sheet/sheetContext';
import { factsOfForce } from '../forces/forceRequest';
import type { DeskFacts } from '../board/readHome';
import type { Briefs } from '../review/readBriefs';
import type { WaitingSheet } from '../review/readReviewList';
import { sinceDate } from './dutyDates';
import { owedIn } from './readWork';

/** Lists the reviews that wait for this person, one for each edition and stage. What four eyes bar them from is not owed. */
export function reviewDuties(
  acting: ActContext,
  { lines }: DeskFacts,
  work: readonly SheetContext[],
  briefs: Briefs,
): readonly Duty[] {
  const groups = grouped(lines ?? [], ({ edition, stage }) => `${edition}:${stage}`);
  return [...groups.values()].flatMap((own) => reviewOf(acting, own, { work, briefs }));
}

function reviewOf(
  acting: ActContext,
  lines: readonly WaitingSheet[],
  { work, briefs }: { readonly work: readonly SheetContext[]; readonly briefs: Briefs },
): readonly Duty[] {
  const owed = lines.flatMap((line) => {
    const sheet = work.find(({ id }) => id === sheetId(line.edition, line.plate));
    // What the person has voted on already is not in the line.
    const figures = (sheet ? owedIn(acting, sheet) : []).filter(
      ({ stage, metric }) => stage === line.stage && line.metrics.includes(metric),
    );
    const said = briefs.get(line.edition)?.briefs.get(line.plate);
    const flagged = figures.filter(({ metric }) => (said?.get(metric)?.flags.length ?? 0) > 0).length;
    return figures.length === 0 ? [] : [{ line, figures: figures.length, flagged }];
  });
  // The longest waiting comes first.
  const [first] = owed;
  if (first === undefined) return [];
  const { edition, stage, plate, province, since } = first.line;
  const sum = (of: (each: (typeof owed)[number]) => number): number =>
    owed.reduce((total, each) => total + of(each), 0);
  return [
    {
      kind: 'review',
      edition,
      stage,
      figures: sum(({ figures }) => figures),
      sheets: owed.length,
      flagged: sum(({ flagged }) => flagged),
      first: { plate, name: province },
      date: sinceDate(since, acting.now),
      address: addressOf('review', { edition, plate }),
    },
  ];
}

/** Lists the sheets with exceptional acts that this person is to confirm. */
export function forceDuties(acting: ActContext, work: readonly SheetContext[]): readonly Duty[] {
  return work.flatMap((sheet): readonly Duty[] => {
    const own = sheet.forces.filter((force) =>
      canDo('confirm', factsOfForce(sheet, acting.person, { force })),
    );
    const [first] = own;
    if (first === undefined) return [];
    const { edition } = sheet.place;
    const { plate, name } = sheet.province;
    return [
      {
        kind: 'forces',
        edition,
        province: { plate, name },
        forces: own.length,
        date: sinceDate(first.forced.at, acting.now),
        address: addressOf('board', { edition, plate }),
      },
    ];
  });
}

/** Lists what this person sent of figures and forced on sheets, and others have in hand. */
export function sentFigures({ person }: ActContext, work: readonly SheetContext[]): readonly Waiting[] {
  return work.flatMap((sheet): readonly Waiting[] => {
    const place = {
      edition: sheet.place.edition,
      province: { plate: sheet.province.plate, name: sheet.province.name },
    };
    const address = addressOf('sheet', { edition: place.edition, plate: place.province.plate });
    const own = [...sheet.figures.values()].filter(
      ({ state, sentBy }) => state === 'in_review' && sentBy === person.id,
    );
    const stages = grouped(own, ({ stage }) => stage ?? 'province');
    const forced = sheet.forces.filter(
      ({ forced: { by }, confirmed, ended }) => by === person.id && !confirmed && !ended,
    );
    return [
      ...[...stages].map(([stage, figures]): Waiting => ({
        kind: 'figures',
        ...place,
        stage: stage satisfies Stage,
        figures: figures.length,
        since: figures.map(({ changedAt }) => changedAt).reduce((a, b) => (a < b ? a : b)),
        address,
      })),
      ...forced.map((force): Waiting => ({
        kind: 'force',
        ...place,
        since: force.forced.at,
        address: addressOf('board', { edition: place.edition, plate: place.province.plate }),
      })),
    ];
  });
}
