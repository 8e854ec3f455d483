import { bilingual } from '../bilingual';

/** Words of taking later texts into an edition. */
export const adoptWords = bilingual(
  {
    button: 'Metinler: yeni sürümler…',
    title: (code: string) => `${code} dönemine yeni metin sürümleri`,
    explained:
      'Dönem açıldıktan sonra onaylanan metinler, göstergeler ve denetimler burada listelenir. Seçtikleriniz yalnız bu döneme alınır. Önce etkilenen kitapçıklara bakın.',
    none: 'Bu dönemdeki metinlerin hepsi güncel; alınacak yeni sürüm yok.',
    texts: 'Yeni sürümler',
    collections: { sections: 'bölüm', services: 'hizmet', metrics: 'gösterge', checks: 'denetim' },
    isNew: 'dönemde yok',
    isChanged: 'değişmiş',
    look: 'Etkilenen kitapçıkları göster',
    adopt: (released: number) =>
      released === 0 ? 'Bu döneme al' : `Bu döneme al ve ${String(released)} kitapçığı yayımla`,
    holding: 'Bu seçim bazı kitapçıkları bekletir',
    holds: {
      metrics: (count: number) =>
        `Rakam ${String(count)} ilde zorunlu olur ve onaylı değil. Rakam girilip onaylanana kadar:`,
      checks: (count: number) =>
        `Onaylı rakamlar bu zorunlu kurala ${String(count)} ilde uymuyor. Rakamlar düzeltilene ya da denetim olağanüstü işlemle geçilene kadar:`,
    },
    notCorrected: (count: number) => `Yayımda, ama yeni yayımı yapılamaz (${String(count)}):`,
    notReleased: {
      rolling: (count: number) => `Henüz yayımda değil, yayımlanamaz (${String(count)}):`,
      train: (count: number) => `Henüz yayımda değil, tek başına yayımlanamaz (${String(count)}):`,
    },
    entryClosed: 'Veri girişi kapandıysa bu illere ek süre vermeniz gerekir.',
    released: 'Kendiliğinden yayımlanacak kitapçıklar',
    comeOut: (count: number) =>
      `Bu seçimle ${String(count)} ilin eksiği kalmaz; ilk kitapçıkları hemen yayımlanır:`,
    touched: 'Etkilenen kitapçıklar',
    counts: (touched: number, same: number, later: number) =>
      `${String(touched)} kitapçık farklı basılır; ${String(same)} kitapçık aynı kalır. Henüz hazır olmayan ${String(later)} ilin kitapçığı doğrudan yeni metinle basılır.`,
    pastStays:
      'Yayımdaki kitapçıklar değişmez. Farklı olanlar Yayın sayfasında işaretlenir; gerekirse yeni bir yayımla düzeltirsiniz.',
    ready: 'yayıma hazır',
    published: (number: number) => `${String(number)}. yayım okurda`,
    differing: (count: number) => `${String(count)} yer farklı`,
    absent: '(yer almıyor)',
    adopted: (count: number) => `${String(count)} metin bu döneme alındı.`,
    differs: 'Güncel metinlerden farklı',
  },
  {
    button: 'Texts: new versions…',
    title: (code: string) => `New versions of texts for edition ${code}`,
    explained:
      'Texts, metrics and checks that were approved after the edition had opened are listed here. Those you choose enter this edition only. Look at the booklets they touch first.',
    none: 'All texts of this edition are up to date; there is nothing to take in.',
    texts: 'New versions',
    collections: { sections: 'section', services: 'service', metrics: 'metric', checks: 'check' },
    isNew: 'not in this edition',
    isChanged: 'changed',
    look: 'Show the booklets they touch',
    adopt: (released: number) =>
      released === 0
        ? 'Take into this edition'
        : `Take into this edition and publish ${released === 1 ? 'a booklet' : `${String(released)} booklets`}`,
    holding: 'This choice keeps booklets waiting',
    holds: {
      metrics: (count: number) =>
        `The figure becomes required and is not approved in ${count === 1 ? 'one province' : `${String(count)} provinces`}. Until it is entered and approved:`,
      checks: (count: number) =>
        `The approved figures of ${count === 1 ? 'one province' : `${String(count)} provinces`} fail this hard rule. Until they are corrected, or the check is let pass by an exceptional act:`,
    },
    notCorrected: (count: number) => `Published, but no further publication is possible (${String(count)}):`,
    notReleased: {
      rolling: (count: number) => `Not published yet, and cannot be (${String(count)}):`,
      train: (count: number) => `Not published yet, and cannot be alone (${String(count)}):`,
    },
    entryClosed: 'If entry has closed, these provinces need an extension from you.',
    released: 'Booklets that come by themselves',
    comeOut: (count: number) =>
      `With this choice nothing is missing any more in ${count === 1 ? 'one province' : `${String(count)} provinces`}; the first booklet is published at once:`,
    touched: 'Touched booklets',
    counts: (touched: number, same: number, later: number) =>
      `${String(touched)} booklets would print differently; ${String(same)} stay the same. The booklets of ${String(later)} provinces that are not ready yet print with the new text from the start.`,
    pastStays:
      'Published booklets do not change. Those that differ are marked on the board, and can be corrected by a new publication.',
    ready: 'ready',
    published: (number: number) => `publication ${String(number)} is out`,
    differing: (count: number) => `${String(count)} places differ`,
    absent: '(not there)',
    adopted: (count: number) => `${String(count)} texts entered this edition.`,
    differs: 'Differs from the current texts',
  },
);
