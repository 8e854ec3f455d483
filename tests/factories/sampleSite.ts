import { front, metrics, sections, services } from '@/demo/content';
import { provinces, type SeedProvince } from '@/demo/content/provinces';
import { sampleFigures } from '@/demo/sample/sampleFigures';
import type { EditionFacts, Snapshot, SnapshotFigure } from '@/domain/booklet/snapshot';
import { newestRules } from '@/domain/booklet/text';
import { usualBounds } from '@/domain/checks/bounds';
import { grouped } from '@/domain/grouped';
import { bookletData, mergedData, publicLog } from '@/domain/openData/bookletsAsData';
import type { EditionData } from '@/domain/openData/editionData';
import { changedFigures } from '@/domain/publication/changes';
import type { SiteBooklet, SiteEdition, SiteIndex } from '@/domain/publication/site';
import { siteTextsOf } from '@/domain/publication/siteTexts';
import { someHash } from './bookletSnapshot';

const editions: readonly EditionFacts[] = [
  { code: '2023-3', year: 2023, month: 9, asOf: '2023-09-30' },
  { code: '2024-1', year: 2024, month: 1, asOf: '2024-01-31' },
  { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
];
const texts = { rules: newestRules, front, sections, services };

/** Provinces without a booklet in the newest edition, and the one whose booklet was withdrawn. */
export const lateProvinces = ['28', '39', '66'];
export const withdrawnProvince = '22';
/** The province whose second publication corrects a figure, and the one whose second one hides a figure. */
export const correctedProvince = '76';
export const hidingProvince = '14';
export const corrected = { metric: 'asdep-hane', before: 1234, after: 1240 } as const;
export const hidden = { metric: 'koruyucu-aile-cocuk', before: 987_654 } as const;
/** A number of the withdrawn booklet. */
export const withdrawn = { metric: 'asdep-hane', amount: 876_543 } as const;

type Figures = Readonly<Record<string, SnapshotFigure>>;
const seeded = new Map(
  [
    ...grouped(
      sampleFigures({ provinces, editions: editions.map(({ code }) => code), metrics }),
      ({ edition, province }) => `${edition}:${province}`,
    ),
  ].map(([place, figures]): [string, Figures] => [
    place,
    Object.fromEntries(figures.map(({ metric, value }) => [metric, { value, asOf: null, revision: 1 }])),
  ]),
);

const figuresIn = (edition: EditionFacts, plate: string): Figures =>
  seeded.get(`${edition.code}:${plate}`) ?? {};

function snapshotOf(
  edition: EditionFacts,
  province: SeedProvince,
  figures: Figures,
  publication: Snapshot['publication'],
): Snapshot {
  return { sample: true, edition, province, publication, texts, metrics, figures };
}

const first: Snapshot['publication'] = {
  number: 1,
  kind: 'first',
  reason: null,
  publishedOn: '2024-06-03',
  changes: [],
};

function number(amount: number): SnapshotFigure {
  return { value: { kind: 'number', amount }, asOf: null, revision: 1 };
}

/** The publications of one booklet, the newest last. */
function publicationsOf(edition: EditionFacts, province: SeedProvince): readonly Snapshot[] {
  const { plate } = province;
  const own = figuresIn(edition, plate);
  const once = [snapshotOf(edition, province, own, first)];
  if (edition !== editions[2]) return once;
  if (lateProvinces.includes(plate)) return [];
  if (plate === withdrawnProvince) {
    const taken = { ...own, [withdrawn.metric]: number(withdrawn.amount) };
    const notice = { tr: 'Yanlış dönemin verisi girilmiştir.', en: 'Figures of another period.' };
    const withdrawal = { notice, withdraws: [1, 2], instead: null };
    return [
      snapshotOf(edition, province, taken, first),
      snapshotOf(edition, province, taken, {
        ...first,
        number: 2,
        kind: 'correction',
        reason: `Bir yanlış yerine ${String(withdrawn.amount)} yazılmıştır.`,
      }),
      snapshotOf(edition, province, taken, {
        ...first,
        number: 3,
        kind: 'withdrawal',
        publishedOn: '2024-06-21',
        withdrawal,
      }),
    ];
  }
  if (plate === correctedProvince) {
    const { metric, before, after } = corrected;
    return changed(edition, province, [
      { ...own, [metric]: number(before) },
      { ...own, [metric]: number(after) },
    ]);
  }
  if (plate === hidingProvince) {
    const { metric, before } = hidden;
    const hides: Figures = { ...own, [metric]: { value: { kind: 'suppressed' }, asOf: null, revision: 2 } };
    return changed(edition, province, [
      { ...own, [metric]: number(before - 1) },
      { ...own, [metric]: number(before) },
      hides,
    ]);
  }
  return once;
}

function changed(
  edition: EditionFacts,
  province: SeedProvince,
  each: readonly Figures[],
): readonly Snapshot[] {
  return each.map((figures, index) => {
    const before = each[index - 1];
    if (before === undefined) return snapshotOf(edition, province, figures, first);
    return snapshotOf(edition, province, figures, {
      number: index + 1,
      kind: 'correction',
      reason: 'Değer yanlış girilmiştir.',
      publishedOn: `2024-06-2${String(index + 7)}`,
      changes: changedFigures(before, figures),
    });
  });
}

function dataOf(snapshots: readonly Snapshot[]): readonly EditionData[] {
  const all = snapshots.map((snapshot) => bookletData(snapshot, someHash));
  const last = all.at(-1);
  if (last === undefined) return [];
  const told = all.flatMap(({ provinces: [own] }) => own?.publication ?? []);
  const taken = told.flatMap(({ withdrawal }) => withdrawal?.withdraws ?? []);
  const log = publicLog(told, new Set(taken));
  return [{ ...last, provinces: last.provinces.map((own) => ({ ...own, log })) }];
}

const snapshots = editions.map((edition) => ({
  edition,
  provinces: provinces.map((province) => publicationsOf(edition, province)),
}));

/** The figures of the sample country over three editions, as readers have them. */
export const sampleData: readonly EditionData[] = snapshots.flatMap((each) => {
  const [head, ...rest] = each.provinces.flatMap(dataOf);
  return head === undefined ? [] : [mergedData([head, ...rest])];
});

const bookletOf = ({ province, publication }: Snapshot): SiteBooklet => {
  const { number: last, kind, publishedOn } = publication;
  return { province: province.plate, number: last, kind, publishedOn };
};

/** Its index, with one edition that is being planned. */
export const sampleIndex: SiteIndex = {
  issuer: front.issuer,
  provinces: provinces.map(({ plate, name, slug }) => ({ plate, name, slug })),
  editions: snapshots.map(({ edition, provinces: each }): SiteEdition => ({
    ...edition,
    sample: true,
    booklets: each.flatMap((publications) => publications.at(-1) ?? []).map(bookletOf),
  })),
  planned: [
    { code: '2024-3', year: 2024, month: 9, asOf: '2024-09-30', state: 'planned', entryCloses: '2024-10-31' },
  ],
  texts: siteTextsOf({
    edition: editions[2] ?? { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
    texts,
    metrics,
    bounds: usualBounds,
  }),
};
