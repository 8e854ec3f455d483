import { bilingual, counted } from '../../bilingual';

/** Words of releasing made files by typing from them. */
export const typedReleaseWords = bilingual(
  {
    button: 'Dosyayı açıp yayımla…',
    buttonLabel: (province: string) => `Dosyayı açıp yayımla: ${province}`,
    title: (province: string, number: number) => `${province}: ${String(number)}. yayımı okurlara aç`,
    explained:
      'Dosyalar hazır; okurlar henüz görmüyor. PDF’yi açıp bakın. Son sayfalardaki künyede “İçerik özeti” sekiz parça hâlinde basılıdır; istenen iki parçayı oradan yazın.',
    open: 'PDF’yi aç (yeni sekme)',
    chunk: (number: number) => `Özetin ${String(number)}. parçası`,
    chunkHint: 'Sekiz harf ya da sayı',
    until: (day: string) => `Süre sonu: ${day}`,
    left: (count: number) => `Kalan deneme: ${String(count)}`,
    release: 'Okurlara aç',
    refuse: 'Bu dosyalardan vazgeç',
    refuseExplained:
      'Dosyada bir yanlışlık varsa vazgeçin: bu numara okurlara çıkmaz; nedenini giderip yeni bir yayım yaparsınız.',
    refuseReason: 'Neden vazgeçiyorsunuz?',
    released: (province: string) => `${province}: okurlara açılıyor.`,
    refused: (province: string) => `${province}: hazırlanan dosyalardan vazgeçildi.`,
  },
  {
    button: 'Open the file and release…',
    buttonLabel: (province) => `Open the file and release: ${province}`,
    title: (province, number) => `${province}: release publication ${String(number)} to readers`,
    explained:
      'The files are made; readers do not see them yet. Open the PDF and look at it. The colophon on its last pages prints the content hash (“İçerik özeti”) in eight parts; type the two that are asked for from there.',
    open: 'Open the PDF (new tab)',
    chunk: (number) => `Part ${String(number)} of the hash`,
    chunkHint: 'Eight letters and digits',
    until: (day) => `Until: ${day}`,
    left: (count) => counted(count, 'try left', 'tries left'),
    release: 'Release to readers',
    refuse: 'Give up these files',
    refuseExplained:
      'If something in the file is wrong, give it up: this number never reaches readers; correct the cause and publish anew.',
    refuseReason: 'Why do you give them up?',
    released: (province) => `${province}: being released to readers.`,
    refused: (province) => `${province}: the files that were made were given up.`,
  },
);
