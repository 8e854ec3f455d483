import { metricsOfStatement } from '../booklet/source';
import type { Constant, EditionTexts, Statement } from '../booklet/text';
import { rankOf, type Need } from './attention';

/** A statement of an edition, and where it stands: `asdep.hane`. */
export interface PlacedStatement {
  readonly place: string;
  readonly statement: Statement;
  readonly constants: readonly Constant[];
}

/** Lists the statements of an edition in the order in which they print. */
export function statementsIn({ sections, services }: EditionTexts): readonly PlacedStatement[] {
  return sections.flatMap((section) =>
    section.parts.flatMap((part) => {
      if (part.type === 'heading') return [];
      if (part.type === 'statement') return placed(section, [part.statement]);
      const service = services.find(({ key }) => key === part.service);
      return service === undefined ? [] : placed(service, service.statements);
    }),
  );
}

function placed(
  { key, constants }: { readonly key: string; readonly constants: readonly Constant[] },
  statements: readonly Statement[],
): readonly PlacedStatement[] {
  return statements.map((statement) => ({ place: `${key}.${statement.key}`, statement, constants }));
}

/** A figure that waits, as far as its place on the screen goes. */
export interface Groupable {
  readonly metric: string;
  readonly needs: readonly Need[];
  readonly unchanged: boolean;
}

/** Figures that are decided together because they print in one sentence. */
export interface FigureGroup<F extends Groupable> {
  /** The sentence's place; of figures that no sentence shows, the metric. */
  readonly key: string;
  readonly figures: readonly F[];
}

/** The groups that need eyes or changed, in the order in which they are looked at, and the figures that nothing asks about. */
export interface OrderedFigures<F extends Groupable> {
  readonly groups: readonly FigureGroup<F>[];
  readonly folded: readonly F[];
}

/**
 * Orders what waits in a sheet: figures of one sentence together, the gravest need first, then what only changed; sentences
 * in which nothing changed and nothing is asked are folded. Alike ones keep the order in which they are given.
 */
export function orderFigures<F extends Groupable>(
  figures: readonly F[],
  statements: readonly PlacedStatement[],
): OrderedFigures<F> {
  const groups = groupsOf(figures, statements);
  const isQuiet = (group: FigureGroup<F>): boolean =>
    group.figures.every(({ needs, unchanged }) => unchanged && needs.length === 0);
  const rank = (group: FigureGroup<F>): number => rankOf(group.figures.flatMap(({ needs }) => needs));
  return {
    groups: groups.filter((group) => !isQuiet(group)).toSorted((a, b) => rank(a) - rank(b)),
    folded: groups.filter(isQuiet).flatMap((group) => group.figures),
  };
}

/** Each figure once, in the first sentence that shows it. */
function groupsOf<F extends Groupable>(
  figures: readonly F[],
  statements: readonly PlacedStatement[],
): readonly FigureGroup<F>[] {
  const placeOf = new Map<string, string>();
  for (const { place, statement } of statements) {
    for (const metric of metricsOfStatement(statement)) {
      if (!placeOf.has(metric)) placeOf.set(metric, place);
    }
  }
  const groups = new Map<string, F[]>();
  for (const figure of figures) {
    const key = placeOf.get(figure.metric) ?? figure.metric;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups].map(([key, own]) => ({ key, figures: own }));
}
