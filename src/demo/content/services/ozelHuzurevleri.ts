import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const capacity = national({ key: 'ozel-huzurevi-kapasite', kind: 'number', value: '20' });

/** Özel Huzurevleri. */
export const ozelHuzurevleri = serviceOf({
  key: 'ozel-huzurevleri',
  name: 'Özel Huzurevleri',
  icon: 'building',
  description: [
    t`Özel huzurevleri, gerçek kişiler ile özel hukuk tüzel kişilerince açılan ve yaşlılara gece ve gündüz
      kesintisiz hizmet veren kuruluşlardır. Bu kuruluşlar en az ${constant(capacity)} kişi kapasiteyle çalışır.
      Huzurevlerinde yaşlıların barınma, beslenme, bakım ve sosyal ihtiyaçları karşılanır; sağlık durumları düzenli
      olarak takip edilir. Yaşlıların saygın, güvenli ve etkin bir hayat sürmesi için uygun ortamın sağlanması
      gözetilir.`,
  ],
  constants: [capacity],
  statements: [
    statement({
      key: 'ozel-huzurevi',
      text: t`${province} ilindeki ${figure('ozel-huzurevi-kurulus')} özel huzurevinde
        ${figure('ozel-huzurevi-kisi')} yaşlıya hizmet verilmektedir.`,
      zero: t`${province} ilinde özel huzurevlerinde hizmet verilen yaşlı bulunmamaktadır.`,
      notReported: t`${province} ilindeki özel huzurevlerine ve bu huzurevlerinde hizmet verilen yaşlılara ilişkin
        sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde özel huzurevi sayısı veya bu huzurevlerinde hizmet verilen yaşlı sayısı
        ${limit} az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
