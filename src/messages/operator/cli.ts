import { bilingual } from '../bilingual';

/** Words of the commands (`npm run …`). */
export const cliMessages = bilingual(
  {
    noPasswords: 'Burada örnek kişi yok. Önce npm start çalıştırın.',
    adminUsage:
      'Kullanım: npm run admin -- --email ad@kurum.gov.tr --name "Ad Soyad" --email ikinci@kurum.gov.tr --name "Ad Soyad"\nİki yönetici gerekir: birinin önerdiği yetkiyi diğeri onaylar.',
    adminEmail: (email: string) =>
      `E-posta adresi okunamadı: ${email}. Adresi ad@kurum.gov.tr biçiminde yazın.`,
    adminExists: 'Giriş yapabilen iki yönetici zaten var; yenisini biri önerir, diğeri onaylar.',
    adminRefused: (email: string) =>
      `Yönetici eklenemedi: ${email}. Bu adresle kayıtlı bir kişi var, ad boş ya da adres örnek kişilere ayrılmış.`,
    adminLacking:
      'Bu kurulumda giriş yapabilen yönetici sayısı ikiden az. Kimseye yetki verilemez: bir yöneticinin önerdiğini başka bir yönetici onaylar. İkinciyi ekleyin: npm run admin -- --email … --name …',
    adminMade: (email: string, password: string) =>
      `Yönetici oluşturuldu: ${email}\nParola (bir kez gösterilir): ${password}`,
    migrated: 'Veritabanı güncel.',
    seeded: 'Örnek kişiler, metinler ve veriler girildi.',
    seededBefore: 'Hepsi zaten vardı; hiçbir şey değişmedi.',
    sampleProgress: (edition: string, done: string, of: string) => `${edition}: ${done}/${of} il`,
    sampleReady: (folder: string) => `Örnek ülke hazır. Açmak için: DATA_DIR=${folder} npm start`,
    samplePrinting: 'Kitapçıklar basılıyor',
    saveIdle: (milliseconds: string, saves: string) =>
      `Boşta kaydetme: ortanca ${milliseconds} ms (${saves} kayıt)`,
    savePrinting: (milliseconds: string, booklets: string, saves: string) =>
      `${booklets} kitapçık basılırken kaydetme: ortanca ${milliseconds} ms (${saves} kayıt)`,
    printed: (booklets: string, seconds: string) => `${booklets} kitapçık ${seconds} sn içinde basıldı.`,
    failedSaves: (count: string) => `Başarısız kaydetme: ${count}`,
    needSample: 'Önce npm run sample çalıştırın.',
    demoOnly:
      'Bu komut yalnız denemek içindir: örnek kişiler ve veriler gerçek bir kuruluma girilmez. İlk yönetici için: npm run admin',
    realEditions: (folder: string) =>
      `${folder} klasöründe gerçek bir kurulum var; uydurma veriler oraya girilmez. Başka bir klasör verin: DATA_DIR=data-sample npm run sample`,
    demoPeopleLeft: (people: string) =>
      `Kitapçık başlatılamıyor: bu kurulumda örnek kişiler hâlâ giriş yapabiliyor (${people}). Gerçek kullanım için boş bir veri klasörüyle başlayın ya da bu kişilerin hesaplarını önce kendi makinenizde kapatın.`,
    portTaken: (port: string) =>
      `Kitapçık başlatılamıyor: ${port} numaralı bağlantı noktası kullanımda. PORT ile başka birini verin.`,
    notListening: (address: string, code: string) =>
      `Kitapçık başlatılamıyor: ${address} adresinde bağlantı kabul edilemiyor (${code}). HOST ve PORT ayarlarını kontrol edin.`,
    deskAlone: 'Yönetim süreci tek başına çalışmaz. Kitapçık’ı npm start veya dist/web.mjs ile başlatın.',
    deskEnded: (code: string, seconds: string) =>
      `Yönetim süreci beklenmedik biçimde durdu (çıkış kodu ${code}); ${seconds} saniye sonra yeniden başlatılacak. Yayımlanmış kitapçıklar okunabilir.`,
  },
  {
    noPasswords: 'There are no demo people here. Run npm start first.',
    adminUsage:
      'Usage: npm run admin -- --email name@institution.gov.tr --name "First Last" --email second@institution.gov.tr --name "First Last"\nTwo administrators are needed: what one proposes, the other confirms.',
    adminEmail: (email) =>
      `The e-mail address could not be read: ${email}. Write it as name@institution.gov.tr.`,
    adminExists:
      'Two administrators can sign in already; one proposes another one, and the other confirms it.',
    adminRefused: (email) =>
      `The administrator could not be added: ${email}. Somebody has this address, the name is empty, or the address is reserved for demo people.`,
    adminLacking:
      'Fewer than two administrators can sign in to this installation. Nobody can be given power: what one administrator proposes, another confirms. Add the second one: npm run admin -- --email … --name …',
    adminMade: (email, password) => `Administrator created: ${email}\nPassword (shown once): ${password}`,
    migrated: 'The database is up to date.',
    seeded: 'Demo people, texts and figures have been entered.',
    seededBefore: 'Everything was there; nothing changed.',
    sampleProgress: (edition, done, of) => `${edition}: ${done}/${of} provinces`,
    sampleReady: (folder) => `The sample country is ready. To open it: DATA_DIR=${folder} npm start`,
    samplePrinting: 'Printing the booklets',
    saveIdle: (milliseconds, saves) => `Save while idle: median ${milliseconds} ms (${saves} saves)`,
    savePrinting: (milliseconds, booklets, saves) =>
      `Save while booklets print (${booklets}): median ${milliseconds} ms (${saves} saves)`,
    printed: (booklets, seconds) => `Booklets printed: ${booklets}, in ${seconds} s.`,
    failedSaves: (count) => `Failed saves: ${count}`,
    needSample: 'Run npm run sample first.',
    demoOnly:
      'This command is for trying only: demo people and figures do not enter a real installation. For the first administrator: npm run admin',
    realEditions: (folder) =>
      `The folder ${folder} holds a real installation; invented figures do not enter it. Name another: DATA_DIR=data-sample npm run sample`,
    demoPeopleLeft: (people) =>
      `Kitapçık cannot start: demo people can still sign in here (${people}). For real use begin with an empty data folder, or switch off their accounts on your own machine first.`,
    portTaken: (port) => `Kitapçık cannot start: port ${port} is taken. Name another one in PORT.`,
    notListening: (address, code) =>
      `Kitapçık cannot start: it cannot take connections at ${address} (${code}). Check HOST and PORT.`,
    deskAlone:
      'The process of the administration pages does not run alone. Start Kitapçık with npm start or dist/web.mjs.',
    deskEnded: (code, seconds) =>
      `The process of the administration pages stopped unexpectedly (exit code ${code}); it starts again in ${seconds} s. Published booklets can be read.`,
  },
);
