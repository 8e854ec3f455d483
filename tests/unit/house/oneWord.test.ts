import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { reviewWords } from '@/messages/desk/review';
import { fieldNames } from '@/messages/payload/fieldNames';
import { sourceFiles } from '../../architecture/sourceFiles';
import { bannedEnglish, bannedTurkish, type Banned } from './bannedWords';

const wordFiles = [...sourceFiles('src/messages'), 'scripts/start/words.mjs'];
const guides = readdirSync('docs/kilavuz')
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs/kilavuz', name));
const documents = [...guides, 'docs/workflow.md', 'docs/permissions.md'];

const treeOf = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** All texts that a file of words writes down, whole; what a text is made of stands as `{}` in it. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node)) return [];
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...textsIn(child)));
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return below;
  return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}'), ...below];
}

const said = new Map([
  ...wordFiles.map((file) => [file, textsIn(treeOf(file, readFileSync(file, 'utf8')))] as const),
]);
const written = documents.map(
  (file) => [file, readFileSync(file, 'utf8').split(/\n\n|\n(?=[-|\d#])/)] as const,
);

/** Where a text says what is banned, beside what is allowed to. */
function breaches(texts: Iterable<readonly [string, readonly string[]]>, { wrong, allowed }: Banned) {
  return [...texts].flatMap(([file, lines]) =>
    lines
      .filter((line) => wrong.test(allowed.reduce((left, each) => left.replaceAll(each, ' '), line)))
      .map((line) => `${file}: ${line.trim().slice(0, 160)}`),
  );
}

describe('one word for one thing', () => {
  it.each(bannedTurkish.map((each) => [each.word, each] as const))(
    'nobody reads “%s” in messages, guides and generated tables',
    (_, banned) => {
      expect(breaches([...said, ...written], banned)).toEqual([]);
    },
  );

  it.each(bannedEnglish.map((each) => [each.word, each] as const))(
    'nobody reads “%s” in English messages',
    (_, banned) => {
      expect(breaches(said, banned)).toEqual([]);
    },
  );

  it.each([...bannedTurkish, ...bannedEnglish])(
    '“$word” is found in “$example”',
    ({ wrong, example, allowed }) => {
      expect(wrong.test(example)).toBe(true);
      for (const each of allowed) expect(each.length).toBeGreaterThan(0);
    },
  );

  it('stands in the glossary with what is not said, and nothing else does', () => {
    const glossary = readFileSync('docs/reference/sozluk.md', 'utf8');
    const table = glossary.slice(glossary.indexOf('## Söylenmez'), glossary.indexOf('## Terms of the code'));
    const listed = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, word = '']) => word.trim());
    const rules = [...bannedTurkish, ...bannedEnglish].map(({ word }) => word);
    expect(listed.filter((word) => !['Söylenmez', 'Not said'].includes(word) && !/^-+$/.test(word))).toEqual(
      rules,
    );
  });
});

/** Numbers in messages of which there may be one. */
const counts =
  /\b(count|done|failed|touched|same|later|days|figures|sheets|texts|rows|metrics|carried|silent|minutes)\b/;

/** English templates in which a noun in the plural follows a number that may be one. */
function falsePlurals(node: ts.Node): readonly string[] {
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...falsePlurals(child)));
  if (!ts.isTemplateExpression(node)) return below;
  const wrong = node.templateSpans.some(
    ({ expression, literal }) =>
      !/counted|chosen/.test(expression.getText()) &&
      counts.test(expression.getText()) &&
      /^ (?:[a-z]+ ){0,2}[a-z]{3,}s(?!\p{L})/u.test(literal.text),
  );
  return wrong ? [node.getText(), ...below] : below;
}

describe('English counts', () => {
  it('agree with their nouns', () => {
    const found = wordFiles.flatMap((file) => falsePlurals(treeOf(file, readFileSync(file, 'utf8'))));
    expect(found).toEqual([]);
  });

  it('are found where they do not', () => {
    const wrong = 'const a = (count: number) => `${count} new approvals not published`;';
    expect(falsePlurals(treeOf('a.ts', wrong))).toHaveLength(1);
  });
});

describe('a field', () => {
  it.each(['tr', 'en'] as const)(
    'has the same name where it is written and where it is reviewed (%s)',
    (locale) => {
      const { parts } = reviewWords[locale].texts;
      const names: Readonly<Record<string, string>> = fieldNames[locale];
      const differing = Object.entries(parts).filter(
        ([key, label]) => typeof label === 'string' && key in names && !label.startsWith(names[key] ?? ''),
      );
      expect(differing).toEqual([]);
      expect(Object.keys(parts).filter((key) => key in names).length).toBeGreaterThan(12);
    },
  );
});

describe('a guide', () => {
  /** What buttons say: a text that is made of others up to these, and with them as an ellipsis. */
  const labels = [...said.values()].flat().flatMap((text) => {
    const tidy = (label: string): string => label.replace(/[ (…]+$/u, '');
    return [tidy(text.split('{}')[0] ?? ''), tidy(text.replaceAll('{}', '…'))];
  });

  it.each(guides)('%s names only buttons that a screen has', (file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
    const buttons = [...text.matchAll(/\*\*([^*]+)\*\* düğmesi/gu)].map(([, label = '']) => label);
    expect(buttons.filter((label) => !labels.includes(label.replace(/…$/u, '')))).toEqual([]);
  });
});
