/** Reasons as people type and paste them, and the signs that are refused in each; none where it can be printed. */
export const typedReasons: readonly (readonly [
  string,
  { readonly typed: string; readonly refused: string | null },
])[] = [
  ['U+2011 Word no-break hyphen', { typed: 'İl\u2011ilçe toplamı yanlış girilmişti.', refused: null }],
  ['U+00AD soft hyphen', { typed: 'Rakam yanlış giril\u00ADmişti.', refused: null }],
  ['U+200B zero width space', { typed: 'Rakam\u200B yanlış girilmişti.', refused: null }],
  ['U+F0B7 Word bullet', { typed: '\uF0B7 Rakam yanlış girilmişti.', refused: null }],
  ['U+FB01 ligature from a PDF', { typed: '\uFB01nansal yazılmıştı.', refused: null }],
  ['check mark', { typed: 'Rakam düzeltildi ✓', refused: null }],
  ['per mille', { typed: 'Oran 3‰ olmalıydı.', refused: null }],
  ['almost equal', { typed: 'Sonuç ≈ 371.', refused: null }],
  ['emoji', { typed: 'Rakam düzeltildi 🙂', refused: '“🙂” (U+1F642)' }],
  ['U+200E', { typed: 'Rakam \u200E371 değildi.', refused: null }],
  [
    'Cyrillic',
    {
      typed: 'Ad Щербак olarak yazılmıştı.',
      refused: '“Щ” (U+0429), “е” (U+0435), “р” (U+0440), “б” (U+0431), “а” (U+0430), “к” (U+043A)',
    },
  ],
  [
    'long word',
    {
      typed:
        'Bkz. DuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveli dosyası.',
      refused: null,
    },
  ],
  [
    "address with ? at a line's end",
    {
      typed:
        'Rakamlar ilgili kanun uyarınca yeniden sayıldı; bkz. https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=2828&MevzuatTur=1&MevzuatTertip=5 sayfası.',
      refused: null,
    },
  ],
  ['euro', { typed: 'Destek 5 € artmıştır.', refused: null }],
];
