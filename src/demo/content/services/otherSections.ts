import { constant, editionYear, figure, province, t, yearsSince } from '../notation';
import { national } from '../constants';
import { serviceOf, statement } from '../serviceOf';
import { several } from '../several';

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
      text: t`${province} ilinde şehit yakını, gazi, gazi yakını, vazife malulü veya vazife malulü yakını olarak kamu
        kurum ve kuruluşlarında istihdam edilen kişi sayısı ${figure('istihdam-kisi', 'copula')}.`,
      zero: t`${province} ilinde şehit yakını, gazi, gazi yakını, vazife malulü veya vazife malulü yakını olarak kamu
        kurum ve kuruluşlarında istihdam edilen kişi bulunmamaktadır.`,
      notReported: t`${province} ilinde şehit yakını, gazi, gazi yakını, vazife malulü veya vazife malulü yakını olarak
        kamu kurum ve kuruluşlarında istihdam edilen kişi sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilinde şehit yakını, gazi, gazi yakını, vazife malulü veya vazife malulü yakını olarak
        kamu kurum ve kuruluşlarında istihdam edilen kişi sayısı, kişisel verilerin korunması amacıyla
        açıklanmamaktadır.`,
    }),
  ],
});

const serviceLaw = national({
  key: 'vatani-hizmet-kanunu',
  kind: 'law',
  value: '3292',
  source: 'Vatani Hizmet Tertibi Aylıklarının Bağlanması Hakkında Kanun',
});
const athletesLaw = national({
  key: 'sporcu-ayligi-kanunu',
  kind: 'law',
  value: '5774',
  source: 'Başarılı Sporculara Aylık Bağlanması ile Devlet Sporcusu Unvanı Verilmesi Hakkında Kanun',
});
const july = national({ key: 'on-bes-temmuz', kind: 'day', value: '07-15' });

/** Ücretsiz Seyahat. */
export const ucretsizSeyahat = serviceOf({
  key: 'ucretsiz-seyahat',
  name: 'Ücretsiz Seyahat',
  icon: 'id-card',
  description: [
    t`Şehit yakınlarına, gazilere ve gazi yakınlarına, vazife malullerine ve vazife malullerinin yakınlarına;
      ${constant(serviceLaw)} sayılı Vatani Hizmet Tertibi Aylıklarının Bağlanması Hakkında Kanun kapsamında aylık
      alanlara ve yakınlarına; ${constant(athletesLaw)} sayılı Başarılı Sporculara Aylık Bağlanması ile Devlet Sporcusu
      Unvanı Verilmesi Hakkında Kanun kapsamında aylık alanlara; ${constant(july)} şehitlerinin yakınlarına,
      ${constant(july)} gazilerine ve bu gazilerin yakınlarına ücretsiz seyahat kartı verilmektedir. Hak sahipleri,
      kartlarıyla toplu taşıma araçlarından ücretsiz yararlanmaktadır. Basımı tamamlanan kartlar hak sahiplerine
      teslim edilmektedir.`,
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
      suppressed: t`${province} ilinde basılarak hak sahiplerine teslim edilen ücretsiz seyahat kartı sayısı, kişisel
        verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

/** Sosyal Yardımlaşma ve Dayanışma Vakıfları. */
export const sydv = serviceOf({
  key: 'sydv',
  name: 'Sosyal Yardımlaşma ve Dayanışma Vakıfları (SYDV)',
  acronym: 'SYDV',
  icon: 'heart-handshake',
  description: [
    t`Sosyal yardımlaşma ve dayanışma vakıfları, sosyal yardımların ihtiyaç sahiplerine ulaştırılmasını sağlayan
      kuruluşlardır. Sosyal yardım başvuruları vakıflarca alınmakta ve değerlendirilmektedir. Vakıflar, yardımların
      ihtiyaç içindeki kişi ve ailelere zamanında ulaştırılması, toplumda yardımlaşma ve dayanışmanın güçlendirilmesi
      amacıyla çalışmaktadır.`,
  ],
  statements: [
    statement({
      key: 'sydv-vakif',
      text: t`${province} ilinde ${figure('sydv-vakif')} sosyal yardımlaşma ve dayanışma vakfı bulunmaktadır.`,
      zero: t`${province} ilinde sosyal yardımlaşma ve dayanışma vakfı bulunmamaktadır.`,
      notReported: t`${province} ilindeki sosyal yardımlaşma ve dayanışma vakfı sayısı bildirilmemiştir.`,
      suppressed: t`${province} ilindeki sosyal yardımlaşma ve dayanışma vakfı sayısı, kişisel verilerin korunması
        amacıyla açıklanmamaktadır.`,
    }),
  ],
});

/** Sosyal Yardımlar. */
export const sosyalYardimlar = serviceOf({
  key: 'sosyal-yardimlar',
  name: 'Sosyal Yardımlar',
  icon: 'shopping-basket',
  description: [
    t`Sosyal yardımlar kapsamında gıda, eğitim ve sağlık yardımları yapılmakta, şartlı nakit transferleri ve proje
      destekleri sağlanmaktadır. Bu yardımlarla ailelerin temel ihtiyaçlarının karşılanması, çocukların okula devam
      etmesi ve aile bireylerinin sağlık hizmetlerine erişmesi amaçlanmaktadır. Proje destekleriyle, çalışabilecek
      durumda olan kişilerin üretime katılmaları ve kendi gelirlerini elde etmeleri özendirilmektedir.`,
  ],
  statements: [
    several({
      key: 'sosyal-yardim-yil',
      text: t`${province} ilinde ${editionYear} yılında ${figure('sosyal-yardim-hane')} haneye toplam
        ${figure('sosyal-yardim-tutar')} tutarında sosyal yardım yapılmıştır.`,
      zero: t`${province} ilinde ${editionYear} yılında sosyal yardım yapılan hane ve sosyal yardım ödemesi
        bulunmamaktadır.`,
      subject: t`${province} ilinde ${editionYear} yılında sosyal yardım yapılan hane sayısı ile yapılan
        yardımların toplam tutarı`,
      figures: [
        {
          metric: 'sosyal-yardim-hane',
          text: t`${province} ilinde ${editionYear} yılında ${figure('sosyal-yardim-hane')} haneye sosyal yardım
            yapılmıştır.`,
          zero: t`${province} ilinde ${editionYear} yılında sosyal yardım yapılan hane bulunmamaktadır.`,
          subject: t`${province} ilinde ${editionYear} yılında sosyal yardım yapılan hane sayısı`,
        },
        {
          metric: 'sosyal-yardim-tutar',
          text: t`${province} ilinde ${editionYear} yılında yapılan sosyal yardımların toplam tutarı
            ${figure('sosyal-yardim-tutar', 'copula')}.`,
          zero: t`${province} ilinde ${editionYear} yılında sosyal yardım ödemesi bulunmamaktadır.`,
          subject: t`${province} ilinde ${editionYear} yılında yapılan sosyal yardımların toplam tutarı`,
        },
      ],
    }),
    statement({
      key: 'sosyal-yardim-kaynak',
      text: t`${yearsSince(2003)} yılları arasında sosyal yardımlar için ${province} iline
        ${figure('sosyal-yardim-kaynak')} kaynak aktarılmıştır.`,
      zero: t`${yearsSince(2003)} yılları arasında sosyal yardımlar için ${province} iline aktarılan kaynak
        bulunmamaktadır.`,
      notReported: t`${yearsSince(2003)} yılları arasında sosyal yardımlar için ${province} iline aktarılan kaynağın
        tutarı bildirilmemiştir.`,
      suppressed: t`${yearsSince(2003)} yılları arasında sosyal yardımlar için ${province} iline aktarılan kaynağın
        tutarı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
  ],
});

