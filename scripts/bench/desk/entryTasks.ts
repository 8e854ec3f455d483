import { setTimeout as pause } from 'node:timers/promises';
import type { SheetFigure, SheetView } from '@/contract/sheetView';
import { addressOf } from '@/contract/addresses';
import { isSameValue, type FigureValue } from '@/domain/figures/figureValue';
import { unchangedValue } from '@/domain/figures/unchanged';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { copyElsewhere } from '../../../tests/support/clipboard';
import { patience, until } from '../../../tests/support/until';
import { worked } from './deskCountry';
import { askDesk, type Hands } from './hands';

/** The server is asked no oftener than so, in milliseconds: it has the sheet to store. */
const again = 500;

/** What a task at the sheet took, and what was found stored after it. */
export interface EntryDone {
  readonly figures: number;
  readonly digits: number;
  /** Presses from the open screen until nothing was left to do. */
  readonly presses: number;
  /** Those of them before the first sign could be typed. */
  readonly before: number;
  /** Presses of a key that saves. */
  readonly saving: number;
  /** What differs between what was given and what is stored. */
  readonly differs: readonly string[];
}

/** Types every figure of a sheet, one after the other. */
export async function typeSheet(hands: Hands, plate: string): Promise<EntryDone> {
  const rows = await openSheet(hands, plate);
  const wanted = new Map(rows.map((row) => [row.metric.key, typedFor(row)]));
  const texts = [...wanted.values()].map((value) => String(value));
  const began = hands.presses();
  const before = await toFirstCell(hands);
  for (const text of texts) {
    await hands.type(text);
    await hands.press('Enter');
  }
  const presses = hands.presses() - began;
  const stored = await untilStored(hands, plate, (row) => row.value !== null, rows.length);
  return {
    ...{ figures: rows.length, digits: texts.join('').length, presses, before, saving: 0 },
    differs: differences(stored, (row) => ({ kind: 'number', amount: wanted.get(row.metric.key) ?? 0 })),
  };
}

/** A value near the one before, so that no rule asks anything; where nothing was before, one of three digits. */
function typedFor({ previous }: SheetFigure): number {
  return previous !== undefined && 'amount' in previous.value ? previous.value.amount : 100;
}

/** Pastes a block as a spreadsheet of the province has it: a head, section titles, blank lines, notes, some values left blank. */
export async function pasteSheet(hands: Hands, plate: string): Promise<EntryDone> {
  const rows = await openSheet(hands, plate);
  const { lines, values, notes } = blockOf(await shownSheet(hands, plate));
  await copyElsewhere(hands.page, lines.map((cells) => cells.join('\t')).join('\r\n'));
  const began = hands.presses();
  const before = await toFirstCell(hands);
  await hands.press('Control', 'v');
  // Whoever reads the plan first applies it with a key; a sheet that shows none has pasted already.
  if (await showsPlan(hands)) await hands.press('Enter');
  const presses = hands.presses() - began;
  const stored = await untilStored(hands, plate, (row) => row.value !== null, values.size);
  const wrongNotes = stored.filter((row) => (row.note ?? '') !== (notes.get(row.metric.key) ?? ''));
  return {
    ...{ figures: values.size, digits: 0, presses, before, saving: 0 },
    differs: [
      ...differences(stored, (row) => {
        const amount = values.get(row.metric.key);
        return amount === undefined ? null : { kind: 'number', amount };
      }),
      ...wrongNotes.map((row) => `${row.metric.key}: note “${row.note ?? ''}”`),
      ...(stored.length === rows.length ? [] : ['rows are missing']),
    ],
  };
}

/** Waits a while for the panel that says what a paste would do. */
export async function showsPlan({ page }: Hands): Promise<boolean> {
  const found = page.waitForSelector('section[aria-labelledby] > footer button', { timeout: 8_000 });
  return found.then(
    () => true,
    () => false,
  );
}

interface Block {
  readonly lines: readonly (readonly string[])[];
  readonly values: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<string, string>;
}

