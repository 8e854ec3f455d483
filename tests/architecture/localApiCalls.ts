import ts from 'typescript';

const reading = ['find', 'findByID', 'findDistinct', 'findVersions', 'findVersionByID'];
const writing = ['create', 'update', 'delete', 'duplicate', 'restoreVersion'];
const counting = ['count', 'countVersions'];

/** What a call of Payload's Local API must say itself, because the defaults are the wrong ones. */
function wanted(method: string): readonly string[] {
  if (counting.includes(method)) return ['overrideAccess'];
  return [...reading, ...writing].includes(method) ? ['overrideAccess', 'depth'] : [];
}

/** One sentence for each call of the Local API in a file that leaves `overrideAccess` or `depth` to its default. */
export function silentCalls(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(...silenceOf(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function silenceOf(call: ts.CallExpression, source: ts.SourceFile): readonly string[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !isPayload(expression.expression)) return [];
  const said = namesIn(call.arguments[0], source);
  const missing = wanted(expression.name.text).filter((name) => !said.includes(name));
  if (missing.length === 0) return [];
  const line = source.getLineAndCharacterOfPosition(call.getStart()).line + 1;
  return [
    `${source.fileName}:${String(line)} calls payload.${expression.name.text} without ${missing.join(' and ')}.`,
  ];
}

function isPayload(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'payload';
  return ts.isIdentifier(node) && node.text === 'payload';
}

/** What src/database/asSystem.ts says for whoever spreads it. */
const saidBySystem = ['overrideAccess', 'depth'];

/** Names of an object's properties, those of constants of the same file that it spreads and of `asSystem` included. */
function namesIn(node: ts.Node | undefined, source: ts.SourceFile): readonly string[] {
  if (node === undefined) return [];
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return namesIn(node.expression, source);
  if (ts.isIdentifier(node) && node.text === 'asSystem') return saidBySystem;
  if (ts.isIdentifier(node)) return namesIn(constantOf(node.text, source), source);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((each) =>
    ts.isSpreadAssignment(each) ? namesIn(each.expression, source) : [each.name.getText()],
  );
}

function constantOf(name: string, source: ts.SourceFile): ts.Expression | undefined {
  const search = (node: ts.Node): ts.Expression | undefined =>
    ts.isVariableDeclaration(node) && node.name.getText() === name
      ? node.initializer
      : ts.forEachChild(node, search);
  return search(source);
}

/** One sentence for each place where a file other than src/database/asSystem.ts lets access rules be passed over. */
export function ownOverrides(file: string, text: string): readonly string[] {
  if (file === 'src/database/asSystem.ts') return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      /\boverrideAccess: true\b/.test(line)
        ? [
            `${file}:${String(index + 1)} writes overrideAccess: true where asSystem, readAll or readOne is meant.`,
          ]
        : [],
    );
}
