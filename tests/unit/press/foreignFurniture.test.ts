import { foreignFurniture } from '@/press/verify/checkText';

const on = (page: number, ...texts: string[]): { page: number; text: string }[] =>
  texts.map((text) => ({ page, text }));
const allowed = ['Bölüm 1 · Aile', 'Iğdır · 2024-2'];

describe('foreignFurniture', () => {
  it('knows the allowed texts and the page’s own number', () => {
    expect(
      foreignFurniture([...on(3, 'Bölüm 1 · Aile', '3'), ...on(4, '4', 'Iğdır · 2024-2')], allowed),
    ).toEqual([]);
  });

  it('knows a text that runs over two lines, but not over two pages', () => {
    expect(foreignFurniture(on(3, 'Bölüm 1 ·', 'Aile', '3'), allowed)).toEqual([]);
    expect(foreignFurniture([...on(3, 'Bölüm 1 ·'), ...on(4, 'Aile')], allowed)).toHaveLength(2);
  });

  it('finds another page’s number and any other text', () => {
    expect(foreignFurniture(on(3, '4', 'Taslak'), allowed)).toEqual(on(3, '4', 'Taslak'));
  });
});