function blockOf(view: SheetView): Block {
  const values = new Map<string, number>();
  const notes = new Map<string, string>();
  let place = 0;
  const lines = view.sections.flatMap(({ title, services }) => [
    [title, '', '', ''],
    ...services.flatMap(({ figures }) =>
      figures.map((row) => {
        const { key, label } = row.metric;
        place += 1;
        // Every ninth line has no value yet, every seventh comes with a note.
        const isBlank = place % 9 === 8;
        if (!isBlank) values.set(key, typedFor(row));
        if (!isBlank && place % 7 === 6) notes.set(key, 'İl kayıtlarıyla karşılaştırıldı.');
        return [label, isBlank ? '' : formatInteger(typedFor(row)), '', notes.get(key) ?? ''];
      }),
    ),
    ['', '', '', ''],
  ]);
  return { lines: [['Gösterge', 'Yeni değer', 'Birim', 'Not'], ...lines], values, notes };
}

/** Confirms with the keyboard that everything in the sheet is as before. */
export async function confirmSheet(hands: Hands, plate: string): Promise<EntryDone> {
  const rows = await openSheet(hands, plate);
  const began = hands.presses();
  const before = await toFirstCell(hands);
  await hands.press('Control', 'a');
  await hands.press('F9');
  const presses = hands.presses() - began;
  const { before: edition } = await shownSheet(hands, plate);
  const mayBeKept = ({ metric, previous }: SheetFigure): boolean =>
    previous !== undefined &&
    edition !== null &&
    unchangedValue(metric, worked.id, { edition, ...previous }) !== null;
  const wanted = rows.filter(mayBeKept).length;
  const stored = await untilStored(hands, plate, ({ unchanged }) => unchanged !== undefined, wanted);
  const others = stored.filter((row) => mayBeKept(row) !== (row.unchanged !== undefined));
  return {
    ...{ figures: wanted, digits: 0, presses, before, saving: 0 },
    differs: others.map(({ metric }) => `${metric.key}: wrongly confirmed or left out`),
  };
}

/** Opens the sheet, and gives its rows as they are stored. */
export async function openSheet(hands: Hands, plate: string): Promise<readonly SheetFigure[]> {
  await hands.open(addressOf('sheet', { edition: worked.id, plate }));
  await hands.page.waitForSelector('[role=grid]');
  return figuresOf(await shownSheet(hands, plate));
}

export async function shownSheet({ page }: Hands, plate: string): Promise<SheetView> {
  return (await askDesk(page, 'readSheet', { shownEdition: worked.id, province: plate })).answer;
}

const figuresOf = ({ sections }: SheetView): readonly SheetFigure[] =>
  sections.flatMap(({ services }) => services.flatMap(({ figures }) => figures));

/** Presses Tab until the first cell takes typing; gives how often. */
export async function toFirstCell(hands: Hands): Promise<number> {
  const isThere = (): Promise<boolean> =>
    hands.page.evaluate(() => document.activeElement?.matches('input[data-cell=value]') === true);
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await isThere()) return tabs;
    await hands.press('Tab');
  }
  throw new Error('No cell of the sheet is reached by Tab');
}

/** Waits until so many rows are stored as they should be, and gives all rows. */
async function untilStored(
  hands: Hands,
  plate: string,
  isStored: (row: SheetFigure) => boolean,
  wanted: number,
): Promise<readonly SheetFigure[]> {
  let found = 0;
  return until(
    async () => {
      await pause(again);
      const rows = figuresOf(await shownSheet(hands, plate));
      found = rows.filter(isStored).length;
      return found >= wanted && rows;
    },
    async () => `${String(wanted)} stored figures, not ${String(found)}`,
    patience,
  ).then((rows) => rows || []);
}

function differences(
  stored: readonly SheetFigure[],
  wantedOf: (row: SheetFigure) => FigureValue | null,
): readonly string[] {
  return stored.flatMap((row) => {
    const wanted = wantedOf(row);
    const isSame =
      wanted === null || row.value === null ? wanted === row.value : isSameValue(wanted, row.value);
    return isSame ? [] : [`${row.metric.key}: ${JSON.stringify(row.value)}`];
  });
}
