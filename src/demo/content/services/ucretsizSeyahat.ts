import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const serviceLaw = national({
  key: 'vatani-hizmet-kanunu',
  kind: 'law',
  value: '3292',
  source: '3292 sayılı Kanun',
});
const athletesLaw = national({
  key: 'sporcu-ayligi-kanunu',
  kind: 'law',
  value: '5774',
  source: '5774 sayılı Kanun',
});
const july = national({ key: 'on-bes-temmuz', kind: 'day', value: '07-15' });

/** Ücretsiz Seyahat. */
export const ucretsizSeyahat = serviceOf({
  key: 'ucretsiz-seyahat',
  name: 'Ücretsiz Seyahat',
  icon: 'id-card',
  description: [
    t`Şehit yakınlarına, gazilere ve gazi yakınlarına, vazife malullerine ve vazife malullerinin yakınlarına,
      ${constant(serviceLaw)} ve ${constant(athletesLaw)} sayılı kanunlar kapsamında aylık alanlara,
      ${constant(july)} şehitlerinin yakınlarına, ${constant(july)} gazilerine ve bu gazilerin yakınlarına ücretsiz
      seyahat kartı verilmektedir. Hak sahipleri, kartlarıyla toplu taşıma araçlarından ücretsiz yararlanmaktadır.
      Basımı tamamlanan kartlar hak sahiplerine teslim edilmektedir.`,
  ],
  constants: [serviceLaw, athletesLaw, july],
  statements: [
    statement({
      key: 'ucretsiz-seyahat-kart',
      text: t`${province} ilinde basılarak hak sahiplerine teslim edilen ücretsiz seyahat kartı sayısı
        ${figure('ucretsiz-seyahat-kart', 'copula')}.`,
      zero: t`${province} ilinde basılarak hak sahiplerine teslim edilen ücretsiz seyahat kartı bulunmamaktadır.`,
      notReported: t`${province} ilinde basılarak hak sahiplerine teslim edilen ücretsiz seyahat kartı sayısı
        bildirilmemiştir.`,
      suppressed: t`${province} ilinde basılarak hak sahiplerine teslim edilen ücretsiz seyahat kartı sayısı
        ${limit} azdır.`,
    }),
  ],
});
