import { bilingual } from '../bilingual';

/** Why the program refuses to start on a database. Printed in both languages. */
export const databaseMessages = bilingual(
  {
    unreachable: (detail: string) => `Veritabanına ulaşılamıyor: ${detail}`,
    notOpened: (detail: string) =>
      `Veritabanı bağlantıyı kabul etmedi; DATABASE_URL’deki ad ve parolayı denetleyin: ${detail}`,
    waiting:
      'Yayımlanmış kitapçıklar okunabilir; yönetim ekranı veritabanı geri gelince açılacak. Bağlantı yeniden deneniyor.',
    noReplicaSet:
      'DATABASE_URL’deki MongoDB sunucusu, adı verilen çoğaltma kümesinde (replica set) değil. Kitapçık işlem bütünlüğü için çoğaltma kümesi gerektirir; tek sunuculu bir küme yeterlidir.',
    restoreUnfinished:
      'Bu veritabanına yedekten geri yükleme yarıda kalmış; veriler eksik. Veritabanını silin ya da boş bir veritabanı adı verin, sonra yedeği yeniden yükleyin.',
    indexMissing: (collection: string, detail: string) =>
      `“${collection}” koleksiyonunun bir dizini oluşturulamıyor; veriler yinelenen kayıt içeriyor olabilir: ${detail}`,
  },
  {
    unreachable: (detail) => `The database is out of reach: ${detail}`,
    notOpened: (detail) =>
      `The database did not accept the connection; check name and password in DATABASE_URL: ${detail}`,
    waiting:
      'Published booklets can be read; the desk opens when the database is back. The connection is tried again and again.',
    noReplicaSet:
      'The MongoDB server in DATABASE_URL is not in the replica set it names. Kitapçık needs one for its transactions; a set of one server will do.',
    restoreUnfinished:
      'A restore into this database broke off, so its data are not complete. Drop the database or name an empty one, then restore the backup again.',
    indexMissing: (collection, detail) =>
      `An index of the collection “${collection}” cannot be made; the data may hold duplicates: ${detail}`,
  },
);
