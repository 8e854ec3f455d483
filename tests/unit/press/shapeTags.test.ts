import * as fc from 'fast-check';
import { PDFRef } from 'pdf-lib';
import { shapeTags } from '@/press/tags/shapeTags';
import { allMarks, allTags, isTag, type Mark, type Tag, type TagKid } from '@/press/tags/tagTree';

/** A tag as it is written here: its role, then its kids; a text stands for a mark with that text. */
type Written = readonly [role: string, ...kids: (Written | string)[]];

const page = PDFRef.of(1);

/** Makes a tree of written tags, and remembers the text of each mark. */
function treeOf(written: Written): { readonly tree: Tag; readonly textOf: (mark: Mark) => string } {
  const texts: string[] = [];
  const tagOf = ([role, ...kids]: Written): Tag => ({
    role,
    source: null,
    kids: kids.map((kid) => (typeof kid === 'string' ? { page, mark: texts.push(kid) - 1 } : tagOf(kid))),
  });
  return { tree: tagOf(written), textOf: ({ mark }) => texts[mark] ?? '' };
}

function shaped(written: Written, cutParagraphs: readonly (readonly string[])[] = []): Written {
  const { tree, textOf } = treeOf(written);
  const back = (tag: Tag): Written => [
    tag.role,
    ...tag.kids.map((kid) => (isTag(kid) ? back(kid) : 'mark' in kid ? textOf(kid) : 'object')),
  ];
  return back(shapeTags(tree, { textOf, contentsTitle: 'İçindekiler', cutParagraphs }));
}

