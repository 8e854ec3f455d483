import { constant, t } from '../notation';
import { national } from '../constants';
import { serviceOf } from '../serviceOf';

const age = national({ key: 'ucretsiz-seyahat-yas', kind: 'number', value: '65' });
const disability = national({ key: 'ucretsiz-seyahat-engel-orani', kind: 'percent', value: '40' });

/** Ücretsiz Seyahat Gelir Desteği: described only, no province reports a figure for it. */
export const seyahatGelirDestegi = serviceOf({
  key: 'seyahat-gelir-destegi',
  name: 'Ücretsiz Seyahat Gelir Desteği',
  icon: 'bus',
  description: [
    t`${constant(age)} yaş ve üzerindeki kişiler, engel oranı ${constant(disability)} ve üzerinde olan bireyler,
      şehit yakınları ve gaziler toplu taşıma araçlarından ücretsiz yararlanmaktadır. Bu kişileri ücretsiz taşıyan
      işletmecilere, belediyeler aracılığıyla gelir desteği ödenmektedir. Destek, hak sahiplerinin toplumsal hayata
      katılmasını kolaylaştırmakta ve ücretsiz seyahat hakkının kesintisiz kullanılmasına katkı sağlamaktadır.`,
  ],
  constants: [age, disability],
});
