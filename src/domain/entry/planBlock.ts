import { searchKey } from '../turkish/letters';
import type { CellBlock } from './block';
import { agreesWithPrevious, isOtherMeasure, isOwnPlace, layOut, unitAgrees, type Layout } from './columns';
import type { ColumnRole } from './heads';
import { planCell } from './planCell';
import type {
  AmbiguousReason,
  BlockCell,
  BlockPlan,
  OutsideReason,
  PlanChoices,
  PlanPlace,
  PlanRow,
  ReadCell,
} from './plan';
import type { WritableColumn } from './row';

/** A list of the plan, and what is put on it: the one place where a cell of the block ends. */
type Verdict = { [List in PlanList]: readonly [List, BlockPlan[List][number]] }[PlanList];
type PlanList = Exclude<keyof BlockPlan, 'block' | 'columns' | 'hasHead' | 'byName'>;

/** What a line of the block is of. */
type LineOf =
  | { readonly kind: 'row'; readonly row: PlanRow }
  | { readonly kind: 'outside'; readonly reason: OutsideReason }
  | { readonly kind: 'ambiguous'; readonly reason: AmbiguousReason; readonly candidates: readonly string[] }
  | { readonly kind: 'section' };

interface Planning {
  readonly block: CellBlock;
  readonly place: PlanPlace;
  readonly choices: PlanChoices;
  readonly layout: Layout;
  /** By index of the line. */
  readonly lines: readonly LineOf[];
}

/**
 * Plans what a block of cells does to a sheet: lines are laid on the rows that they name, else downwards from the
 * active cell. Nothing is written, and every cell that holds something ends in exactly one list.
 */
export function planBlock(block: CellBlock, place: PlanPlace, choices: PlanChoices = {}): BlockPlan {
  const layout = layOut(block, place, choices);
  const lines = withoutTwice({ block, layout }, linesOf(block, { place, choices, layout }));
  const planning: Planning = { block, place, choices, layout, lines };
  const verdicts = block.flatMap((cells, line) =>
    cells.flatMap((text, column) =>
      text === '' ? [] : [verdictOn(planning, { at: { line, column }, text })],
    ),
  );
  const list = <List extends PlanList>(name: List): readonly BlockPlan[List][number][] =>
    verdicts
      .filter((verdict): verdict is Extract<Verdict, readonly [List, unknown]> => verdict[0] === name)
      .map(([, cell]) => cell);
  return {
    block,
    columns: layout.columns.map(({ role, head }) => ({ role, head })),
    hasHead: layout.headLine !== -1,
    byName: layout.byName,
    fresh: list('fresh'),
    unchanged: list('unchanged'),
    unclear: list('unclear'),
    locked: list('locked'),
    outside: list('outside'),
    ambiguous: list('ambiguous'),
    read: list('read'),
  };
}

function linesOf(
  block: CellBlock,
  { place, choices, layout }: Pick<Planning, 'place' | 'choices' | 'layout'>,
): readonly LineOf[] {
  const rows = new Map(place.rows.map((row) => [row.metric.key, row]));
  return block.map((cells, index): LineOf => {
    const chosen = choices.rows?.[index];
    if (chosen === null) return { kind: 'outside', reason: 'left_out' };
    const row = chosen === undefined ? undefined : rows.get(chosen);
    if (row !== undefined) return { kind: 'row', row };
    if (cellsOf('place', cells, layout).some((cell) => !isOwnPlace(cell, place))) {
      return { kind: 'outside', reason: 'other_place' };
    }
    if (layout.byName) return namedLine(cellsOf('name', cells, layout), { place, layout, rows });
    const below = place.rows[place.active.row + index - layout.headLine - 1];
    return below === undefined ? { kind: 'outside', reason: 'below' } : { kind: 'row', row: below };
  });
}

function cellsOf(role: ColumnRole, cells: readonly string[], { columns }: Layout): readonly string[] {
  return cells.filter((cell, column) => cell !== '' && columns[column]?.role === role);
}

interface Named {
  readonly place: PlanPlace;
  readonly layout: Layout;
  readonly rows: ReadonlyMap<string, PlanRow>;
}

/** Several names of one line, a key and a label, must mean one row. */
function namedLine(titles: readonly string[], { place, layout, rows }: Named): LineOf {
  const called = titles.map((title) => layout.names.called(title)).filter((keys) => keys.length > 0);
  const common = (called[0] ?? []).filter((key) => called.every((keys) => keys.includes(key)));
  const [key = '', ...others] = common;
  const row = rows.get(key);
  if (others.length > 0) return { kind: 'ambiguous', reason: 'shared_name', candidates: common };
  if (row !== undefined) return { kind: 'row', row };
  if (key !== '') return { kind: 'outside', reason: 'not_asked' };
  if (called.length > 0) return { kind: 'ambiguous', reason: 'shared_name', candidates: called.flat() };
  const headings = place.sections.map(searchKey);
  const isHeading = (title: string): boolean => {
    const name = searchKey(title);
    return headings.some((heading) => heading === name || heading === name.replace(/^\d+ /, ''));
  };
  if (titles.length > 0 && titles.every(isHeading)) return { kind: 'section' };
  const near = titles.flatMap((title) => layout.names.near(title)).filter((each) => rows.has(each));
  if (near.length > 0) return { kind: 'ambiguous', reason: 'near', candidates: [...new Set(near)] };
  return { kind: 'outside', reason: 'no_row' };
}

