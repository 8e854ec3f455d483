import { bilingual } from '../bilingual';

/** Words of `npm run backup` and `npm run restore`. */
export const backupMessages = bilingual(
  {
    backupUsage:
      'Kullanım: npm run backup -- --to KLASÖR   (yedek alır)\n          npm run backup -- --verify YEDEK   (yedeği baştan sona doğrular)',
    restoreUsage: 'Kullanım: npm run restore -- --from YEDEK',
    made: (folder: string, files: string, megabytes: string) =>
      `Yedek alındı: ${folder}\n${files} dosya, ${megabytes} MB; her birinin özeti yazıldı.`,
    secretApart:
      'Yedekte SECRET yoktur. Onu ayrı ve güvenli bir yerde saklayın: aynısı olmadan oturumlar ve iki adımlı doğrulama anahtarları geçersiz kalır.',
    alreadyDamaged: (count: string) =>
      `DİKKAT: Yedek tamamlandı, ancak kurulumun kendisinde veritabanının adını verdiği ${count} dosya eksik ya da farklı:`,
    whole: (at: string, release: string, files: string) =>
      `Yedek sağlam: ${at} anındaki durum, sürüm ${release}; ${files} dosyanın hepsi yazıldığı gibi.`,
    refused: 'Yapılamadı:',
    restored: (at: string) => `Geri yüklendi: ${at} anındaki durum.`,
    verified: (chains: string, entries: string, publications: string, files: string) =>
      `Doğrulandı: işlem geçmişinin ${chains} zinciri (${entries} kayıt), ${publications} yayım, ${files} dosya.`,
    allRight: 'Hepsi yedeklendiği gibi.',
    notRight: 'DİKKAT: Geri yüklendi, ancak şunlar olması gerektiği gibi değil:',
    wrong: {
      chain: 'işlem geçmişi',
      publication: 'yayımın içeriği',
      file: 'dosya',
      stored: 'okunamayan içerik (biçimi daha yeniyse programı güncelleyin)',
    },
    sameSecret: 'SECRET yedeklenen sistemdekiyle aynı.',
    otherSecret:
      'SECRET yedeklenen sistemdekinden farklı: iki adımlı doğrulama kullananların anahtarları okunamaz, yeniden kurulmaları gerekir. Eski SECRET elinizdeyse onunla başlatın.',
    afterwards:
      'Herkes yeniden giriş yapacak; davet ve parola sıfırlama bağlantıları geçersizdir. Gönderilmeyi bekleyen e-postalar gönderilmeyecek, “Giden e-postalar” sayfasında görünür. Yarım kalan kitapçıklar ilk başlatmada tamamlanır. Yedekten sonra hesabı kapatılan kişileri ve değişen yetkileri yeniden düzenleyin.',
    mailGivenUp: 'yedekten geri yüklendi',
    problems: {
      nothing_there: 'Ayarların gösterdiği veritabanında yedeklenecek bir şey yok.',
      history_too_short:
        'Yedek, MongoDB sunucusunun geçmişi tuttuğu süreden (genellikle 5 dakika) uzun sürdü; tek bir ana ait değil ve bırakıldı. Sunucuda minSnapshotHistoryWindowInSeconds değerini yükseltip yeniden deneyin.',
      restore_unfinished:
        'Bu kuruluma yedekten geri yükleme yarıda kalmış; veriler eksik. Aynı yedekle “npm run restore” komutunu yeniden çalıştırın: önce yarım kalanı temizler.',
      disk_full: (what: string) =>
        `Diskte yer kalmadı ya da disk yazmayı kabul etmiyor. Yer açıp yeniden deneyin. (${what})`,
      database_failed: (what: string) => `Veritabanı yanıt vermedi ya da reddetti: ${what}`,
      not_a_backup: (what: string) => `Burada tamamlanmış bir yedek yok (manifest.json bulunamadı): ${what}`,
      manifest_broken: (what: string) => `Yedeğin dosya listesi yarım ya da değiştirilmiş: ${what}`,
      format_unknown: (what: string) => `Yedeğin düzeni bu sürümce bilinmiyor: ${what}`,
      path_unsafe: (what: string) => `Yedek kendi klasörünün dışını gösteriyor: ${what}`,
      file_missing: (what: string) => `Yedekte dosya eksik: ${what}`,
      file_foreign: (what: string) => `Yedekte listede olmayan bir dosya var: ${what}`,
      file_changed: (what: string) => `Yedekteki dosya yazıldığı gibi değil: ${what}`,
      migration_unknown: (what: string) =>
        `Yedek, bu programın bilmediği bir veritabanı değişikliği içeriyor: ${what}. Yedeği alan sürümü ya da daha yenisini kullanın.`,
      database_taken: (what: string) =>
        `Hedef veritabanı boş değil: ${what}. Geri yükleme hiçbir şeyin üzerine yazmaz; boş bir veritabanı gösterin (DATABASE_URL ya da DATA_DIR), sonra sisteme onu kullandırın.`,
      storage_taken: (what: string) =>
        `Hedef dosya deposu boş değil (${what}). Boş bir depo gösterin (STORAGE_URL ya da DATA_DIR).`,
      media_taken: (what: string) => `Hedef resim klasörü boş değil: ${what}. Boş bir DATA_DIR gösterin.`,
      count_differs: (what: string) => `Geri yüklenen kayıt sayısı yedektekinden farklı: ${what}`,
      release_newer: (theirs: string, ours: string) =>
        `Yedek daha yeni bir sürümle alınmış (${theirs}); bu program ${ours}. Önce programı güncelleyin.`,
      other_database: (theirs: string, ours: string) =>
        `Yedek ${theirs} veritabanından alınmış; ayarlar ${ours} gösteriyor. Yedek yalnız aynı türden bir veritabanına geri yüklenir.`,
    },
  },
  {
    backupUsage:
      'Usage: npm run backup -- --to FOLDER   (makes a backup)\n       npm run backup -- --verify BACKUP   (reads a backup through and through)',
    restoreUsage: 'Usage: npm run restore -- --from BACKUP',
    made: (folder, files, megabytes) =>
      `Backup made: ${folder}\nFiles: ${files}, ${megabytes} MB; the hash of each is written down.`,
    secretApart:
      'The SECRET is not in the backup. Keep it apart, in a safe place: without the same one, sessions and two-step verification keys are invalid.',
    alreadyDamaged: (count) =>
      `NOTE: The backup is complete, but in the installation itself some files that the database refers to are missing or different (${count}):`,
    whole: (at, release, files) =>
      `The backup is whole: the state of ${at}, release ${release}; files: ${files}, all as they were written.`,
    refused: 'This was not done:',
    restored: (at) => `Restored: the state of ${at}.`,
    verified: (chains, entries, publications, files) =>
      `Verified: chains of the timeline: ${chains} (entries: ${entries}), publications: ${publications}, files: ${files}.`,
    allRight: 'All of it is as it was backed up.',
    notRight: 'NOTE: It is restored, but these are not as they should be:',
    wrong: {
      chain: 'timeline',
      publication: 'content of the publication',
      file: 'file',
      stored: 'content that cannot be read (update the program if its format is newer)',
    },
    sameSecret: 'The SECRET is that of the system that was backed up.',
    otherSecret:
      'The SECRET is not that of the system that was backed up: two-step verification keys cannot be read and must be set up again. If you have the old SECRET, start with it.',
    afterwards:
      'Everybody has to sign in again; links of invitations and password resets are invalid. E-mails that were waiting are not sent; the page “Outgoing e-mails” shows them. Booklets that were unfinished are finished at the first start. Repeat what was done since the backup: accounts switched off, roles changed.',
    mailGivenUp: 'restored from a backup',
    problems: {
      nothing_there: 'There is nothing to back up in the database that the settings name.',
      history_too_short:
        'The backup took longer than the MongoDB server keeps its history (commonly 5 minutes); it would not be of one moment and was given up. Raise minSnapshotHistoryWindowInSeconds on the server and try again.',
      restore_unfinished:
        'A restore into this installation broke off, so its data are not complete. Run “npm run restore” with the same backup again: it first clears away what was left half done.',
      disk_full: (what) => `The disk is full, or refuses to be written. Make room and try again. (${what})`,
      database_failed: (what) => `The database did not answer, or refused: ${what}`,
      not_a_backup: (what) => `There is no finished backup here (no manifest.json): ${what}`,
      manifest_broken: (what) => `The backup’s list of files is cut off or was changed: ${what}`,
      format_unknown: (what) => `This release does not know the backup’s layout: ${what}`,
      path_unsafe: (what) => `The backup points out of its own folder: ${what}`,
      file_missing: (what) => `A file of the backup is missing: ${what}`,
      file_foreign: (what) => `The backup has a file that its list does not name: ${what}`,
      file_changed: (what) => `A file of the backup is not as it was written: ${what}`,
      migration_unknown: (what) =>
        `The backup holds a change of the database that this program does not know: ${what}. Use the release that made it, or a later one.`,
      database_taken: (what) =>
        `The target database is not empty: ${what}. A restore writes over nothing; name an empty one (DATABASE_URL or DATA_DIR), then have the system use it.`,
      storage_taken: (what) =>
        `The target storage is not empty (${what}). Name an empty one (STORAGE_URL or DATA_DIR).`,
      media_taken: (what) => `The target folder of pictures is not empty: ${what}. Name an empty DATA_DIR.`,
      count_differs: (what) => `The number of restored records is not that of the backup: ${what}`,
      release_newer: (theirs, ours) =>
        `The backup was made by a newer release (${theirs}); this program is ${ours}. Update the program first.`,
      other_database: (theirs, ours) =>
        `The backup was made from ${theirs}; the settings name ${ours}. A backup is restored into a database of its own kind only.`,
    },
  },
);
