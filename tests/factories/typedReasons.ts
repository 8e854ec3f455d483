/** Reasons as people type and paste them, and the signs that are refused in each; none where it can be printed. */
export const typedReasons: readonly (readonly [
  string,
  { readonly typed: string; readonly refused: readonly string[] },
])[] = [
  ['U+2011 Word no-break hyphen', { typed: 'İl\u2011ilçe toplamı yanlış girilmişti.', refused: [] }],
  ['U+00AD soft hyphen', { typed: 'Rakam yanlış giril\u00ADmişti.', refused: [] }],
  ['U+200B zero width space', { typed: 'Rakam\u200B yanlış girilmişti.', refused: [] }],
  ['U+F0B7 Word bullet', { typed: '\uF0B7 Rakam yanlış girilmişti.', refused: [] }],
  ['U+FB01 ligature from a PDF', { typed: '\uFB01nansal yazılmıştı.', refused: [] }],
  ['check mark', { typed: 'Rakam düzeltildi ✓', refused: [] }],
  ['per mille', { typed: 'Oran 3‰ olmalıydı.', refused: [] }],
  ['almost equal', { typed: 'Sonuç ≈ 371.', refused: [] }],
  ['emoji', { typed: 'Rakam düzeltildi 🙂', refused: ['🙂'] }],
  ['U+200E', { typed: 'Rakam \u200E371 değildi.', refused: [] }],
  ['Cyrillic', { typed: 'Ad Щербак olarak yazılmıştı.', refused: ['Щ', 'е', 'р', 'б', 'а', 'к'] }],
  [
    'long word',
    {
      typed:
        'Bkz. DuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveliDuzeltmeCetveli dosyası.',
      refused: [],
    },
  ],
  [
    "address with ? at a line's end",
    {
      typed:
        'Rakamlar ilgili kanun uyarınca yeniden sayıldı; bkz. https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=2828&MevzuatTur=1&MevzuatTertip=5 sayfası.',
      refused: [],
    },
  ],
  ['euro', { typed: 'Destek 5 € artmıştır.', refused: [] }],
];
