import { variants } from '@/domain/publication/variants';
import { bookletTexts } from '@/messages/booklet/booklet';
import { verifyingLines } from '@/press/booklet/colophonRows';
import { colophonRows } from '@/press/booklet/print/colophonFacts';
import { igdirSnapshot } from '../../factories/snapshot';
import { contentOf } from '../../support/pressBooklet';

const { print, prints, verifyAt, verifyOther } = bookletTexts.colophon;
const published = contentOf(igdirSnapshot());
const page = 'https://kitapcik.example/dogrula/';

/** The file of another print is not among those that are published: whoever checks it would hear that nobody knows it. */
describe('the colophon', () => {
  it.each(variants)(
    'says of the print “%s” what it is, and that the published file is another',
    (variant) => {
      const content = { ...published, variant };
      expect(colophonRows(content)).toContainEqual({ label: print, value: prints[variant] });
      expect(verifyingLines(content)).toContain(verifyOther(page));
      expect(verifyingLines(content)).not.toContain(verifyAt(page));
    },
  );

  it('says nothing of the kind in the published booklet', () => {
    expect(colophonRows(published).map(({ label }) => label)).not.toContain(print);
    expect(verifyingLines(published)).toContain(verifyAt(page));
  });
});
