import { guessPageNumbers } from '@/press/print/pageNumbers';

const [common, odd, next] = [{ one: 4, two: 6 }, { one: 4, two: 7 }, { one: 5 }];

describe('guessing page numbers', () => {
  it('guesses nothing before the first booklet, and then what that one had', () => {
    const guess = guessPageNumbers();
    expect(guess.next()).toEqual({});
    guess.learn(odd);
    expect(guess.next()).toEqual(odd);
  });

  it('stays with the commonest after an odd booklet', () => {
    const guess = guessPageNumbers();
    for (const pages of [common, common, odd]) guess.learn(pages);
    expect(guess.next()).toEqual(common);
  });

  it('takes the latest of equals, and forgets an edition that is over', () => {
    const guess = guessPageNumbers();
    guess.learn(common);
    guess.learn(odd);
    expect(guess.next()).toEqual(odd);
    for (let booklet = 0; booklet < 20; booklet += 1) guess.learn(common);
    for (let booklet = 0; booklet < 5; booklet += 1) guess.learn(next);
    expect(guess.next()).toEqual(next);
  });
});
