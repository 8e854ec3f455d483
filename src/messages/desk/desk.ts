import { bilingual } from '../bilingual';

/** Words that all screens of the desk share. */
export const deskWords = bilingual(
  {
    loading: 'Yükleniyor…',
    tryAgain: 'Yeniden dene',
    cancel: 'Vazgeç',
    close: 'Kapat',
    textRestored: 'Yarım kalan metniniz geri getirildi.',
    textDiscard: 'Bunu sil',
    loggedOut: {
      title: 'Oturumunuz kapanmış',
      body: 'Yazdıklarınız bu sayfada duruyor, hiçbir şey kaybolmadı. Yeni sekmede oturum açın, sonra buraya dönüp yeniden deneyin.',
      logIn: 'Yeni sekmede oturum aç',
    },
    offline: {
      title: 'Sunucuya ulaşılamadı',
      body: 'Yazdıklarınız bu sayfada duruyor. Bağlantınızı kontrol edip yeniden deneyin.',
    },
    failed: 'İşlem yapılamadı',
    table: { sort: (head: string) => `${head}: sırala` },
    editionStates: {
      planned: 'Planlandı',
      open: 'Açık',
      closed: 'Kapandı',
      recorded: 'Önceki kitapçıklardan aktarıldı',
    },
    values: {
      not_reported: 'bildirilmedi',
      not_applicable: 'il için geçerli değil',
      suppressed: 'açıklanmıyor',
      carriedOver: (value: string, edition: string) => `${value} (${edition} döneminden)`,
      none: '–',
    },
    /** The one percent that is said so is %0,01: its last word is “bir”. */
    lessThan: (percent: string) => `${percent}’den az`,
    moreThan: (percent: string) => `${percent}’dan fazla`,
    /** The person who acted, and the principal for whom they acted, or null. */
    actor: (name: string, onBehalfOf: string | null) =>
      onBehalfOf === null ? name : `${name} (${onBehalfOf} yerine)`,
    actions: {
      save: 'kaydetti',
      send: 'incelemeye gönderdi',
      recall: 'geri çekti',
      approve: 'onayladı',
      return: 'düzeltme istedi',
      accept_fall: 'düşüşü kabul etti',
      decide_disclosure: 'gizlilik kararı verdi',
      skip_province: 'olağanüstü işlemle il incelemesini atladı',
      refuse: 'olağanüstü işlemi geri çevirdi',
      present: 'yayımlanan değer olarak işaretledi',
      release: 'yayımladı',
    },
  },
  {
    loading: 'Loading…',
    tryAgain: 'Try again',
    cancel: 'Cancel',
    close: 'Close',
    textRestored: 'The text that you left unfinished was brought back.',
    textDiscard: 'Discard it',
    loggedOut: {
      title: 'You have been signed out',
      body: 'What you typed is still on this page; nothing is lost. Sign in in a new tab, then come back and try again.',
      logIn: 'Sign in in a new tab',
    },
    offline: {
      title: 'The server cannot be reached',
      body: 'What you typed is still on this page. Check your connection and try again.',
    },
    failed: 'This could not be done',
    table: { sort: (head: string) => `Sort by: ${head}` },
    editionStates: {
      planned: 'Planned',
      open: 'Open',
      closed: 'Closed',
      recorded: 'Taken from earlier booklets',
    },
    values: {
      not_reported: 'not reported',
      not_applicable: 'not applicable',
      suppressed: 'not disclosed',
      carriedOver: (value: string, edition: string) => `${value} (from ${edition})`,
      none: '–',
    },
    lessThan: (percent: string) => `less than ${percent}`,
    moreThan: (percent: string) => `more than ${percent}`,
    actor: (name: string, onBehalfOf: string | null) =>
      onBehalfOf === null ? name : `${name} (for ${onBehalfOf})`,
    actions: {
      save: 'saved',
      send: 'sent for review',
      recall: 'recalled',
      approve: 'approved',
      return: 'asked for a correction',
      accept_fall: 'accepted the fall',
      decide_disclosure: 'decided on disclosure',
      skip_province: 'skipped the province review by an exceptional act',
      refuse: 'refused the exceptional act',
      present: 'marked it as the published value',
      release: 'published',
    },
  },
);
