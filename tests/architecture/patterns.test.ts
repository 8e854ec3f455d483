import { readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';
import { sourceFiles } from './sourceFiles';

interface Pattern {
  readonly file: string;
  readonly line: number;
  /** Null where the program puts the pattern together. */
  readonly literal: { readonly source: string; readonly flags: string } | null;
}

/** Made of pieces of the program's own, which nobody sends; each was looked at, with what stands in the pieces. */
const putTogether: Readonly<Record<string, string>> = {
  'collections/preferences.ts': 'anchored on both sides: names of collections, and one word each time',
  'src/contract/addresses.ts': 'anchored on both sides: names of screens, and one word or key each time',
  'src/domain/figures/readFigure.ts':
    'anchored at the start: signs of one class, once, before something else',
  'src/domain/signIn/typedCode.ts': 'anchored on both sides: one class, a fixed number of times',
  'src/domain/turkish/signs.ts': 'a single sign',
  'src/mail/outbox.ts': 'a fixed word, then signs of one class',
  'src/server/requestLog.ts': 'anchored at the start: a fixed word',
};

/** Every regular expression of a file, literal or not. */
function patternsOf(file: string, text: string): readonly Pattern[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({
        file,
        line,
        literal: { source: node.text.slice(1, end), flags: node.text.slice(end + 1) },
      });
    }
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && node.expression.getText() === 'RegExp') found.push({ file, line, literal: null });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** One sentence for each pattern that takes more than twice as long for twice as much of some sign. */
function slow({ file, line, literal }: Pattern): readonly string[] {
  if (literal === null) return [];
  const { reports } = analyse(literal);
  return reports.map(
    ({ character }) => `${file}:${String(line)}: /${literal.source}/ is slow for many ${character.pick}`,
  );
}

describe('A regular expression', () => {
  const files = sourceFiles('src', 'collections').filter((file) => /\.tsx?$/.test(file));
  const patterns = files.flatMap((file) => patternsOf(file, readFileSync(file, 'utf8')));

  it('takes a time in proportion to its text, wherever the text comes from', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.flatMap(slow)).toEqual([]);
  });

  it('that is put together is one that was looked at', () => {
    const made = new Set(patterns.filter(({ literal }) => literal === null).map(({ file }) => file));
    expect([...made].sort()).toEqual(Object.keys(putTogether).sort());
  });

  it.each([String.raw`/[\p{L}\d._%+-]+@[\p{L}\d-]+/u`, String.raw`/\s*\n\s*/`, '/0+$/', '/(a+)+$/'])(
    'such as %s would be found',
    (literal) => {
      expect(patternsOf('x.ts', `text.replace(${literal}, '');`).flatMap(slow)).not.toEqual([]);
    },
  );
});
