import { clippedMarks } from '@/press/tags/clippedMarks';

const boxesIn = (stream: string): unknown =>
  [...clippedMarks(Buffer.from(stream, 'latin1'))].map(([mark, box]) => [mark, box.map(Math.round)]);

describe('clippedMarks', () => {
  it('gives the box that a drawing is cut to, in points of the page', () => {
    // As Chromium writes it: 300 dots an inch from the upper left, and the drawing's frame.
    const stream =
      '.24 0 0 -.24 0 841.92 cm q 0 0 2481 3508 re W* n q 125 250 300 200 re W* n q 3.1 0 0 3.1 125 250 cm ' +
      '/Figure <</MCID 3 >>BDC 10 10 20 40 re f Q Q Q EMC';
    expect(boxesIn(stream)).toEqual([[3, [30, 734, 102, 782]]]);
  });

  it('forgets a frame with the state it belongs to, and cuts what is cut already', () => {
    const stream =
      'q 0 0 10 10 re W n q 5 5 50 50 re W n /P <</MCID 0>> BDC EMC Q /P <</MCID 1>> BDC EMC Q /P <</MCID 2>> BDC EMC';
    expect(boxesIn(stream)).toEqual([
      [0, [5, 5, 10, 10]],
      [1, [0, 0, 10, 10]],
    ]);
  });

  it('takes no painted box for a frame', () => {
    expect(boxesIn('0 0 10 10 re f 5 5 m 6 6 l W n /P <</MCID 0>> BDC EMC')).toEqual([]);
  });
});
