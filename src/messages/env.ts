import { bilingual } from './bilingual';

/** Why the program refuses to start. Printed in both languages, all problems at once. */
export const envMessages = bilingual(
  {
    refused: 'Kitapçık başlatılamıyor. Düzeltilecek ayarlar:',
    port: (value: string) => `PORT 1 ile 65535 arasında bir tam sayı olmalıdır; şu an: ${value}.`,
    secretMissing: 'SECRET tanımlı değil. Üretimde (genel ağa açık HOST veya DATABASE_URL) zorunludur.',
    secretShort: (shortest: string) => `SECRET en az ${shortest} karakter olmalıdır.`,
    secretUnreadable: (file: string) => `Gizli anahtar dosyası okunamıyor veya boş: ${file}.`,
    publicUrlMissing: 'PUBLIC_URL tanımlı değil. Üretimde zorunludur, ör. https://kitapcik.ornek.gov.tr.',
    publicUrl: (value: string) =>
      `PUBLIC_URL yalnızca http(s)://sunucu biçiminde olmalıdır; şu an: ${value}.`,
    publicUrlPlain: 'PUBLIC_URL üretimde https:// ile başlamalıdır.',
    database: (value: string) =>
      `DATABASE_URL anlaşılamadı: ${value}. Kabul edilenler: file:/yol/veri.db ve mongodb://sunucu/kitapcik?replicaSet=rs0.`,
    databaseName: (value: string) =>
      `DATABASE_URL veritabanının adını da içermelidir, ör. mongodb://sunucu/kitapcik?replicaSet=rs0; şu an: ${value}.`,
    replicaSet: (value: string) =>
      `DATABASE_URL bir çoğaltma kümesi (replicaSet=…) belirtmelidir, ör. mongodb://sunucu/kitapcik?replicaSet=rs0; tek sunuculu bir küme yeterlidir, küme dışındaki MongoDB kullanılamaz. Şu an: ${value}.`,
    storage: (value: string) => `STORAGE_URL anlaşılamadı: ${value}. Kabul edilen: file:/yol/klasor.`,
    storageLater: 'STORAGE_URL: S3 depolama bu sürümde yok; sonraki sürümde gelecek.',
    smtp: (value: string) => `SMTP_URL smtp:// veya smtps:// ile başlamalıdır; şu an: ${value}.`,
    worker: (value: string) => `WORKER "embedded" veya "separate" olmalıdır; şu an: ${value}.`,
    dropDatabase: 'PAYLOAD_DROP_DATABASE tanımlı. Bu ayar veritabanını siler; kaldırın.',
    dataDir: (folder: string) => `DATA_DIR oluşturulamıyor veya yazılamıyor: ${folder}.`,
  },
  {
    refused: 'Kitapçık cannot start. Settings to correct:',
    port: (value) => `PORT must be a whole number from 1 to 65535; it is: ${value}.`,
    secretMissing: 'SECRET is not set. In production (a public HOST or a DATABASE_URL) it is required.',
    secretShort: (shortest) => `SECRET must have at least ${shortest} characters.`,
    secretUnreadable: (file) => `The file of the secret cannot be read or is empty: ${file}.`,
    publicUrlMissing:
      'PUBLIC_URL is not set. In production it is required, e.g. https://kitapcik.example.gov.tr.',
    publicUrl: (value) => `PUBLIC_URL must be just http(s)://host; it is: ${value}.`,
    publicUrlPlain: 'PUBLIC_URL must begin with https:// in production.',
    database: (value) =>
      `DATABASE_URL is not understood: ${value}. Accepted: file:/path/data.db and mongodb://host/kitapcik?replicaSet=rs0.`,
    databaseName: (value) =>
      `DATABASE_URL must name the database, e.g. mongodb://host/kitapcik?replicaSet=rs0; it is: ${value}.`,
    replicaSet: (value) =>
      `DATABASE_URL must name a replica set (replicaSet=…), e.g. mongodb://host/kitapcik?replicaSet=rs0; a set of one server will do, MongoDB outside a set will not. It is: ${value}.`,
    storage: (value) => `STORAGE_URL is not understood: ${value}. Accepted: file:/path/folder.`,
    storageLater: 'STORAGE_URL: S3 storage is not in this version; it comes with the next one.',
    smtp: (value) => `SMTP_URL must begin with smtp:// or smtps://; it is: ${value}.`,
    worker: (value) => `WORKER must be "embedded" or "separate"; it is: ${value}.`,
    dropDatabase: 'PAYLOAD_DROP_DATABASE is set. That setting deletes the database; remove it.',
    dataDir: (folder) => `DATA_DIR cannot be made or written: ${folder}.`,
  },
);
