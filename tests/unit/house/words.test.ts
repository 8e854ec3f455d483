import { boardWords } from '@/messages/desk/board';
import { collectionWords } from '@/messages/payload/collections';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { permissionWords } from '@/messages/desk/permissions';
import { pressFailureWords } from '@/messages/operator/pressFailures';
import { reviewWords } from '@/messages/desk/review';
import { textWords } from '@/messages/desk/texts';
import { frameWords } from '@/messages/frame/frame';
import { gridWords } from '@/messages/desk/grid';
import { sheetWords } from '@/messages/desk/sheet';

/** All sentences in a tree of words; those made by a function are left out. */
function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : [];
}

describe('the words of the desk', () => {
  it('call an edition “dönem”; “sayı” is what stands on the booklet', () => {
    const { editions } = collectionWords.tr.plural;
    expect([editions, collectionWords.tr.singular.editions, frameWords.tr.edition]).toEqual([
      'Dönemler',
      'Dönem',
      'Dönem',
    ]);
    const desk = [
      boardWords,
      collectionWords,
      deskWords,
      frameWords,
      homeWords,
      permissionWords,
      pressFailureWords,
      reviewWords,
      gridWords,
      sheetWords,
      textWords,
    ];
    const sentences = desk.flatMap((words) => sentencesIn(words.tr));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => /^Sayı(lar|nın)|Sayı kodu|sayının/u.test(sentence))).toEqual([]);
  });
});
