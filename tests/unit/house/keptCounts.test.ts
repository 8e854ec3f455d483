import { better, worse } from '../../support/keptCounts';

const kept = { booklet: { '7.1-3': 4 }, page: { region: 2 } };

describe('Counts may only fall', () => {
  it('a higher one, a new rule and a new page are worse', () => {
    expect(worse(kept, { booklet: { '7.1-3': 5 }, page: { region: 2 } })).toEqual([
      'booklet: 7.1-3 is broken 5 times, not 4',
    ]);
    expect(worse(kept, { ...kept, page: { region: 2, list: 1 } })).toEqual([
      'page: list is broken 1 times, not 0',
    ]);
    expect(worse(kept, { ...kept, other: { list: 1 } })).toEqual(['other: list is broken 1 times, not 0']);
  });

  it('another rule’s gain makes up for nothing', () => {
    expect(worse(kept, { booklet: {}, page: { region: 2, list: 1 } })).toHaveLength(1);
  });

  it('a lower one is better, and is to be kept', () => {
    expect(better(kept, { booklet: { '7.1-3': 3 } })).toEqual([
      'booklet: 7.1-3 is broken 3 times, no longer 4',
      'page: region is broken 0 times, no longer 2',
    ]);
  });

  it('the same is neither', () => {
    expect([...worse(kept, kept), ...better(kept, kept)]).toEqual([]);
  });
});
