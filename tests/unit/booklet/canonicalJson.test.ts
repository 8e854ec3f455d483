import fc from 'fast-check';
import { canonicalJson } from '@/domain/booklet/canonicalJson';

describe('canonical JSON', () => {
  it('has one spelling for equal values', () => {
    expect(canonicalJson({ b: [1, null, true], a: { d: 'ğ"', c: 0.5 }, ç: 1e21 })).toBe(
      '{"a":{"c":0.5,"d":"ğ\\""},"b":[1,null,true],"ç":1e+21}',
    );
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });

  it('sorts keys by UTF-16 units, as RFC 8785 does', () => {
    expect(canonicalJson({ '\u{1F600}': 1, '\uFB33': 2, '\u20AC': 3, '1': 4, '\r': 5 })).toBe(
      '{"\\r":5,"1":4,"\u20AC":3,"\u{1F600}":1,"\uFB33":2}',
    );
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [[undefined]]])(
    'refuses what JSON cannot hold (%#)',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );

  it('does not depend on the order of keys, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = canonicalJson(value);
        const parsed: unknown = JSON.parse(once);
        expect(canonicalJson(parsed)).toBe(once);
        expect(parsed).toEqual(JSON.parse(JSON.stringify(value)));
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
          expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(once);
        }
      }),
    );
  });
});
