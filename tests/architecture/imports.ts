import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Path from the project's root, e.g. `src/admin/board/Board.tsx`. */
  readonly from: string;
  /** A path from the root for own files, or the name of a package. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

export const root = resolve('.');

/** All TypeScript files below some folders, as paths from the root. */
export function sourceFiles(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** The files' texts as the compiler reads them. */
export function parsed(file: string, text = readFileSync(join(root, file), 'utf8')): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Every import of a file: statements, re-exports, `import()` and `import('…')` types. */
export function importsOf(source: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteral(specifier)) {
      found.push({ from: source.fileName, typeOnly, ...target(source.fileName, specifier.text) });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `import type …`, or named imports that all say `type`. */
function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

function target(from: string, specifier: string): Pick<Import, 'to' | 'own'> {
  if (specifier.startsWith('.')) return { to: found(join(dirname(from), specifier)), own: true };
  if (specifier.startsWith('@/')) return { to: found(join('src', specifier.slice(2))), own: true };
  if (specifier === '@payload-config') return { to: 'src/payload.config.ts', own: true };
  if (specifier.startsWith('@collections/')) {
    return { to: found(join('collections', specifier.slice('@collections/'.length))), own: true };
  }
  return { to: specifier, own: false };
}

/** The file that a path without extension means; the path itself when there is none, which the compiler reports. */
function found(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')];
  const isFile = (file: string): boolean =>
    existsSync(join(root, file)) && statSync(join(root, file)).isFile();
  return candidates.find(isFile) ?? path;
}
