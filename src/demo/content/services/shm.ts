import { figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** Sosyal Hizmet Merkezi. */
export const shm = serviceOf({
  key: 'shm',
  name: 'Sosyal Hizmet Merkezi (SHM)',
  acronym: 'SHM',
  icon: 'building-2',
  description: [
    t`Sosyal hizmet merkezleri; çocuklara, gençlere, kadınlara, erkeklere, engellilere, yaşlılara, gazilere, şehit
      yakınlarına ve bunların ailelerine yönelik koruyucu, önleyici, destekleyici ve geliştirici hizmetleri,
      rehberlik ve danışmanlıkla birlikte sunar. Hizmetlerin bir arada ve kolay ulaşılabilir olması esastır.
      Merkezlerde bireyin ve ailenin ihtiyacı bütün yönleriyle değerlendirilir, ihtiyaca uygun müdahale planlanır ve
      sonuçlar izlenir.`,
  ],
  statements: [
    statement({
      key: 'shm-merkez',
      text: t`${province} ilinde ${figure('shm-merkez')} sosyal hizmet merkezi hizmet vermektedir.`,
      zero: t`${province} ilinde sosyal hizmet merkezi bulunmamaktadır.`,
      notReported: t`${province} ilinde hizmet veren sosyal hizmet merkezi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde hizmet veren sosyal hizmet merkezi sayısı ${limit} azdır.`,
    }),
  ],
});
