import { plainProvince, type Snapshot } from '@/domain/booklet/snapshot';
import { changedFigures } from '@/domain/publication/changes';
import { erratumOf } from '@/domain/publication/erratumOf';
import { services } from '@/demo/content';
import { sampleBooklets } from './sampleBooklets';
import { igdirSnapshot } from './snapshot';

type Value = Snapshot['figures'][string]['value'];

function withValues(values: Readonly<Record<string, Value>>): Snapshot {
  const snapshot = igdirSnapshot();
  const figures = { ...snapshot.figures };
  for (const [metric, value] of Object.entries(values)) figures[metric] = { value, asOf: null, revision: 2 };
  return { ...snapshot, figures };
}

const corrected = { number: 2, reason: 'Değer yanlış girilmişti.', publishedOn: '2024-07-01' } as const;

/** Figures and a text that read otherwise, one of them carried over before and one suppressed now. */
function withErratum(): Snapshot {
  const before = withValues({
    'asdep-hane': { kind: 'not_reported' },
    'koruyucu-aile-cocuk': { kind: 'number', amount: 371 },
    'eoe-kisi': { kind: 'carried_over', amount: 1_700, edition: '2024-1' },
  });
  const after = withValues({ 'shm-merkez': { kind: 'number', amount: 3 }, sehit: { kind: 'suppressed' } });
  const [service, ...services] = after.texts.services;
  if (service === undefined) throw new Error('No service');
  const rewritten = { ...service, description: [[{ type: 'text' as const, text: 'Yeni anlatım.' }]] };
  const now = { ...after, texts: { ...after.texts, services: [rewritten, ...services] } };
  return {
    ...now,
    publication: {
      ...corrected,
      kind: 'correction',
      changes: changedFigures(before.figures, now.figures),
      erratum: erratumOf(before, now, 1),
      mends: { number: 1, before: 'Hane saysı yanlıştı.', after: 'Hane sayısı yanlıştı.' },
    },
  };
}

/** Nothing is known of the province, in each way of not knowing. */
function withAbsences(): Snapshot {
  const kinds = ['not_reported', 'not_applicable', 'suppressed'] as const;
  const { metrics } = igdirSnapshot();
  const values = metrics.map(({ key }, index): [string, Value] => [
    key,
    { kind: kinds[index % 3] ?? kinds[0] },
  ]);
  return withValues(Object.fromEntries(values));
}

/** Texts that go over pages, and large figures. */
function withLongTexts(): Snapshot {
  const snapshot = igdirSnapshot();
  const text =
    'Bu hizmet, ilin her ilçesinde, ihtiyaç duyan her kişiye, yaşadığı yere en yakın birimden verilir. ';
  const [first, ...others] = snapshot.texts.services;
  if (first === undefined) throw new Error('No service');
  const description = [[{ type: 'text' as const, text: text.repeat(60).trim() }]];
  const figures = Object.fromEntries(
    snapshot.metrics.map(({ key }) => [
      key,
      { value: { kind: 'number' as const, amount: 999_999 }, asOf: null, revision: 1 },
    ]),
  );
  return {
    ...snapshot,
    figures,
    texts: { ...snapshot.texts, services: [{ ...first, description }, ...others] },
  };
}

/** The longest month there is, where the next edition is named. */
function withNext(snapshot: Snapshot): Snapshot {
  const next = { code: '2025-1', year: 2025, month: 8, asOf: '2025-08-31' };
  return { ...snapshot, publication: { ...snapshot.publication, next } };
}

/** Every kind of booklet there is, by what it is. */
export const bookletKinds: readonly (readonly [string, Snapshot])[] = [
  ...sampleBooklets(({ plate }) => plate === '76')
    .slice(-1)
    .map(
      (snapshot) =>
        [
          'that is compared with others of the sample country, and has a next edition',
          withNext(snapshot),
        ] as const,
    ),
  ['of invented figures', igdirSnapshot({ sample: true })],
  [
    'with zero, not reported, suppressed and carried-over figures',
    withValues({
      'asdep-hane': { kind: 'not_reported' },
      'shm-merkez': { kind: 'number', amount: 0 },
      'koruyucu-aile-cocuk': { kind: 'suppressed' },
      'eoe-kisi': { kind: 'carried_over', amount: 1_700, edition: '2024-1' },
      sehit: { kind: 'carried_over', amount: 70, edition: '2024-1' },
      'kadin-konukevi': { kind: 'not_applicable' },
    }),
  ],
  [
    'that corrects one figure',
    igdirSnapshot({
      publication: {
        ...corrected,
        kind: 'correction',
        changes: [
          {
            metric: 'asdep-hane',
            before: { kind: 'number', amount: 28_618 },
            after: { kind: 'number', amount: 28_681 },
          },
        ],
      },
    }),
  ],
  [
    'whose table of changes goes over pages and repeats its head',
    igdirSnapshot({
      publication: {
        ...corrected,
        kind: 'revision',
        changes: igdirSnapshot().metrics.map(({ key }) => ({
          metric: key,
          before: { kind: 'not_reported' },
          after: { kind: 'number', amount: 1 },
        })),
      },
    }),
  ],
  ['whose erratum is written from the difference', withErratum()],
  [
    'that withdraws the one before',
    igdirSnapshot({
      publication: {
        ...corrected,
        number: 4,
        kind: 'withdrawal',
        changes: [],
        reason: null,
        withdrawal: {
          notice: { tr: 'Veriler yeniden doğrulanmaktadır.', en: 'The figures are being checked.' },
          withdraws: [2, 3],
          instead: 1,
        },
      },
    }),
  ],
  [
    'of a province with a long name',
    igdirSnapshot({
      province: {
        ...plainProvince,
        plate: '03',
        name: 'Afyonkarahisar',
        capitals: 'AFYONKARAHİSAR',
        slug: 'afyonkarahisar',
      },
    }),
  ],
  [
    'of a province with one service',
    igdirSnapshot({
      province: {
        ...plainProvince,
        plate: '69',
        name: 'Bayburt',
        capitals: 'BAYBURT',
        slug: 'bayburt',
        absentServices: services.map(({ key }) => key).filter((key) => key !== 'asdep'),
      },
    }),
  ],
  ['of a province of which nothing is known', withAbsences()],
  ['with texts that go over pages', withLongTexts()],
];
