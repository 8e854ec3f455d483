import ts from 'typescript';

/** `user` of something called `req`; `env` of `process`. */
export interface Reading {
  readonly owner: string;
  readonly property: string;
}

/** Whether a file reads a property in any of its spellings: `a.b`, `a['b']`, `const { b } = a`, `({ a: { b } }) =>`. */
export function readsProperty(text: string, { owner, property }: Reading): boolean {
  const isOwner = (node: ts.Node | undefined): boolean => node !== undefined && lastName(node) === owner;
  const found = (node: ts.Node): boolean => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === property && isOwner(node.expression))
      return true;
    if (ts.isElementAccessExpression(node) && isOwner(node.expression))
      return lastName(node.argumentExpression) === property;
    if (ts.isObjectBindingPattern(node) && isOwner(sourceOf(node)))
      return node.elements.some((each) => lastName(each.propertyName ?? each.name) === property);
    return ts.forEachChild(node, (child) => found(child) || undefined) ?? false;
  };
  return found(ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true));
}

/** What a pattern takes its parts from: the value beside it, or the name it stands at in a pattern around it. */
function sourceOf(pattern: ts.ObjectBindingPattern): ts.Node | undefined {
  const { parent } = pattern;
  if (ts.isBindingElement(parent)) return parent.propertyName;
  return ts.isVariableDeclaration(parent) ? parent.initializer : undefined;
}

function lastName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : null;
}
