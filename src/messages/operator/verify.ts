import { bilingual, counted } from '../bilingual';

/** What the check of the timeline says on the command line. */
export const verifyWords = bilingual(
  {
    whole: (chains: number, entries: number) =>
      `İşlem geçmişi sağlam: ${String(chains)} zincir, ${String(entries)} kayıt; kayıtlı veriler geçmişle aynı.`,
    end: (position: number, seal: string) => `Ortak zincirin ucu: ${String(position)}. sıra, ${seal}`,
    adopted: (count: number, at: string) =>
      `İlk ${String(count)} sıra eski sürümlerden kalan kayıtları da içerir; bunlar ortak zincire sonradan, ${at} zamanında bağlandı.`,
    waiting: (count: number) => `${String(count)} kayıt henüz ortak zincire bağlanmadı.`,
    anchors: (count: number) =>
      `Veritabanı dışındaki ${String(count)} çapa (yayın kayıtları, yedekler, verilenler) zincirle karşılaştırıldı.`,
    limits:
      'Bu kontrolün gösteremeyeceği: SECRET’i ve dışarıdaki bütün çapaları elinde tutan birinin yaptığı değişiklik; son çapadan sonra, veritabanının eski bir hâline döndürülmesi; eski sürümlerden kalan kayıtların sonradan bağlanmadan önce değiştirilmiş olması. Günlük çapaları ve yedek listelerini (manifest.json) bu makinenin dışında saklayın.',
    entry: (scope: string, seq: number, wrong: string) => `BOZUK: ${scope}, ${String(seq)}. kayıt: ${wrong}`,
    entryFaults: {
      missing: 'kayıt eksik',
      not_linked: 'önceki kayda bağlı değil',
      changed: 'yazıldıktan sonra değiştirilmiş',
      unkeyed: 'program tarafından yazılmamış: anahtarsız',
      unknown_key: 'başka bir SECRET ile yazılmış; eskisini FORMER_SECRETS ile verin',
    },
    link: (position: number, wrong: string) => `BOZUK: ortak zincir, ${String(position)}. sıra: ${wrong}`,
    linkFaults: {
      missing: 'buradaki kayıt eksik',
      repeated: 'sıra yineleniyor veya geriye gidiyor',
      not_linked: 'kayıt, yeri veya bağı değiştirilmiş',
      unknown_key: 'başka bir SECRET ile bağlanmış; eskisini FORMER_SECRETS ile verin',
    },
    ends: {
      not_begun:
        'Kayıtlar henüz ortak zincire bağlanmamış. Programı (npm start) bir kez çalıştırın; daha önce çalıştıysa zincir silinmiştir.',
      gone: 'BOZUK: ortak zincirin ucu silinmiş.',
      changed: 'BOZUK: ortak zincirin ucu değiştirilmiş.',
      cut_off: 'BOZUK: ortak zincirin sonu kesilmiş.',
      moved_back: 'BOZUK: ortak zincirin ucu geriye alınmış.',
      unknown_key: 'Ortak zincirin ucu başka bir SECRET ile yazılmış; eskisini FORMER_SECRETS ile verin.',
    },
    anchor: (where: string, position: number, wrong: string) =>
      `BOZUK: çapa ${where}, ${String(position)}. sıra: ${wrong}`,
    anchorFaults: {
      cut_off: 'zincir oraya kadar uzanmıyor (veritabanı eski bir yedekten yüklenmiş de olabilir)',
      differs: 'zincirde başka bir kayıt var',
    },
    record: (record: string, part: string, wrong: string) => `BOZUK: ${record} (${part}): ${wrong}`,
    recordFaults: {
      differs: 'işlem geçmişindekinden farklı',
      untold: 'işlem geçmişinde yok',
      gone: 'işlem geçmişinde var, veritabanında yok',
    },
    parts: {
      whole: 'kaydın tümü',
      value: 'çalışılan değer',
      approved: 'onaylı kopya',
      published: 'yayındaki kopya',
      head: 'zincirin ucu',
      roles: 'yetkiler',
      name: 'ad',
      state: 'öneri ve durumu',
      facts: 'dönemle sabitlenen il bilgileri',
      forces: 'ikinci kişinin onayladığı işlemler',
      time: 'ek süreler',
      disclosure: 'gizlilik kararları',
      dates: 'tarihler ve tarih önerileri',
      stages: 'inceleme aşamaları',
      settings: 'il ayarları',
    },
    journal: {
      heading: 'Güvenlik günlüğü (kendi zinciri):',
      whole: (entries: number) => `Sağlam: ${String(entries)} kayıt.`,
      removed: (count: number) =>
        `İlk ${String(count)} kayıt, saklama süresi dolduğu için program tarafından silindi; zincirin başı bunu gösterir.`,
      entry: (id: string, wrong: string) => `BOZUK: günlük kaydı ${id}: ${wrong}`,
      faults: {
        differs: 'yazıldıktan sonra değiştirilmiş veya program tarafından yazılmamış',
        unknown_key: 'başka bir SECRET ile yazılmış; eskisini FORMER_SECRETS ile verin',
      },
    },
    usage:
      'Kullanım: npm run verify-timeline [-- --backup YEDEK] [--anchor SIRA:MÜHÜR]. İkisi de birden çok kez verilebilir.',
    notRead: (what: string) => `Okunamadı: ${what}`,
    letter: {
      subject: (day: string, position: number) =>
        `Kitapçık işlem geçmişi çapası: ${day}, ${String(position)}`,
      text: (day: string, position: number, seal: string) =>
        `Kitapçık işlem geçmişinin ${day} günkü ucu:\n\n${String(position)}:${seal}\n\nBu satırı saklayın. Geçmişin o güne kadar değişmediğini şu komut gösterir:\nnpm run verify-timeline -- --anchor ${String(position)}:${seal}\n\nBu e-posta her gün bir kez gelir; gelmemesi de bir işarettir.`,
    },
  },
  {
    whole: (chains, entries) =>
      `The timeline is whole: ${counted(chains, 'chain')}, ${counted(entries, 'entry', 'entries')}; what is stored is what it says.`,
    end: (position, seal) => `End of the one chain: place ${String(position)}, ${seal}`,
    adopted: (count, at) =>
      `The first ${counted(count, 'place')} hold entries of older releases too; these were chained afterwards, at ${at}.`,
    waiting: (count) => `Not in the one chain yet: ${counted(count, 'entry', 'entries')}.`,
    anchors: (count) =>
      `Compared with the chain: ${counted(count, 'anchor')} outside the database (publications’ records, backups, those given).`,
    limits:
      'What this check cannot show: a change by somebody who holds SECRET and all anchors outside; the database set back to an older state of its own after the last anchor; a change of entries of older releases before they were chained. Keep the daily anchors and the backups’ manifest.json away from this machine.',
    entry: (scope, seq, wrong) => `BROKEN: ${scope}, entry ${String(seq)}: ${wrong}`,
    entryFaults: {
      missing: 'the entry is missing',
      not_linked: 'it is not linked to the entry before',
      changed: 'it was changed after it was written',
      unkeyed: 'the program did not write it: it has no key',
      unknown_key: 'it was written with another SECRET; name the former one in FORMER_SECRETS',
    },
    link: (position, wrong) => `BROKEN: the one chain, place ${String(position)}: ${wrong}`,
    linkFaults: {
      missing: 'the entry of this place is missing',
      repeated: 'the place is there twice, or goes back',
      not_linked: 'the entry, its place or its link was changed',
      unknown_key: 'it was linked with another SECRET; name the former one in FORMER_SECRETS',
    },
    ends: {
      not_begun:
        'The entries are not in the one chain yet. Let the program (npm start) run once; if it has run before, the chain was taken away.',
      gone: 'BROKEN: the end of the one chain was taken away.',
      changed: 'BROKEN: the end of the one chain was changed.',
      cut_off: 'BROKEN: the one chain was cut off.',
      moved_back: 'BROKEN: the end of the one chain was moved back.',
      unknown_key:
        'The end of the one chain was written with another SECRET; name the former one in FORMER_SECRETS.',
    },
    anchor: (where, position, wrong) => `BROKEN: anchor ${where}, place ${String(position)}: ${wrong}`,
    anchorFaults: {
      cut_off:
        'the chain does not reach so far (the database may also have been restored from an older backup)',
      differs: 'the chain holds another entry there',
    },
    record: (record, part, wrong) => `BROKEN: ${record} (${part}): ${wrong}`,
    recordFaults: {
      differs: 'differs from what the timeline says',
      untold: 'no entry of the timeline tells of it',
      gone: 'the timeline tells of it, and it is not in the database',
    },
    parts: {
      whole: 'all of it',
      value: 'working value',
      approved: 'approved copy',
      published: 'published copy',
      head: 'end of its chain',
      roles: 'what somebody may do',
      name: 'name',
      state: 'proposal and its state',
      facts: 'facts of the province pinned with the edition',
      forces: 'acts that a second person confirms',
      time: 'more time',
      disclosure: 'decisions about disclosure',
      dates: 'dates, and those proposed',
      stages: 'review stages',
      settings: 'settings of the province',
    },
    journal: {
      heading: 'The journal of security (a chain of its own):',
      whole: (entries) => `Whole: ${counted(entries, 'entry', 'entries')}.`,
      removed: (count) =>
        `The first ${counted(count, 'entry', 'entries')} were removed by the program because their time was over; the beginning of the chain says so.`,
      entry: (id, wrong) => `BROKEN: entry ${id} of the journal: ${wrong}`,
      faults: {
        differs: 'it was changed after it was written, or the program did not write it',
        unknown_key: 'it was written with another SECRET; name the former one in FORMER_SECRETS',
      },
    },
    usage:
      'Usage: npm run verify-timeline [-- --backup BACKUP] [--anchor PLACE:SEAL]. Both may be given several times.',
    notRead: (what) => `Could not be read: ${what}`,
    letter: {
      subject: (day, position) => `Anchor of Kitapçık’s timeline: ${day}, ${String(position)}`,
      text: (day, position, seal) =>
        `End of Kitapçık’s timeline on ${day}:\n\n${String(position)}:${seal}\n\nKeep this line. That nothing before it was changed is shown by:\nnpm run verify-timeline -- --anchor ${String(position)}:${seal}\n\nThis letter comes once a day; that it does not come is a sign too.`,
    },
  },
);
