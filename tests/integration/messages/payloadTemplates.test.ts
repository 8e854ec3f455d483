import { tr } from '@payloadcms/translations/languages/tr';
import { deepMergeSimple } from 'payload';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;

beforeAll(async () => {
  installation = await startTestPayload();
});
afterAll(() => installation.close());

/** All sentences of a tree of words, by their path. */
function sentencesIn(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words ?? {}).flatMap(([key, each]) => sentencesIn(each, `${path}.${key}`));
}

/** A Turkish suffix on a variable, whose vowels nobody can know. */
const suffixed = /\}\}(<\/\d+>)?\s?['’]\p{Ll}/u;

it('hangs no Turkish suffix on a variable, in the templates of Payload and of its text editor', () => {
  const { translations } = installation.payload.config.i18n;
  const shown = sentencesIn(deepMergeSimple(tr.translations, translations.tr ?? {}));
  expect(shown.length).toBeGreaterThan(500);
  expect(shown.map(([path]) => path)).toContain('.lexical.blocks.inlineBlocks.edit');
  expect(shown.filter(([, sentence]) => suffixed.test(sentence))).toEqual([]);
});

it('knows such a template when it sees one', () => {
  for (const wrong of ["{{label}}'i sil", '{{to}}’ya', "<1>{{title}}</1>'yi", "{{from}} 'dan"])
    expect(suffixed.test(wrong)).toBe(true);
  expect(suffixed.test('Sil: {{label}}')).toBe(false);
});
