import { figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** İhtisaslaştırılmış Çocuk Evleri Sitesi. */
export const codem = serviceOf({
  key: 'codem',
  name: 'İhtisaslaştırılmış Çocuk Evleri Sitesi (ÇODEM)',
  acronym: 'ÇODEM',
  icon: 'hand-helping',
  description: [
    t`İhtisaslaştırılmış çocuk evleri siteleri; suça sürüklenen, suç mağduru olan veya sokakta risk altında bulunan
      ve psikososyal desteğe ihtiyaç duyan çocuklara geçici süreyle hizmet verir. Siteler; çocukların durumlarına,
      yaşlarına ve cinsiyetlerine göre ayrılır. Verilen destekle çocukların yaşadıkları olumsuzlukların etkisinden
      kurtulması, güven duygusunu yeniden kazanması, aileleriyle ve toplumla sağlıklı bağlar kurması amaçlanır.`,
  ],
  statements: [
    statement({
      key: 'codem',
      text: t`${province} ilindeki ${figure('codem-kurulus')} ihtisaslaştırılmış çocuk evleri sitesinde
        ${figure('codem-cocuk')} çocuğa hizmet verilmektedir.`,
      zero: t`${province} ilinde ihtisaslaştırılmış çocuk evleri sitelerinde hizmet verilen çocuk bulunmamaktadır.`,
      notReported: t`${province} ilindeki ihtisaslaştırılmış çocuk evleri sitelerine ve bu sitelerde hizmet verilen
        çocuklara ilişkin sayılar tam olarak bildirilmemiştir.`,
      suppressed: t`${province} ilinde ihtisaslaştırılmış çocuk evleri sitesi sayısı veya bu sitelerde hizmet
        verilen çocuk sayısı ${limit} az olduğundan bilgi açıklanmamaktadır.`,
    }),
  ],
});
