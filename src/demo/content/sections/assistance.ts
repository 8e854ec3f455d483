import type { Section } from '@/domain/booklet/text';
import { t } from '../notation';

/** Section 6. */
export const assistance: Section = {
  key: 'sosyal-yardim',
  number: 6,
  title: t`Sosyal Yardımlar`,
  opening: [
    t`Sosyal yardımlar, hak temelli ve hesap verebilir bir anlayışla, nesnel ölçütlere dayanılarak ve sürdürülebilir
      biçimde yürütülmektedir. Yardımlarla, ihtiyaç içindeki kişilerin ve ailelerin desteklenmesi, yoksulluğun
      azaltılması ve toplumsal dayanışmanın güçlendirilmesi amaçlanmaktadır. Kaynakların gerçek ihtiyaç sahiplerine
      zamanında ulaştırılması ve her yardımın kayıt altına alınması gözetilmektedir.`,
  ],
  parts: [
    { type: 'service', service: 'sydv' },
    { type: 'service', service: 'sosyal-yardimlar' },
  ],
  constants: [],
};
