/**
 * Words of `npm start` and its kin. Not in src/messages: they must be readable before anything is installed.
 */
const words = {
  tr: {
    nodeTooOld: (/** @type {string} */ found, /** @type {string} */ wanted) =>
      `Node ${wanted} veya daha yenisi gerekiyor; kurulu olan ${found}.`,
    fetchingNode: (/** @type {string} */ version) =>
      `Node ${version} indiriliyor (yaklaşık 50 MB, yalnız ilk seferde)`,
    nodeNotFetched: (/** @type {string} */ version) =>
      `Node ${version} npm kayıt sunucusundan indirilemedi. Ağ bağlantısını kontrol edip yeniden deneyin ya da Node 24’ü (https://nodejs.org) kendiniz kurun.`,
    nodeDoesNotRun: (/** @type {string} */ version) =>
      `İndirilen Node ${version} bu makinede çalışmıyor. Node 24’ü (https://nodejs.org) kendiniz kurup yeniden deneyin.`,
    noNodeFor: (/** @type {string} */ found, /** @type {string} */ platform) =>
      `Program Node 24 ile çalışır; kurulu olan ${found}. npm kayıt sunucusunda ${platform} için güncel bir Node 24 yok: onu (https://nodejs.org) kendiniz kurup yeniden deneyin.`,
    installing: 'Paketler kuruluyor (ilk seferde yaklaşık 1 dakika)',
    installFailed: 'Paketler kurulamadı. Ağ bağlantısını kontrol edip yeniden deneyin.',
    bundling: 'Program derleniyor',
    building: 'Ekranlar derleniyor (yaklaşık 1 dakika)',
    buildFailed: (/** @type {string} */ log) => `Derleme başarısız oldu. Ayrıntılar: ${log}`,
    portTaken: (/** @type {string} */ port) =>
      `${port} numaralı bağlantı noktası kullanımda. Başka biriyle deneyin: PORT=${Number(port) + 1} npm start`,
    portForbidden: (/** @type {string} */ port) =>
      `${port} numaralı bağlantı noktasını yalnız sistem yöneticisi kullanabilir. Başka biriyle deneyin: PORT=3000 npm start`,
    notWritable: (/** @type {string} */ path) =>
      `Buraya yazma izni yok: ${path}. Klasörü bu kullanıcıya verin ya da programı kendi klasörünüze kopyalayın.`,
    diskFull: 'Diskte yer kalmadı. İlk kurulum yaklaşık 1,5 GB ister.',
    starting: 'Başlatılıyor',
    migrating: 'Veritabanı hazırlanıyor',
    seeding: 'Örnek kişiler, metinler ve Iğdır’ın verileri giriliyor, inceleniyor, onaylanıyor',
    printing: 'Iğdır’ın kitapçığı basılıyor',
    notPrinted: (/** @type {string} */ reason) => `Kitapçık basılamadı: ${reason}`,
    desk: 'Yönetim ekranı',
    booklet: 'Iğdır kitapçığı',
    list: 'Bütün kitapçıklar',
    people: 'Örnek kişiler (her rolden biri)',
    passwordsAgain: 'Parolaları yeniden görmek için: npm run passwords',
    mongoLeftOut:
      'MONGODB_URI tanımlı değil: MongoDB testleri atlandı. Onlarla birlikte: node scripts/tools/mongod.mjs npm test',
    s3LeftOut:
      'S3_TEST_URL tanımlı değil: S3 testleri atlandı. Onlarla birlikte: node scripts/tools/versitygw.mjs npm test',
    countsLeftOut:
      'Erişilebilirlik sayımları (veraPDF, axe) atlandı; Java 11 veya sonrası ister: npm test -- tests/accessibility',
    testsOn: (/** @type {string} */ database) => `Testler ${database} üzerinde çalışıyor.`,
    stopHint: 'Durdurmak için Ctrl-C.',
    stopping: 'Durduruluyor',
    stoppedEarly: (/** @type {string} */ code) => `Program beklenmedik biçimde durdu (çıkış kodu ${code}).`,
    seconds: (/** @type {string} */ n) => `${n} sn`,
  },
  en: {
    nodeTooOld: (/** @type {string} */ found, /** @type {string} */ wanted) =>
      `Node ${wanted} or later is needed; this one is ${found}.`,
    fetchingNode: (/** @type {string} */ version) => `Fetching Node ${version} (about 50 MB, only once)`,
    nodeNotFetched: (/** @type {string} */ version) =>
      `Node ${version} could not be fetched from the npm registry. Check the network and try again, or install Node 24 yourself (https://nodejs.org).`,
    nodeDoesNotRun: (/** @type {string} */ version) =>
      `The fetched Node ${version} does not run on this machine. Install Node 24 yourself (https://nodejs.org) and try again.`,
    noNodeFor: (/** @type {string} */ found, /** @type {string} */ platform) =>
      `The program runs on Node 24; this one is ${found}. The npm registry has no current Node 24 for ${platform}: install it yourself (https://nodejs.org) and try again.`,
    installing: 'Installing packages (about 1 minute the first time)',
    installFailed: 'The packages could not be installed. Check the network and try again.',
    bundling: 'Building the program',
    building: 'Building the screens (about 1 minute)',
    buildFailed: (/** @type {string} */ log) => `The build failed. Details: ${log}`,
    portTaken: (/** @type {string} */ port) =>
      `Port ${port} is taken. Try another one: PORT=${Number(port) + 1} npm start`,
    portForbidden: (/** @type {string} */ port) =>
      `Only the system's administrator may use port ${port}. Try another one: PORT=3000 npm start`,
    notWritable: (/** @type {string} */ path) =>
      `No permission to write here: ${path}. Give this user the folder, or copy the program to a folder of your own.`,
    diskFull: 'The disk is full. The first start needs about 1.5 GB.',
    starting: 'Starting',
    migrating: 'Preparing the database',
    seeding: 'Entering, reviewing and approving texts and the figures of Iğdır as the demo people',
    printing: 'Printing the booklet of Iğdır',
    notPrinted: (/** @type {string} */ reason) => `The booklet was not printed: ${reason}`,
    desk: 'Desk',
    booklet: 'Booklet of Iğdır',
    list: 'All booklets',
    people: 'Demo people (one per role)',
    passwordsAgain: 'To see the passwords again: npm run passwords',
    mongoLeftOut:
      'MONGODB_URI is not set: MongoDB is left out of the tests. To include it: node scripts/tools/mongod.mjs npm test',
    s3LeftOut:
      'S3_TEST_URL is not set: S3 is left out of the tests. To include it: node scripts/tools/versitygw.mjs npm test',
    countsLeftOut:
      'The accessibility counts (veraPDF, axe) were left out; they need Java 11 or later: npm test -- tests/accessibility',
    testsOn: (/** @type {string} */ database) => `The tests run on ${database}.`,
    stopHint: 'Ctrl-C stops it.',
    stopping: 'Stopping',
    stoppedEarly: (/** @type {string} */ code) => `The program stopped unexpectedly (exit code ${code}).`,
    seconds: (/** @type {string} */ n) => `${n} s`,
  },
};

/** Turkish where the machine speaks Turkish, English elsewhere. */
export const say = /^tr\b/.test(Intl.DateTimeFormat().resolvedOptions().locale) ? words.tr : words.en;
