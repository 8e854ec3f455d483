import { bilingual, counted } from '../bilingual';

/** Longer times are said in minutes. */
const longestInSeconds = 90;

const time = {
  tr: (seconds: number) =>
    seconds > longestInSeconds ? `${String(Math.ceil(seconds / 60))} dakika` : `${String(seconds)} saniye`,
  en: (seconds: number) =>
    seconds > longestInSeconds ? counted(Math.ceil(seconds / 60), 'minute') : counted(seconds, 'second'),
};

/** Words of the pages and answers that the server itself gives. */
export const serverMessages = bilingual(
  {
    siteName: 'İl Bilgilendirme Kitapçıkları',
    toStart: 'Kitapçıklar listesine dön',
    notFound: {
      title: 'Sayfa bulunamadı',
      text: 'Bu adreste bir kitapçık veya dosya yok. Adresi kontrol edin ya da listeden ilinizi seçin.',
    },
    notReady: {
      title: 'Henüz yayımlanmış kitapçık yok',
      text: 'İlk kitapçık onaylandığında burada listelenecek.',
    },
    failed: {
      title: 'Beklenmeyen bir hata oluştu',
      text: 'İsteğiniz tamamlanamadı. Biraz sonra yeniden deneyin; sorun sürerse yöneticinize bildirin.',
    },
    unavailable: {
      title: 'Kitapçıklara şu anda ulaşılamıyor',
      text: 'Dosyaların tutulduğu depo yanıt vermiyor. Yayımlanmış kitapçıklar duruyor; biraz sonra yeniden deneyin.',
    },
    crossSite: (address: string) =>
      `İstek bu sitenin kendi sayfasından gelmediği için kabul edilmedi. Siteyi ${address} adresinden açıp yeniden deneyin.`,
    away: {
      title: 'Yönetim ekranı şu anda kullanılamıyor',
      text: 'Sistem başlatılıyor ya da veritabanına ulaşılamıyor. Yayımlanmış kitapçıklar okunmaya devam eder. Bu sayfa birkaç saniyede bir otomatik olarak yeniden dener.',
    },
    noEndpoint: 'Bu adreste bir işlem yok. Sayfayı yenileyip yeniden deneyin.',
    tooLarge: (limit: string) => `Gönderilen veri çok büyük. Bu işlemde en çok ${limit} gönderilebilir.`,
    notSignedIn: 'Bu işlem için giriş yapmanız gerekiyor. Giriş yapıp yeniden deneyin.',
    wrongType: 'Bu adres, gönderilen türde (Content-Type) veri kabul etmiyor.',
    tooDeep: 'Gönderilen veri çok fazla parçadan oluşuyor. Daha az kaydı birlikte gönderin.',
    noLength: 'İsteğin uzunluğu (Content-Length) belirtilmemiş. Uzunluğunu bildiren bir istek gönderin.',
    deepLink: {
      title: 'Yönetim ekranına gidiliyor',
      text: 'Sayfa otomatik olarak açılmazsa aşağıdaki bağlantıyı kullanın.',
      goOn: 'Devam et',
    },
    tooMany: (seconds: number) =>
      `Kısa sürede çok fazla istek gönderildi. ${time.tr(seconds)} sonra yeniden deneyin.`,
  },
  {
    siteName: 'Provincial Information Booklets',
    toStart: 'Back to the list of booklets',
    notFound: {
      title: 'Page not found',
      text: 'There is no booklet or file at this address. Check it, or choose a province from the list.',
    },
    notReady: {
      title: 'No booklet has been published yet',
      text: 'The first booklet will be listed here as soon as it is approved.',
    },
    failed: {
      title: 'Something went wrong',
      text: 'Your request could not be completed. Try again in a moment; if it goes on, tell your administrator.',
    },
    unavailable: {
      title: 'The booklets cannot be reached at the moment',
      text: 'The storage that holds the files does not answer. What was published is kept; try again in a moment.',
    },
    crossSite: (address) =>
      `The request did not come from a page of this site and was not accepted. Open it at ${address} and try again.`,
    away: {
      title: 'The administration pages are not available at the moment',
      text: 'The system is starting, or its database cannot be reached. Published booklets can still be read. This page tries again automatically every few seconds.',
    },
    noEndpoint: 'There is no such operation at this address. Reload the page and try again.',
    tooLarge: (limit) => `What was sent is too large. At most ${limit} can be sent here.`,
    notSignedIn: 'You need to sign in for this. Sign in and try again.',
    wrongType: 'This address does not take data of this type (Content-Type).',
    tooDeep: 'What was sent has too many parts. Send fewer records together.',
    noLength: 'The request does not say its length (Content-Length). Send one that does.',
    deepLink: {
      title: 'Opening the administration pages',
      text: 'If the page does not open automatically, use this link.',
      goOn: 'Go on',
    },
    tooMany: (seconds) => `Too many requests in a short time. Try again in ${time.en(seconds)}.`,
  },
);
