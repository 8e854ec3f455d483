import { constant, figure, province, t } from '../notation';
import { limit, national } from '../constants';
import { serviceOf, statement } from '../serviceOf';

const earthquakes = national({ key: 'deprem-tarihi', kind: 'date', value: '2023-02-06' });

/** Afet ve Acil Durumlarda Psikososyal Destek Hizmetleri. */
export const psikososyalDestek = serviceOf({
  key: 'psikososyal-destek',
  name: 'Afet ve Acil Durumlarda Psikososyal Destek Hizmetleri',
  icon: 'life-buoy',
  description: [
    t`Afet ve acil durumlarda psikososyal destek hizmetleri; iş birliği yapılan kurumlar, sivil toplum kuruluşları,
      üniversiteler ve gönüllü kişilerle birlikte yürütülmektedir. Bu hizmetlerle afetten etkilenen birey ve
      ailelerin yaşadıkları güçlükleri aşması, olağan hayatlarına dönmesi ve ihtiyaç duydukları desteğe ulaşması
      amaçlanmaktadır.`,
    t`${constant(earthquakes)} tarihinde meydana gelen Kahramanmaraş merkezli depremlerin ardından, afet bölgesinden
      diğer illere gelen vatandaşlara da bulundukları yerde psikososyal destek verilmiştir.`,
  ],
  constants: [earthquakes],
  statements: [
    statement({
      key: 'psikososyal-destek-kisi',
      text: t`Depremlerin ardından afet bölgesinden ${province} iline gelen ${figure('psikososyal-destek-kisi')}
        kişiye psikososyal destek hizmeti ulaştırılmıştır.`,
      zero: t`Depremlerin ardından afet bölgesinden ${province} iline gelerek psikososyal destek alan kişi
        bulunmamaktadır.`,
      notReported: t`Depremlerin ardından afet bölgesinden ${province} iline gelerek psikososyal destek alan kişi
        sayısı bildirilmemiştir.`,
      suppressed: t`Depremlerin ardından afet bölgesinden ${province} iline gelerek psikososyal destek alan kişi
        sayısı ${limit} azdır.`,
    }),
  ],
});
