import type { PayloadRequest } from 'payload';
import { decide } from '@/domain/workflow/decide';
import type { FigureRecord, PublishedCopy } from '@/domain/workflow/figureRecord';
import { advanceSheet, withFigures } from '../sheet/advanceSheet';
import { factsOfFigure } from '../sheet/figureFacts';
import { recordOnSheet } from '../sheet/recordOnSheet';
import type { WholePublication } from '../sheet/readPublications';
import { readSheet, type SheetContext } from '../sheet/sheetContext';

type Presented = Pick<WholePublication, 'edition' | 'province' | 'number' | 'snapshot' | 'at'>;

/**
 * Writes a publication's values as the figures' published copies, once its files can be read. A higher number that is
 * there already stays; running it twice changes nothing. Returns how many figures were written.
 */
export async function presentFigures(req: PayloadRequest, publication: Presented): Promise<number> {
  const sheet = await readSheet(req, publication, new Date(publication.at));
  if (sheet === null) throw new Error(`No sheet ${publication.edition}:${publication.province}`);
  const presented = [...sheet.figures.values()].flatMap((figure) => {
    const printed = publication.snapshot.figures[figure.metric];
    return printed === undefined || isAtLeast(figure, publication.number)
      ? []
      : [present(sheet, figure, { ...printed, publication: publication.number, at: publication.at })];
  });
  if (presented.length === 0) return 0;
  await sheet.store.write({ figures: presented, step: 0 });
  const timelineHead = await recordPresented(req, sheet, publication);
  await advanceSheet({ ...withFigures(sheet, presented), timelineHead });
  return presented.length;
}

function isAtLeast({ published }: FigureRecord, number: number): boolean {
  return (published?.publication ?? 0) >= number;
}

/** The state follows only where the figure still stands at the revision that was printed. */
function present(sheet: SheetContext, figure: FigureRecord, printed: PublishedCopy): FigureRecord {
  const { value, asOf, revision, publication, at } = printed;
  const published = { value, asOf, revision, publication, at };
  const decision = decide('present', factsOfFigure(sheet, null, figure));
  if (figure.revision !== revision || !decision.allowed) return { ...figure, published };
  return { ...figure, ...decision.next, published };
}

async function recordPresented(
  req: PayloadRequest,
  sheet: SheetContext,
  { number }: Presented,
): Promise<string> {
  return recordOnSheet(req, sheet, {
    action: 'present',
    actor: null,
    at: new Date(),
    comment: null,
    changes: [{ field: 'publication', before: null, after: { number } }],
  });
}
