import { importsOf } from './importsOf';
import { pathOf } from './partOf';

/** The files that each file imports, types included, as paths from the root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const endings = ['', '.ts', '.tsx', '.d.ts', '.mjs', '.js', '/index.ts'];

/** Reads the graph of imports among these files; what lies outside them (packages, styles, JSON) is left out. */
export function importGraph(texts: ReadonlyMap<string, string>): ImportGraph {
  const found = (path: string) => endings.map((ending) => path + ending).find((each) => texts.has(each));
  const targets = (file: string, text: string) =>
    importsOf(file, text).flatMap(({ specifier }) => {
      const path = pathOf(specifier, file);
      return path === null ? [] : (found(path) ?? []);
    });
  return new Map([...texts].map(([file, text]) => [file, [...new Set(targets(file, text))]]));
}

/** One circle through each file that imports itself over others: `a → b → a`; empty when there is none. */
export function importCircles(graph: ImportGraph): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      circles.push([...trail.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return circles;
}
