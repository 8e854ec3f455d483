import { metricsOfStatement } from '@/domain/booklet/source';
import { evaluateChecks, metricsOfCheck } from '@/domain/checks/evaluateChecks';
import { largestAmount } from '@/domain/turkish/readAloud';
import { checks, figures, metrics, sections, services } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import { plainProvince } from '@/domain/booklet/snapshot';
import { isMeantFor } from '@/domain/figures/metric';
import { ownedStatements } from './everyText';

/** Which statement shows which metrics; every metric stands in exactly one. */
const expectedUse: Readonly<Record<string, readonly string[]>> = {
  'shm.shm-merkez': ['shm-merkez'],
  'asdep.asdep-hane': ['asdep-hane'],
  'eoe.eoe-kisi': ['eoe-kisi'],
  'aep.aep-kisi': ['aep-kisi'],
  'aile-danismanligi.aile-danismanligi-basvuru': ['aile-danismanligi-basvuru'],
  'bagimlilikla-mucadele.bagimlilik-egitim-kisi': ['bagimlilik-egitim-kisi'],
  'psikososyal-destek.psikososyal-destek-kisi': ['psikososyal-destek-kisi'],
  'psikososyal-destek.psikososyal-destek-bolge-kisi': ['psikososyal-destek-bolge-kisi'],
  'cocuk-evleri.cocuk-evleri': ['cocuk-evleri-ev', 'cocuk-evleri-cocuk'],
  'ces.ces': ['ces-kurulus', 'ces-cocuk'],
  'codem.codem': ['codem-kurulus', 'codem-cocuk'],
  'cocuk.kurum-bakimi-cocuk': ['kurum-bakimi-cocuk'],
  'kres.kres-kurulus': ['kres-kurulus'],
  'kres.kres-ucretsiz-cocuk': ['kres-ucretsiz-cocuk'],
  'koruyucu-aile.koruyucu-aile': ['koruyucu-aile-aile', 'koruyucu-aile-cocuk'],
  'evlat-edinme.evlat-edinme-cocuk': ['evlat-edinme-cocuk'],
  'sed.sed-cocuk': ['sed-cocuk'],
  'sed.sed-tutar': ['sed-tutar'],
  'kadin-konukevi.kadin-konukevi': ['kadin-konukevi'],
  'sonim.sonim': ['sonim-toplam', 'sonim-kadin', 'sonim-erkek', 'sonim-cocuk'],
  'finansal-okuryazarlik.finansal-okuryazarlik': [
    'finansal-okuryazarlik-etkinlik',
    'finansal-okuryazarlik-kisi',
  ],
  'kadin-kooperatifleri.kadin-kooperatifi': ['kadin-kooperatifi'],
  'yatili-bakim.yatili-bakim': ['yatili-bakim-merkez', 'yatili-bakim-kisi'],
  'umut-evi.umut-evi': ['umut-evi-ev', 'umut-evi-kisi'],
  'ozel-engelli-bakim.ozel-engelli-bakim': ['ozel-engelli-bakim-merkez', 'ozel-engelli-bakim-kisi'],
  'huzurevleri.huzurevi': ['huzurevi-kurulus', 'huzurevi-kisi'],
  'ozel-huzurevleri.ozel-huzurevi': ['ozel-huzurevi-kurulus', 'ozel-huzurevi-kisi'],
  'evde-bakim.evde-bakim-kisi': ['evde-bakim-kisi'],
  'evde-bakim.evde-bakim-tutar': ['evde-bakim-tutar'],
  'sehit-gazi.sehit': ['sehit'],
  'sehit-gazi.gazi': ['gazi'],
  'istihdam.istihdam-kisi': ['istihdam-kisi'],
  'ucretsiz-seyahat.ucretsiz-seyahat-kart': ['ucretsiz-seyahat-kart'],
  'sydv.sydv-vakif': ['sydv-vakif'],
  'sosyal-yardimlar.sosyal-yardim-yil': ['sosyal-yardim-hane', 'sosyal-yardim-tutar'],
  'sosyal-yardimlar.sosyal-yardim-kaynak': ['sosyal-yardim-kaynak'],
  'yatirimlar.yatirim-proje': ['yatirim-proje'],
  'yatirimlar.yatirim-tutar': ['yatirim-tutar'],
};

