import { compareHeard, joinTags } from '@/press/verify/compareHeard';

const expected = [
  { key: 'one', lines: ['Bir  cümle, 2003–2024 arası.', ''] },
  { key: 'two', lines: ['İkinci bölüm', '371’dir ve/veya'] },
];
const whole = 'Bir cümle, 2003–2024 arası. \nİkinci bölüm\n371’dir ve/veya';

describe('what a screen reader hears', () => {
  it.each([
    ['paragraph by paragraph', whole],
    ['with lines of the booklet in one paragraph', whole.replaceAll('\n', ' ')],
    ['with a paragraph that goes over a page', whole.replace('bölüm', '\fbölüm')],
    ['with a word that goes over a page', whole.replace('bölüm', 'böl\füm')],
    ['with a no-break space', whole.replace('Bir cümle', 'Bir\u00A0cümle').replace('\u00A0', ' ')],
  ])('is the text %s', (_how, heard) => {
    expect(compareHeard(heard, expected)).toBeNull();
  });

  it.each([
    ['a space lost at the end of a line', whole.replace('cümle, ', 'cümle,'), 'one'],
    ['a space lost at the end of a page', whole.replace('cümle, ', 'cümle,\f'), 'one'],
    ['two lines of the booklet run together', whole.replace('bölüm\n', 'bölüm'), 'two'],
    ['a paragraph cut in two', whole.replace('İkinci ', 'İkinci \n'), 'two'],
    ['a letter changed', whole.replace('bölüm', 'bolüm'), 'two'],
    ['a space inside a figure', whole.replace('2003', '20 03'), 'one'],
    ['the end missing', whole.slice(0, -3), 'two'],
    ['something after the end', `${whole} fazla`, 'two'],
    ['nothing at all', '', 'one'],
  ])('is refused for %s', (_what, heard, section) => {
    expect(compareHeard(heard, expected)?.section).toBe(section);
  });

  it('has nothing between tags of one block, an end between blocks and pages, and no boxes without letters', () => {
    const [one, two] = [{ role: 'P' }, { role: 'P' }];
    const tag = (id: string, block: object, page: number) => ({ id, block, page, isApart: false });
    const tags = [tag('background', {}, 1), tag('a', one, 1), tag('edge', two, 1), tag('b', one, 1)];
    tags.push(tag('c', two, 1), tag('d', two, 2));
    const letters = new Map([
      ['edge', ''],
      ['a', 'Iğdır '],
      ['b', '2'],
      ['c', 'ev '],
      ['d', 'vardır'],
    ]);
    expect(joinTags(tags, letters)).toBe('Iğdır 2\nev \fvardır');
  });
});
