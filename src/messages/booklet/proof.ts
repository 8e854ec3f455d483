import { bilingual, counted } from '../bilingual';

/** Words of the page and the command that verify files; both say the same. */
export const proofWords = bilingual(
  {
    title: 'Kitapçığı doğrula',
    description: 'Elinizdeki PDF’nin ya da veri dosyasının yayımlanan dosya olup olmadığını kontrol edin.',
    intro:
      'Elinizdeki dosyanın yayımlanan dosya olup olmadığını gösterir. Dosya bilgisayarınızdan çıkmaz; kontrol bu sayfada yapılır.',
    drop: 'PDF’yi ya da veri dosyasını buraya bırakın',
    or: 'ya da',
    choose: 'Dosya seç',
    working: 'Kontrol ediliyor…',
    command: 'Komut satırı:',
    commandAlone: 'Node ile tek başına çalışan dosyası:',
    withoutScript:
      'Bu sayfa kontrolü tarayıcınızda bir programla (JavaScript) yapar; program çalışmıyor. Aynı kontrolü komut satırında Node 20 ya da sonrasıyla yapabilirsiniz:',
    byHand:
      'Programsız da kontrol edilebilir: dosyanın SHA-256 özeti, yayımın adresindeki yayim.json dosyasında yazılıdır; onayli.json dosyasının özeti, kitapçığın künyesindeki içerik özetidir.',
    openssl: 'yayim.json dosyasının imzası OpenSSL ile şöyle kontrol edilir:',
    results: 'Sonuçların anlamı',
    keys: 'İmza anahtarları',
    keysIntro:
      'Yayımların dosya listeleri bu anahtarlarla imzalanır. Anahtarın kısa adı her kitapçığın künyesinde de basılıdır; buradakiyle karşılaştırın.',
    endorsed: (key: string) => `${key} anahtarı kefildir`,
    publicKey: 'açık anahtar (PEM)',
    states: {
      published: 'Yayında, değişmemiş',
      superseded: 'Gerçek, ama yerini yeni yayım aldı',
      withdrawn: 'Geri çekildi',
      altered: 'Değiştirilmiş',
      unknown: 'Bilinmiyor',
    },
    meanings: {
      published: 'Dosya, okurlara şu anda verilen yayımın dosyasıdır; tek bir baytı değişmemiştir.',
      superseded: 'Dosya gerçektir ve değişmemiştir; ancak yerine daha yeni bir yayım geçmiştir.',
      withdrawn: 'Dosyanın yayımı geri çekilmiştir; verilerini kullanmayın. Gerekçesi yayımın adresindedir.',
      altered: 'Dosya bir yayımın adını taşır, ama onun yayımlanan dosyalarından biri değildir.',
      unknown:
        'Dosya hiçbir yayımla eşleşmiyor ve hangi yayımdan olduğunu söylemiyor. Taranmış ya da yeniden kaydedilmiş bir kopya olabilir.',
    },
    rows: {
      booklet: 'Kitapçık',
      publication: 'Yayım',
      file: 'Dosya',
      hash: 'Dosya özeti',
      content: 'İçerik özeti',
      signature: 'İmza',
      address: 'Adres',
      instead: 'Yerine',
      differences: 'Farklar',
      changed: 'Değişenler',
      listed: 'Liste',
    },
    kinds: {
      first: 'ilk yayım',
      correction: 'düzeltme',
      revision: 'güncelleme',
      withdrawal: 'geri çekme kaydı',
    },
    number: (number: number, kind: string, day: string) => `${number}. yayım (${kind}), ${day}`,
    insteadNumber: (number: number) => `${number}. yayım`,
    matches: 'eşleşti',
    matchesNot: 'hiçbir yayımın dosyasıyla eşleşmedi',
    unsealed: 'Kurum mührü eklenmeden önceki hâli; içeriği aynıdır.',
    contentWhole: 'onayli.json ile eşleşti',
    contentOther: 'onayli.json ile EŞLEŞMEDİ',
    contentNone: 'bu yayımla birlikte onaylı içerik açıklanmamıştır',
    notComparable:
      'Bu yayımın dosyaları artık okurlara verilmiyor; elinizdekinin aslı olup olmadığı karşılaştırılamaz.',
    signatures: {
      valid: (key: string) => `geçerli, anahtar ${key}`,
      invalid: (key: string) => `GEÇERSİZ, anahtar ${key}`,
      missing: () => 'YOK',
      unknown_key: (key: string) => `yayımlanmamış bir anahtarla: ${key}`,
      unchecked: (key: string) =>
        `kontrol edilemedi: bu tarayıcı Ed25519 imzalarını bilmiyor (anahtar ${key}); komutla kontrol edin`,
    },
    listed: (day: string, signature: string) => `${day} tarihli yayım listesi; imzası ${signature}`,
    untrusted:
      'DİKKAT: Kontrolde kullanılan listeler ya da yayımlanan dosyalar, imzalarıyla veya birbirleriyle uyuşmuyor. Sonuca güvenmeyin; Bakanlığa bildirin.',
    pinnedOther: (key: string) => `Liste, beklenen ${key} anahtarıyla imzalanmamış.`,
    differences: {
      figure: (metric: string, published: string, found: string) =>
        `${metric}: yayımlanan “${published}”, bu dosyada “${found}”`,
      pages: (pages: string) => `Çizimi farklı sayfalar: ${pages}`,
      pageCount: (published: number, found: number) =>
        `Yayımlanan ${published} sayfa, bu dosya ${found} sayfa`,
      added: (bytes: number) =>
        `Yayımlanan dosyanın sonuna ${bytes} bayt eklenmiş; bir görüntüleyici eklenenleri de gösterebilir.`,
      cut: (bytes: number) => `Dosyanın sonundan ${bytes} bayt eksik.`,
      dataGone: 'PDF’ye ekli veri dosyaları çıkarılmış.',
      metadata: 'Belge bilgileri (üst veri) farklı.',
      elsewhere:
        'Değerlerde fark bulunmadı ya da fark basitçe okunamıyor; dosya yine de yayımlanan dosya değildir.',
    },
    noCrypto:
      'Bu tarayıcı, ya da güvenli olmayan bağlantı (http), özet hesaplamaya izin vermiyor. Komut satırında kontrol edin.',
    unchecked: 'Kontrol edilemedi',
    unavailable:
      'Yayım listesine ulaşılamadı. Bu, dosyanız hakkında bir şey söylemez; bağlantınızı kontrol edip yeniden deneyin.',
    unreadable: 'Dosya okunamadı; taşınmış, silinmiş ya da başka bir programda açık olabilir.',
    again: 'Yeniden dene',
    tooLarge: 'Dosya bir kitapçık dosyası olamayacak kadar büyük.',
    usage:
      'Kullanım: kitapcik-dogrula [--site ADRES|KLASÖR] [--key ANAHTAR] DOSYA…\n  --site  kitapçıkların yayımlandığı adres ya da bir kopyasının klasörü\n  --key   künyede basılı imza anahtarı; liste başka bir anahtarla imzalanmışsa sonuç reddedilir',
    noSite: 'Kitapçıkların yayımlandığı adresi --site ile verin.',
  },
  {
    title: 'Verify a booklet',
    description: 'Check whether your PDF or data file is the published one.',
    intro:
      'Checks whether your file is the published one. The file does not leave your computer; the check is made on this page.',
    drop: 'Drop the PDF or data file here',
    or: 'or',
    choose: 'Choose a file',
    working: 'Checking…',
    command: 'Command line:',
    commandAlone: 'As one file that Node runs alone:',
    withoutScript:
      'This page checks with a program in your browser (JavaScript), which is not running. The same check can be made on the command line with Node 20 or later:',
    byHand:
      'It can be checked without a program, too: the SHA-256 of the file stands in yayim.json at the publication’s address; the hash of onayli.json is the content hash in the booklet’s colophon.',
    openssl: 'OpenSSL checks the signature of yayim.json like this:',
    results: 'What the results mean',
    keys: 'Signing keys',
    keysIntro:
      'The lists of files are signed with these keys. A key’s short name is printed in the colophon of every booklet, too: compare them.',
    endorsed: (key) => `vouched for by ${key}`,
    publicKey: 'public key (PEM)',
    states: {
      published: 'Published, unchanged',
      superseded: 'Genuine, but superseded',
      withdrawn: 'Withdrawn',
      altered: 'Altered',
      unknown: 'Unknown',
    },
    meanings: {
      published: 'The file is one of the publication that readers are given now; not one byte has changed.',
      superseded: 'The file is genuine and unchanged; but a newer publication has taken its place.',
      withdrawn: 'The publication was withdrawn; do not use its figures. The reason stands at its address.',
      altered: 'The file bears the name of a publication, but is none of its published files.',
      unknown:
        'The file matches no publication and does not say which one it is of. It may be a scan, or a copy that was saved anew.',
    },
    rows: {
      booklet: 'Booklet',
      publication: 'Publication',
      file: 'File',
      hash: 'File hash',
      content: 'Content hash',
      signature: 'Signature',
      address: 'Address',
      instead: 'Instead',
      differences: 'Differences',
      changed: 'Changed since',
      listed: 'List',
    },
    kinds: {
      first: 'first publication',
      correction: 'correction',
      revision: 'revision',
      withdrawal: 'record of a withdrawal',
    },
    number: (number, kind, day) => `number ${number} (${kind}), ${day}`,
    insteadNumber: (number) => `number ${number}`,
    matches: 'matches',
    matchesNot: 'matches no file of any publication',
    unsealed: 'As it was before the institution’s seal was added; the content is the same.',
    contentWhole: 'matches onayli.json',
    contentOther: 'does NOT match onayli.json',
    contentNone: 'no approved content was published with this publication',
    notComparable:
      'The files of this publication are no longer published; whether yours is the original cannot be compared.',
    signatures: {
      valid: (key) => `valid, key ${key}`,
      invalid: (key) => `INVALID, key ${key}`,
      missing: () => 'MISSING',
      unknown_key: (key) => `by a key that is not published: ${key}`,
      unchecked: (key) =>
        `not checked: this browser does not know Ed25519 signatures (key ${key}); use the command`,
    },
    listed: (day, signature) => `list of publications of ${day}; its signature is ${signature}`,
    untrusted:
      'CAUTION: the lists that files are verified with, or the published files, do not agree with their signatures or with each other. Do not trust the result; tell the ministry.',
    pinnedOther: (key) => `The list is not signed with the expected key ${key}.`,
    differences: {
      figure: (metric, published, found) => `${metric}: published “${published}”, in this file “${found}”`,
      pages: (pages) => `Pages that are drawn otherwise: ${pages}`,
      pageCount: (published, found) => `Published with ${published} pages, this file has ${found}`,
      added: (bytes) =>
        `${counted(bytes, 'byte was', 'bytes were')} added behind the published file; a viewer may show what they hold.`,
      cut: (bytes) => `${counted(bytes, 'byte is', 'bytes are')} missing at the end.`,
      dataGone: 'The data files that were attached to the PDF were taken out.',
      metadata: 'The document’s information (metadata) differs.',
      elsewhere:
        'No difference in the figures was found, or it cannot be read simply; the file is still not the published one.',
    },
    noCrypto:
      'This browser, or a connection that is not secure (http), does not allow hashes to be computed. Use the command line.',
    unchecked: 'Not checked',
    unavailable:
      'The list of publications could not be reached. This says nothing about your file; check your connection and try again.',
    unreadable:
      'The file could not be read; it may have been moved or deleted, or be open in another program.',
    again: 'Try again',
    tooLarge: 'The file is too large to be one of a booklet.',
    usage:
      'Usage: kitapcik-dogrula [--site ADDRESS|FOLDER] [--key KEY] FILE…\n  --site  where the booklets are published, or a folder with a copy\n  --key   the signing key printed in the colophon; a list that another key signed is refused',
    noSite: 'Say with --site where the booklets are published.',
  },
);
