import { inkedContent, NotInkable } from '@/press/variants/inkedContent';

const inked = (stream: string): string =>
  Buffer.from(inkedContent(Buffer.from(stream, 'latin1'))).toString('latin1');

describe('inkedContent', () => {
  it('puts inks in the place of light, for areas and for lines, and leaves all else', () => {
    expect(inked('q 0 0 0 rg 1 1 1 RG (rg) Tj 0 g 1 G /F1 9 Tf Q')).toBe(
      'q 0 0 0 1 k 0 0 0 0 K (rg) Tj 0 0 0 1 k 0 0 0 0 K /F1 9 Tf Q',
    );
  });

  it.each(['/Im1 Do', '/Sh1 sh', '/Cs1 cs 1 scn', 'BI /W 1 ID x EI'])('refuses %s', (operation) => {
    expect(() => inked(operation)).toThrow(NotInkable);
  });
});
