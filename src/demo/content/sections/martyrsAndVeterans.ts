import type { Section } from '@/domain/booklet/text';
import { figure, province, t } from '../notation';
import { limit, suppressionLimit } from '../constants';
import { statement } from '../serviceOf';

const martyrs = statement({
  key: 'sehit',
  layout: 'highlight',
  text: t`${figure('sehit')} Şehit`,
  zero: t`${province} ilinde şehit kaydı bulunmamaktadır.`,
  notReported: t`${province} ilinde şehit sayısı bildirilmemiştir.`,
  suppressed: t`${province} ilinde şehit sayısı ${limit} azdır.`,
});
const veterans = statement({
  key: 'gazi',
  layout: 'highlight',
  text: t`${figure('gazi')} Gazi`,
  zero: t`${province} ilinde gazi kaydı bulunmamaktadır.`,
  notReported: t`${province} ilinde gazi sayısı bildirilmemiştir.`,
  suppressed: t`${province} ilinde gazi sayısı ${limit} azdır.`,
});

/** Section 5. */
export const martyrsAndVeterans: Section = {
  key: 'sehit-gazi',
  number: 5,
  title: t`Şehit Yakınları ve Gazi Hizmetleri`,
  opening: [
    t`Şehitlerimizin aziz hatırasını yaşatmak, şehit yakınlarımıza ve gazilerimize sahip çıkmak devletin ve milletin
      ortak görevidir. Şehit yakınlarının, gazilerin ve gazi yakınlarının korunması, haklarından eksiksiz
      yararlanması ve ihtiyaçlarının karşılanması için çalışmalar yürütülmektedir. Bu çalışmalarda ilgili kurum ve
      kuruluşlarla eş güdüm sağlanmaktadır.`,
  ],
  parts: [
    { type: 'statement', statement: martyrs },
    { type: 'statement', statement: veterans },
    { type: 'service', service: 'istihdam' },
    { type: 'service', service: 'ucretsiz-seyahat' },
  ],
  constants: [suppressionLimit],
};
