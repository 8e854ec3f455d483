import { readAll } from '@/database/asSystem';
import { readFiguresOf } from '@/database/databases';
import type { ReadScope } from '@/database/readTogether';
import type { SnapshotContent } from '@/domain/booklet/snapshot';
import { disclosureOf, type Disclosure, type PrintedElsewhere } from '@/domain/disclosure/disclosureRisks';
import { approvedFigures } from '@/domain/publication/buildSnapshot';
import { withdrawalOf } from '@/domain/publication/readable';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { readPublicationsOfProvince, readWhole, type PublicationHead } from '../sheet/publications';
import { readFallbackValues } from '../sheet/fallbackValues';
import type { SheetContext } from '../sheet/sheetContext';

/** Reads what the next publication would print if nothing of it were suppressed. */
export async function readNextFigures(
  scope: ReadScope,
  sheet: SheetContext,
): Promise<SnapshotContent['figures']> {
  return { ...(await readFallbackValues(scope, sheet)), ...approvedFigures(sheet.asked, sheet.figures) };
}

/** Reads what a booklet with these figures would disclose of few persons, by all that readers have. */
export async function readDisclosure(
  scope: ReadScope,
  sheet: SheetContext,
  figures: SnapshotContent['figures'],
): Promise<Disclosure> {
  const { place, asked, checks, disclosure: decisions } = sheet;
  const elsewhere = await readPrintedElsewhere(scope, sheet);
  return disclosureOf({ edition: place.edition, metrics: asked, checks, figures, elsewhere, decisions });
}

/**
 * Reads what readers have of a province besides the booklet that is to be released: the latest publication of
 * every edition from its published copies, and each other number that has its address, or gets it, from its
 * snapshot.
 */
async function readPrintedElsewhere(
  scope: ReadScope,
  { place: { edition, province } }: Pick<SheetContext, 'place'>,
): Promise<readonly PrintedElsewhere[]> {
  const opened = await readAll(scope, 'editions', {
    where: { state: { not_equals: 'planned' } },
    select: { state: true },
  });
  const codes = [...new Set([edition, ...opened.map(({ id }) => id)])];
  const figuresOf = await readFiguresOf(scope, codes, province);
  const publications = await readPublicationsOfProvince(scope, province, codes);
  const latest = codes.map((code) =>
    latestPrinted(code, [...figuresOf(code).values()], publications.get(code) ?? []),
  );
  const shown = latest.filter((each) => each !== null);
  const isLatest = ({ edition: code, number }: PublicationHead): boolean =>
    shown.some((each) => each.edition === code && each.number === number);
  const others = [...publications.values()].flatMap((heads) =>
    heads.filter((head) => stillStands(heads, head) && !isLatest(head)),
  );
  return [...shown, ...(await readWholes(scope, others))];
}

/**
 * The published copies of an edition, where they are all that readers have of its latest number; null where it
 * has none, where it was taken back, and where values that no figure holds stand in: a train may have brought some.
 */
function latestPrinted(
  edition: string,
  figures: readonly FigureRecord[],
  publications: readonly PublicationHead[],
): PrintedElsewhere | null {
  const copies = figures.flatMap(({ metric, published }) =>
    published === null ? [] : [{ metric, published }],
  );
  const numbers = copies.map(({ published }) => published.publication ?? 0);
  const number = Math.max(0, ...numbers) || null;
  const head = publications.find((each) => each.number === number);
  const isWhole = head !== undefined && stillStands(publications, head) && !publications.some(hasTrain);
  if (copies.length === 0 || (number !== null && !isWhole)) return null;
  const ofNumber = copies.filter(({ published }) => published.publication === number);
  return {
    edition,
    number,
    values: new Map(ofNumber.map(({ metric, published }) => [metric, published.value])),
  };
}

const hasTrain = ({ train = null }: PublicationHead): boolean => train !== null;

/** A number keeps its address until it is withdrawn itself. */
function stillStands(
  publications: readonly PublicationHead[],
  { number, kind, files }: PublicationHead,
): boolean {
  return kind !== 'withdrawal' && files !== 'failed' && withdrawalOf(publications, number) === null;
}

/** What was made, or is being made: readers will have it when this booklet comes. What failed they never get. */
async function readWholes(
  scope: ReadScope,
  publications: readonly PublicationHead[],
): Promise<readonly PrintedElsewhere[]> {
  const printed: PrintedElsewhere[] = [];
  for (const { id } of publications) {
    const { edition, number, snapshot } = await readWhole(scope, id);
    const values = Object.entries(snapshot.figures).map(([metric, { value }]) => [metric, value] as const);
    printed.push({ edition, number, values: new Map(values) });
  }
  return printed;
}
