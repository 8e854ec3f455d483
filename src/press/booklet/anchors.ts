import type { ComposedBooklet, ComposedStatement, Run } from '@/domain/booklet/composed';

/** Ids of the parts; a figure's id is its metric's key. */
export const anchors = {
  content: 'icerik',
  changes: 'yayim-notu',
  opening: 'sunus',
  contents: 'icindekiler',
  glance: 'bir-bakista',
  table: 'butun-veriler',
  definitions: 'tanimlar',
  colophon: 'kunye',
  section: (number: number) => `bolum-${number}`,
  service: (key: string) => `hizmet-${key}`,
} as const;

/** The place of a figure's address: on the run that shows it, or before the statement that names it. */
export interface FigureAnchors {
  readonly runs: ReadonlyMap<Run, string>;
  readonly statements: ReadonlyMap<ComposedStatement, readonly string[]>;
}

/** Lists all statements of a booklet, in printed order. */
export function statementsOf(composed: ComposedBooklet): ComposedStatement[] {
  return composed.sections.flatMap((section) =>
    section.parts.flatMap((part) => {
      return part.type === 'statement' ? [part.statement] : part.statements;
    }),
  );
}

/** Gives each metric one address, at its first appearance, so that ids stay unique. */
export function figureAnchors(composed: ComposedBooklet): FigureAnchors {
  const runs = new Map<Run, string>();
  const statements = new Map<ComposedStatement, string[]>();
  const claimed = new Set<string>();
  const claim = (metric: string): boolean => !claimed.has(metric) && claimed.add(metric).has(metric);
  for (const statement of statementsOf(composed)) {
    if (statement.highlight === null) {
      for (const run of statement.runs)
        if (run.metric !== null && claim(run.metric)) runs.set(run, run.metric);
    }
    statements.set(statement, statement.metrics.filter(claim));
  }
  return { runs, statements };
}