/** A row that several lines bring something for gets it from none of them. */
function withoutTwice(
  { block, layout }: Pick<Planning, 'block' | 'layout'>,
  lines: readonly LineOf[],
): readonly LineOf[] {
  const brings = (line: number): boolean =>
    line > layout.headLine &&
    (block[line] ?? []).some(
      (cell, column) => cell !== '' && writtenAs(layout.columns[column]?.role ?? 'empty') !== null,
    );
  const keyOf = (line: LineOf, index: number): string | null =>
    line.kind === 'row' && brings(index) ? line.row.metric.key : null;
  const keys = lines.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return lines.map((line, index) => {
    const key = keys[index] ?? null;
    if (key === null || counts.get(key) === 1) return line;
    return { kind: 'ambiguous', reason: 'twice', candidates: [key] };
  });
}

/** The column of the sheet that a column of the block is written into; null for one that is only read. */
function writtenAs(role: ColumnRole): WritableColumn | null {
  if (role === 'absence') return 'value';
  return role === 'value' || role === 'note' ? role : null;
}

function verdictOn(planning: Planning, cell: BlockCell): Verdict {
  const { layout, lines, choices } = planning;
  const { line, column } = cell.at;
  const role = layout.columns[column]?.role ?? 'unknown';
  const of = lines[line] ?? { kind: 'outside', reason: 'no_row' };
  if (line < layout.headLine) return ['outside', { ...cell, reason: 'beside' }];
  if (line === layout.headLine) return ['read', { ...cell, as: 'head', agrees: true }];
  if (of.kind === 'outside') return ['outside', { ...cell, reason: of.reason }];
  if (role === 'ignored') return ['outside', { ...cell, reason: 'ignored' }];
  if (of.kind === 'ambiguous')
    return ['ambiguous', { ...cell, reason: of.reason, candidates: of.candidates }];
  if (of.kind === 'section') return sectionVerdict(cell, role);
  const written = writtenAs(role);
  const isAsked = layout.isPlaceInQuestion && choices.rows?.[line] === undefined;
  if (role === 'unknown' || (written !== null && (isAsked || hasRival(planning, cell, role)))) {
    return ['ambiguous', { ...cell, reason: 'columns', candidates: [] }];
  }
  if (written === null) return ['read', readVerdict(cell, role, of.row)];
  if (layout.isHeadInQuestion) return ['ambiguous', { ...cell, reason: 'head', candidates: [] }];
  return placedVerdict(planning, { ...cell, metric: of.row.metric.key, column: written }, of.row);
}

/** Another column of the same kind, or a value beside the reason why there is none. */
function hasRival({ block, layout }: Planning, { at }: BlockCell, role: ColumnRole): boolean {
  const isAlone = layout.columns.filter((each) => each.role === role).length === 1;
  const beside = (block[at.line] ?? []).filter(
    (cell, column) => cell !== '' && writtenAs(layout.columns[column]?.role ?? 'empty') === writtenAs(role),
  );
  return !isAlone || beside.length > 1;
}

/** The heading of a section is read; a number beside it is of no row. */
function sectionVerdict(cell: BlockCell, role: ColumnRole): Verdict {
  return role === 'name'
    ? ['read', { ...cell, as: 'section', agrees: true }]
    : ['outside', { ...cell, reason: 'no_row' }];
}

function readVerdict(cell: BlockCell, role: ColumnRole, row: PlanRow): ReadCell {
  if (role === 'unit') return { ...cell, as: role, agrees: unitAgrees(cell.text, row.metric) };
  if (role === 'previous') return { ...cell, as: role, agrees: agreesWithPrevious(cell.text, row) };
  return { ...cell, as: role === 'place' ? role : 'name', agrees: true };
}

function placedVerdict(
  planning: Planning,
  cell: BlockCell & { readonly metric: string; readonly column: WritableColumn },
  row: PlanRow,
): Verdict {
  const { block, layout, choices } = planning;
  const units = cellsOf('unit', block[cell.at.line] ?? [], layout);
  const wrongUnit = units.find((unit) => isOtherMeasure(unit, row.metric)) ?? null;
  const scale = layout.columns[cell.at.column]?.scale ?? null;
  const planned = planCell(cell, row, { unit: wrongUnit ?? scale, offers: choices.offers ?? [] });
  switch (planned.kind) {
    case 'fresh':
      return ['fresh', { ...cell, change: planned.change }];
    case 'unchanged':
      return ['unchanged', cell];
    case 'locked':
      return ['locked', { ...cell, reason: planned.reason }];
    case 'left_out':
      return ['outside', { at: cell.at, text: cell.text, reason: 'left_out' }];
    case 'unclear':
      return ['unclear', { ...cell, problem: planned.problem, offers: planned.offers }];
  }
}
