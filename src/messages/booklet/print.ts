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
      steps: [
        'İlin verisi. Para tutarlarında sayı büyük, “milyon TL” küçük yazılır; tam tutar açık veridedir.',
        'Neyin sayıldığı ve hangi dönemi kapsadığı. “2018’den bu yana”, o yılın başından veri tarihine kadarki toplamdır.',
        'Bir önceki dönemin verisi ve aradaki fark. Yıl içi toplamlar yalnız aynı ayın verisiyle karşılaştırılır.',
        'Gelişim. Birikimli göstergelerde her sütun o dönemde eklenendir; para tutarları cari fiyatlarladır.',
      ],
      marks: 'Sayının yerine geçen ve yanına konan işaretler',
      marksHead: ['İşaret', 'Anlamı'],
      zero: 'sıfır: sayılmış ve bulunmamıştır',
      boxes: [
        {
          title: 'Tarihler',
          text: (asOf: string) =>
            `Veriler ${asOf} tarihlidir. Kendi tarihi olan verinin tarihi yanına yazılır. Kapsadığı dönem kaynağında belirtilmemiş göstergeler “belirtilmemiş” olarak anılır; bunlarda dönemler arası karşılaştırma yapılmaz.`,
        },
        {
          title: 'İller arasında karşılaştırma',
          text: () =>
            'İller büyüklükçe farklı olduğundan sayılar sıralanmaz. Yalnız iki göstergenin oranı karşılaştırılır; ortanca il, illerin yarısının altında, yarısının üstünde kaldığı ildir.',
        },
        {
          title: 'Şekillerin dili',
          text: () =>
            'Koyu renk her zaman bu ili ve bu dönemi gösterir. Hiçbir bilgi yalnız renkle verilmez; her şeklin sayıları yanında yazılıdır.',
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
      sources: 'Veri kaynağı',
      data: 'Açık veri',
      dataText: (address: string) =>
        `Aynı veriler CSV, XLSX ve JSON olarak yayımın adresindedir; tutarlar orada tam liradır: ${address}`,
    },
    definitions: {
      title: 'Tanımlar',
      intro: (asOf: string) =>
        `Aksi yazılmadıkça ${asOf} itibarıyla. Numaralar “Bütün veriler” tablosundaki numaralardır.`,
    },
    glossary: {
      title: 'Kısa sözlük',
      terms: [
        ['Birikimli toplam', 'Yazılı yılın başından veri tarihine kadar eklenerek büyüyen sayı.'],
        ['Cari fiyat', 'Ödemenin yapıldığı yılın parasıyla yazılan tutar; enflasyona göre düzeltilmemiştir.'],
        [
          'Ortanca il',
          'İller orana göre dizildiğinde tam ortada kalan il; illerin yarısı altında, yarısı üstündedir.',
        ],
        [
          'Yıl içi toplam',
          'Yılın başından veri tarihine kadarki toplam; yalnız aynı ayın verisiyle karşılaştırılır.',
        ],
        ['Gündüzlü bakım', 'Engelli bireyin merkezde gündüz hizmet aldığı, gece evinde kaldığı bakım.'],
        [
          'Toplum temelli bakım',
          'Kuruluş yerine mahalle içinde, komşularla bir arada yaşanan evlerde verilen bakım.',
        ],
        [
          'Koruyucu aile',
          'Bir çocuğun bakımını devlet gözetiminde, kısa veya uzun süreyle üstlenen aile veya kişi.',
        ],
        [
          'Kuruluş bakımı',
          'Koruma veya tedbir kararı bulunan çocuğun çocuk evinde veya çocuk evleri sitesinde bakımı.',
        ],
        ['Mevcut', 'Veri tarihinde var olan sayı; önceki dönemlerle toplanmaz.'],
        [
          'Taşınan veri (g)',
          'Bu dönem bildirilmediği için önceki bir dönemden aynen alınan ve öyle işaretlenen veri.',
        ],
        [
          'Açıklanmayan veri (k)',
          'Kişilerin tanınmasına yol açabileceği için yazılmayan veri; toplamlardan da çıkarılamaz.',
        ],
        ['Oran', 'Kitapçıktaki iki göstergenin birbirine bölümü; illerin büyüklüğünden etkilenmez.'],
        [
          'Yayım',
          'Bir sayının bir ile ait kitapçığının okurlara sunulan biçimi; her düzeltme yeni numara alır.',
        ],
        ['Sayı', 'Kitapçığın bir dönemi: yıl ve o yıldaki sırası, örneğin 2024-2.'],
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
          'Toplamlar parçalarıyla, birbirine bağlı göstergeler birbiriyle, birikimli sayılar önceki dönemle karşılaştırılır. Azalan bir birikimli sayı, gerekçesi yazılmadan yayımlanmaz.',
        ],
        [
          'Hesaplanan sayılar',
          'Yüzde, oran, fark ve toplam, yayımlanan verilerin tam değerlerinden hesaplanır, sonra yuvarlanır; bu nedenle yüzdelerin toplamı 100 olmayabilir. Dayandığı verilerden biri açıklanmıyorsa hesaplanan sayı da yazılmaz.',
        ],
        [
          'Önceki dönemle karşılaştırma',
          'Yalnız tanımı değişmemiş göstergeler karşılaştırılır. Birikimli göstergede dönem içinde eklenen, mevcut sayılarda aradaki fark yazılır. Yıl içi toplamlar yalnız aynı ayın verisiyle karşılaştırılır; taşınan veri için değişim yazılmaz.',
        ],
        [
          'Diğer iller',
          'Diğer illerin verileri, kapanmış son dönemindir ve o dönemin kodu yanında yazılıdır. İller büyüklüklerine göre sıralanmaz; yalnız oranlar karşılaştırılır. Verisi bulunan il sayısı beşten azsa karşılaştırma yapılmaz.',
        ],
        [
          'Kişilerin korunması',
          'Kişilerin tanınmasına yol açabilecek küçük sayılar açıklanmaz; bunların toplamdan veya diğer parçalardan çıkarılabileceği yerlerde o sayılar da yazılmaz.',
        ],
        [
          'Para tutarları',
          'Tutarlar cari fiyatlarladır, enflasyona göre düzeltilmemiştir. Kitapçıkta milyon ve milyar TL olarak yuvarlanır; tam lira tutarı açık veridedir.',
        ],
        [
          'Eksik veri',
          'Bildirilmeyen, açıklanmayan veya il için geçerli olmayan her verinin yerinde işareti ve sözü vardır; boş yer sıfır demek değildir. Sıfır, sayılmış ve bulunmamış demektir.',
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
      steps: [
        'The province’s figure. Of money the number is large and “milyon TL” small; the exact amount is in the open data.',
        'What was counted, and which time it covers. “2018’den bu yana” is the total from the beginning of that year to the date of the data.',
        'The figure of the edition before, and the difference. Totals within a year are compared with the same month only.',
        'The trend. Of cumulative metrics each column is what was added in its period; money is in current prices.',
      ],
      marks: 'Marks in place of a number and beside it',
      marksHead: ['Mark', 'Meaning'],
      zero: 'zero: counted, and there was none',
      boxes: [
        {
          title: 'Dates',
          text: (asOf: string) =>
            `The figures are of ${asOf}. A figure of another date has it beside it. Metrics whose time is not stated at their source say so, and are not compared over time.`,
        },
        {
          title: 'Comparing provinces',
          text: () =>
            'Provinces differ in size, so counts are not ranked. Only the ratio of two metrics is compared; the median province has half of the provinces below it and half above.',
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
      sources: 'Source of the figures',
      data: 'Open data',
      dataText: (address: string) =>
        `The same figures are at the publication’s address as CSV, XLSX and JSON, with amounts to the lira: ${address}`,
    },
    definitions: {
      title: 'Definitions',
      intro: (asOf: string) =>
        `As of ${asOf} unless stated otherwise. The numbers are those of the table of all figures.`,
    },
    glossary: {
      title: 'Short glossary',
      terms: [
        [
          'Cumulative total',
          'A number that grows from the beginning of the stated year to the date of the data.',
        ],
        ['Current prices', 'An amount in the money of the year of payment, not adjusted for inflation.'],
        ['Median province', 'The province in the middle when all are ordered by a ratio.'],
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
        [
          'Not disclosed (k)',
          'A figure left out because persons might be recognised; it does not follow from totals either.',
        ],
        ['Ratio', 'One metric of the booklet divided by another; it does not depend on a province’s size.'],
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
          'Small numbers by which persons might be recognised are not disclosed, nor others from which they would follow.',
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
