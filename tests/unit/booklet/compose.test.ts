import { bookletLines } from '@/domain/booklet/bookletLines';
import { compose } from '@/domain/booklet/compose';
import { CompositionError } from '@/domain/booklet/compositionError';
import { plainText } from '@/domain/booklet/pieces';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { plainFront, type Section, type Service } from '@/domain/booklet/text';
import {
  editionFact,
  constant,
  edition,
  figure,
  igdir,
  metric,
  number,
  statement,
  text,
} from '../../factories/texts';

const shm: Service = {
  key: 'shm',
  name: 'Sosyal Hizmet Merkezi (SHM)',
  acronym: 'SHM',
  icon: 'merkez',
  description: [[text('Merkezler '), constant('gun'), text(' gün açıktır.')], []],
  absence: [],
  statements: [
    statement([text('İlde '), figure('shm-merkez'), text(' merkez vardır.')], { key: 'merkez' }),
    statement([text('Bu merkezlerde '), figure('shm-kisi'), text(' kişi çalışır.')], { key: 'kisi' }),
  ],
  constants: [{ key: 'gun', kind: 'number', value: '7', source: 'Bakanlık', validUntil: null }],
};

const section: Section = {
  key: 'aile-toplum',
  number: 1,
  title: [
    { type: 'province', capitals: true, suffix: null },
    text(' İLİ ('),
    editionFact('year_range', { since: 2002 }),
    text(')'),
  ],
  opening: [[text('Aile '), constant('hedef', { emphasis: true }), text(' hedefle korunur.')]],
  parts: [
    { type: 'heading', heading: 'Kuruluşlar', text: [[text('Ev tipi birimlerdir.')]] },
    { type: 'service', service: 'shm' },
    {
      type: 'statement',
      statement: statement([figure('sehit'), text(' şehit')], { key: 'sehit', layout: 'highlight' }),
    },
  ],
  constants: [{ key: 'hedef', kind: 'number', value: '5', source: 'Bakanlık', validUntil: null }],
};

function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    sample: false,
    edition,
    province: igdir,
    publication: { number: 1, kind: 'first', reason: null, publishedOn: '2024-06-03', changes: [] },
    texts: {
      rules: 2,
      front: {
        issuer: 'Aile ve Sosyal Hizmetler Bakanlığı',
        department: 'Strateji Geliştirme Başkanlığı',
        bookletTitle: 'İli Bilgilendirme Kitapçığı',
        ...plainFront,
        openingTitle: 'Sunuş',
        opening: [[text('Amaç refahtır.')]],
        backCover: [[text('Yüzüncü yıl.')]],
      },
      sections: [section],
      services: [shm],
    },
    metrics: [
      metric('shm-merkez', { service: 'shm' }),
      metric('shm-kisi', { service: 'shm', required: false }),
      metric('sehit'),
    ],
    figures: {
      'shm-merkez': { value: number(2), asOf: null, revision: 1 },
      sehit: { value: number(71), asOf: null, revision: 1 },
    },
    ...changes,
  };
}

function refusal(changes: Partial<Snapshot>) {
  try {
    return compose(snapshot(changes));
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return [error.problem, error.key, error.place];
  }
}

function withService(changes: Partial<Service>): Partial<Snapshot> {
  return { texts: { ...snapshot().texts, services: [{ ...shm, ...changes }] } };
}

function withSection(changes: Partial<Section>): Partial<Snapshot> {
  return { texts: { ...snapshot().texts, sections: [{ ...section, ...changes }] } };
}

describe('a composed booklet', () => {
  it('is its words in reading order', () => {
    expect(bookletLines(compose(snapshot()))).toEqual([
      {
        key: 'cover',
        lines: [
          'Aile ve Sosyal Hizmetler Bakanlığı',
          'Strateji Geliştirme Başkanlığı',
          'IĞDIR',
          'İli Bilgilendirme Kitapçığı',
          'Mayıs 2024',
          '2024-2',
        ],
      },
      { key: 'opening', lines: ['Sunuş', 'Amaç refahtır.'] },
      {
        key: 'aile-toplum',
        lines: [
          'IĞDIR İLİ (2002–2024)',
          'Aile 5\u00A0hedefle korunur.',
          'Kuruluşlar',
          'Ev tipi birimlerdir.',
          'Sosyal Hizmet Merkezi (SHM)',
          'Merkezler 7\u00A0gün açıktır.',
          'İlde 2\u00A0merkez vardır.',
          'Veri bulunmamaktadır.',
          '71',
          'şehit',
        ],
      },
      { key: 'backCover', lines: ['Yüzüncü yıl.'] },
    ]);
  });

  it('names province, edition and dates', () => {
    expect(compose(snapshot())).toMatchObject({
      provinceName: 'Iğdır',
      provinceCapitals: 'IĞDIR',
      monthYear: 'Mayıs 2024',
      editionCode: '2024-2',
      asOfDate: '31\u00A0Mayıs 2024',
    });
  });

  it('changes nothing in the snapshot and depends on nothing else', () => {
    const before = JSON.stringify(snapshot());
    const one = snapshot();
    expect(compose(one)).toEqual(compose(snapshot()));
    expect(JSON.stringify(one)).toBe(before);
  });

  it('prints an optional figure that was never entered as not applicable', () => {
    const words = JSON.stringify(compose(snapshot()));
    expect(words).not.toContain('kişi çalışır');
    const entered = { 'shm-kisi': { value: number(9), asOf: null, revision: 1 } };
    expect(JSON.stringify(compose(snapshot({ figures: { ...snapshot().figures, ...entered } })))).toContain(
      'çalışır',
    );
  });
});

