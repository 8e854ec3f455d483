import { withSuffix } from '@/domain/turkish/suffix';
import { bilingual } from '../bilingual';
import { publicationsEn, publicationsTr } from '../listing';

/** Words of the pages that tell of the publication itself: corrections, calendar, accessibility, contact. */
export const noticeWords = bilingual(
  {
    corrections: {
      title: 'Düzeltmeler ve geri çekmeler',
      description: 'Yayımlanan kitapçıklarda sonradan değişen değerler ve geri çekilen kitapçıklar.',
      intro: 'Yayımlanan bir veri sonradan değişirse eski değer, yeni değer ve gerekçe burada kalır.',
      none: 'Bugüne kadar düzeltilen ya da geri çekilen bir kitapçık yok.',
      feed: 'Atom akışı',
      releases: 'Yayımlar (Atom akışı)',
      shown: 'Gösterilenler',
      all: 'Hepsi',
      kinds: { first: 'İlk yayım', correction: 'Düzeltme', revision: 'Güncelleme', withdrawal: 'Geri çekme' },
      date: 'Tarih',
      place: 'İl ve yayım',
      metric: 'Gösterge',
      before: 'Eski',
      after: 'Yeni',
      reason: 'Gerekçe',
      publication: (edition: string, number: number) => `${edition}, ${String(number)}. yayım`,
      whole: 'Bütün kitapçık',
      wording: 'Yalnız metin',
      withdrawn: 'Bu yayım geri çekildi.',
      taken: (numbers: readonly number[]) => `${publicationsTr(numbers)} geri çekildi.`,
      uncompared: 'Önceki yayımla karşılaştırılmadı.',
      hidden: 'Eski ve yeni değer artık açıklanmıyor.',
      gone: { hidden: 'artık açıklanmıyor', withdrawn: 'yayımı geri çekildi' },
      absent: 'yok',
      entry: (province: string, edition: string, number: number, kind: string) =>
        `${province}, ${edition}, ${String(number)}. yayım: ${kind.toLocaleLowerCase('tr')}`,
      change: (metric: string, before: string, after: string) =>
        `${metric}. Eski: ${before}; yeni: ${after}.`,
      feedTitle: 'İl Bilgilendirme Kitapçıkları: düzeltmeler ve geri çekmeler',
      releasesTitle: 'İl Bilgilendirme Kitapçıkları: yayımlar',
    },
    calendar: {
      title: 'Yayım takvimi',
      description: 'Kitapçıkların sayıları, veri tarihleri ve yayım durumu.',
      intro:
        'Her sayı bir veri tarihine aittir. Kitapçıklar il il, il müdürlüğünün ve Bakanlığın onayından sonra yayımlanır.',
      edition: 'Sayı',
      asOf: 'Veri tarihi',
      state: 'Durum',
      states: {
        planned: 'planlandı',
        open: 'veri girişi sürüyor',
        closed: 'veri girişi kapandı',
        published: (published: number, all: number) =>
          published === all
            ? `${String(all)} ilin tümü yayında`
            : `${String(all)} ilin ${withSuffix(String(published), 'possessive')} yayında`,
        recorded: 'önceki kitapçıklardan aktarıldı',
      },
      unknown: 'belirlenmedi',
      none: 'Takvimde bir sayı yok.',
      upcoming: 'Planlanan ve hazırlanan sayılar',
      upcomingNote: 'Bu sayılar ve tarihleri planlanmıştır; değişebilir.',
      plannedAsOf: 'Planlanan veri tarihi',
      plannedEntry: 'Planlanan veri girişi sonu',
      past: 'Yayımlanan sayılar',
      noUpcoming: 'Takvimde planlanan ya da hazırlanan bir sayı yok.',
    },
    contact: {
      title: 'İletişim ve kullanım',
      description: 'Kitapçıklar hakkında kime başvurulacağı ve verilerin hangi koşulla kullanılacağı.',
      ask: 'Soru ve bildirimler',
      noContact: 'İletişim bilgisi henüz yayımlanmadı.',
      licence: 'Kullanım koşulu',
      noLicence: 'Bu yayın için bir lisans belirlenmemiştir; kullanım için yayımlayana başvurun.',
      licenceText: 'Metinler ve veriler şu lisansla kullanılabilir:',
      cite: 'Kaynak gösterme',
      citeText:
        'Bir değeri kullanırken ili, sayıyı ve yayım numarasını yazın. Her yayımın değişmeyen bir adresi vardır, örneğin:',
      telephone: 'Telefon',
      email: 'E-posta',
      web: 'Genel ağ',
      address: 'Adres',
      hidden: 'Açıklanmayan değerler',
      hiddenText: [
        'Az sayıda kişiyi ilgilendirdiği için kişileri belli edebilecek değerler yayımdan önce tek tek incelenir ve her biri için açıklanıp açıklanmayacağına karar verilir. Açıklanmayan bir değer bir toplamdan, başka bir sayıdan ya da önceki bir yayımdan çıkarılabiliyorsa, onu ele veren değer de açıklanmayabilir.',
        'Hiçbir değer yuvarlanmaz ya da değiştirilmez. Açıklanmayan değerin yerinde kitapçıklarda ve sayfalarda (k), veri dosyalarında Q yazılıdır; içinde böyle bir değer bulunan Türkiye toplamı verilmez.',
      ],
      fault: 'Bir yanlışı bildirin',
      faultText:
        'Yanlış olduğunu düşündüğünüz bir değeri ilin adı, sayı ve gösterge adıyla bildirin. Düzeltilirse eski ve yeni değer düzeltmeler sayfasında yayımlanır.',
    },
    accessibility: {
      title: 'Erişilebilirlik bildirimi',
      description: 'Bu sitenin ve kitapçık dosyalarının erişilebilirliği, bilinen sınırları ve başvuru yolu.',
      lead: 'Bu site ve kitapçıklar herkesin okuyabilmesi için hazırlanır. Hedef, WCAG 2.2 AA düzeyi ve PDF dosyalarında PDF/UA-1 ölçünüdür.',
      doneTitle: 'Yapılanlar',
      done: [
        'Sayfalar klavyeyle ve ekran okuyucuyla kullanılabilir; betik çalışmasa da bütün içerik okunur.',
        'Haritalarda bulunan her bilgi aynı sayfada liste ya da tablo olarak da verilir; renk hiçbir yerde tek işaret değildir.',
        'Her grafik bir cümleyle anlatılır; sayıları metin olarak okunur.',
        'Açık ve koyu görünüm, yüksek karşıtlık ve yüzde 200 büyütme desteklenir; sayfalar 320 piksel genişlikte yatay kaydırma istemez. Geniş tablolar kendi içinde kayar.',
        'Her kitapçık etiketli PDF olarak yayımlanır ve yayımlanmadan önce kontrol edilir.',
      ],
      limitsTitle: 'Bilinen sınırlar',
      limits: [
        'Kitapçık metinleri Türkçedir; İngilizce sayfalarda Türkçe metinler dil olarak işaretlenmiştir.',
        'Haritadaki illerin dokunma alanı küçük ekranda dardır; aynı bağlantılar haritanın altındaki listededir.',
        'İşaret dili ve kolay okunur anlatım bulunmamaktadır.',
      ],
      formatsTitle: 'Başka biçimler',
      formats:
        'Her kitapçık web sayfası, PDF ve açık veri olarak bulunur. Büyük yazılı baskı için yayımlayana başvurabilirsiniz.',
      basis:
        'Bu bildirim yayımlayanın kendi değerlendirmesine dayanır: sayfalar ve dosyalar her sürümde otomatik olarak kontrol edilir.',
      complaintTitle: 'Bir engelle karşılaşırsanız',
      complaint: 'Karşılaştığınız engeli ve sayfanın adresini yayımlayana bildirin.',
    },
  },
  {
    corrections: {
      title: 'Corrections and withdrawals',
      description: 'Figures of published booklets that changed later, and booklets that were withdrawn.',
      intro: 'If a published figure changes later, the old value, the new value and the reason stay here.',
      none: 'No booklet has been corrected or withdrawn so far.',
      feed: 'Atom feed',
      releases: 'Publications (Atom feed)',
      shown: 'Shown',
      all: 'All',
      kinds: {
        first: 'First publication',
        correction: 'Correction',
        revision: 'Revision',
        withdrawal: 'Withdrawal',
      },
      date: 'Date',
      place: 'Province and publication',
      metric: 'Metric',
      before: 'Before',
      after: 'After',
      reason: 'Reason',
      publication: (edition: string, number: number) => `${edition}, publication ${String(number)}`,
      whole: 'The whole booklet',
      wording: 'Wording only',
      withdrawn: 'This publication was withdrawn.',
      taken: (numbers: readonly number[]) => `${publicationsEn(numbers)} withdrawn.`,
      uncompared: 'Not compared with the publication before.',
      hidden: 'The old and the new value are no longer disclosed.',
      gone: { hidden: 'no longer disclosed', withdrawn: 'publication withdrawn' },
      absent: 'none',
      entry: (province: string, edition: string, number: number, kind: string) =>
        `${province}, ${edition}, publication ${String(number)}: ${kind.toLowerCase()}`,
      change: (metric: string, before: string, after: string) =>
        `${metric}. Before: ${before}; after: ${after}.`,
      feedTitle: 'Provincial Information Booklets: corrections and withdrawals',
      releasesTitle: 'Provincial Information Booklets: publications',
    },
    calendar: {
      title: 'Release calendar',
      description: 'Editions of the booklets, the dates of their figures, and what is published.',
      intro:
        'Each edition has a date that its figures hold for. Booklets are published province by province, once the provincial directorate and the ministry have approved them.',
      edition: 'Edition',
      asOf: 'Date of the figures',
      state: 'State',
      states: {
        planned: 'planned',
        open: 'data entry under way',
        closed: 'data entry closed',
        published: (published: number, all: number) =>
          published === all
            ? `all ${String(all)} provinces published`
            : `${String(published)} of ${String(all)} provinces published`,
        recorded: 'taken from earlier booklets',
      },
      unknown: 'not set',
      none: 'There is no edition in the calendar.',
      upcoming: 'Editions planned and in preparation',
      upcomingNote: 'These editions and their dates are planned; they may change.',
      plannedAsOf: 'Planned date of the figures',
      plannedEntry: 'Planned end of data entry',
      past: 'Published editions',
      noUpcoming: 'No planned edition is in the calendar.',
    },
    contact: {
      title: 'Contact and use',
      description: 'Whom to ask about the booklets, and on which terms the data may be used.',
      ask: 'Questions and reports',
      noContact: 'No contact has been published yet.',
      licence: 'Terms of use',
      noLicence: 'No licence has been set for this publication; ask the publisher before use.',
      licenceText: 'Texts and data may be used under this licence:',
      cite: 'How to cite',
      citeText:
        'Name the province, the edition and the number of the publication. Each publication has an address that does not change, for example:',
      telephone: 'Telephone',
      email: 'E-mail',
      web: 'Web',
      address: 'Address',
      hidden: 'Figures that are not disclosed',
      hiddenText: [
        'Figures that concern so few persons that they could be told apart are looked at one by one before publication, and it is decided of each whether it is disclosed. Where a figure that is not disclosed could be worked out from a total, another edition or an earlier publication, the figure that gives it away may be withheld too.',
        'No figure is rounded or altered. In booklets and on pages (k) stands in the place of a figure that is not disclosed, in data files Q; a total of Türkiye that would hold such a figure is not given.',
      ],
      fault: 'Report a mistake',
      faultText:
        'Tell us of a figure that you think is wrong, with province, edition and metric. If it is corrected, the old and the new value are published on the page of corrections.',
    },
    accessibility: {
      title: 'Accessibility statement',
      description:
        'How accessible this site and the booklets are, known limits, and whom to tell of an obstacle.',
      lead: 'This site and the booklets are made for everybody to read. The aim is WCAG 2.2 level AA, and PDF/UA-1 for PDF files.',
      doneTitle: 'What is done',
      done: [
        'Pages work with the keyboard and with screen readers, and all content can be read without scripts.',
        'Whatever a map shows is in a list or table on the same page; colour is never the only mark.',
        'Each chart is told in a sentence, and its numbers are text.',
        'Light and dark schemes, high contrast and a zoom of 200 per cent are supported; pages need no sideways scrolling at 320 pixels. Wide tables scroll within the page.',
        'Each booklet is published as a tagged PDF that is checked before it is published.',
      ],
      limitsTitle: 'Known limits',
      limits: [
        'The texts of the booklets are in Turkish; on English pages they are marked as Turkish.',
        'On small screens provinces on the map are small targets; the same links are in the list below it.',
        'There is no sign language and no easy-to-read version.',
      ],
      formatsTitle: 'Other formats',
      formats:
        'Each booklet is there as web page, PDF and open data. Ask the publisher for a copy in large print.',
      basis:
        'This statement is the publisher’s own assessment: pages and files are checked automatically with each release.',
      complaintTitle: 'If you meet an obstacle',
      complaint: 'Tell the publisher of it, with the address of the page.',
    },
  },
);
