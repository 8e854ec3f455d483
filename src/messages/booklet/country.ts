import type { Locale } from '@/domain/bilingual';
import { withSuffix } from '@/domain/turkish/suffix';
import { bilingual, counted } from '../bilingual';
import { listed } from '../listing';

const tr = (count: number, suffix: Parameters<typeof withSuffix>[1]): string =>
  withSuffix(String(count), suffix);

/** Names those of a page's parts that are there. */
const shownParts = (locale: Locale, parts: readonly (string | false)[]): string =>
  listed(
    parts.filter((part) => part !== false),
    locale,
  );

/** Words of the public pages over many provinces: first page, metrics, services, country, comparisons. */
export const countryWords = bilingual(
  {
    home: {
      title: 'Bakanlığın ilinizdeki hizmetleri, sayılarla',
      description:
        'İl Bilgilendirme Kitapçıkları: illerdeki hizmetler ve sonuçları; PDF, web sayfası ve açık veri olarak.',
      search: 'İl, plaka ya da hizmet arayın',
      example: 'Örnek: Iğdır, 76, evde bakım',
      go: 'Ara',
      found: '# sonuç bulundu',
      manyFound: '# sonuç bulundu; ilk 12 sonuç gösteriliyor. Aramayı daraltın.',
      notFound: 'Sonuç yok. İl adı, plaka, hizmet ya da gösterge adı yazın.',
      searchFailed:
        'Arama listesi alınamadı; bağlantınızı kontrol edin. Bütün iller bu sayfadaki listededir.',
      kinds: { province: 'il', service: 'hizmet', metric: 'gösterge', section: 'bölüm' },
      standing: (published: number, all: number, waiting: number) =>
        waiting === 0
          ? `${String(all)} ilin tümü yayında`
          : `${String(all)} ilin ${tr(published, 'possessive')} yayında; ${String(waiting)} il yayında değil`,
      nothing: 'Henüz yayımlanmış bir kitapçık yok.',
      views: 'Görünüm',
      map: 'Harita',
      list: 'Liste',
      mapOf: 'Türkiye haritası: iller',
      mapAlt: 'İlleriyle Türkiye haritası.',
      published: 'Yayında',
      waiting: 'Yayında değil',
      publishedState: (edition: string, number: number) => `${edition}, ${String(number)}. yayım yayında`,
      waitingState: (edition: string) => `${edition} henüz yayımlanmadı`,
      withdrawnState: (edition: string) => `${edition} geri çekildi`,
      recordedState: (edition: string) => `${edition} değerleri kayıtlı`,
      provinces: 'İller',
      country: 'Türkiye geneli',
      countryText: (metrics: number) =>
        `${String(metrics)} göstergenin il il değerleri ve toplanabilenlerin toplamı`,
      editions: 'Sayılar',
      latest: 'Son düzeltmeler',
      noneYet: 'Düzeltme ya da geri çekme yok.',
    },
    metrics: {
      title: 'Göstergeler',
      description: 'Kitapçıklardaki göstergelerin tanımları ve illerdeki değerleri.',
      intro: (count: number) =>
        `Kitapçıklardaki ${String(count)} gösterge, bölüm ve hizmetlere göre. Her göstergenin sayfasında tanımı, yayımlanmış il değerleri ve veri dosyası bulunur.`,
      services: 'Hizmetler',
      other: 'Diğer göstergeler',
      countryLink: (edition: string) => `Türkiye geneli, ${edition}`,
      compareLink: 'İlleri ve sayıları yan yana görün',
    },
    metric: {
      description: (label: string, edition: string, provinces: number, isMapped: boolean) =>
        `${label}: ${shownParts('tr', [provinces > 0 && `${String(provinces)} ilin değerleri`, isMapped && 'harita', 'tanım'])}; ${edition}.`,
      shown: (view: string, ratio: string) => `“${view}” görünümü şu oranı gösterir: ${ratio}.`,
      mapRatio: 'Haritadaki oran',
      asOf: (date: string, edition: string) => `${date}, ${edition}`,
      view: 'Haritanın gösterdiği',
      ratioView: (form: 'per' | 'percent') => (form === 'percent' ? 'Pay (%)' : 'Oran'),
      countView: 'Sayı',
      moneyView: 'Tutar',
      editions: 'Sayılar',
      province: 'İl',
      ratio: (form: 'per' | 'percent') => (form === 'percent' ? 'Pay' : 'Oran'),
      below: (bound: string, form: 'per' | 'percent') =>
        form === 'percent' ? `%${withSuffix(bound, 'ablative')} az` : `${withSuffix(bound, 'ablative')} az`,
      above: (bound: string) => `${bound} ve üstü`,
      count: (provinces: number) => `${String(provinces)} il`,
      noData: 'sayı yok',
      notAsked: (provinces: number) => `${String(provinces)} ilden istenmez`,
      ratioMapText: (label: string, ranges: string, without: number) =>
        `Türkiye haritası, ${label}: ${ranges}${without === 0 ? '' : `; ${String(without)} ilde oran yok`}.`,
      range: (range: string, provinces: number) => `${range} ${String(provinces)} il`,
      circleMapText: (label: string, provinces: number, without: number) =>
        `Türkiye haritası, ${label}: ${String(provinces)} ilin değeri daireyle gösterilir${without === 0 ? '' : `; ${String(without)} ilde sayı yok`}. Değerler tablodadır.`,
      circleKey: 'Dairenin alanı değerle orantılıdır:',
      whyCircles: 'İller büyüklükçe farklı olduğundan sayılar renkle gösterilmez ve illere sıra verilmez.',
      whyNoMap: 'Bu göstergenin haritası ve grafiği yapılmaz.',
      definition: 'Tanım ve kaynak',
      means: 'Tanım',
      scope: 'Kapsam',
      unit: 'Birim',
      source: 'Kaynak',
      sourceText: (provinces: number, all: number) =>
        `İl müdürlükleri; ${String(all)} ilin ${tr(provinces, 'possessive')} sayı bildirdi`,
      missing: 'Eksik',
      total: 'Türkiye toplamı',
      notWhole: (missing: number) => `${String(missing)} il eksik`,
      service: 'Hizmet',
      table: (label: string) => `${label}: illerin değerleri`,
      tableNote: 'Değerler yayımlanmış kitapçıklardan alınmıştır; sıralama alfabetiktir.',
      csv: 'Bütün sayılar (CSV)',
      csvName: (metric: string) => `${metric}.csv`,
      trend: (provinces: number, editions: number) =>
        `${String(editions)} sayının hepsinde bildiren ${String(provinces)} il`,
      trendLevel: 'Bu illerin toplamı',
      trendAdded: 'Bu illerde eklenen',
      trendText: (points: string) => `Aynı illerin toplamı: ${points}.`,
      addedSince: (added: string, from: string, to: string) => `${from} ile ${to} arasında ${added} eklendi`,
      currentPrices: 'Tutarlar cari fiyatlarladır.',
      others: 'Başka tanımla sorulmuş sayılar karşılaştırılmaz.',
    },
    basis: {
      stock: () => 'veri tarihindeki durum',
      cumulative: (since: string) =>
        since === '' ? 'başlangıçtan veri tarihine kadar' : `${since} yılından veri tarihine kadar`,
      year_to_date: () => 'yılın başından veri tarihine kadar',
      event: (since: string) => (since === '' ? 'olaydan bu yana' : `${since} yılındaki olaydan bu yana`),
      unstated: () => 'dönemi belirtilmemiştir',
    },
    untotalled: {
      basis: 'Toplanmaz: dönemi ya da niteliği toplamaya elverişli değildir.',
      hidden: 'Toplanmaz: bir ya da daha çok ilin değeri gizlilik nedeniyle açıklanmamaktadır.',
      definitions: 'Toplanmaz: iller farklı tanımlarla bildirmiştir.',
      few: 'Toplanmaz: yeterli sayıda il bildirmemiştir.',
      large: 'Toplam gösterilemiyor.',
    },
    service: {
      title: 'Hizmetler',
      description: (name: string) => `${name}: hizmetin açıklaması ve göstergeleri.`,
      metrics: 'Göstergeler',
      noMetrics: 'Bu hizmet için kitapçıklarda il düzeyinde sayı bulunmamaktadır.',
      table: (name: string, edition: string) => `${name}, illere göre, ${edition}`,
      former: (last: string, since: string | null) =>
        since === null
          ? `Bu hizmet kitapçıklarda en son ${last} sayısında yer almıştır.`
          : `Bu hizmet kitapçıklarda en son ${last} sayısında yer almıştır; ${since} sayısında ve sonrasında yer almamaktadır.`,
      formerMetrics: (edition: string) => `${edition} sayısındaki göstergeleri`,
    },
    country: {
      title: (edition: string) => `Türkiye geneli, ${edition}`,
      description: (edition: string) =>
        `${edition} sayısındaki göstergelerin Türkiye toplamları ve eksik iller.`,
      intro:
        'Bu sayfa onaylanmış bir ulusal kitapçık değildir: illerin yayımlanmış değerlerinden hesaplanmıştır. Toplam yalnız toplanabilen göstergelerde verilir; toplamda olmayan iller adıyla yazılır.',
      standing: (published: number, all: number) =>
        `${String(all)} ilin ${tr(published, 'possessive_genitive')} değerleri yayımlanmıştır.`,
      lacking: (names: readonly string[]) => `Yayımlanmış değeri olmayan iller: ${listed(names, 'tr')}.`,
      total: 'Toplam',
      inBoth: 'İki sayıda da bildiren iller',
      provinces: 'İl',
      missing: 'Toplamda olmayan iller',
      none: 'yok',
    },
    compare: {
      title: 'Yan yana',
      description: 'İllerin değerlerini önceki sayıyla ve benzer illerle yan yana gösterir.',
      intro:
        'Bir il seçin: değerleri önceki sayıyla ve büyüklükçe benzer illerle yan yana gösterilir. Benzerlik illerin büyüklüğüne göredir; bir başarı sırası değildir.',
      heading: (province: string) => `${province}: önceki sayı ve benzer iller`,
      similar: 'Benzer iller',
      similarText: (names: readonly string[], metrics: readonly string[]) =>
        `Büyüklükçe en yakın iller: ${listed(names, 'tr')}. Büyüklük şu göstergelerle ölçülür: ${listed(metrics, 'tr')}.`,
      noSimilar: 'Benzer il bulmak için yeterli sayıda il değer yayımlamamıştır.',
      table: (province: string) => `${province} ve benzer iller`,
      booklet: (edition: string) => `${edition} kitapçığı`,
      changedDefinition: 'tanım değişti',
    },
    value: {
      notPublished: 'yayımlanmadı',
      withdrawn: 'geri çekildi',
      hidden: 'açıklanmıyor',
      lira: 'TL',
      missingPage: 'Sayfa bulunamadı',
      missingText: 'Bu adreste bir sayfa yok. İl adını, plakasını ya da bir hizmeti arayabilirsiniz.',
      toHome: 'Ana sayfa',
    },
  },
  {
    home: {
      title: 'The ministry’s services in your province, in figures',
      description:
        'Provincial Information Booklets of Türkiye: services in the provinces and their results as PDF, web page and open data.',
      search: 'Search for a province, plate code or service',
      example: 'For example: Iğdır, 76, home care',
      go: 'Search',
      found: '# found',
      manyFound: '# found; the first 12 are shown. Type more to narrow it down.',
      notFound: 'Nothing found. Type a province, a plate code, a service or a metric.',
      searchFailed:
        'The search list could not be fetched; check your connection. All provinces are listed on this page.',
      kinds: { province: 'province', service: 'service', metric: 'metric', section: 'section' },
      standing: (published: number, all: number, waiting: number) =>
        waiting === 0
          ? `All ${String(all)} provinces are published`
          : `${String(published)} of ${String(all)} provinces are published; ${String(waiting)} ${waiting === 1 ? 'is' : 'are'} not`,
      nothing: 'No booklet has been published yet.',
      views: 'View',
      map: 'Map',
      list: 'List',
      mapOf: 'Map of Türkiye: provinces',
      mapAlt: 'Map of Türkiye with its provinces.',
      published: 'Published',
      waiting: 'Not published',
      publishedState: (edition: string, number: number) => `${edition}, publication ${String(number)}`,
      waitingState: (edition: string) => `${edition} not published yet`,
      withdrawnState: (edition: string) => `${edition} withdrawn`,
      recordedState: (edition: string) => `figures of ${edition} recorded`,
      provinces: 'Provinces',
      country: 'All of Türkiye',
      countryText: (metrics: number) =>
        `${counted(metrics, 'metric')}, province by province, with totals where values can be added up`,
      editions: 'Editions',
      latest: 'Latest corrections',
      noneYet: 'Nothing has been corrected or withdrawn.',
    },
    metrics: {
      title: 'Metrics',
      description: 'Definitions of the metrics of the booklets, and their values in the provinces.',
      intro: (count: number) =>
        `The booklets have ${counted(count, 'metric')}, listed by section and service. Each has a page with its definition, the published values of the provinces and a data file.`,
      services: 'Services',
      other: 'Other metrics',
      countryLink: (edition: string) => `All of Türkiye, ${edition}`,
      compareLink: 'See provinces and editions side by side',
    },
    metric: {
      description: (label: string, edition: string, provinces: number, isMapped: boolean) =>
        `${label}: ${shownParts('en', [provinces > 0 && `values of ${counted(provinces, 'province')}`, isMapped && 'map', 'definition'])}; ${edition}.`,
      shown: (view: string, ratio: string) => `The view “${view}” shows this ratio: ${ratio}.`,
      mapRatio: 'Ratio on the map',
      asOf: (date: string, edition: string) => `${date}, ${edition}`,
      view: 'Shown on the map',
      ratioView: (form: 'per' | 'percent') => (form === 'percent' ? 'Share (%)' : 'Ratio'),
      countView: 'Count',
      moneyView: 'Amount',
      editions: 'Editions',
      province: 'Province',
      ratio: (form: 'per' | 'percent') => (form === 'percent' ? 'Share' : 'Ratio'),
      below: (bound: string, form: 'per' | 'percent') =>
        form === 'percent' ? `under ${bound}%` : `under ${bound}`,
      above: (bound: string) => `${bound} and more`,
      count: (provinces: number) => counted(provinces, 'province'),
      noData: 'no figure',
      notAsked: (provinces: number) => `not asked of ${counted(provinces, 'province')}`,
      ratioMapText: (label: string, ranges: string, without: number) =>
        `Map of Türkiye, ${label}: ${ranges}${without === 0 ? '' : `; no ratio in ${counted(without, 'province')}`}.`,
      range: (range: string, provinces: number) => `${range} in ${counted(provinces, 'province')}`,
      circleMapText: (label: string, provinces: number, without: number) =>
        `Map of Türkiye, ${label}: circles for ${counted(provinces, 'province')}${without === 0 ? '' : `; no figure in ${String(without)}`}. The values are in the table.`,
      circleKey: 'The area of a circle stands for the value:',
      whyCircles: 'Provinces differ in size, so counts are neither shaded nor ranked.',
      whyNoMap: 'No map or chart is made of this metric.',
      definition: 'Definition and source',
      means: 'Definition',
      scope: 'Covers',
      unit: 'Unit',
      source: 'Source',
      sourceText: (provinces: number, all: number) =>
        `Provincial directorates; ${String(provinces)} of ${String(all)} reported a number`,
      missing: 'Missing',
      total: 'Total of Türkiye',
      notWhole: (missing: number) => `${counted(missing, 'province')} missing`,
      service: 'Service',
      table: (label: string) => `${label}: values of the provinces`,
      tableNote: 'The values are those of the published booklets, in alphabetical order.',
      csv: 'All editions (CSV)',
      csvName: (metric: string) => `${metric}.csv`,
      trend: (provinces: number, editions: number) =>
        `${counted(provinces, 'province')} that reported in all ${String(editions)} editions`,
      trendLevel: 'Total of these provinces',
      trendAdded: 'Added in these provinces',
      trendText: (points: string) => `Total of the same provinces: ${points}.`,
      addedSince: (added: string, from: string, to: string) => `${added} added from ${from} to ${to}`,
      currentPrices: 'Amounts are at current prices.',
      others: 'Editions that asked by another definition are not compared.',
    },
    basis: {
      stock: () => 'as of the date of the figures',
      cumulative: (since: string) =>
        since === ''
          ? 'from the beginning to the date of the figures'
          : `from ${since} to the date of the figures`,
      year_to_date: () => 'from the start of the year to the date of the figures',
      event: (since: string) => (since === '' ? 'since the event' : `since the event of ${since}`),
      unstated: () => 'period not stated',
    },
    untotalled: {
      basis: 'Not added up: its period or nature does not allow it.',
      hidden: 'Not added up: the value of one or more provinces is not disclosed.',
      definitions: 'Not added up: provinces reported by different definitions.',
      few: 'Not added up: too few provinces reported.',
      large: 'The total cannot be shown.',
    },
    service: {
      title: 'Services',
      description: (name: string) => `${name}: what the service is, and its metrics.`,
      metrics: 'Metrics',
      noMetrics: 'The booklets have no provincial figure for this service.',
      table: (name: string, edition: string) => `${name} by province, ${edition}`,
      former: (last: string, since: string | null) =>
        since === null
          ? `This service was last in the booklets of ${last}.`
          : `This service was last in the booklets of ${last}; it has not been in them since ${since}.`,
      formerMetrics: (edition: string) => `Its metrics in ${edition}`,
    },
    country: {
      title: (edition: string) => `All of Türkiye, ${edition}`,
      description: (edition: string) =>
        `Totals of the metrics of ${edition} for Türkiye, and which provinces are missing.`,
      intro:
        'This page is not an approved national booklet: it is computed from the published figures of the provinces. There is a total only where values can be added up; provinces that are not in it are named.',
      standing: (published: number, all: number) =>
        `Figures of ${String(published)} of ${String(all)} provinces are published.`,
      lacking: (names: readonly string[]) => `Provinces without published figures: ${listed(names, 'en')}.`,
      total: 'Total',
      inBoth: 'Provinces that reported in both editions',
      provinces: 'Provinces',
      missing: 'Not in the total',
      none: 'none',
    },
    compare: {
      title: 'Side by side',
      description:
        'Shows provinces beside their figures of the edition before, and beside similar provinces.',
      intro:
        'Choose a province to see its figures beside those of the edition before and of provinces of about its size. Similar means of similar size; it is no order of merit.',
      heading: (province: string) => `${province}: edition before and similar provinces`,
      similar: 'Similar provinces',
      similarText: (names: readonly string[], metrics: readonly string[]) =>
        `Nearest in size: ${listed(names, 'en')}. Size is measured by: ${listed(metrics, 'en')}.`,
      noSimilar: 'Too few provinces have published figures to find similar ones.',
      table: (province: string) => `${province} and similar provinces`,
      booklet: (edition: string) => `Booklet of ${edition}`,
      changedDefinition: 'definition changed',
    },
    value: {
      notPublished: 'not published',
      withdrawn: 'withdrawn',
      hidden: 'not disclosed',
      lira: 'TRY',
      missingPage: 'Page not found',
      missingText:
        'There is no page at this address. You can search for a province, a plate code or a service.',
      toHome: 'First page',
    },
  },
);
