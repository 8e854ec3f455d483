import { bilingual, chosen, counted } from '../../bilingual';

/** Words of taking later texts into an edition. */
export const adoptWords = bilingual(
  {
    button: 'Metinler: yeni sürümler…',
    title: (code: string) => `${code} dönemine yeni metin sürümleri`,
    explained:
      'Dönem açıldıktan sonra onaylanan metinler, göstergeler ve kurallar burada listelenir. Seçtikleriniz yalnız bu döneme alınır. Önce etkilenen kitapçıklara bakın.',
    none: 'Bu dönemdeki metinlerin hepsi güncel; alınacak yeni sürüm yok.',
    texts: 'Yeni sürümler',
    collections: { sections: 'bölüm', services: 'hizmet', metrics: 'gösterge', checks: 'kural' },
    isNew: 'dönemde yok',
    isChanged: 'değişmiş',
    look: 'Etkilenen kitapçıkları göster',
    adopt: (released: number) =>
      released === 0 ? 'Bu döneme al' : `Bu döneme al ve ${String(released)} kitapçığı yayımla`,
    holding: 'Bu seçim bazı kitapçıkları bekletir',
    holds: {
      metrics: (count: number) =>
        `Gösterge ${String(count)} ilde zorunlu olur ve onaylı değeri yok. Değer girilip onaylanana kadar:`,
      checks: (count: number) =>
        `Onaylı değerler bu zorunlu kurala ${String(count)} ilde uymuyor. Değerler düzeltilene ya da olağanüstü işlemle kuraldan muaf tutulana kadar:`,
    },
    notCorrected: (count: number) => `Yayında, ama yeni yayımı yapılamaz (${String(count)}):`,
    notReleased: {
      rolling: (count: number) => `Henüz yayında değil, yayımlanamaz (${String(count)}):`,
      train: (count: number) => `Henüz yayında değil, tek başına yayımlanamaz (${String(count)}):`,
    },
    entryClosed: 'Veri girişi kapandıysa bu illere ek süre vermeniz gerekir.',
    released: 'Otomatik olarak yayımlanacak kitapçıklar',
    comeOut: (count: number) =>
      `Bu seçimle ${String(count)} ilin eksiği kalmaz; ilk kitapçıkları hemen yayımlanır:`,
    touched: 'Etkilenen kitapçıklar',
    counts: (touched: number, same: number, later: number) =>
      `${String(touched)} kitapçık farklı basılır; ${String(same)} kitapçık aynı kalır. Henüz hazır olmayan ${String(later)} ilin kitapçığı doğrudan yeni metinle basılır.`,
    pastStays:
      'Yayındaki kitapçıklar değişmez. Farklı olanlar Yayın sayfasında işaretlenir; gerekirse yeni bir yayımla düzeltirsiniz.',
    ready: 'yayıma hazır',
    published: (number: number) => `${String(number)}. yayım yayında`,
    differing: (count: number) => `${String(count)} yer farklı`,
    absent: '(yer almıyor)',
    adopted: (count: number) => `${String(count)} metin bu döneme alındı.`,
    differs: 'Güncel metinlerden farklı',
  },
  {
    button: 'Texts: new versions…',
    title: (code: string) => `New versions of texts for edition ${code}`,
    explained:
      'Texts, metrics and checks that were approved after the edition had opened are listed here. Those you choose enter this edition only. Look at the affected booklets first.',
    none: 'All texts of this edition are up to date; there is nothing to take in.',
    texts: 'New versions',
    collections: { sections: 'section', services: 'service', metrics: 'metric', checks: 'check' },
    isNew: 'not in this edition',
    isChanged: 'changed',
    look: 'Show the affected booklets',
    adopt: (released: number) =>
      released === 0
        ? 'Take into this edition'
        : `Take into this edition and publish ${counted(released, 'booklet')}`,
    holding: 'This choice keeps booklets waiting',
    holds: {
      metrics: (count: number) =>
        `The figure becomes required and is not approved in ${counted(count, 'province')}. Until it is entered and approved:`,
      checks: (count: number) =>
        `The approved figures of ${counted(count, 'province')} fail this hard check. Until they are corrected, or exempted by an exceptional act:`,
    },
    notCorrected: (count: number) => `Published, but no further publication is possible (${String(count)}):`,
    notReleased: {
      rolling: (count: number) => `Not published yet, and cannot be (${String(count)}):`,
      train: (count: number) => `Not published yet, and cannot be alone (${String(count)}):`,
    },
    entryClosed: 'If entry has closed, you need to give these provinces more time.',
    released: 'Booklets that are published automatically',
    comeOut: (count: number) =>
      `With this choice nothing is missing any more in ${counted(count, 'province')}; the first ${chosen(count, 'booklet is', 'booklets are')} published at once:`,
    touched: 'Affected booklets',
    counts: (touched: number, same: number, later: number) =>
      `${counted(touched, 'booklet')} would print differently; ${counted(same, 'booklet')} would stay the same. ${counted(later, 'booklet')} not ready yet will print with the new text from the start.`,
    pastStays:
      'Published booklets do not change. Those that differ are marked on the Publication page, and can be corrected by a new publication.',
    ready: 'ready',
    published: (number: number) => `publication ${String(number)} is published`,
    differing: (count: number) => `${counted(count, 'place')} ${chosen(count, 'differs', 'differ')}`,
    absent: '(absent)',
    adopted: (count: number) => `${counted(count, 'text')} taken into this edition.`,
    differs: 'Differs from the current texts',
  },
);
