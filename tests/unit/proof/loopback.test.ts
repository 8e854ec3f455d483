import { publicationAddress, reachableOrigin, verifyingLines } from '@/press/booklet/colophonRows';
import { colophonRows } from '@/press/booklet/print/colophonFacts';
import { bookletTexts } from '@/messages/booklet/booklet';
import { igdirSnapshot } from '../../factories/snapshot';
import { contentOf } from '../../support/pressBooklet';

const { noAddress, address } = bookletTexts.colophon;
const told = (publicOrigin: string) => ({ ...contentOf(igdirSnapshot()), publicOrigin });

describe('a booklet of a system that readers cannot reach', () => {
  it.each([
    ...['http://127.0.0.1:3100', 'http://localhost:3000', 'http://127.8.9.1', 'http://[::1]:3000'],
    ...['http://0.0.0.0:80', 'http://kitapcik.localhost', ''],
  ])('prints no address for %j, and says so', (origin) => {
    expect(reachableOrigin(origin)).toBe('');
    expect(publicationAddress(told(origin))).toBe(null);
    expect(verifyingLines(told(origin))).toContain(noAddress);
    expect(colophonRows(told(origin)).map(({ label }) => label)).not.toContain(address);
  });

  it.each(['https://kitapcik.ornek.gov.tr', 'http://10.0.0.7:3000', 'https://127.ornek.tr'])(
    'prints its address at %s, and where it is verified',
    (origin) => {
      const own = `${origin}/2024-2/igdir/1/`;
      expect(publicationAddress(told(origin))).toBe(own);
      expect(colophonRows(told(origin))).toContainEqual({ label: address, value: own });
      expect(verifyingLines(told(origin)).join(' ')).toContain(`${origin}/dogrula/`);
      expect(verifyingLines(told(origin))).not.toContain(noAddress);
    },
  );
});
