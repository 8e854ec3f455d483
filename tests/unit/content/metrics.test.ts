import { metricsOfStatement } from '@/domain/booklet/source';
import { evaluateChecks, metricsOfCheck } from '@/domain/checks/evaluateChecks';
import { checks, figures, metrics, sections, services } from '@/demo/content';
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

function valueOf(metric: string) {
  return figures.values.find((figure) => figure.metric === metric)?.value ?? null;
}

describe('the metrics', () => {
  it('are 43 required and 8 optional, none of them sensitive', () => {
    expect(metrics.filter(({ required }) => required)).toHaveLength(43);
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
    expect(metrics.filter(({ sensitive }) => sensitive)).toEqual([]);
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
    const required = metrics.filter((metric) => metric.required).map(({ key }) => key);
    expect(figures.values.map(({ metric }) => metric)).toEqual(required);
    expect(
      figures.values.filter(({ value }) => value.kind !== 'number' || !Number.isInteger(value.amount)),
    ).toEqual([]);
  });

  it('pass every check', () => {
    const outcomes = evaluateChecks(checks, valueOf).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(checks.map(() => 'holds'));
  });
});

describe('the checks', () => {
  it('compare metrics that exist', () => {
    const known = new Set(metrics.map(({ key }) => key));
    expect(checks.flatMap(metricsOfCheck).filter((key) => !known.has(key))).toEqual([]);
  });

  it('are hard only for an identity and for a part of a whole', () => {
    expect(checks.filter(({ severity }) => severity === 'hard').map(({ key }) => key)).toEqual([
      'sonim-toplam',
      'cocuk-evleri-kurum-bakimi',
    ]);
  });

  it.each(checks)('can fail: $key', (check) => {
    const broken = evaluateChecks([check], (metric) => {
      const onLeft = check.left.some((term) => term.metric === metric);
      return { kind: 'number', amount: onLeft ? 1000 : 1 };
    });
    expect(broken.map(({ outcome }) => outcome)).toEqual(['fails']);
  });
});