describe('the metrics', () => {
  it('are 43 required of each province and 8 optional', () => {
    for (const province of provinces) {
      const asked = metrics.filter(({ required, where }) => required && isMeantFor(where, province));
      expect(asked).toHaveLength(43);
    }
    expect(metrics.filter(({ required }) => !required).map(({ service }) => service)).toEqual([
      'ces',
      'ces',
      'codem',
      'codem',
      'huzurevleri',
      'huzurevleri',
      'ozel-huzurevleri',
      'ozel-huzurevleri',
    ]);
  });

  it('are as sensitive in one group of provinces as in the others', () => {
    const parted = metrics.filter(({ where }) => where !== null);
    expect(parted.map(({ key }) => key)).toHaveLength(2);
    for (const { service, sensitive } of parted)
      for (const twin of parted.filter((each) => each.service === service))
        expect([twin.key, twin.sensitive]).toEqual([twin.key, sensitive]);
  });

  it('are sensitive where they count people who need care or protection, with the usual threshold', () => {
    const sensitive = metrics.filter((metric) => metric.sensitive);
    expect(sensitive.map(({ unit }) => unit.kind === 'count' && unit.noun.tr)).toEqual(
      sensitive.map(({ key }) => {
        if (key.endsWith('-aile')) return 'aile';
        return key.endsWith('-cocuk') && key !== 'sonim-cocuk' ? 'çocuk' : 'kişi';
      }),
    );
    expect(sensitive.map(({ key }) => key)).toHaveLength(22);
    expect(new Set(metrics.map(({ threshold }) => threshold))).toEqual(new Set([5]));
    // Courses and large services point at nobody.
    const open = ['eoe-kisi', 'aep-kisi', 'bagimlilik-egitim-kisi', 'asdep-hane', 'sehit', 'gazi'];
    expect(sensitive.filter(({ key }) => open.includes(key))).toEqual([]);
  });

  it('have stable ASCII keys and places 1 upwards', () => {
    const keys = metrics.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
    expect(metrics.map(({ order }) => order)).toEqual(metrics.map((_, index) => index + 1));
  });

  it('name a section, and a service of that section or none', () => {
    const wrong = metrics.filter(({ section, service }) => {
      const parts = sections.find(({ key }) => key === section)?.parts;
      return service === null
        ? parts === undefined
        : !parts?.some((part) => 'service' in part && part.service === service);
    });
    expect(wrong).toEqual([]);
  });

  it('follow the booklet’s services in their order', () => {
    const order = services.map(({ key }) => key);
    const places = metrics.flatMap(({ service }) => (service === null ? [] : [order.indexOf(service)]));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('have a first year exactly where they count from one', () => {
    const wrong = metrics.filter(
      ({ timeBasis, since }) => (timeBasis === 'cumulative' || timeBasis === 'event') !== (since !== null),
    );
    expect(wrong).toEqual([]);
  });

  it('show money scaled and counts whole', () => {
    const wrong = metrics.filter(({ unit, display }) => (unit.kind === 'count') !== (display === 'integer'));
    expect(wrong).toEqual([]);
    expect(metrics.filter(({ approximate }) => approximate).map(({ key }) => key)).toEqual([
      'sosyal-yardim-kaynak',
    ]);
  });

  it('stand in the statements that are expected, and nowhere else', () => {
    const use = ownedStatements.map(({ owner, statement }) => [
      `${owner}.${statement.key}`,
      metricsOfStatement(statement),
    ]);
    expect(Object.fromEntries(use)).toEqual(expectedUse);
    expect(Object.values(expectedUse).flat().sort()).toEqual(metrics.map(({ key }) => key).sort());
  });

  it('stand in statements of their own service', () => {
    const wrong = ownedStatements.filter(({ owner, statement }) =>
      metricsOfStatement(statement).some((key) => {
        const metric = metrics.find((candidate) => candidate.key === key);
        return (metric?.service ?? metric?.section) !== owner;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('Iğdır’s figures', () => {
  it('are one for each required metric, in order, all of them whole numbers', () => {
    const igdir = provinces.find(({ plate }) => plate === figures.province) ?? plainProvince;
    const asked = metrics.filter(({ required, where }) => required && isMeantFor(where, igdir));
    const required = asked.map(({ key }) => key);
    expect(figures.values.map(({ metric }) => metric)).toEqual(required);
    expect(
      figures.values.filter(({ value }) => value.kind !== 'number' || !Number.isInteger(value.amount)),
    ).toEqual([]);
  });
});

describe('the checks', () => {
  it('compare metrics that exist', () => {
    const known = new Set(metrics.map(({ key }) => key));
    expect(checks.flatMap(metricsOfCheck).filter((key) => !known.has(key))).toEqual([]);
  });

  it('are hard only for an identity, for a part of a whole, and for a zero that rules the other out', () => {
    expect(checks.filter(({ severity }) => severity === 'hard').map(({ key }) => key)).toEqual([
      'sonim-toplam',
      'cocuk-evleri-kurum-bakimi',
      'ces-kurulus-bakimi',
      'codem-kurulus-bakimi',
      'kurulus-bakimi-toplam',
      'cocuk-evleri-cocuk-varsa-cocuk-evleri-ev',
      'ces-cocuk-varsa-ces-kurulus',
      'codem-cocuk-varsa-codem-kurulus',
      'finansal-okuryazarlik-kisi-varsa-finansal-okuryazarlik-etkinlik',
      'yatili-bakim-kisi-varsa-yatili-bakim-merkez',
      'umut-evi-kisi-varsa-umut-evi-ev',
      'ozel-engelli-bakim-kisi-varsa-ozel-engelli-bakim-merkez',
      'huzurevi-kisi-varsa-huzurevi-kurulus',
      'ozel-huzurevi-kisi-varsa-ozel-huzurevi-kurulus',
      'sosyal-yardim-tutar-varsa-sosyal-yardim-hane',
      'koruyucu-aile-cocuk-varsa-koruyucu-aile-aile',
      'kres-ucretsiz-cocuk-varsa-kres-kurulus',
    ]);
  });

  it('have keys of their own', () => {
    const keys = checks.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(checks)('can fail: $key', (check) => {
    const broken = evaluateChecks([check], (metric) => {
      const onLeft = check.left.some((term) => term.metric === metric);
      return { kind: 'number', amount: onLeft ? 1000 : 0 };
    });
    expect(broken.map(({ outcome }) => outcome)).toEqual(['fails']);
  });
});

/** Failing rules of a pair, by severity; null is a figure that is not there. */
function failing(pair: readonly [string, string], amounts: readonly [number | null, number | null]) {
  return evaluateChecks(checks, (metric) => {
    const amount = amounts[pair.indexOf(metric)] ?? null;
    return amount === null ? null : { kind: 'number', amount };
  }).flatMap(({ check, outcome }) => (outcome === 'fails' ? [check.severity] : []));
}

/** What serves and who is served; where the one is zero and the other is not, one of them is wrong. */
const pairs: readonly (readonly [serving: string, served: string])[] = [
  ['cocuk-evleri-ev', 'cocuk-evleri-cocuk'],
  ['ces-kurulus', 'ces-cocuk'],
  ['codem-kurulus', 'codem-cocuk'],
  ['koruyucu-aile-aile', 'koruyucu-aile-cocuk'],
  ['finansal-okuryazarlik-etkinlik', 'finansal-okuryazarlik-kisi'],
  ['yatili-bakim-merkez', 'yatili-bakim-kisi'],
  ['umut-evi-ev', 'umut-evi-kisi'],
  ['ozel-engelli-bakim-merkez', 'ozel-engelli-bakim-kisi'],
  ['huzurevi-kurulus', 'huzurevi-kisi'],
  ['ozel-huzurevi-kurulus', 'ozel-huzurevi-kisi'],
  ['sosyal-yardim-hane', 'sosyal-yardim-tutar'],
];

describe('a pair of figures', () => {
  it('is every statement of two figures that an institution and its people share', () => {
    const twos = Object.values(expectedUse).filter(({ length }) => length === 2);
    expect(twos.map((metrics) => [...metrics].sort())).toEqual(pairs.map((pair) => [...pair].sort()));
  });

  it.each(pairs)('%s 0 and %s 1 is stopped', (...pair) => {
    expect(failing(pair, [0, 1])).toContain('hard');
    expect(failing(pair, [0, largestAmount])).toContain('hard');
  });

  it.each(pairs)('%s 1 and %s 0 is asked about, for it may be new', (...pair) => {
    expect(failing(pair, [1, 0])).toContain('soft');
    expect(failing(pair, [largestAmount, 0])).not.toContain('hard');
  });

  it.each(pairs)('%s and %s may both be 0, or both be small, and one may be absent', (...pair) => {
    for (const amounts of [
      [0, 0],
      [1, 1],
      [null, 1],
      [0, null],
    ] as const) {
      expect(failing(pair, amounts)).toEqual([]);
    }
  });

  it.each([
    ['kres-kurulus', 'kres-ucretsiz-cocuk', 'hard'],
    ['sed-tutar', 'sed-cocuk', 'soft'],
    ['evde-bakim-tutar', 'evde-bakim-kisi', 'soft'],
  ] as const)('%s 0 and %s 1 in two sentences is %s', (none, some, severity) => {
    expect(failing([none, some], [0, 1])).toEqual([severity]);
    expect(failing([none, some], [1, 0])).toEqual([]);
  });
});
