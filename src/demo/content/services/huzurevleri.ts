import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const capacity = national({ key: 'huzurevi-kapasite', kind: 'range', value: '60-100' });

/** Huzurevleri ve Yaşlı Bakım ve Rehabilitasyon Merkezleri. */
export const huzurevleri = serviceOf({
  key: 'huzurevleri',
  name: 'Huzurevleri ve Yaşlı Bakım ve Rehabilitasyon Merkezleri',
  icon: 'armchair',
  description: [
    t`Huzurevleri ile yaşlı bakım ve rehabilitasyon merkezleri, yaşlıların huzurlu ve güvenli bir ortamda
      yaşamasını, bakım ve rehabilitasyon ihtiyaçlarının karşılanmasını sağlayan kuruluşlardır. Kuruluşlar, sağlık
      merkezlerine ve ulaşım imkânlarına yakın yerlerde, ${constant(capacity)} kişi kapasiteli ve erişilebilir
      olarak planlanır. Yaşlıların sosyal ve kültürel etkinliklere katılması, yakınlarıyla bağlarını sürdürmesi ve
      hayatın içinde kalması desteklenir.`,
  ],
  constants: [capacity],
  statements: [
    statement({
      key: 'huzurevi',
      text: t`${province} ilindeki ${figure('huzurevi-kurulus')} huzurevi ile yaşlı bakım ve rehabilitasyon
        merkezinde ${figure('huzurevi-kisi')} yaşlıya hizmet verilmektedir.`,
      zero: t`${province} ilinde huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinde hizmet verilen yaşlı
        bulunmamaktadır.`,
      notReported: t`${province} ilindeki huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerine ve bu
        kuruluşlarda hizmet verilen yaşlılara ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde huzurevi ile yaşlı bakım ve rehabilitasyon merkezi sayısı veya bu
        kuruluşlarda hizmet verilen yaşlı sayısı ${limit} az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
