import { plainFront, type FrontMatter } from '@/domain/booklet/text';
import { derivedPlan } from './derived';
import { asOfDate, province, t } from './notation';

/** The opening statement and the texts of the two covers. */
export const front: FrontMatter = {
  ...plainFront,
  contact: { telephone: 'ALO 183', email: null, web: null, address: null },
  derived: derivedPlan,
  issuer: 'Aile ve Sosyal Hizmetler Bakanlığı',
  department: 'Strateji Geliştirme Başkanlığı',
  bookletTitle: 'İli Bilgilendirme Kitapçığı',
  openingTitle: 'Sunuş',
  opening: [
    t`Aile ve Sosyal Hizmetler Bakanlığı; bireyin, ailenin ve toplumun refahını artırmak amacıyla sosyal hizmetleri
      ve sosyal yardımları ülke genelinde sunmaktadır. Çocuklar, gençler, kadınlar, engelliler, yaşlılar, şehit
      yakınları ve gaziler başta olmak üzere, desteğe ihtiyaç duyan herkesin hizmetlere kolayca ulaşması bu
      çalışmaların ortak hedefidir.`,
    t`Hizmetler; katılımcı, adil ve ihtiyaç odaklı bir anlayışla planlanmakta, ihtiyaçların yerinde tespit edilmesi
      gözetilmektedir. Kamu kurumları, yerel yönetimler, üniversiteler ve sivil toplum kuruluşlarıyla yapılan iş
      birliği bu anlayışın bir parçasıdır.`,
    t`Bu kitapçık, Bakanlığın ${province} ilinde yürüttüğü hizmetleri ve bu hizmetlerle ulaşılan sonuçları bir arada
      sunmak üzere hazırlanmıştır. Kitapçıktaki verilerde, ayrıca bir tarih veya dönem belirtilmedikçe, ${asOfDate}
      tarihi esas alınmıştır. Sonuçların düzenli olarak paylaşılması, kamuoyunun açık biçimde bilgilendirilmesine ve
      hizmetlerin geliştirilmesine katkı sağlamaktadır.`,
  ],
  backCover: [t`Türkiye Cumhuriyeti’nin yüzüncü yılı`],
};
