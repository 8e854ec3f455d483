import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { exactText, freeText, optionalText, readInput, text } from '@/contract/endpoints/fields';
import { tidySigns } from '@/domain/turkish/signs';
import { valueOf } from '../../support/results';

describe('a text of a request', () => {
  it.each([text, optionalText, freeText])('comes in with tidy signs (%#)', (shape) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (typed) => {
        const read = valueOf(readInput(v.object({ typed: shape(200) }), { typed }));
        return read.typed === tidySigns(typed);
      }),
    );
  });

  it('stays as it is where it is a password or a file', () => {
    expect(v.parse(exactText(20), 'ﬁ\u200B\u00AD‑x')).toBe('ﬁ\u200B\u00AD‑x');
  });

  it('has one of these shapes in every request, and is exact only as a password or a file', () => {
    const source = readFileSync('src/contract/endpoints/requests.ts', 'utf8');
    expect(source).not.toMatch(/v\.string\(/);
    const exact = [...source.matchAll(/(\w+): exactText/g)].map(([, name]) => name);
    expect(new Set(exact)).toEqual(new Set(['password', 'current', 'next', 'file']));
  });
});
