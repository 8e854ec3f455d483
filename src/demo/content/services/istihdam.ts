import { figure, province, t } from '../notation';
import { limit } from '../constants';
import { serviceOf, statement } from '../serviceOf';

/** İstihdam. */
export const istihdam = serviceOf({
  key: 'istihdam',
  name: 'İstihdam',
  icon: 'briefcase',
  description: [
    t`Şehit yakınları, gaziler ve gazi yakınları ile vazife malulleri ve vazife malullerinin yakınları, kamu kurum
      ve kuruluşlarında istihdam edilme hakkından yararlanmaktadır. Hak sahiplerinin kamu görevlerine atanmasına
      ilişkin işlemler, ilgili kurumlarla iş birliği içinde yürütülmektedir. Bu uygulamayla hak sahiplerinin düzenli
      bir gelire kavuşması, bilgi ve becerileriyle kamu hizmetine katılması amaçlanmaktadır.`,
  ],
  statements: [
    statement({
      key: 'istihdam-kisi',
      text: t`${province} ilinde bu kapsamda kamu kurum ve kuruluşlarında istihdam edilen kişi sayısı
        ${figure('istihdam-kisi', 'copula')}.`,
      zero: t`${province} ilinde bu kapsamda kamu kurum ve kuruluşlarında istihdam edilen kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde bu kapsamda kamu kurum ve kuruluşlarında istihdam edilen kişi sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde bu kapsamda kamu kurum ve kuruluşlarında istihdam edilen kişi sayısı ${limit}
        azdır.`,
    }),
  ],
});
