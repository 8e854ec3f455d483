import ts from 'typescript';

/** A path of the repository in running text: `docs/adr/0009-parts-and-arrows.md`, `src/env.ts`, `tests/unit`. */
const named = /(?<![\w@./-])(?:docs|src|collections|scripts|tests)(?:\/(?:[\w.-]*\w|\(\w+\)|\[+[.\w]+\]+))+/g;

/** What points out of the repository: texts that whoever reads the code here does not have. */
const outside = /\bdesign(?:\.md)? §|\bshared\/(?:notes|findings|reference|design|peers)\b|\.\.\/shared\b/gi;

/** Gives each path that a text names, and each pointer to a text outside the repository, in their order. */
export function pathsNamedIn(text: string): {
  readonly paths: readonly string[];
  readonly outside: readonly string[];
} {
  return { paths: text.match(named) ?? [], outside: text.match(outside) ?? [] };
}

/** Gives all comments of a TypeScript or JavaScript file, one below the other. */
export function commentsOf(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const leading = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const trailing = ts.getTrailingCommentRanges(text, node.getEnd()) ?? [];
    for (const { pos, end } of [...leading, ...trailing]) found.add(text.slice(pos, end));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].join('\n');
}
