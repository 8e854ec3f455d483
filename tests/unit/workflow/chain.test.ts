import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { sealerOf } from '@/access/sealer';
import { emptyChain, endAt, linked, linkFault, type Link, type Sealer } from '@/domain/workflow/chain';

const key = 'a key that nobody else has';
const plain: Sealer = {
  seal: (text) => createHmac('sha256', key).update(text).digest('hex'),
  judge: (text, seal) =>
    createHmac('sha256', key).update(text).digest('hex') === seal ? 'holds' : 'differs',
};

const records = fc.array(fc.record({ id: fc.string(), hash: fc.string() }), { minLength: 2, maxLength: 12 });

/** Everything that a walk along the chain finds wrong, and whether it came to the chain's own end. */
function walk(links: readonly Link[], wanted: Link | undefined) {
  let end = emptyChain;
  const faults = links.flatMap((link) => {
    const fault = linkFault(end, link, plain);
    if (fault !== 'repeated') end = endAt(link);
    return fault ?? [];
  });
  return { faults, ends: end.seal === wanted?.seal };
}

describe('a chain', () => {
  it('holds as it was made, in one go or in pieces', () => {
    fc.assert(
      fc.property(records, fc.nat(), (all, cut) => {
        const at = cut % all.length;
        const first = linked(emptyChain, all.slice(0, at), plain);
        const last = first.at(-1);
        const links = [...first, ...linked(last ? endAt(last) : emptyChain, all.slice(at), plain)];
        expect(links).toEqual(linked(emptyChain, all, plain));
        expect(walk(links, links.at(-1))).toEqual({ faults: [], ends: true });
      }),
    );
  });

  it('shows every link that is taken away, put twice, exchanged or changed', () => {
    fc.assert(
      fc.property(
        records,
        fc.nat(),
        fc.constantFrom('gone', 'twice', 'exchanged', 'changed'),
        (all, pick, how) => {
          const links = [...linked(emptyChain, all, plain)];
          const wanted = links.at(-1);
          const at = pick % (links.length - 1);
          const [one, next] = [links[at], links[at + 1]];
          if (one === undefined || next === undefined) throw new Error('No link');
          if (how === 'gone') links.splice(at, 1);
          if (how === 'twice') links.splice(at, 0, one);
          if (how === 'exchanged')
            links.splice(at, 2, { ...next, position: one.position }, { ...one, position: next.position });
          if (how === 'changed') links[at] = { ...one, hash: `${one.hash}x` };
          const isSame =
            how === 'exchanged' && one.id === next.id && one.hash === next.hash && one.seal === next.seal;
          expect(walk(links, wanted).faults.length > 0 || isSame).toBe(true);
        },
      ),
    );
  });

  it('that is cut off ends elsewhere', () => {
    const links = linked(
      emptyChain,
      [
        { id: 'a', hash: '1' },
        { id: 'b', hash: '2' },
      ],
      plain,
    );
    expect(walk(links.slice(0, 1), links.at(-1))).toEqual({ faults: [], ends: false });
  });
});

describe('a sealer', () => {
  const [old, present] = [{ secret: 'former'.repeat(8) }, { secret: 'present'.repeat(8) }];

  it('knows its own seals, and those of a former secret where that is given', () => {
    const seal = sealerOf(old, 'timeline').seal('text');
    expect(sealerOf(old, 'timeline').judge('text', seal)).toBe('holds');
    expect(sealerOf(old, 'timeline').judge('other', seal)).toBe('differs');
    expect(sealerOf(present, 'timeline').judge('text', seal)).toBe('unknown_key');
    expect(sealerOf(present, 'timeline', [old.secret]).judge('text', seal)).toBe('holds');
    expect(sealerOf(present, 'timeline', [old.secret]).judge('text', seal.slice(0, -1))).toBe('differs');
  });

  it('has another key for another use', () => {
    const seal = sealerOf(old, 'timeline').seal('text');
    expect(sealerOf(old, 'reset').judge('text', seal)).toBe('unknown_key');
  });
});
