import type { Section } from '@/domain/booklet/text';
import { t } from '../notation';

/** Section 4. */
export const disabilityAndAge: Section = {
  key: 'engelli-yasli',
  number: 4,
  title: t`Engelli ve Yaşlı Hizmetleri`,
  opening: [
    t`Engelli ve yaşlı hizmetleri, insan odaklı ve hak temelli bir anlayışla sunulmaktadır. Engelli bireylerin ve
      yaşlıların toplumsal hayata tam ve bağımsız olarak katılması, bu alandaki bütün hizmetlerin ortak amacıdır.
      Kişilerin ailelerinin yanında ve alıştıkları çevrede desteklenmesi gözetilmekte; kuruluş bakımına ihtiyaç
      duyanlara güvenli, erişilebilir ve insan onuruna yaraşır bir hayat sunulmaktadır.`,
  ],
  parts: [
    {
      type: 'heading',
      heading: 'Engelli Kuruluşları',
      text: [
        t`Engelli kuruluşlarında, bakıma ve rehabilitasyona ihtiyaç duyan engelli bireylere hizmet verilmektedir.
          Hizmetler, bireyin kendi kendine yetebilmesini, yeteneklerini geliştirmesini ve toplumla bağını
          güçlendirmesini hedeflemektedir.`,
      ],
    },
    { type: 'service', service: 'yatili-bakim' },
    { type: 'service', service: 'umut-evi' },
    { type: 'service', service: 'ozel-engelli-bakim' },
    {
      type: 'heading',
      heading: 'Yaşlı Kuruluşları',
      text: [
        t`Yaşlı kuruluşlarında, bakıma veya desteğe ihtiyaç duyan yaşlılara güvenli ve huzurlu bir yaşam ortamı
          sunulmaktadır. Yaşlıların sağlığının korunması, hayata etkin biçimde katılması ve toplumla bağlarını
          sürdürmesi için gerekli destek verilmektedir.`,
      ],
    },
    { type: 'service', service: 'huzurevleri' },
    { type: 'service', service: 'ozel-huzurevleri' },
    { type: 'service', service: 'seyahat-gelir-destegi' },
    { type: 'service', service: 'evde-bakim' },
  ],
  constants: [],
};
