import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { deskRoot, panelRoot, screenNames, screens } from '@/contract/addresses';
import { sourceFiles } from './sourceFiles';

const table = 'src/contract/addresses.ts';
/** Payload has some of these words for endpoints of its own; those below the desk's root are found by the root. */
const ownPaths = screenNames.flatMap((screen) => {
  const { path } = screens[screen];
  return path === '' || ['/account', '/login', '/forgot', '/logout'].includes(path) ? [] : [path];
});
const shapes = [deskRoot, panelRoot, ...ownPaths].map((path) => new RegExp(`${path}(?![a-z0-9-])`));

/** The screens' addresses that a file spells out: in texts, in templates, in regular expressions; comments are free. */
function addressesIn(text: string): readonly string[] {
  const found: string[] = [];
  if (!shapes.some((shape) => shape.test(text.replaceAll('\\', '')))) return found;
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    const spelled = isText
      ? node.text
      : ts.isRegularExpressionLiteral(node)
        ? node.text.replaceAll('\\', '')
        : '';
    if (shapes.some((shape) => shape.test(spelled))) found.push(spelled);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true));
  return found;
}

describe('Addresses of screens', () => {
  it('are spelled in one place', () => {
    const spelling = sourceFiles('src', 'collections', 'scripts')
      .filter((file) => file !== table)
      .flatMap((file) => addressesIn(readFileSync(file, 'utf8')).map((found) => `${file}: ${found}`));
    expect(spelling).toEqual([]);
  });

  it('are where Next has Payload’s admin', () => {
    expect(existsSync(`src/app/(payload)${panelRoot}`)).toBe(true);
  });

  it.each([
    `const to = '/yonetim/vekalet';`,
    'const to = `${publicUrl}/yonetim`;',
    'const to = `${root}/veri-girisi?donem=${edition}`;',
    'const shape = /^\\/yonetim(?:\\/yayin)?$/;',
    '<a href="/yonetim/login">x</a>;',
    "const list = '/panel/collections/services';",
    `const view = { path: '/inceleme' };`,
  ])('are found in %s', (text) => {
    expect(addressesIn(text)).toHaveLength(1);
  });

  it.each([
    '// leads to /yonetim/vekalet',
    `const to = addressOf('deputies');`,
    `const door = '/api/users/login';`,
    `const folder = '/yayinlar';`,
  ])('are not found in %s', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});
