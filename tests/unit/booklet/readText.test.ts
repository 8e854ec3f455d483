import fc from 'fast-check';
import { readSentence, readRichText } from '@/domain/booklet/readRichText';
import { editionFacts, type Inline, type Paragraph } from '@/domain/booklet/text';
import { writeText } from '@/domain/booklet/writeText';
import { displays } from '@/domain/figures/metric';
import { suffixes } from '@/domain/turkish/suffix';
import { clause, figure, text } from '../../factories/texts';

function rich(...children: readonly unknown[]): unknown {
  return { root: { type: 'root', children: [{ type: 'paragraph', children }] } };
}

function words(content: string, format = 0): unknown {
  return { type: 'text', text: content, format };
}

function block(fields: Readonly<Record<string, unknown>>): unknown {
  return { type: 'inlineBlock', fields };
}

const suffix = fc.option(fc.constantFrom(...suffixes));
const key = fc.stringMatching(/^[a-z]{1,8}$/);
const value: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    type: fc.constant('figure' as const),
    metric: key,
    display: fc.option(fc.constantFrom(...displays)),
    suffix,
    emphasis: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('edition' as const),
    fact: fc.constantFrom(...editionFacts),
    since: fc.option(fc.integer({ min: 1900, max: 2100 })),
    suffix,
    emphasis: fc.boolean(),
  }),
  fc.record({ type: fc.constant('constant' as const), constant: key, suffix, emphasis: fc.boolean() }),
  fc.record({ type: fc.constant('province' as const), capitals: fc.boolean(), suffix }),
);
const typed = fc
  .tuple(fc.string({ unit: fc.constantFrom(...Array.from('aıiğşçöü İ,.')), minLength: 1 }), fc.boolean())
  .map(([content, bold]) => text(` ${content} `, bold || undefined));
/** Words and values in turn: neighbouring words would be read as one, and a value stands apart from them. */
const plainParagraph = fc
  .array(fc.tuple(typed, value), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.flat());
const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(plainParagraph, fc.option(plainParagraph))
  .map(([content, optional]) => (optional === null ? content : [...content, clause(...optional)]));

describe('writing and reading a text', () => {
  it('gives back the same paragraphs', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
        const stored: unknown = JSON.parse(JSON.stringify(writeText(paragraphs)));
        expect(readRichText(stored)).toEqual({ paragraphs, issues: [] });
      }),
    );
  });

  it('gives every block an id of its own, the same each time', () => {
    const written = writeText([[figure('a'), clause(figure('b'), text(' ve '), figure('c'))], [figure('a')]]);
    const ids = [...JSON.stringify(written).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect(writeText([[figure('a')]])).toEqual(writeText([[figure('a')]]));
  });
});

describe('reading a rich text', () => {
  it('joins words that the editor split, and keeps bold as emphasis', () => {
    const json = rich(words('Güçlü '), words('kadın'), words(', güçlü aile', 1));
    expect(readRichText(json).paragraphs).toEqual([[text('Güçlü kadın'), text(', güçlü aile', true)]]);
  });

  it('takes a metric by its key or as the document read along', () => {
    const expected = [[figure('asdep-hane', { emphasis: false })]];
    for (const metric of ['asdep-hane', { id: 'asdep-hane', label: 'x' }]) {
      expect(readRichText(rich(block({ blockType: 'figure', metric }))).paragraphs).toEqual(expected);
    }
  });

  it('gives NFC, and leaves empty paragraphs out', () => {
    expect(readRichText(rich(words('Ig\u0306dır'))).paragraphs).toEqual([[text('Iğdır')]]);
    expect(readRichText(rich())).toEqual({ paragraphs: [], issues: [] });
  });

  it.each([null, undefined, '', {}, { root: {} }])('reads an empty field as no text (%j)', (json) => {
    expect(readRichText(json)).toEqual({ paragraphs: [], issues: [] });
  });

  it.each([
    ['28 modül', '28'],
    ['3292 sayılı Kanun', '3292'],
    ['15 Temmuz', '15'],
    ['yüzde %3,5', '3,5'],
    ['nüfusu 1.758 kişi', '1.758'],
    ['２０２４ yılı', '2024'],
    ['5² ev', '5²'],
    ['½ oran', '½'],
  ])('refuses the digits typed in "%s"', (content, found) => {
    expect(readRichText(rich(words('Metin: '), words(content)), 'opening')).toEqual({
      paragraphs: [[text('Metin: ')]],
      issues: [{ field: 'opening.0.1', problem: 'digit_typed', context: { found } }],
    });
  });

  it.each([
    [words('eğik', 2), 'text'],
    [{ type: 'linebreak' }, 'linebreak'],
    [{ type: 'link', children: [] }, 'link'],
    [block({ blockType: 'figure' }), 'figure'],
    [block({ blockType: 'figure', metric: 'a', suffix: 'uydurma' }), 'figure'],
    [block({ blockType: 'edition', fact: 'saat' }), 'edition'],
    [block({ blockType: 'edition' }), 'edition'],
    [block({ blockType: 'constant', constant: '' }), 'constant'],
    [block({ blockType: 'toString' }), 'toString'],
    [{ type: 'inlineBlock' }, 'inlineBlock'],
  ])('refuses %j instead of leaving it out', (node, found) => {
    expect(readRichText(rich(node)).issues).toEqual([
      { field: 'text.0.0', problem: 'text_not_understood', context: { found } },
    ]);
  });

  it('refuses headings and lists', () => {
    expect(
      readRichText({ root: { children: [{ type: 'heading', children: [words('Başlık')] }] } }).issues,
    ).toEqual([{ field: 'text.0', problem: 'text_not_understood', context: { found: 'heading' } }]);
  });

  it('reports all issues at once, those inside clauses too', () => {
    const inner = rich(words('ve 3 ev'));
    const json = rich(words('İlde 2 ev '), block({ blockType: 'clause', content: inner }));
    expect(readRichText(json).issues.map(({ field, problem }) => [field, problem])).toEqual([
      ['text.0.0', 'digit_typed'],
      ['text.0.1.0.0', 'digit_typed'],
      ['text.0.1', 'one_paragraph_only'],
    ]);
  });

  it('refuses an empty clause and one of two paragraphs', () => {
    const two = writeText([[text('bir')], [text('iki')]]);
    for (const content of [null, writeText([]), two]) {
      expect(readRichText(rich(block({ blockType: 'clause', content }))).issues).toEqual([
        { field: 'text.0.0', problem: 'one_paragraph_only' },
      ]);
    }
  });
});

describe('reading the wording of a statement', () => {
  it('is one paragraph', () => {
    expect(readSentence(writeText([[text('Yoktur.')]]))).toEqual({
      paragraph: [text('Yoktur.')],
      issues: [],
    });
    expect(readSentence(null)).toEqual({ paragraph: [], issues: [] });
    expect(readSentence(writeText([[text('bir')], [text('iki')]]), 'zero').issues).toEqual([
      { field: 'zero', problem: 'one_paragraph_only' },
    ]);
  });
});
