import { bilingual } from '../bilingual';

/** Why the program refuses to start on a storage. Printed in both languages. */
export const storageMessages = bilingual(
  {
    bucket_missing: (detail: string) =>
      `STORAGE_URL’deki kova sunucuda yok. Kovayı oluşturun ya da adını düzeltin. (${detail})`,
    forbidden: (detail: string) =>
      `Depo sunucusu isteği kabul etmedi. STORAGE_URL’deki erişim anahtarını, gizli anahtarı, bölgeyi (region) ve anahtarın kovada okuma, yazma, silme ve listeleme iznini kontrol edin. (${detail})`,
    unreachable: (detail: string) =>
      `STORAGE_URL’deki depo sunucusu yanıt vermiyor. Adresi, bağlantı noktasını ve tls ayarını kontrol edin. (${detail})`,
    not_writable: (detail: string) => `Depoya yazılamıyor veya yazılan geri okunamıyor. (${detail})`,
    waiting:
      'Yayımlanmış kitapçıklar okunabilir; yönetim ekranı depo geri gelince açılacak. Depo yeniden deneniyor.',
  },
  {
    bucket_missing: (detail) =>
      `The bucket in STORAGE_URL is not on the server. Make it, or correct its name. (${detail})`,
    forbidden: (detail) =>
      `The storage server refused the request. Check the access key, the secret key and the region in STORAGE_URL, and that the key may read, write, delete and list in the bucket. (${detail})`,
    unreachable: (detail) =>
      `The storage server in STORAGE_URL does not answer. Check its address, port and tls. (${detail})`,
    not_writable: (detail) =>
      `The storage cannot be written, or does not give back what was written. (${detail})`,
    waiting:
      'Published booklets can be read; the administration pages open when the storage is back. It is tried again and again.',
  },
);

/** Why the program refuses to start on a database. Printed in both languages. */
export const databaseMessages = bilingual(
  {
    unreachable: (detail: string) => `Veritabanına ulaşılamıyor: ${detail}`,
    notOpened: (detail: string) =>
      `Veritabanı bağlantıyı kabul etmedi; DATABASE_URL’deki ad ve parolayı kontrol edin: ${detail}`,
    waiting:
      'Yayımlanmış kitapçıklar okunabilir; yönetim ekranı veritabanı geri gelince açılacak. Bağlantı yeniden deneniyor.',
    newerProgram: (names: string) =>
      `Bu veritabanında programın daha yeni bir sürümü çalışmış; bu sürüm onun değişikliklerini tanımıyor: ${names}. Yeni sürümü çalıştırın ya da eski sürümle alınmış bir yedeği boş bir yere yükleyin.`,
    secondWeb:
      'Bu SQLite dosyasıyla bir web süreci zaten çalışıyor; ikincisi başlatılmadı. Önce çalışanı durdurun. Birden çok web süreci için MongoDB gerekir.',
    noReplicaSet:
      'DATABASE_URL’deki MongoDB sunucusu, adı verilen çoğaltma kümesinde (replica set) değil. Kitapçık işlem bütünlüğü için çoğaltma kümesi gerektirir; tek sunuculu bir küme yeterlidir.',
    restoreUnfinished:
      'Bu kuruluma yedekten geri yükleme yarıda kalmış; veriler eksik. Aynı yedekle “npm run restore” komutunu yeniden çalıştırın: önce yarım kalanı temizler.',
    indexMissing: (collection: string, detail: string) =>
      `“${collection}” koleksiyonunun bir dizini oluşturulamıyor; veriler yinelenen kayıt içeriyor olabilir: ${detail}`,
  },
  {
    unreachable: (detail) => `The database cannot be reached: ${detail}`,
    notOpened: (detail) =>
      `The database did not accept the connection; check name and password in DATABASE_URL: ${detail}`,
    waiting:
      'Published booklets can be read; the administration pages open when the database is back. The connection is tried again and again.',
    newerProgram: (names) =>
      `A newer release of the program was at work on this database; this one does not know what it changed: ${names}. Run the newer release, or restore a backup of the older one into an empty place.`,
    secondWeb:
      'A web process is already running on this SQLite file; the second one was not started. Stop the running one first. For several web processes use MongoDB.',
    noReplicaSet:
      'The MongoDB server in DATABASE_URL is not in the replica set it names. Kitapçık needs one for its transactions; a set of one server will do.',
    restoreUnfinished:
      'A restore into this installation broke off, so its data are not complete. Run “npm run restore” with the same backup again: it first clears away what was left half done.',
    indexMissing: (collection, detail) =>
      `An index of the collection “${collection}” cannot be made; the data may hold duplicates: ${detail}`,
  },
);
