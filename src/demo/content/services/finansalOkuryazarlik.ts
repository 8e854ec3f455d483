import { clause, constant, figure, province, t } from '../notation';
import { limit, startYear } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const start = startYear('finansal-okuryazarlik', 2018);

/** Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri. */
export const finansalOkuryazarlik = serviceOf({
  key: 'finansal-okuryazarlik',
  name: 'Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri',
  icon: 'calculator',
  description: [
    t`Finansal Okuryazarlık ve Kadınların Ekonomik Güçlenmesi Semineri, kadınların ekonomik hayata daha güçlü
      biçimde katılmasını desteklemek amacıyla düzenlenmektedir. Seminerlerde katılımcıların finansal konularda
      bilgilenmesi, gelirlerini ve harcamalarını bilinçli biçimde yönetmesi hedeflenmektedir. Kadınların ekonomik
      kararlara etkin olarak katılması; kendilerinin, ailelerinin ve toplumun refahına katkı sağlamaktadır.`,
  ],
  constants: [start],
  statements: [
    statement({
      key: 'finansal-okuryazarlik',
      text: t`${province} ilinde ${constant(start)} yılından bu yana seminer kapsamında
        ${figure('finansal-okuryazarlik-etkinlik')} etkinlik düzenlenmiştir${clause(
          t`; bu etkinliklerle ${figure('finansal-okuryazarlik-kisi')} kişiye ulaşılmıştır`,
        )}.`,
      zero: t`${province} ilinde ${constant(start)} yılından bu yana seminer kapsamında düzenlenen etkinlik
        bulunmamaktadır.`,
      notReported: t`${province} ilinde ${constant(start)} yılından bu yana seminer kapsamında düzenlenen etkinlik
        sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde ${constant(start)} yılından bu yana seminer kapsamında düzenlenen etkinlik
        sayısı ${limit} azdır.`,
    }),
  ],
});
