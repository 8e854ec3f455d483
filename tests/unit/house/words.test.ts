import { boardWords } from '@/messages/board';
import { collectionWords } from '@/messages/collections';
import { deskWords } from '@/messages/desk';
import { entryTimeWords } from '@/messages/entryTime';
import { homeWords } from '@/messages/home';
import { permissionWords } from '@/messages/permissions';
import { pressFailureWords } from '@/messages/pressFailures';
import { reviewWords } from '@/messages/review';
import { saveAnswerWords } from '@/messages/saveAnswers';
import { sheetWords } from '@/messages/sheet';
import { textWords } from '@/messages/texts';

/** All sentences in a tree of words; those made by a function are left out. */
function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : [];
}

describe('the words of the desk', () => {
  it('call an edition “dönem”; “sayı” is what stands on the booklet', () => {
    const { editions } = collectionWords.tr.plural;
    expect([editions, collectionWords.tr.singular.editions, sheetWords.tr.chooseEdition]).toEqual([
      'Dönemler',
      'Dönem',
      'Dönem',
    ]);
    const desk = [
      boardWords,
      collectionWords,
      deskWords,
      entryTimeWords,
      homeWords,
      permissionWords,
      pressFailureWords,
      reviewWords,
      saveAnswerWords,
      sheetWords,
      textWords,
    ];
    const sentences = desk.flatMap((words) => sentencesIn(words.tr));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => /^Sayı(lar|nın)|Sayı kodu|sayının/u.test(sentence))).toEqual([]);
  });
});
