import { pastedColumn } from '@/admin/sheet/useGrid';

describe('a column that is pasted', () => {
  it.each([
    ['28.681\n1.758', ['28.681', '1.758']],
    ['28.681\r\n\r\n1.758\r\n', ['28.681', '', '1.758']],
    ['28.681\thane\n 1.758 \tkişi\n', ['28.681', '1.758']],
  ])('%j is read line by line', (text, cells) => {
    expect(pastedColumn(text)).toEqual(cells);
  });

  it.each(['28.681', '28.681\n', '28.681\r\n', ''])(
    '%j is one cell, and the text box’s own affair',
    (text) => {
      expect(pastedColumn(text)).toBeNull();
    },
  );
});