describe('a total', () => {
  const total = {
    type: 'statement',
    statement: statement([figure('sehit'), text(' çocuk.')], { key: 'toplam' }),
  } as const;
  const [heading, service] = section.parts;
  if (heading === undefined || service === undefined) throw new Error('the section has no parts');
  const kindsOf = (given: Partial<Snapshot>) =>
    compose(snapshot(given)).sections.flatMap(({ parts }) => parts.map(({ type }) => type));

  it('that follows the heading of its group stands under it, before the group’s text', () => {
    const composed = compose(snapshot(withSection({ parts: [heading, total, service] })));
    expect(composed.sections[0]?.parts[0]).toMatchObject({
      type: 'heading',
      heading: 'Kuruluşlar',
      statements: [{ key: 'toplam', metrics: ['sehit'] }],
    });
    const lines = bookletLines(composed)
      .find(({ key }) => key === 'aile-toplum')
      ?.lines.slice(2, 5);
    expect(lines).toEqual(['Kuruluşlar', '71\u00A0çocuk.', 'Ev tipi birimlerdir.']);
  });

  it('that comes later belongs to no service', () => {
    expect(kindsOf(withSection({ parts: [heading, service, total] }))).toEqual([
      'heading',
      'service',
      'statement',
    ]);
  });

  it('stays where the first rules had it', () => {
    const { texts } = withSection({ parts: [heading, total, service] });
    if (texts === undefined) throw new Error('no texts');
    expect(kindsOf({ texts: { ...texts, rules: 1 } })).toEqual(['heading', 'statement', 'service']);
  });
});

describe('a service without a line of its own', () => {
  const linesOf = (changes: Partial<Service>, given: Partial<Snapshot> = {}) => {
    const part = compose(snapshot({ ...withService(changes), ...given })).sections[0]?.parts[1];
    return part?.type === 'service' ? part.statements.map(({ runs }) => plainText(runs)) : null;
  };

  it('says that it has no provincial data, where no statement is meant for the province', () => {
    expect(linesOf({ statements: [] })).toEqual(['Bu hizmetin il düzeyinde verisi bulunmamaktadır.']);
    const elsewhere = shm.statements.map((each) => ({
      ...each,
      where: { group: 'deniz', side: 'inside' } as const,
    }));
    expect(linesOf({ statements: elsewhere })).toEqual(['Bu hizmetin il düzeyinde verisi bulunmamaktadır.']);
  });

  it('is absent in its own words, where it has them', () => {
    const absence = [
      { type: 'province', capitals: false, suffix: null } as const,
      text(' ilinde sosyal hizmet merkezi yoktur.'),
    ];
    expect(linesOf({ absence }, { province: { ...igdir, absentServices: ['shm'] } })).toEqual([
      'Iğdır ilinde sosyal hizmet merkezi yoktur.',
    ]);
  });

  it('is passed over by the first rules', () => {
    const { texts } = snapshot();
    const given = { texts: { ...texts, rules: 1 as const }, province: { ...igdir, absentServices: ['shm'] } };
    expect(linesOf({}, given)).toEqual([]);
  });
});

describe('a service that the province does not have', () => {
  const without = { province: { ...igdir, absentServices: ['shm'] } };

  it('keeps its description and is said to be absent, whatever was entered', () => {
    const part = compose(snapshot(without)).sections[0]?.parts[1];
    if (part?.type !== 'service') throw new Error('the service is gone');
    expect(part.name).toBe('Sosyal Hizmet Merkezi (SHM)');
    expect(part.description.map(plainText)).toEqual(['Merkezler 7\u00A0gün açıktır.']);
    expect(part.statements.map(({ runs }) => plainText(runs))).toEqual([
      'Iğdır ilinde bu hizmet bulunmamaktadır.',
    ]);
  });

  it('is not asked for its required figures, in other places neither', () => {
    const elsewhere = statement([figure('shm-merkez'), text(' merkez')], { key: 'merkez' });
    const parts = [...section.parts, { type: 'statement' as const, statement: elsewhere }];
    const composed = compose(
      snapshot({
        ...without,
        ...withSection({ parts }),
        figures: { sehit: { value: number(71), asOf: null, revision: 1 } },
      }),
    );
    expect(composed.sections[0]?.parts).toHaveLength(4);
  });
});

describe('a booklet that cannot be composed', () => {
  it('fails on a required figure without a value', () => {
    expect(refusal({ figures: { sehit: { value: number(71), asOf: null, revision: 1 } } })).toEqual([
      'figure_missing',
      'shm-merkez',
      'shm.merkez',
    ]);
  });

  it('fails on a service that no text describes', () => {
    expect(refusal(withSection({ parts: [{ type: 'service', service: 'yok' }] }))).toEqual([
      'unknown_service',
      'yok',
      'aile-toplum',
    ]);
  });

  it('fails on a metric that the edition has not pinned', () => {
    expect(refusal({ metrics: snapshot().metrics.slice(0, 2) })).toEqual([
      'unknown_metric',
      'sehit',
      'aile-toplum.sehit',
    ]);
  });

  it('fails on a constant of another text: constants belong to the text that uses them', () => {
    expect(refusal(withService({ description: [[constant('hedef')]] }))).toEqual([
      'unknown_constant',
      'hedef',
      'shm.description',
    ]);
    expect(refusal(withSection({ title: [constant('gun')] }))).toEqual([
      'unknown_constant',
      'gun',
      'aile-toplum.title',
    ]);
  });

  it('fails on a figure outside statements, where its absence has no wording', () => {
    expect(refusal(withService({ description: [[figure('sehit')]] }))).toEqual([
      'figure_outside_statement',
      'sehit',
      'shm.description',
    ]);
    expect(refusal(withSection({ title: [figure('sehit')] }))).toEqual([
      'figure_not_printable',
      'sehit',
      'aile-toplum.title',
    ]);
  });
});
