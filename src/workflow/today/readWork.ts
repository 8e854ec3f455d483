import { readAll } from '@/database/asSystem';
import { figureStoreOf, readFiguresOf } from '@/database/databases';
import { inReading } from '@/database/inTransaction';
import { grouped } from '@/domain/grouped';
import { isDue } from '@/domain/workflow/duties';
import { awaitsDecision } from '@/domain/workflow/decide';
import { sheetId, type FigureRecord } from '@/domain/workflow/figureRecord';
import type { ActContext } from '../sheet/actRequest';
import { pinnedFacts } from '../sheet/directory';
import { previousOf } from '../sheet/earlierFigures';
import { cachedPins, editionRecord } from '../sheet/editions';
import { factsOfFigure } from '../sheet/figureFacts';
import { sheetContext, type SheetContext } from '../sheet/sheetContext';
import type { DeskFacts } from '../board/readHome';
import { plateOf } from './newsQuery';

/**
 * Reads the sheets in which somebody's work may lie, with their figures and without earlier editions: whether a person may
 * act is told by these alone. One statement for the sheets, and for the figures one where they are of one province, else
 * one for each edition in which something waits.
 */
export async function readWork(acting: ActContext, facts: DeskFacts): Promise<readonly SheetContext[]> {
  const { payload, person, now } = acting;
  const wanted = sheetsAtWork(facts);
  const codes = [...new Set([...wanted].map((id) => id.split(':')[0] ?? ''))];
  const forced = facts.boards.filter(({ forces }) => forces > 0).map(({ edition }) => edition.code);
  const editions = facts.editions.filter(({ id }) => codes.includes(id) || forced.includes(id));
  if (editions.length === 0) return [];
  const plate = plateOf(person);
  const [rows, figures, pinned] = await Promise.all([
    readAll({ payload }, 'sheets', {
      where: {
        and: [
          { edition: { in: editions.map(({ id }) => id) } },
          ...(facts.boards.length > 0 || plate === null ? [] : [{ province: { equals: plate } }]),
        ],
      },
    }),
    readFigures(
      acting,
      facts,
      editions.map(({ id }) => id),
    ),
    Promise.all(editions.map((row) => cachedPins({ payload }, row))),
  ]);
  return rows.flatMap((sheet): readonly SheetContext[] => {
    const edition = pinned.find((each) => each?.row.id === sheet.edition);
    const province = pinnedFacts(sheet);
    const isAtWork = wanted.has(sheet.id) || (sheet.forces ?? []).length > 0;
    if (!isAtWork || !edition || province === null) return [];
    const parts = {
      sheet,
      edition: { ...editionRecord(edition.row, edition.pins), pins: edition.pins },
      province,
      figures: new Map((figures.get(sheet.id) ?? []).map((figure) => [figure.metric, figure])),
      before: previousOf(null, []),
      earlier: new Map(),
      publications: [],
    };
    return [sheetContext(parts, now)];
  });
}

/** The sheets in which something waits for the person, or was sent by them. */
function sheetsAtWork({ sheets, lines }: DeskFacts): ReadonlySet<string> {
  return new Set([
    ...(lines ?? []).map(({ edition, plate }) => sheetId(edition, plate)),
    ...sheets
      .filter((sheet) => isDue(sheet) || sheet.progress.inReview > 0)
      .map(({ edition, province }) => sheetId(edition.code, province.plate)),
  ]);
}

async function readFigures(
  { payload, person }: ActContext,
  { boards }: DeskFacts,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly FigureRecord[]>> {
  const plate = plateOf(person);
  const placeOf = ({ edition, province }: FigureRecord): string => sheetId(edition, province);
  if (boards.length === 0 && plate !== null) {
    const figuresOf = await readFiguresOf({ payload }, codes, plate);
    return grouped(
      codes.flatMap((code) => [...figuresOf(code).values()]),
      placeOf,
    );
  }
  return inReading(payload, async (scope) => {
    const store = await figureStoreOf(scope);
    const all: FigureRecord[] = [];
    for (const code of codes) all.push(...(await store.readEdition(code)));
    return grouped(all, placeOf);
  });
}

/** Lists the figures of a sheet that wait for a decision of this person. */
export function owedIn({ person }: Pick<ActContext, 'person'>, sheet: SheetContext): readonly FigureRecord[] {
  return [...sheet.figures.values()].filter(({ state, metric, value, note }) => {
    if (state !== 'in_review') return false;
    return awaitsDecision(factsOfFigure(sheet, person, { metric, value, note }));
  });
}