/** Yatırımlar. */
export const yatirimlar = serviceOf({
  key: 'yatirimlar',
  name: 'Yatırımlar',
  icon: 'landmark',
  description: [
    t`Bakanlık, sosyal hizmet kuruluşlarının güvenli, erişilebilir ve ihtiyaca uygun binalarda hizmet vermesi için
      illerde yatırım projeleri yürütmektedir. Projeler, illerin ihtiyaçları dikkate alınarak planlanmaktadır.
      Yatırımlarla hizmetlerin niteliğinin artırılması ve vatandaşların hizmetlere daha kolay ulaşması
      amaçlanmaktadır.`,
  ],
  statements: [
    statement({
      key: 'yatirim-proje',
      text: t`${yearsSince(2002)} yılları arasında ${province} ilinde Bakanlığa ait ${figure('yatirim-proje')} yatırım
        projesi tamamlanmıştır.`,
      zero: t`${yearsSince(2002)} yılları arasında ${province} ilinde tamamlanan Bakanlığa ait yatırım projesi
        bulunmamaktadır.`,
      notReported: t`${yearsSince(2002)} yılları arasında ${province} ilinde tamamlanan Bakanlığa ait yatırım projesi
        sayısı bildirilmemiştir.`,
      suppressed: t`${yearsSince(2002)} yılları arasında ${province} ilinde tamamlanan Bakanlığa ait yatırım projesi
        sayısı, kişisel verilerin korunması amacıyla açıklanmamaktadır.`,
    }),
    statement({
      key: 'yatirim-tutar',
      text: t`Bakanlığın ${province} ilinde devam eden yatırımlarının toplam maliyeti
        ${figure('yatirim-tutar', 'copula')}.`,
      zero: t`Bakanlığın ${province} ilinde devam eden yatırımı bulunmamaktadır.`,
      notReported: t`Bakanlığın ${province} ilinde devam eden yatırımlarının toplam maliyeti bildirilmemiştir.`,
      suppressed: t`Bakanlığın ${province} ilinde devam eden yatırımlarının toplam maliyeti, kişisel verilerin korunması
        amacıyla açıklanmamaktadır.`,
    }),
  ],
});
