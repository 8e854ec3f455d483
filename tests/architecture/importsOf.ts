import ts from 'typescript';

/** One import as it is written; `typeOnly` when the compiler drops it. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Every import of a file: plain, dynamic, `export … from`, `import x = require()`, `import('…').Type`. */
export function importsOf(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const source = sourceOf(node);
    if (source !== null) found.push({ specifier: source.text, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function sourceOf(node: ts.Node): ts.StringLiteralLike | null {
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  }
  if (ts.isCallExpression(node) && isImporter(node.expression)) return literal(node.arguments[0]);
  return null;
}

function literal(node: ts.Node | undefined): ts.StringLiteralLike | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node : null;
}

function isImporter(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || onlyTypes(node.exportClause);
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return name === undefined && onlyTypes(namedBindings);
}

/** `{ type A, type B }`: nothing of it is left when the program runs. */
function onlyTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (names === undefined || ts.isNamespaceImport(names) || ts.isNamespaceExport(names)) return false;
  return names.elements.length > 0 && names.elements.every((each) => each.isTypeOnly);
}
