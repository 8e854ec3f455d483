import { pressProblems } from '@/domain/publication/pressProblem';
import { failureInWords } from '@/messages/operator/pressFailures';

describe('why the files of a booklet could not be made', () => {
  it('names the sign and where it stands', () => {
    const detail = JSON.stringify({ section: 'changes', sign: '“Щ” (U+0429)', found: 'Ad Щ yazılmıştı.' });
    expect(failureInWords({ problem: 'font_foreign', detail }, 'tr')).toBe(
      'Metinde kitapçığın yazı tiplerinde bulunmayan bir işaret var. İşareti değiştirip kitapçığı yeniden yayımlayın. İşaret: “Щ” (U+0429). Yeri: değişiklik notu, “Ad Щ yazılmıştı.”.',
    );
    expect(failureInWords({ problem: 'font_foreign', detail }, 'en')).toContain('note of changes, “Ad Щ');
  });

  it('shows both texts where they part', () => {
    const detail = JSON.stringify({ section: 'kadin', expected: '371’dir', found: '373’dir' });
    expect(failureInWords({ problem: 'text_differs', detail }, 'tr')).toContain(
      'Yeri: “kadin” bölümü. Onaylı metin: “371’dir”. PDF’deki metin: “373’dir”.',
    );
  });

  it.each(['28681 ms', '{', '{"section":7}', ''])(
    'is told in the machine’s own words where it has no place: %j',
    (detail) => {
      for (const problem of [...pressProblems, 'yok'])
        expect(failureInWords({ problem, detail }, 'en').endsWith(detail)).toBe(true);
    },
  );
});
