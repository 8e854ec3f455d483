import { publicationKinds } from '@/domain/booklet/snapshot';
import type {
  BookletMatter,
  DeputyMatter,
  Notice,
  PersonMatter,
  ReminderMatter,
  TrainMatter,
} from '@/domain/notices/letter';
import { isAbout, type KindAbout, type Matter } from '@/domain/notices/matters';
import { noticeKinds } from '@/domain/notices/notices';

export const place = { edition: '2024-2', plate: '76', province: 'Iğdır', slug: 'igdir' };
const days = { entryOpens: null, entryDue: '2024-06-10', entryCloses: '2024-06-20' };
export const otherDates = {
  edition: '2024-2',
  before: { ...days, asOf: '2024-05-31' },
  after: { ...days, asOf: '2024-05-30', entryCloses: null },
};
export const aDay: ReminderMatter = {
  edition: '2024-2',
  place,
  due: '2024-06-10',
  closes: '2024-06-20',
  day: '2024-06-10',
  left: 2,
};
export const aText = { collection: 'services', id: 'evde-bakim' } as const;
export const anImport = { id: '2023-3:1', edition: '2023-3' };
export const aBooklet: BookletMatter = { place, number: 2, kind: 'first', problem: null };
export const aTrain: TrainMatter = {
  edition: '2024-2',
  done: Array.from({ length: 40 }, (_, index) => `Gösterge ${String(index + 1)}`),
  failed: [{ province: 'Iğdır', problem: 'text_differs' }],
};

export const account: PersonMatter = {
  person: 'u1',
  name: 'Deniz Tunç',
  link: null,
  changes: [],
  active: true,
};
export const invitation: PersonMatter = {
  ...account,
  link: { key: 'a1'.repeat(32), expires: '2026-11-29T09:00:00.000Z' },
};
export const newRole: PersonMatter = {
  ...account,
  changes: [
    { field: 'roles', before: ['publisher'], after: [] },
    { field: 'province', before: null, after: 'Iğdır' },
  ],
};

const [vekil, asil] = [
  { id: 'u1', name: 'Vekil' },
  { id: 'u2', name: 'Asıl' },
];
const deputyship = { role: 'publisher', from: '2026-12-01', until: '2026-12-15' } as const;
const aDeputyship = (deputy: typeof vekil, principal: typeof asil): DeputyMatter => ({
  deputyships: [{ ...deputyship, deputy, principal }],
  account: null,
});
/** As the person `u1` has a part in it: as the deputy, and as who is stood in for. */
export const standsIn = aDeputyship(vekil, asil);
export const isStoodIn = aDeputyship(asil, vekil);

interface Each<M extends Matter, T> {
  readonly about: M;
  readonly kind: KindAbout<M>;
  readonly matter: T;
}

/** A notice of each kind that is about this sort of thing, for each of the given things. */
function each<M extends Matter, T>(about: M, matters: readonly T[]): readonly Each<M, T>[] {
  return noticeKinds.flatMap((kind) =>
    isAbout(about, kind) ? matters.map((matter) => ({ about, kind, matter })) : [],
  );
}

/** Notices of every kind there is, each of them in every form that its words and links know. */
export const everyNotice: readonly Notice[] = [
  ...each('figure', [{ place }]),
  ...each('dates', [otherDates]),
  ...each('extension', [{ place, until: '2024-06-20' }]),
  ...each('reminder', [aDay, { ...aDay, place: null, left: 0, due: null }]),
  ...each('text', [aText]),
  ...each('import', [anImport]),
  ...each(
    'booklet',
    publicationKinds.flatMap((kind) =>
      [null, 'text_differs', 'never heard of'].map((problem) => ({ ...aBooklet, kind, problem })),
    ),
  ),
  ...each('train', [aTrain, { ...aTrain, done: [] }]),
  ...each('person', [
    invitation,
    newRole,
    { ...invitation, changes: [{ field: 'password' as const }] },
    { ...invitation, changes: [{ field: 'email' as const }] },
  ]),
  ...each('deputy', [standsIn, isStoodIn]),
];
