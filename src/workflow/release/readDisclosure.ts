import { readAll } from '@/database/asSystem';
import { readFiguresOf } from '@/database/databases';
import type { ReadScope } from '@/database/readTogether';
import type { Snapshot, SnapshotContent } from '@/domain/booklet/snapshot';
import { partitionChecks } from '@/domain/checks/check';
import { disclosureOf, type Disclosure } from '@/domain/disclosure/disclosureRisks';
import { quotesIn, type PrintedElsewhere } from '@/domain/disclosure/elsewhere';
import { approvedFigures } from '@/domain/publication/buildSnapshot';
import { withdrawalOf } from '@/domain/publication/readable';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { SheetPlace } from '../sheet/actRequest';
import { cachedPins } from '../sheet/editions';
import {
  readPublicationsOfEdition,
  readPublicationsOfProvince,
  readWhole,
  type PublicationHead,
} from '../sheet/publications';
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
  const { partitions } = sheet.edition.pins.texts.front.derived;
  return disclosureOf({
    ...{ edition: place.edition, metrics: asked, figures, elsewhere, decisions },
    checks: [...checks, ...partitionChecks(partitions)],
  });
}

/**
 * Reads what readers have of a province besides the booklet that is to be released: the latest publication of
 * every edition from its published copies, and each other number that has its address, or gets it, from its
 * snapshot. Booklets of later editions print values of this one too, beside their own.
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
  const standing = [...publications.values()].flatMap((heads) =>
    heads.filter((head) => stillStands(heads, head)),
  );
  const whole = standing.filter((head) => !isLatest(head));
  const quoting = standing.filter((head) => head.edition > edition && isLatest(head));
  const printed: PrintedElsewhere[] = [...shown];
  for (const { id } of whole) printed.push(...printedIn((await readWhole(scope, id)).snapshot));
  for (const { id } of quoting) printed.push(...quotesIn((await readWhole(scope, id)).snapshot));
  return printed;
}

/** What later editions print of an edition's values, and whether they compare with it: what no withdrawal in it takes back. */
export interface PrintedLater {
  /** By the province's own standing publications. */
  readonly quoted: readonly PrintedElsewhere[];
  /** Codes of the editions whose booklets print the country's totals of it. */
  readonly totalled: readonly string[];
}

/** Reads what later editions print of a province's values in an edition. */
export async function readPrintedLater(
  scope: ReadScope,
  { edition, province }: SheetPlace,
): Promise<PrintedLater> {
  const later = await readAll(scope, 'editions', {
    where: { and: [{ id: { greater_than: edition } }, { state: { not_equals: 'planned' } }] },
    sort: 'id',
    select: { pins: false },
  });
  const codes = later.map(({ id }) => id);
  const publications = [...(await readPublicationsOfProvince(scope, province, codes)).values()];
  const quoted: PrintedElsewhere[] = [];
  for (const { id } of publications.flatMap((heads) => heads.filter((head) => stillStands(heads, head)))) {
    const quotes = quotesIn((await readWhole(scope, id)).snapshot);
    quoted.push(...quotes.filter((each) => each.quoted === edition));
  }
  const totalled: string[] = [];
  for (const row of later) {
    const [last] = (await cachedPins(scope, row))?.pins.context?.earlier ?? [];
    const isTold = last?.code === edition && (await readPublicationsOfEdition(scope, row.id)).size > 0;
    if (isTold) totalled.push(row.id);
  }
  return { quoted, totalled };
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
function printedIn(snapshot: Snapshot): readonly PrintedElsewhere[] {
  const { edition, publication, figures } = snapshot;
  const values = Object.entries(figures).map(([metric, { value }]) => [metric, value] as const);
  return [
    { edition: edition.code, number: publication.number, values: new Map(values) },
    ...quotesIn(snapshot),
  ];
}
