import { bilingual } from '../../bilingual';

/** Words of the window for other prints of a publication. */
export const variantWords = bilingual(
  {
    open: 'Başka baskılar',
    openLabel: (province: string) => `Başka baskılar: ${province}`,
    title: (province: string, number: number) => `${province} · ${String(number)}. yayımın başka baskıları`,
    explained:
      'Saklanan yayımdan, istendiğinde hazırlanır. Metin ve değerler yayımlanan kitapçıktakilerle aynıdır; okurların kitapçığı değişmez.',
    names: { office: 'Ofis baskısı', shop: 'Matbaa baskısı', large: 'Büyük puntolu baskı' },
    about: {
      office: 'Düz renk zemin içermez; ofis yazıcısında az mürekkep harcar.',
      shop: '3 mm taşma payı, kesim işaretleri, dört renk mürekkep ve yalnız siyah basılan metin içerir. Matbaa kendi renk ayarını yapar.',
      large:
        'Az görenler içindir: en küçük yazı 16 puntodur; sayılar metnin altında, tek sütunda verilir. Bu nedenle sayfa sayısı daha fazladır.',
    },
    states: {
      none: 'Henüz istenmedi',
      waiting: 'Hazırlanıyor',
      made: 'Hazır',
      failed: 'Hazırlanamadı; yeniden isteyebilirsiniz',
    },
    make: 'Hazırla',
    makeLabel: (name: string) => `${name}: hazırla`,
    download: 'PDF’yi indir',
    downloadLabel: (name: string) => `${name}: PDF’yi indir`,
    asked: (name: string) =>
      `${name} istendi; basılmayı bekleyen kitapçık yoksa bir dakika içinde hazır olur.`,
  },
  {
    open: 'Other prints',
    openLabel: (province: string) => `Other prints: ${province}`,
    title: (province: string, number: number) =>
      `${province} · other prints of publication ${String(number)}`,
    explained:
      'Made from the stored publication when somebody asks. Words and figures are those of the published booklet; what readers have does not change.',
    names: { office: 'Office print', shop: 'Print shop', large: 'Large print' },
    about: {
      office: 'Without solid grounds; takes little toner of an office printer.',
      shop: 'With 3 mm bleed, cut marks, four inks and text in black alone. The print shop sets its own colours.',
      large:
        'For readers who see little: no type is smaller than 16 points; the numbers stand under the text, in one column. It has more pages therefore.',
    },
    states: {
      none: 'Not asked for yet',
      waiting: 'In the making',
      made: 'Ready',
      failed: 'Could not be made; you may ask again',
    },
    make: 'Make',
    makeLabel: (name: string) => `${name}: make`,
    download: 'Download the PDF',
    downloadLabel: (name: string) => `${name}: download the PDF`,
    asked: (name: string) => `${name} was asked for; it is ready within a minute unless booklets come first.`,
  },
);
