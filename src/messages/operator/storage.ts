import { bilingual } from '../bilingual';

/** Why the program refuses to start on a storage. Printed in both languages. */
export const storageMessages = bilingual(
  {
    bucket_missing: (detail: string) =>
      `STORAGE_URL’deki kova sunucuda yok. Kovayı oluşturun ya da adını düzeltin. (${detail})`,
    forbidden: (detail: string) =>
      `Depo sunucusu isteği kabul etmedi. STORAGE_URL’deki erişim anahtarını, gizli anahtarı, bölgeyi (region) ve anahtarın kovada okuma, yazma, silme ve listeleme iznini denetleyin. (${detail})`,
    unreachable: (detail: string) =>
      `STORAGE_URL’deki depo sunucusu yanıt vermiyor. Adresi, bağlantı noktasını ve tls ayarını denetleyin. (${detail})`,
    not_writable: (detail: string) => `Depoya yazılamıyor veya yazılan geri okunamıyor. (${detail})`,
  },
  {
    bucket_missing: (detail) =>
      `The bucket in STORAGE_URL is not on the server. Make it, or correct its name. (${detail})`,
    forbidden: (detail) =>
      `The storage server refused the request. Check the access key, the secret key and the region in STORAGE_URL, and that the key may read, write, delete and list in the bucket. (${detail})`,
    unreachable: (detail) =>
      `The storage server in STORAGE_URL does not answer. Check its address, port and tls. (${detail})`,
    not_writable: (detail) =>
      `The storage cannot be written, or does not give back what was put. (${detail})`,
  },
);
