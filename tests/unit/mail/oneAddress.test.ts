import { concernsOneAddress, inTurn } from '@/notices/mailRecord';

describe('What a mail server says concerns', () => {
  it.each([
    ['one address', 'EENVELOPE', 550],
    ['one address', 'EENVELOPE', 450],
    ['one address', 'EENVELOPE', undefined],
    ['one address', 'EMESSAGE', 552],
    ['one address', 'EMESSAGE', 451],
    ['one address', 'EMESSAGE', undefined],
    ['one address', 'ESTREAM', undefined],
    ['the server', 'EENVELOPE', 421],
    ['the server', 'EMESSAGE', 421],
    ['the server', 'EAUTH', 535],
    ['the server', 'EPROTOCOL', 554],
    ['the server', 'ECONNECTION', undefined],
    ['the server', 'ESOCKET', undefined],
    ['the server', 'ETLS', undefined],
    ['the server', 'ETIMEDOUT', undefined],
    ['the server', 'EDNS', undefined],
    ['the server', undefined, undefined],
  ])('%s: %p %p', (whom, code, responseCode) => {
    expect(concernsOneAddress({ code, responseCode })).toBe(whom === 'one address');
  });
});

it('Each attempt begins with another one, and leaves nobody out', () => {
  expect(inTurn(['a', 'b', 'c'], 0)).toEqual(['a', 'b', 'c']);
  expect(inTurn(['a', 'b', 'c'], 1)).toEqual(['b', 'c', 'a']);
  expect(inTurn(['a', 'b', 'c'], 5)).toEqual(['c', 'a', 'b']);
  expect([inTurn(['a'], 3), inTurn([], 3)]).toEqual([['a'], []]);
});
