import { constant, figure, province, t } from '../notation';
import { limit, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('aile-danismanligi', 2013);

/** Aile Danışmanlığı. */
export const aileDanismanligi = serviceOf({
  key: 'aile-danismanligi',
  name: 'Aile Danışmanlığı',
  icon: 'messages-square',
  description: [
    t`Aile danışmanlığı hizmeti, aile bütünlüğünün korunması ve aile içi ilişkilerin güçlendirilmesi amacıyla
      sunulmaktadır. Aile bireylerine iletişim kurma, stresle başa çıkma ve sorun çözme konularında destek
      verilmekte; evlilikte yaşanan veya yaşanması muhtemel sorunların karşılıklı anlayış içinde ele alınmasına
      yardımcı olunmaktadır. Görüşmelerde aile bireylerinin özel hayatına saygı gösterilmesi esastır.`,
  ],
  constants: [start],
  statements: [
    statement({
      key: 'aile-danismanligi-basvuru',
      text: t`${province} ilinde ${constant(start)} yılından bu yana yapılan ${figure('aile-danismanligi-basvuru')}
        başvuruya aile danışmanlığı hizmeti verilmiştir.`,
      zero: t`${province} ilinde aile danışmanlığı hizmeti verilen başvuru bulunmamaktadır.`,
      notReported: t`${province} ilinde aile danışmanlığı hizmeti verilen başvuru sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde aile danışmanlığı hizmeti verilen başvuru sayısı ${limit} azdır.`,
    }),
  ],
});
