import type { Section } from '@/domain/booklet/text';
import { figure, province, t } from '../notation';
import { limit, suppressionLimit } from '../constants';
import { statement } from '../serviceOf';

const inCare = statement({
  key: 'kurum-bakimi-cocuk',
  text: t`${province} ilindeki kuruluşlarda bakımı sağlanan toplam çocuk sayısı
    ${figure('kurum-bakimi-cocuk', 'copula')}.`,
  zero: t`${province} ilindeki kuruluşlarda bakımı sağlanan çocuk bulunmamaktadır.`,
  notReported: t`${province} ilindeki kuruluşlarda bakımı sağlanan toplam çocuk sayısı bildirilmemiştir.`,
  suppressed: t`${province} ilindeki kuruluşlarda bakımı sağlanan toplam çocuk sayısı ${limit} azdır.`,
});

/** Section 2. */
export const children: Section = {
  key: 'cocuk',
  number: 2,
  title: t`Çocuk Hizmetleri`,
  opening: [
    t`Çocuk hizmetlerinde aile odaklı bir anlayış esas alınmaktadır. Çocuğun öncelikle kendi ailesi yanında
      desteklenmesi, bunun mümkün olmadığı durumlarda koruyucu aile veya evlat edinme hizmetleriyle bir aile
      ortamında yetişmesi sağlanmaktadır. Kurum bakımına, diğer imkânların yeterli olmadığı durumlarda son çare
      olarak başvurulmaktadır. Bütün hizmetlerde çocuğun yararı, güvenliği ve sağlıklı gelişimi gözetilmektedir.`,
  ],
  parts: [
    {
      type: 'heading',
      heading: 'Kuruluşlar',
      text: [
        t`Haklarında koruma veya tedbir kararı verilen çocukların bakımı, ev ortamına benzer yaşam birimlerinden
          oluşan kuruluşlarda sağlanmaktadır. Çocukların sanat, spor ve kültür etkinliklerine katılması,
          yeteneklerini geliştirmesi ve toplumla iç içe büyümesi desteklenmektedir.`,
      ],
    },
    { type: 'service', service: 'cocuk-evleri' },
    { type: 'service', service: 'ces' },
    { type: 'service', service: 'codem' },
    { type: 'statement', statement: inCare },
    { type: 'service', service: 'kres' },
    { type: 'service', service: 'koruyucu-aile' },
    { type: 'service', service: 'evlat-edinme' },
    { type: 'service', service: 'sed' },
  ],
  constants: [suppressionLimit],
};
