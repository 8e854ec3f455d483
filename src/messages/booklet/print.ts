import { bilingual } from '../bilingual';

/** Words that the printed booklet's own pages bring along: how to read it, its table, its glossary, its notes. */
export const printWords = bilingual(
  {
    reading: {
      title: 'Bu kitapçık nasıl okunur',
      running: 'Nasıl okunur',
      intro:
        'Her hizmette önce ilin verisini söyleyen cümle, ardından hizmetin 81 ilde aynı olan tanıtımı gelir. Sayılar, sayfanın dış kenarındaki kutularda aynı düzende yinelenir.',
      introBelow:
        'Her hizmette önce ilin verisini söyleyen cümle, ardından hizmetin 81 ilde aynı olan tanıtımı gelir. Sayılar, metnin altındaki kutularda aynı düzende yinelenir.',
      example: 'Örnek bir kutu, yukarıdan aşağıya',
      steps: {
        number:
          'İlin verisi. Para tutarlarında sayı büyük, “milyon TL” küçük yazılır; tam tutar açık veridedir.',
        caption:
          'Neyin sayıldığı ve hangi dönemi kapsadığı. “2018’den bu yana”, o yılın başından veri tarihine kadarki toplam demektir.',
        chart: 'Gelişim. Birikimli göstergelerde her sütun, o dönemde eklenen sayıdır ve “+” ile yazılır.',
        was: 'Önceki dönemin verisi ve aradaki fark. Yıl içi toplamlar yalnız aynı ayın verisiyle karşılaştırılır.',
      },
      marks: 'Sayının yerine geçen ve yanına konan işaretler',
      marksHead: ['İşaret', 'Anlamı'],
      zero: 'sıfır: sayım yapılmış, bulunmamıştır',
      boxes: [
        {
          title: 'Tarihler',
          text: (asOf: string) =>
            `Veriler ${asOf} tarihlidir. Kendi tarihi olan verinin tarihi yanına yazılır. Kapsadığı dönem kaynağında belirtilmeyen göstergeler “belirtilmemiş” diye gösterilir; bunlarda fark yazılmaz.`,
        },
        {
          title: 'İller arasında karşılaştırma',
          text: () =>
            'İller büyüklükçe farklı olduğundan sayılar sıralanmaz. Yalnız göstergelerin oranları karşılaştırılır. Ortanca, illerin yarısının altında, yarısının üstünde kaldığı değerdir.',
        },
        {
          title: 'Şekillerin dili',
          text: () =>
            'Koyu renk her zaman bu ili ve bu dönemi gösterir. Hiçbir bilgi yalnız renkle verilmez; her şeklin sayıları üzerinde yazılıdır.',
        },
      ],
      question: 'Soru ve düzeltme',
      questionText: (where: string | null) =>
        `Yanlış gördüğünüz bir veriyi ${where === null ? 'il müdürlüğüne' : `il müdürlüğüne veya ${where} adresine`} bildiriniz; düzeltmeler yeni bir yayımla duyurulur. Sosyal destek için ALO 183.`,
    },
    cover: {
      asOf: (date: string) => `Veriler, aksi yanında yazılı değilse, ${date} tarihlidir.`,
      withdrawn: 'Bu yayımın verileri kullanılmamalıdır.',
      band: {
        first: (number: number) => `${String(number)}. yayım`,
        correction: (number: number) => `${String(number)}. yayım · düzeltilmiş`,
        revision: (number: number) => `${String(number)}. yayım · güncellenmiş`,
        withdrawal: () => 'Geri çekildi',
      },
      changed: (date: string, changes: number, page: number | null) =>
        page === null
          ? `${date}.`
          : `${date}. ${changes === 0 ? 'Değişiklikler' : `Değişen ${String(changes)} veri`} ${String(page)}. sayfada gösterilmiştir.`,
      instead: (date: string, number: number | null) =>
        number === null ? `${date}.` : `${date}. ${String(number)}. yayım geçerliliğini korumaktadır.`,
    },
    map: (province: string) => `Türkiye haritasında ${province} ilinin yeri.`,
    table: {
      running: 'Bütün veriler',
      number: 'No.',
      reading: 'Tablonun okunuşu',
      numbers: 'Tanımlar, aynı numaralarla “Tanımlar” bölümündedir.',
      sources: 'Veri kaynağı',
      data: 'Açık veri',
      dataText: (address: string) =>
        `Aynı veriler CSV, XLSX ve JSON olarak yayımın adresindedir; tutarlar orada tam liradır: ${address}`,
    },
    definitions: {
      title: 'Tanımlar',
      intro:
        'Numaralar “Bütün veriler” tablosundaki numaralardır; her sayının kapsadığı tarih veya dönem o tabloda yazılıdır.',
    },
    glossary: {
      title: 'Kısa sözlük',
      terms: [
        ['Açıklanmayan veri (k)', 'Kişilerin tanınmasına yol açabileceği için yazılmayan veri.'],
        ['Birikimli toplam', 'Belirtilen yılın başından veri tarihine kadar eklenerek büyüyen sayı.'],
        ['Cari fiyat', 'Ödemenin yapıldığı günün parasıyla yazılan, enflasyona göre düzeltilmemiş tutar.'],
        ['Gündüzlü bakım', 'Engelli bireyin gündüz merkezde hizmet aldığı, geceyi evinde geçirdiği bakım.'],
        [
          'Koruyucu aile',
          'Bir çocuğun bakımını devlet gözetiminde, kısa veya uzun süreyle üstlenen aile veya kişi.',
        ],
        [
          'Kuruluş bakımı',
          'Hakkında korunma kararı veya bakım tedbiri kararı bulunan çocuğun çocuk evi, ÇES veya ÇODEM gibi kuruluşlardaki bakımı.',
        ],
        ['Mevcut', 'Veri tarihindeki sayı; önceki dönemlerin sayılarıyla toplanmaz.'],
        ['Oran', 'Göstergelerin birbirine bölümü; illerin büyüklüğünden etkilenmez.'],
        ['Ortanca', 'Değerler sıralandığında ortada kalan değer: illerin yarısı altında, yarısı üstündedir.'],
        ['Sayı (dönem)', 'Kitapçığın çıktığı dönem: yıl ve o yıl içindeki sıra, örneğin 2024-2.'],
        [
          'Taşınan veri (g)',
          'Bu dönem bildirilmediği için önceki bir dönemden aynen alınan ve böyle işaretlenen veri.',
        ],
        ['Toplum temelli bakım', 'Mahallede, komşularla bir arada yaşanan evlerde verilen bakım.'],
        [
          'Yayım',
          'Bir dönemin kitapçığının okurlara sunulan biçimi; her düzeltme yeni bir yayım numarası alır.',
        ],
        [
          'Yıl içi toplam',
          'Yılbaşından veri tarihine kadarki toplam; yalnız aynı ayın verisiyle karşılaştırılır.',
        ],
      ],
    },
    method: {
      title: 'Kaynaklar ve yöntem',
      boxes: [
        [
          'Verinin yolu',
          'Veriler il müdürlüğünce girilir, il yetkilisince onaylanır, ardından Bakanlıkça incelenir. Bir veriyi giren kişi onu onaylayamaz; onaylanmamış hiçbir veri kitapçıkta yer almaz.',
        ],
        [
          'Kontrol',
          'Yayımdan önce toplamlar parçalarıyla, birbirine bağlı göstergeler birbiriyle, birikimli sayılar önceki dönemle karşılaştırılır. Azalan bir birikimli sayı, gerekçesi yazılmadan yayımlanmaz.',
        ],
        [
          'Hesaplanan sayılar',
          'Yüzde, oran, fark ve toplam, yayımlanan verilerin tam değerlerinden hesaplanır, sonra yuvarlanır; bu nedenle yüzdelerin toplamı 100 olmayabilir. Dayandığı verilerden biri açıklanmıyorsa hesaplanan sayı da yazılmaz.',
        ],
        [
          'Önceki dönemle karşılaştırma',
          'Yalnız tanımı değişmemiş göstergeler karşılaştırılır. Birikimli göstergelerde dönem içinde eklenen sayı, mevcut sayılarda aradaki fark yazılır. Yıl içi toplamlar yalnız aynı ayın verisiyle karşılaştırılır; taşınan veride değişim yazılmaz.',
        ],
        [
          'Diğer iller',
          'Diğer illerin verileri, kapanan son döneme aittir; o dönemin kodu yanlarında yazılıdır. İller büyüklüklerine göre sıralanmaz, yalnız oranlar karşılaştırılır. Verisi bulunan il sayısı beşten azsa karşılaştırma yapılmaz.',
        ],
        [
          'Kişilerin korunması',
          'Kişilerin tanınmasına yol açabilecek küçük sayılar yayımdan önce ayrıca değerlendirilir. Açıklanmayan bir sayı üzerinden hesaplanan yüzde, oran ve farklar da yazılmaz.',
        ],
        [
          'Para tutarları',
          'Tutarlar cari fiyatlarladır; enflasyona göre düzeltilmemiştir. Kuruşsuz, tam lira olarak bildirilir; kitapçıkta milyon veya milyar TL olarak yuvarlanır, tam tutar açık veride yer alır.',
        ],
        [
          'Eksik veri',
          'Bildirilmeyen, açıklanmayan veya il için geçerli olmayan her verinin yerinde bir işaret ve açıklaması vardır; boş yer sıfır demek değildir. Sıfır, sayım yapıldığını ve bulunmadığını gösterir.',
        ],
        [
          'Düzeltme',
          'Yayımlanmış bir kitapçık değiştirilmez. Yanlış veri, yeni numaralı bir yayımla düzeltilir; eski ve yeni veri ile gerekçe birlikte gösterilir. Her yayım kendi adresinde kalır.',
        ],
        [
          'Açık veri',
          'Kitapçıktaki bütün veriler aynı onaylı içerikten üretilen dosyalar olarak da yayımlanır: CSV, Excel, JSON, JSON-stat ve SDMX. Kitapçığın PDF dosyası da verilerini içinde taşır.',
        ],
      ],
    },
    notes: 'Notlar',
    colophon: {
      verifyTitle: 'Bu nüshanın doğrulanması',
      accessibility: 'Erişilebilirlik',
      accessibilityText:
        'Bu dosya ekran okuyucularla okunabilir. Büyük puntolu baskı il müdürlüğünden istenebilir; aynı içerik web sayfasında da vardır.',
      contact: 'İletişim',
    },
    back: {
      office: (province: string) => `${province} İl Müdürlüğü`,
      line: 'Sosyal destek hattı',
      lineName: 'ALO 183',
      lineText: ['Haftanın yedi günü, gece ve gündüz.', 'Arama ücretsizdir.'],
      foot: (edition: string, monthYear: string, number: number) =>
        `Sayı ${edition} · ${monthYear} · ${String(number)}. yayım`,
    },
  },
  {
    reading: {
      title: 'How to read this booklet',
      running: 'How to read',
      intro:
        'Each service begins with the sentence that says the province’s figure; its description, the same in all 81 provinces, follows. The numbers are repeated in boxes at the outer edge of the page, always in one order.',
      introBelow:
        'Each service begins with the sentence that says the province’s figure; its description, the same in all 81 provinces, follows. The numbers are repeated in boxes under the text, always in one order.',
      example: 'One box, from top to bottom',
      steps: {
        number:
          'The province’s figure. Of money the number is large and “milyon TL” small; the exact amount is in the open data.',
        caption:
          'What was counted, and which time it covers. “2018’den bu yana” is the total from the beginning of that year to the date of the data.',
        chart:
          'The trend. Of cumulative metrics each column is what was added in its period, written with “+”.',
        was: 'The figure of the edition before, and the difference. Totals within a year are compared with the same month only.',
      },
      marks: 'Marks in place of a number and beside it',
      marksHead: ['Mark', 'Meaning'],
      zero: 'zero: counted, and there was none',
      boxes: [
        {
          title: 'Dates',
          text: (asOf: string) =>
            `The figures are of ${asOf}. A figure of another date has it beside it. Metrics whose time is not stated at their source say so, and no difference over time is told.`,
        },
        {
          title: 'Comparing provinces',
          text: () =>
            'Provinces differ in size, so counts are not ranked. Only ratios of metrics are compared; half of the provinces are below the median and half above.',
        },
        {
          title: 'The language of the drawings',
          text: () =>
            'The dark colour always is this province and this edition. Nothing is told by colour alone; the numbers of each drawing are written in it.',
        },
      ],
      question: 'Questions and corrections',
      questionText: (where: string | null) =>
        `Please tell the provincial directorate${where === null ? '' : ` or ${where}`} of a figure that you think is wrong; corrections are announced by a new publication. For social support call ALO 183.`,
    },
    cover: {
      asOf: (date: string) => `Unless stated otherwise, the figures are of ${date}.`,
      withdrawn: 'The figures of this publication must not be used.',
      band: {
        first: (number: number) => `Publication ${String(number)}`,
        correction: (number: number) => `Publication ${String(number)} · corrected`,
        revision: (number: number) => `Publication ${String(number)} · revised`,
        withdrawal: () => 'Withdrawn',
      },
      changed: (date: string, changes: number, page: number | null) =>
        `${date}. ${String(changes)} figures changed${page === null ? '' : `, see page ${String(page)}`}.`,
      instead: (date: string, number: number | null) =>
        number === null ? `${date}.` : `${date}. Publication ${String(number)} stays valid.`,
    },
    map: (province: string) => `The place of ${province} on the map of Türkiye.`,
    table: {
      running: 'All figures',
      number: 'No.',
      reading: 'How to read the table',
      numbers: 'Their definitions have the same numbers.',
      sources: 'Source of the figures',
      data: 'Open data',
      dataText: (address: string) =>
        `The same figures are at the publication’s address as CSV, XLSX and JSON, with amounts to the lira: ${address}`,
    },
    definitions: {
      title: 'Definitions',
      intro:
        'The numbers are those of the table of all figures, which also states the date or period that each figure covers.',
    },
    glossary: {
      title: 'Short glossary',
      terms: [
        [
          'Cumulative total',
          'A number that grows from the beginning of the stated year to the date of the data.',
        ],
        ['Current prices', 'An amount in the money of the year of payment, not adjusted for inflation.'],
        ['Median', 'The value in the middle when all are put in order: half of the provinces are below it.'],
        [
          'Total within the year',
          'From the beginning of the year to the date of the data; compared with the same month only.',
        ],
        ['Day care', 'Care in a centre by day; nights are spent at home.'],
        ['Community-based care', 'Care in homes among neighbours rather than in an institution.'],
        [
          'Foster family',
          'A family or person who takes on the care of a child under the supervision of the state.',
        ],
        [
          'Residential care',
          'Care of a child under a protection decision in a children’s home or a campus of homes.',
        ],
        ['Stock', 'The number at the date of the data; it is not added to earlier ones.'],
        [
          'Carried over (g)',
          'A figure of an earlier edition, used unchanged and marked because no new one was reported.',
        ],
        ['Not disclosed (k)', 'A figure left out because persons might be recognised.'],
        ['Ratio', 'Metrics of the booklet divided by one another; it does not depend on a province’s size.'],
        ['Publication', 'What readers get of one province’s booklet; each correction has a new number.'],
        ['Edition', 'One period of the booklet: the year and its number in that year, 2024-2 for instance.'],
      ],
    },
    method: {
      title: 'Sources and method',
      boxes: [
        [
          'The way of a figure',
          'Figures are entered by the provincial directorate, approved there, and then reviewed by the Ministry. Nobody approves a figure that they entered; no figure is printed without approval.',
        ],
        [
          'Checks',
          'Totals are compared with their parts, related metrics with each other, cumulative figures with the edition before. A cumulative figure that falls is not published without a reason.',
        ],
        [
          'Computed numbers',
          'Per cent, ratios, changes and sums are computed from the exact published figures and rounded afterwards, so that shares need not add up to 100. Where an operand is not disclosed, neither is what follows from it.',
        ],
        [
          'Comparison with the edition before',
          'Only metrics whose definition has not changed are compared: what was added of a cumulative metric, the difference of a stock. Totals within a year are compared with the same month only; nothing is said of a figure that was carried over.',
        ],
        [
          'Other provinces',
          'Figures of other provinces are of the last closed edition, whose code stands beside them. Provinces are not ranked by size; only ratios are compared. Where fewer than five provinces have figures, nothing is compared.',
        ],
        [
          'Protection of persons',
          'Small numbers by which persons might be recognised are looked at apart before publication. Shares, ratios and changes computed from a number that is not disclosed are not printed either.',
        ],
        [
          'Amounts of money',
          'Amounts are in current prices, not adjusted for inflation. The booklet rounds them to millions and billions of lira; the open data have them to the lira.',
        ],
        [
          'Missing figures',
          'Every figure that is not reported, not disclosed or not applicable has its mark and its words; an empty place does not mean zero. Zero means counted, and there was none.',
        ],
        [
          'Corrections',
          'A published booklet is never changed. A wrong figure is corrected by a publication with a new number, which shows the former and the new figure and the reason. Each publication stays at its own address.',
        ],
        [
          'Open data',
          'All figures of the booklet are published with it in files made from the same approved content: CSV, Excel, JSON, JSON-stat and SDMX. The PDF carries its data inside as well.',
        ],
      ],
    },
    notes: 'Notes',
    colophon: {
      verifyTitle: 'Checking this copy',
      accessibility: 'Accessibility',
      accessibilityText:
        'This file can be read by screen readers. A large-print edition can be asked for at the provincial directorate; the web page has the same content.',
      contact: 'Contact',
    },
    back: {
      office: (province: string) => `Provincial Directorate of ${province}`,
      line: 'Social support line',
      lineName: 'ALO 183',
      lineText: ['Seven days a week, day and night.', 'Calls are free of charge.'],
      foot: (edition: string, monthYear: string, number: number) =>
        `Edition ${edition} · ${monthYear} · publication ${String(number)}`,
    },
  },
);

/** The booklet is printed in Turkish. */
export const printTexts = printWords.tr;
