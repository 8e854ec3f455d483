import { bilingual } from '../bilingual';

/** Why the program refuses to start. Printed in both languages, all problems at once. */
export const envMessages = bilingual(
  {
    refused: 'Kitapçık başlatılamıyor. Düzeltilecek ayarlar:',
    port: (name: string, value: string) =>
      `${name} 1 ile 65535 arasında bir tam sayı olmalıdır; şu an: ${value}.`,
    trial: (value: string) => `TRIAL true veya false olmalıdır; şu an: ${value}.`,
    trialOverHttps:
      'PUBLIC_URL https:// ile başlıyor, TRIAL ise true: okuyucuların eriştiği bir sistem deneme olamaz. Birini kaldırın.',
    secretMissing:
      'SECRET tanımlı değil. Üretimde (genel ağa açık HOST veya PUBLIC_URL, ya da DATABASE_URL) zorunludur. Yalnızca deniyorsanız TRIAL=true yazın.',
    secretShort: (shortest: string) => `SECRET en az ${shortest} karakter olmalıdır.`,
    secretUnreadable: (file: string) => `Gizli anahtar dosyası okunamıyor veya boş: ${file}.`,
    publicUrlMissing: 'PUBLIC_URL tanımlı değil. Üretimde zorunludur, ör. https://kitapcik.ornek.gov.tr.',
    publicUrl: (value: string) =>
      `PUBLIC_URL yalnızca http(s)://sunucu biçiminde olmalıdır; şu an: ${value}.`,
    publicUrlPlain: 'PUBLIC_URL üretimde https:// ile başlamalıdır. Yalnızca deniyorsanız TRIAL=true yazın.',
    database: (value: string) =>
      `DATABASE_URL anlaşılamadı: ${value}. Kabul edilenler: file:/yol/veri.db ve mongodb://sunucu/kitapcik?replicaSet=rs0.`,
    databaseName: (value: string) =>
      `DATABASE_URL veritabanının adını da içermelidir, ör. mongodb://sunucu/kitapcik?replicaSet=rs0; şu an: ${value}.`,
    replicaSet: (value: string) =>
      `DATABASE_URL bir çoğaltma kümesi (replicaSet=…) belirtmelidir, ör. mongodb://sunucu/kitapcik?replicaSet=rs0; tek sunuculu bir küme yeterlidir, küme dışındaki MongoDB kullanılamaz. Şu an: ${value}.`,
    storage: (value: string) =>
      `STORAGE_URL anlaşılamadı: ${value}. Kabul edilenler: file:/yol/klasor ve s3://ANAHTAR:GIZLI@sunucu/kova.`,
    storageShape:
      'Biçim: s3://ANAHTAR:GIZLI@sunucu:port/kova?region=…&tls=off&prefix=…; anahtar ve gizli anahtardaki özel karakterler % ile kodlanır.',
    storageS3: 'STORAGE_URL geçerli bir S3 adresi değil.',
    storageBucket:
      'STORAGE_URL sunucudan sonra tek bir kova adı içermelidir (3–63 küçük harf, rakam, nokta, tire).',
    storageKeyAlone: 'STORAGE_URL’de erişim anahtarı ile gizli anahtar ya birlikte yazılır ya hiç yazılmaz.',
    storageTls: (value: string) => `STORAGE_URL’deki tls yalnızca on veya off olabilir; şu an: ${value}.`,
    storagePrefix: (value: string) =>
      `STORAGE_URL’deki prefix harf, rakam, nokta, tire ve alt çizgiden oluşan klasör adları olmalıdır; şu an: ${value}.`,
    storageOption: (name: string) => `STORAGE_URL’de bilinmeyen bir seçenek var: ${name}.`,
    smtp: (value: string) => `SMTP_URL smtp:// veya smtps:// ile başlamalıdır; şu an: ${value}.`,
    pressSandbox: (value: string) => `PRESS_SANDBOX "on" veya "off" olmalıdır; şu an: ${value}.`,
    worker: (value: string) => `WORKER "embedded" veya "separate" olmalıdır; şu an: ${value}.`,
    dropDatabase: 'PAYLOAD_DROP_DATABASE tanımlı. Bu ayar veritabanını siler; kaldırın.',
    trustProxy: (value: string) =>
      `TRUST_PROXY öndeki vekil sunucu sayısı (0–9) ya da virgülle ayrılmış vekil adresleri olmalıdır, ör. 1 veya 10.0.0.0/8, loopback; şu an: ${value}.`,
    officeNetworks: (value: string) =>
      `OFFICE_NETWORKS virgülle ayrılmış ağlar veya adresler olmalıdır (IPv4 en az /8, IPv6 en az /7), ör. 10.0.0.0/8, 2001:db8::/32; şu an: ${value}.`,
    metricsTokenShort: (shortest: string) => `METRICS_TOKEN en az ${shortest} karakter olmalıdır.`,
    keptDays: (name: string, value: string, fewest: string) =>
      `${name} en az ${fewest} olan bir tam sayı (gün) olmalıdır; şu an: ${value}.`,
    count: (name: string, value: string, least: string, most: string) =>
      `${name} ${least} ile ${most} arasında bir tam sayı olmalıdır; şu an: ${value}.`,
    mailHours: (value: string) =>
      `MAIL_HOURS iki saat arasında bir aralık olmalıdır, ör. 09:00-17:30; şu an: ${value}.`,
    stopNotice: (value: string, longest: string) =>
      `STOP_NOTICE 0 ile ${longest} arasında bir tam sayı (saniye) olmalıdır; şu an: ${value}.`,
    securityContact: (value: string) =>
      `SECURITY_CONTACT mailto: veya https:// ile başlayan bir adres olmalıdır, ör. mailto:guvenlik@ornek.gov.tr; şu an: ${value}.`,
    timelineAnchor: (value: string) =>
      `TIMELINE_ANCHOR log veya mailto:adres olmalıdır, ör. mailto:arsiv@ornek.gov.tr; şu an: ${value}.`,
    formerSecrets: (shortest: string) =>
      `FORMER_SECRETS, önceki SECRET değerlerini aralarında boşlukla içerir; her biri en az ${shortest} karakterdir.`,
    signingKey: (file: string) =>
      `SIGNING_KEY, Ed25519 özel anahtarının bulunduğu bir PEM dosyasını göstermelidir; okunamıyor: ${file}.`,
    sealMissing: 'SEAL_PASSWORD ve TIMESTAMP_URL, yalnızca SEAL_FILE ile birlikte tanımlanır.',
    sealUnreadable: (file: string) =>
      `SEAL_FILE açılamıyor: ${file}. Parolası SEAL_PASSWORD ile verilen bir PKCS #12 (.p12) dosyası olmalıdır; eski bir şifrelemeyle yazılmışsa yeniden dışa aktarın.`,
    timestampUrl: (value: string) =>
      `TIMESTAMP_URL http:// veya https:// ile başlayan bir zaman damgası sunucusu (RFC 3161) olmalıdır; şu an: ${value}.`,
    oidcIssuer: (value: string) =>
      `OIDC_ISSUER https:// ile başlayan bir adres olmalıdır, ör. https://giris.ornek.gov.tr; şu an: ${value}.`,
    oidcIncomplete: 'OIDC_ISSUER, OIDC_CLIENT_ID ve OIDC_CLIENT_SECRET birlikte tanımlanır.',
    oidcTrustEmail: (value: string) => `OIDC_TRUST_EMAIL true veya false olmalıdır; şu an: ${value}.`,
    dataDir: (folder: string) => `DATA_DIR oluşturulamıyor veya yazılamıyor: ${folder}.`,
  },
  {
    refused: 'Kitapçık cannot start. Settings to correct:',
    port: (name, value) => `${name} must be a whole number from 1 to 65535; it is: ${value}.`,
    trial: (value) => `TRIAL must be true or false; it is: ${value}.`,
    trialOverHttps:
      'PUBLIC_URL begins with https:// while TRIAL is true: an installation that readers reach is no trial. Remove one of the two.',
    secretMissing:
      'SECRET is not set. In production (a public HOST or PUBLIC_URL, or a DATABASE_URL) it is required. To try the program only, set TRIAL=true.',
    secretShort: (shortest) => `SECRET must have at least ${shortest} characters.`,
    secretUnreadable: (file) => `The file of the secret cannot be read or is empty: ${file}.`,
    publicUrlMissing:
      'PUBLIC_URL is not set. In production it is required, e.g. https://kitapcik.example.gov.tr.',
    publicUrl: (value) => `PUBLIC_URL must be just http(s)://host; it is: ${value}.`,
    publicUrlPlain:
      'PUBLIC_URL must begin with https:// in production. To try the program only, set TRIAL=true.',
    database: (value) =>
      `DATABASE_URL is not understood: ${value}. Accepted: file:/path/data.db and mongodb://host/kitapcik?replicaSet=rs0.`,
    databaseName: (value) =>
      `DATABASE_URL must name the database, e.g. mongodb://host/kitapcik?replicaSet=rs0; it is: ${value}.`,
    replicaSet: (value) =>
      `DATABASE_URL must name a replica set (replicaSet=…), e.g. mongodb://host/kitapcik?replicaSet=rs0; a set of one server will do, MongoDB outside a set will not. It is: ${value}.`,
    storage: (value) =>
      `STORAGE_URL is not understood: ${value}. Accepted: file:/path/folder and s3://KEY:SECRET@host/bucket.`,
    storageShape:
      'Its form: s3://KEY:SECRET@host:port/bucket?region=…&tls=off&prefix=…; special signs in key and secret are percent-encoded.',
    storageS3: 'STORAGE_URL is not a valid S3 address.',
    storageBucket:
      'STORAGE_URL must have one bucket after the host (3–63 lower-case letters, digits, dots, hyphens).',
    storageKeyAlone: 'STORAGE_URL has either both, access key and secret key, or neither.',
    storageTls: (value) => `In STORAGE_URL tls may be on or off only; it is: ${value}.`,
    storagePrefix: (value) =>
      `In STORAGE_URL prefix must be folder names of letters, digits, dots, hyphens and underscores; it is: ${value}.`,
    storageOption: (name) => `STORAGE_URL has an option that is not known: ${name}.`,
    smtp: (value) => `SMTP_URL must begin with smtp:// or smtps://; it is: ${value}.`,
    pressSandbox: (value) => `PRESS_SANDBOX must be "on" or "off"; it is: ${value}.`,
    worker: (value) => `WORKER must be "embedded" or "separate"; it is: ${value}.`,
    dropDatabase: 'PAYLOAD_DROP_DATABASE is set. That setting deletes the database; remove it.',
    trustProxy: (value) =>
      `TRUST_PROXY must be the number of proxies in front (0–9) or their addresses with commas between, e.g. 1 or 10.0.0.0/8, loopback; it is: ${value}.`,
    officeNetworks: (value) =>
      `OFFICE_NETWORKS must be networks or addresses with commas between (IPv4 from /8, IPv6 from /7), e.g. 10.0.0.0/8, 2001:db8::/32; it is: ${value}.`,
    metricsTokenShort: (shortest) => `METRICS_TOKEN must have at least ${shortest} characters.`,
    keptDays: (name, value, fewest) =>
      `${name} must be a whole number of days, ${fewest} at least; it is: ${value}.`,
    count: (name: string, value: string, least: string, most: string) =>
      `${name} must be a whole number from ${least} to ${most}; it is: ${value}.`,
    mailHours: (value: string) =>
      `MAIL_HOURS must be a span between two times, e.g. 09:00-17:30; it is: ${value}.`,
    stopNotice: (value, longest) =>
      `STOP_NOTICE must be a whole number of seconds from 0 to ${longest}; it is: ${value}.`,
    securityContact: (value) =>
      `SECURITY_CONTACT must be an address that begins with mailto: or https://, e.g. mailto:security@example.gov.tr; it is: ${value}.`,
    timelineAnchor: (value) =>
      `TIMELINE_ANCHOR must be log or mailto:address, e.g. mailto:audit@example.gov.tr; it is: ${value}.`,
    formerSecrets: (shortest) =>
      `FORMER_SECRETS holds the former values of SECRET with blanks between them; each has at least ${shortest} characters.`,
    signingKey: (file) =>
      `SIGNING_KEY must name a PEM file with an Ed25519 private key; unreadable: ${file}.`,
    sealMissing: 'SEAL_PASSWORD and TIMESTAMP_URL are set with SEAL_FILE only.',
    sealUnreadable: (file) =>
      `SEAL_FILE cannot be opened: ${file}. It must be a PKCS #12 file (.p12) whose password is SEAL_PASSWORD; export it anew if an old cipher was used.`,
    timestampUrl: (value) =>
      `TIMESTAMP_URL must be a time-stamp server (RFC 3161) whose address begins with http:// or https://; it is: ${value}.`,
    oidcIssuer: (value) =>
      `OIDC_ISSUER must be an address that begins with https://, e.g. https://login.example.gov.tr; it is: ${value}.`,
    oidcIncomplete: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together.',
    oidcTrustEmail: (value) => `OIDC_TRUST_EMAIL must be true or false; it is: ${value}.`,
    dataDir: (folder) => `DATA_DIR cannot be made or written: ${folder}.`,
  },
);
