import type { Bilingual } from '@/domain/bilingual';
import { beyondAnyAmount, type Check } from '@/domain/checks/check';
import { capitalised } from '@/domain/turkish/letters';

/** A figure with the words that name it in a message, in Turkish with its head noun. */
interface Counted extends Bilingual {
  readonly metric: string;
}

function counted(metric: string, tr: string, en: string): Counted {
  return { metric, tr, en };
}

function impossible(none: Counted, some: Counted): Bilingual {
  return {
    tr: `${capitalised(none.tr)} 0 iken ${some.tr} 0’dan büyük olamaz.`,
    en: `Where there are no ${none.en}, there can be no ${some.en}.`,
  };
}

function unlikely(none: Counted, some: Counted): Bilingual {
  return {
    tr: `${capitalised(none.tr)} 0 iken ${some.tr} 0’dan büyüktür. İki veriyi kontrol ediniz; doğruysa gerekçesini yazınız.`,
    en: `There are no ${none.en}, but there are ${some.en}. Please look at both figures again; if they are true, say why.`,
  };
}

/** Makes the rule that where the one figure is zero, the other is zero too. */
function withoutNone(code: string, none: Counted, some: Counted): Check {
  const severity = code.startsWith('H') ? 'hard' : 'soft';
  return {
    code,
    key: `${some.metric}-varsa-${none.metric}`,
    left: [{ coefficient: 1, metric: some.metric }],
    comparison: '<=',
    right: [{ coefficient: beyondAnyAmount, metric: none.metric }],
    severity,
    message: (severity === 'hard' ? impossible : unlikely)(none, some),
  };
}

/** What serves, who is served by it, and the last two digits of what their rules are called. */
const servings: readonly (readonly [Counted, Counted, number])[] = [
  [
    counted('cocuk-evleri-ev', 'çocuk evi sayısı', 'children’s homes'),
    counted(
      'cocuk-evleri-cocuk',
      'çocuk evlerinde bakımı sağlanan çocuk sayısı',
      'children in children’s homes',
    ),
    11,
  ],
  [
    counted('ces-kurulus', 'çocuk evleri sitesi sayısı', 'children’s home campuses'),
    counted('ces-cocuk', 'çocuk evleri sitelerinde bakımı sağlanan çocuk sayısı', 'children on the campuses'),
    12,
  ],
  [
    counted('codem-kurulus', 'ihtisaslaştırılmış çocuk evleri sitesi sayısı', 'specialised campuses'),
    counted('codem-cocuk', 'ÇODEM’de hizmet alan çocuk sayısı', 'children on specialised campuses'),
    13,
  ],
  [
    counted(
      'finansal-okuryazarlik-etkinlik',
      'finansal okuryazarlık etkinliği sayısı',
      'financial literacy events',
    ),
    counted(
      'finansal-okuryazarlik-kisi',
      'finansal okuryazarlık seminerleriyle ulaşılan kişi sayısı',
      'people reached by them',
    ),
    14,
  ],
  [
    counted('yatili-bakim-merkez', 'yatılı bakım ve rehabilitasyon merkezi sayısı', 'residential centres'),
    counted(
      'yatili-bakim-kisi',
      'yatılı merkezlerde hizmet alan engelli birey sayısı',
      'people in residential centres',
    ),
    15,
  ],
  [
    counted('umut-evi-ev', 'umut evi sayısı', 'hope homes'),
    counted('umut-evi-kisi', 'umut evlerinde hizmet alan engelli birey sayısı', 'people in hope homes'),
    16,
  ],
  [
    counted('ozel-engelli-bakim-merkez', 'özel engelli bakım merkezi sayısı', 'private care centres'),
    counted(
      'ozel-engelli-bakim-kisi',
      'özel engelli bakım merkezlerinde hizmet alan engelli birey sayısı',
      'people in private care centres',
    ),
    17,
  ],
  [
    counted('huzurevi-kurulus', 'huzurevi ile yaşlı bakım ve rehabilitasyon merkezi sayısı', 'nursing homes'),
    counted(
      'huzurevi-kisi',
      'huzurevleri ile yaşlı bakım merkezlerinde hizmet alan yaşlı sayısı',
      'elderly people in nursing homes',
    ),
    18,
  ],
  [
    counted('ozel-huzurevi-kurulus', 'özel huzurevi sayısı', 'private nursing homes'),
    counted(
      'ozel-huzurevi-kisi',
      'özel huzurevlerinde hizmet alan yaşlı sayısı',
      'elderly people in private nursing homes',
    ),
    19,
  ],
  [
    counted(
      'sosyal-yardim-hane',
      'yıl içinde sosyal yardım alan hane sayısı',
      'households helped in the year',
    ),
    counted(
      'sosyal-yardim-tutar',
      'yıl içinde yapılan sosyal yardım tutarı',
      'lira of assistance in the year',
    ),
    20,
  ],
];

/** Rules out that anybody is served where nothing serves; what has just opened may serve nobody yet. */
export const zeroRules: readonly Check[] = [
  ...servings.flatMap(([serving, served, number]) => [
    withoutNone(`H.1${String(number)}`, serving, served),
    withoutNone(`U.2${String(number + 30)}`, served, serving),
  ]),
  withoutNone(
    'H.131',
    counted('koruyucu-aile-aile', 'koruyucu aile sayısı', 'foster families'),
    counted('koruyucu-aile-cocuk', 'koruyucu aile yanındaki çocuk sayısı', 'children with foster families'),
  ),
  withoutNone(
    'H.132',
    counted('kres-kurulus', 'özel kreş, gündüz bakımevi ve çocuk kulübü sayısı', 'nurseries or clubs'),
    counted(
      'kres-ucretsiz-cocuk',
      'ücretsiz bakımdan yararlanan çocuk sayısı',
      'children cared for free of charge',
    ),
  ),
  withoutNone(
    'U.261',
    counted('sed-tutar', 'SED için ayrılan kaynak', 'lira allotted to SED'),
    counted('sed-cocuk', 'SED ile desteklenen çocuk sayısı', 'children supported by SED'),
  ),
  withoutNone(
    'U.262',
    counted('evde-bakim-tutar', 'evde bakım yardımı ödemesi', 'lira of home care aid'),
    counted('evde-bakim-kisi', 'evde bakım yardımından yararlanan kişi sayısı', 'people who benefit from it'),
  ),
];
