import { markBoxes } from '@/press/tags/markBoxes';

const boxesIn = (stream: string): unknown =>
  [...markBoxes(Buffer.from(stream, 'latin1'))].map(([mark, box]) => [mark, box.map(Math.round)]);

/** As Chromium writes a page: 300 dots an inch, from the upper left. */
const page = '.24 0 0 -.24 0 841.92 cm q 0 0 2481 3508 re W* n ';

describe('markBoxes', () => {
  it('give the box around what a mark paints, in points of the page', () => {
    const drawing = '/Figure <</MCID 3 >>BDC 125 250 100 200 re f 300 250 m 400 500 l S EMC';
    expect(boxesIn(page + drawing)).toEqual([[3, [30, 722, 96, 782]]]);
  });

  it('are cut to the frame that the drawing is cut to, and to no frame of another state', () => {
    const cut =
      'q 0 0 10 10 re W n /P <</MCID 0>> BDC 5 5 50 50 re f EMC Q /P <</MCID 1>> BDC 5 5 50 50 re f EMC';
    expect(boxesIn(cut)).toEqual([
      [0, [5, 5, 10, 10]],
      [1, [5, 5, 55, 55]],
    ]);
  });

  it('hold letters, which may stand in a mark within the mark', () => {
    const text =
      '/Figure <</MCID 0>> BDC /Span <</ActualText <FEFF00A0>>> BDC BT /F1 10 Tf 1 0 0 1 100 200 Tm <00410042> Tj 20 5 Td <0041> Tj ET EMC EMC';
    expect(boxesIn(text)).toEqual([[0, [100, 198, 126, 213]]]);
  });

  it('are none of what is painted outside of marks, or only cuts', () => {
    expect(boxesIn('0 0 10 10 re f /P <</MCID 0>> BDC 0 0 5 5 re W n EMC')).toEqual([]);
  });
});