describe('the tags of a booklet', () => {
  it('have no wrappers, and nothing that only paints', () => {
    expect(
      shaped([
        'Document',
        '',
        ['NonStruct', ['H1', ['NonStruct', 'Iğdır']], ['P', '', ['NonStruct', 'a']], ['P', '']],
      ]),
    ).toEqual(['Document', ['Sect', ['H1', 'Iğdır'], ['P', 'a']]]);
  });

  it('are a section from each title to the next, over all its pages', () => {
    const pages: Written[] = [
      ['NonStruct', ['H1', 'Iğdır'], ['P', 'Bakanlık']],
      ['NonStruct', ['H2', 'Bir'], ['P', 'a']],
      ['NonStruct', ['P', 'b'], ['H3', 'c'], ['H2', 'İki'], ['P', 'd']],
    ];
    expect(shaped(['Document', ...pages])).toEqual([
      'Document',
      ['Sect', ['H1', 'Iğdır'], ['P', 'Bakanlık']],
      ['Sect', ['H2', 'Bir'], ['P', 'a'], ['P', 'b'], ['H3', 'c']],
      ['Sect', ['H2', 'İki'], ['P', 'd']],
    ]);
  });

  it('join an article that goes on over a page, and no article with a heading of its own', () => {
    const first: Written = ['NonStruct', ['Art', ['H4', 'Hizmet'], ['P', 'a']]];
    const next: Written = ['NonStruct', ['Art', ['P', 'b']], ['Art', ['H4', 'Başka'], ['P', 'c']]];
    expect(shaped(['Document', ['H2', 'Bir'], first, next])).toEqual([
      'Document',
      [
        'Sect',
        ['H2', 'Bir'],
        ['Art', ['H4', 'Hizmet'], ['P', 'a'], ['P', 'b']],
        ['Art', ['H4', 'Başka'], ['P', 'c']],
      ],
    ]);
  });

  it('join a paragraph over its pages, past the figures that stand between, and no other of the same words', () => {
    const pages: Written[] = [
      ['NonStruct', ['Art', ['H4', 'Hizmet'], ['P', 'Bir'], ['P', 'a ', 'b'], ['P', '28'], ['Figure', '12']]],
      ['NonStruct', ['Art', ['P', 'c ', ['Span', 'd']], ['P', 'Bir'], ['P', 'e']]],
      ['NonStruct', ['Art', ['P', 'f']]],
    ];
    const cuts = [
      ['a b', 'c d'],
      ['e', 'f'],
      ['Bir', 'none'],
    ];
    expect(shaped(['Document', ['H2', 'Bir'], ...pages], cuts)).toEqual([
      'Document',
      [
        'Sect',
        ['H2', 'Bir'],
        [
          'Art',
          ['H4', 'Hizmet'],
          ['P', 'Bir'],
          ['P', 'a ', 'b', 'c ', ['Span', 'd']],
          ['P', '28'],
          ['Figure', '12'],
          ['P', 'Bir'],
          ['P', 'e', 'f'],
        ],
      ],
    ]);
  });

  it('are a table of contents where the lists stand under its title, and lists elsewhere', () => {
    const lists: Written[] = [
      ['L', ['LI', '', ['Link', '1. Aile'], ['L', ['LI', ['Link', 'ASDEP']]]]],
      ['L', ['LI', ['Link', '2. Çocuk']]],
    ];
    expect(shaped(['Document', ['H2', 'İçin', 'dekiler '], ...lists])).toEqual([
      'Document',
      [
        'Sect',
        ['H2', 'İçin', 'dekiler '],
        [
          'TOC',
          ['TOCI', ['Reference', ['Link', '1. Aile']], ['TOC', ['TOCI', ['Reference', ['Link', 'ASDEP']]]]],
          ['TOCI', ['Reference', ['Link', '2. Çocuk']]],
        ],
      ],
    ]);
    expect(
      shaped(['Document', ['H2', 'Tanımlar'], ['L', ['LI', ['Lbl', '1'], 'Hane'], ['LI', 'Kişi']]]),
    ).toEqual([
      'Document',
      ['Sect', ['H2', 'Tanımlar'], ['L', ['LI', ['Lbl', '1'], ['LBody', 'Hane']], ['LI', ['LBody', 'Kişi']]]],
    ]);
  });

  it('give bare words a paragraph, drop blanks between blocks, and keep what a figure paints', () => {
    expect(
      shaped([
        'Document',
        ['H2', 'Bir'],
        ' ',
        'Söz',
        ['Link', 'adres'],
        ['Figure', ['NonStruct', '', '12']],
        ' ',
      ]),
    ).toEqual([
      'Document',
      ['Sect', ['H2', 'Bir'], ['P', ' ', 'Söz', ['Link', 'adres']], ['Figure', '', '12']],
    ]);
  });

  it('take a figure around a drawing for a wrapper', () => {
    expect(
      shaped(['Document', ['H2', 'Bir'], ['Figure', ['NonStruct', ['Figure', '', '12']], ['P', 'Söz']]]),
    ).toEqual(['Document', ['Sect', ['H2', 'Bir'], ['Figure', '', '12'], ['P', 'Söz']]]);
  });

  const tag = fc.letrec<{ tag: Written; kid: Written | string }>((tie) => ({
    kid: fc.oneof({ maxDepth: 4 }, fc.constantFrom('a', 'b c', '', ' '), tie('tag')),
    tag: fc
      .tuple(
        fc.constantFrom(
          'NonStruct',
          'P',
          'H2',
          'H3',
          'Art',
          'L',
          'LI',
          'Table',
          'TR',
          'TD',
          'Span',
          'Link',
          'Figure',
        ),
        fc.array(tie('kid'), { maxLength: 4 }),
      )
      .map(([role, kids]): Written => [role, ...kids]),
  })).tag;

  it('lose no word and change no order, whatever was printed', () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 6 }), (tags) => {
        const { tree, textOf } = treeOf(['Document', ...tags]);
        const words = (of: Tag): readonly number[] =>
          allMarks(of)
            .filter((mark) => textOf(mark).trim() !== '')
            .map(({ mark }) => mark);
        const result = shapeTags(tree, { textOf, contentsTitle: 'İçindekiler', cutParagraphs: [] });
        expect(words(result)).toEqual(words(tree));
      }),
    );
  });

  it('lose no word where paragraphs are joined, whatever was printed', () => {
    const pieces = fc.array(fc.constantFrom('a', 'bc', 'abc', 'x'), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(tag, { maxLength: 6 }),
        fc.array(pieces, { maxLength: 3 }),
        (tags, cutParagraphs) => {
          const { tree, textOf } = treeOf(['Document', ...tags]);
          const words = (of: Tag): readonly number[] =>
            allMarks(of)
              .filter((mark) => textOf(mark).trim() !== '')
              .map(({ mark }) => mark)
              .toSorted((one, other) => one - other);
          const result = shapeTags(tree, { textOf, contentsTitle: 'İçindekiler', cutParagraphs });
          expect(words(result)).toEqual(words(tree));
        },
      ),
    );
  });

  it('hold no wrapper and no word outside a block, whatever was printed', () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 6 }), (tags) => {
        const { tree, textOf } = treeOf(['Document', ...tags]);
        const result = shapeTags(tree, { textOf, contentsTitle: 'İçindekiler', cutParagraphs: [] });
        const isBare = (kid: TagKid): boolean => !isTag(kid) || ['Span', 'Link'].includes(kid.role);
        for (const { role, kids } of allTags(result)) {
          expect(role).not.toBe('NonStruct');
          if (['Document', 'Sect', 'Art'].includes(role)) expect(kids.filter(isBare)).toEqual([]);
        }
      }),
    );
  });
});
