/** A word that nobody shall read, how it is found, and the few places that may have it. */
export interface Banned {
  /** As the glossary lists it. */
  readonly word: string;
  readonly wrong: RegExp;
  /** What may be said although the word is in it. */
  readonly allowed: readonly string[];
  /** Something that the rule must find. */
  readonly example: string;
}

const banned = (word: string, wrong: RegExp, example: string, allowed: readonly string[] = []): Banned => ({
  word,
  wrong,
  example,
  allowed,
});

/** Finds a stem at the beginning of a Turkish word, in either case. */
const stem = (letters: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])(?:${letters}|${letters.charAt(0).toLocaleUpperCase('tr')}${letters.slice(1)})`,
    'u',
  );

/** Words that no Turkish message, guide or generated table has. */
export const bannedTurkish: readonly Banned[] = [
  banned('rakam', stem('rakam'), '3 rakam kaydedildi', [
    'rakamla yazın',
    'küçük harf, rakam',
    'Küçük harf, rakam',
    'küçük harf (a-z), rakam',
    'prefix harf, rakam',
    'elle rakam',
    'Metne rakam yazılmaz',
  ]),
  banned('denetim, denetlemek', stem('denet'), 'Adresi denetleyin'),
  banned(
    'ileti',
    /(?<!\p{L})[İi]leti(?:ler(?!ek)\p{L}*|yi|ye|yle|de|den|nin|si)?(?!\p{L})/u,
    'Bu ileti gönderildi',
  ),
  banned('posta', stem('posta'), 'Giden posta'),
  banned('kendiliğinden', stem('kendiliğinden'), 'kendiliğinden yayımlanır'),
  banned('yayımda', stem('yayımda(?!n)'), '12 kitapçık yayımda', ['önceki yayımda']),
  banned('yayın sorumlusu', stem('yayın (?:sorumlu|biçim)'), 'Yayın sorumlusundan isteyin'),
  banned('okurda, okurdan geri', /okurda(?:n geri|n çek|\s*[.’`]|$)/u, '1. yayım okurda'),
  banned('öteki, öbür', /(?<!\p{L})[öÖ](?:teki|bür)/u, 'Öteki oturumlar'),
  banned('kare kod', stem('kare kod'), 'kare kodu okutun'),
  banned('çalışma masası', stem('çalışma masası'), 'çalışma masası'),
  banned('süzgeç, süzmek', /(?<!\p{L})[Ss]üz(?:geç|gec|ün|mek)/u, 'Bu süzgece uyan'),
  banned('öbek', stem('öbe[kğ]'), 'dört öbekte'),
  banned('gizli', stem('gizli(?!li)'), 'Gizli', ['gizli anahtar', 'Gizli anahtar']),
  banned('uygulanmaz', stem('uygulanmaz'), 'Uygulanmaz'),
  banned('revizyon, revize', stem('reviz'), 'Revizyon notu'),
  banned('kayıttan aktarmak', stem('kayıttan aktar'), 'Kayıttan aktarıldı'),
  banned('geçmez', stem('geçmez'), 'eski bağlantı geçmez', ['yerine geçmez']),
  banned('birlikte yayımlamak', stem('birlikte yayım'), 'Birlikte yayımla…'),
  banned('ikinci doğrulama', stem('ikinci (?:doğrulama|adım)'), 'İkinci doğrulama adımı'),
  banned('vekâlet vermek', /[Vv]ekâlet(?:i|ler)? ver/u, 'Vekâleti ver'),
  banned('dört göz kuralı', stem('dört göz kural'), 'Dört göz kuralı'),
  banned('zaman kapsamı', stem('zaman kapsam'), 'zaman kapsamı'),
  banned(
    'sayısından',
    /sayısı(?:ndan|nın) |önceki sayı(?:da|lar)|(?<!\p{L})o sayı(?:da|nın)/u,
    '2024-1 sayısından taşınan',
  ),
  banned('şu ana kadar', stem('şu ana kadar'), 'şu ana kadar geçerlidir'),
  banned(
    'kişiyi kapatmak',
    /kapatılan kişi(?!lerin hesab)|(?<!\p{L})kişileri (?:\p{L}+ ){0,3}kapat/u,
    'kapatılan kişiler',
    ['hesabı kapatılan kişi'],
  ),
  banned('Neden (alan adı)', /^Neden(?:i)?(?:\?| \(|$)/u, 'Nedeni (okurlara gösterilir)'),
  banned('deyin', /\*\* dey(?:in|ip)/u, '**Kaydet** deyin'),
  banned('« »', /[«»]/u, '«371’dir»'),
];

/** Words that no English message has. */
export const bannedEnglish: readonly Banned[] = [
  banned('the own', /\bthe own\b/iu, 'the own province'),
  banned('log in, login', /\blog(?:s|ged|ging)? (?:in|out)\b|\blogin\b(?!\.example)/iu, 'Log in again'),
  banned('by itself', /\bby (?:itself|themselves)\b/iu, 'published by itself'),
  banned('mail', /(?<![-\w])mails?\b(?! server)/iu, 'The mail was sent'),
  banned(
    'waits',
    /\b(?:waits|that wait|[a-z]+s wait) (?:for|or)\b|\bmail waits\b/iu,
    'it waits for your review',
  ),
  banned('second factor', /\bsecond (?:factor|step)\b/iu, 'Your second factor'),
  banned('what became of', /\bwhat became of\b/iu, 'what became of it'),
  banned('does not hold', /\b(?:does|do) not hold\b/iu, 'links do not hold'),
  banned('let pass', /\blets? (?:\w+ ){0,4}pass\b/iu, 'Let this check pass'),
  banned('out of reach', /\bout of reach\b/iu, 'The database is out of reach'),
  banned('the desk', /\bthe desk\b/iu, 'The desk is not available'),
  banned('doors', /\bdoors?\b/iu, 'generic doors'),
];
