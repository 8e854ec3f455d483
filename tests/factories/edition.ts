import type { Payload } from 'payload';
import { checkData, frontData, metricData, sectionData, serviceData } from '@/demo/run/textData';
import { plainFront, type FrontMatter, type Section, type Service } from '@/domain/booklet/text';
import type { Check } from '@/domain/checks/check';
import type { Metric } from '@/domain/figures/metric';
import type { Role } from '@/domain/permissions/person';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { inTransaction } from '@/database/inTransaction';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';
import { approveText, sendText } from '@/workflow/texts/moveText';
import { openEdition } from '@/workflow/editions/moveEdition';
import { fillOnce } from '../support/cachedDatabase';
import { findPerson, makePerson, type MadePerson } from './people';
import { figure, metric, statement, text, wordsApart } from './texts';
import { valueOf } from '../support/results';

/** A day in the entry window of every edition that is made here. */
export const workday = new Date('2024-06-03T09:00:00.000Z');

const crew = {
  editor: ['province_editor'],
  colleague: ['province_editor'],
  approver: ['province_approver'],
  reviewer: ['ministry_reviewer'],
  writer: ['ministry_editor'],
  secondWriter: ['ministry_editor'],
  publisher: ['publisher'],
} as const satisfies Record<string, readonly Role[]>;
export type Post = keyof typeof crew;

/** People of Iğdır and of the ministry, each at work on `workday`. */
export type Crew = Readonly<Record<Post, ActContext>> & {
  readonly accounts: Readonly<Record<Post, MadePerson>>;
};

/** Makes one person for each post. */
export async function makeCrew(payload: Payload): Promise<Crew> {
  return crewOf(payload, (post) => makePerson(payload, { roles: crew[post], name: post }));
}

async function crewOf(payload: Payload, personAt: (post: Post) => Promise<MadePerson>): Promise<Crew> {
  const accounts: Partial<Record<Post, MadePerson>> = {};
  const acting: Partial<Record<Post, ActContext>> = {};
  for (const post of Object.keys(crew) as Post[]) {
    const made = await personAt(post);
    accounts[post] = made;
    acting[post] = { payload, person: made.person, now: workday };
  }
  return { ...(acting as Record<Post, ActContext>), accounts: accounts as Record<Post, MadePerson> };
}

/** Makes Iğdır with all services, and Ankara without the service `asdep`, which must exist before. */
export async function makeProvinces(payload: Payload): Promise<void> {
  const igdir = { id: '76', name: 'Iğdır', capitals: 'IĞDIR', slug: 'igdir', absentServices: [] };
  const ankara = { id: '06', name: 'Ankara', capitals: 'ANKARA', slug: 'ankara', absentServices: ['asdep'] };
  for (const province of [igdir, ankara]) {
    await payload.create({
      collection: 'provinces',
      data: { ...province, sortKey: province.slug, searchKey: province.slug },
      depth: 0,
      overrideAccess: true,
    });
  }
}

/** Four metrics: two stocks, a cumulative one of the service `asdep`, and an optional one. */
export const metrics: readonly Metric[] = [
  metric('cocuk', { order: 1 }),
  metric('kiz-cocuk', { order: 2 }),
  metric('hane', { order: 3, service: 'asdep', timeBasis: 'cumulative', since: 2017 }),
  metric('gonullu', { order: 4, required: false }),
];

/** Girls are never more than children. */
export const check: Check = {
  key: 'kiz-cocuk-en-cok',
  code: 'H.199',
  left: [{ coefficient: 1, metric: 'kiz-cocuk' }],
  comparison: '<=',
  right: [{ coefficient: 1, metric: 'cocuk' }],
  severity: 'hard',
  message: { tr: 'Kız çocuk sayısı çocuk sayısını aşamaz.', en: 'Girls may not outnumber children.' },
};

export const front: FrontMatter = {
  issuer: 'Bakanlık',
  department: 'İl Müdürlüğü',
  bookletTitle: 'İli Bilgilendirme Kitapçığı',
  ...plainFront,
  openingTitle: 'Sunuş',
  opening: [[text('Hoş geldiniz.')]],
  backCover: [[text('Son.')]],
};

export const service: Service = {
  key: 'asdep',
  name: 'Aile Sosyal Destek Programı',
  acronym: 'ASDEP',
  icon: 'home',
  description: [[text('Hanelere ulaşılır.')]],
  absence: [],
  statements: [statement([figure('hane'), text(' haneye ulaşılmıştır.')], { key: 'hane' })],
  constants: [],
};

export const section: Section = {
  key: 'aile-toplum',
  number: 1,
  title: [text('Aile ve Toplum')],
  opening: [[text('Bu bölümde hizmetler anlatılır.')]],
  parts: [
    {
      type: 'statement',
      statement: statement(
        [figure('cocuk'), text(' çocuğun '), figure('kiz-cocuk'), text(' kadarı kızdır.')],
        {
          key: 'cocuklar',
          figures: [wordsApart('cocuk', 'çocuk sayısı'), wordsApart('kiz-cocuk', 'kız çocuk sayısı')],
        },
      ),
    },
    {
      type: 'statement',
      statement: statement([figure('gonullu'), text(' gönüllü vardır.')], { key: 'gonulluler' }),
    },
    { type: 'service', service: 'asdep' },
  ],
  constants: [],
};

/** Makes all that opening an edition needs: the crew, the mini edition's texts, and the two provinces. */
export async function makeMinistry(payload: Payload): Promise<Crew> {
  await fillOnce(payload, 'ministry', async () => {
    await makeTexts(payload, await makeCrew(payload));
    await makeProvinces(payload);
  });
  return crewOf(payload, (post) => findPerson(payload, post));
}

/** Makes the mini edition's texts, written and sent by one ministry editor and approved by the other. */
export async function makeTexts(payload: Payload, people: Crew): Promise<void> {
  const { statements, ...serviceAlone } = serviceData(service);
  const { parts, ...sectionAlone } = sectionData(section);
  const texts: readonly WrittenText[] = [
    { collection: 'services', data: serviceAlone },
    { collection: 'sections', data: frontData(front) },
    { collection: 'sections', data: sectionAlone },
    ...metrics.map((each) => ({ collection: 'metrics' as const, data: metricData(each) })),
    { collection: 'checks', data: checkData(check) },
  ];
  const door = { depth: 0, overrideAccess: true, user: people.accounts.writer.user };
  for (const written of texts) await makeText(people, written);
  // Statements name metrics, and metrics name their service and section: so they come second.
  await payload.update({
    collection: 'services',
    id: service.key,
    data: { statements, revision: 1 },
    ...door,
  });
  await payload.update({
    collection: 'sections',
    id: section.key,
    data: { parts, revision: 1 },
    ...door,
  });
  for (const { collection, data } of texts) await approveWritten(people, collection, data.id);
}

interface WrittenText {
  readonly collection: TextCollection;
  readonly data: { readonly id: string };
}

/** Writes a text that nobody has approved yet. */
export async function makeText(people: Crew, { collection, data }: WrittenText): Promise<void> {
  const { user } = people.accounts.writer;
  // Payload checks the fields of each collection itself; their types cannot be told apart here.
  const door = { data: data as never, depth: 0, overrideAccess: true, user } as const;
  await people.writer.payload.create({ collection, ...door });
}

/** Sends and approves a text as it stands. */
export async function approveWritten(people: Crew, collection: TextCollection, id: string): Promise<void> {
  const stored = await people.writer.payload.findByID({ collection, id, depth: 0, overrideAccess: true });
  const sent = valueOf(await sendText(people.writer, { collection, id, revision: stored.revision }));
  valueOf(await approveText(people.secondWriter, { collection, id, revision: sent.revision }));
}

interface EditionToMake {
  readonly code: string;
  readonly releaseMode?: 'rolling' | 'train';
}

/** When the tests' people enter figures. */
const window = { entryOpens: '2024-06-01', entryDue: '2024-06-10', entryCloses: '2024-06-20' };

/** An edition of a later year than `workday` opens after its own as-of date, and is worked on at `workday` all the same. */
const isLater = (code: string): boolean => Number(code.slice(0, 4)) > 2025;

/** Plans an edition around `workday` and opens it. */
export async function makeEdition(payload: Payload, people: Crew, wish: EditionToMake): Promise<void> {
  const { code } = wish;
  await planEdition(payload, wish);
  const now = isLater(code) ? new Date(`${code.slice(0, 4)}-06-01`) : people.publisher.now;
  valueOf(await openEdition({ ...people.publisher, now }, { edition: code }));
  if (isLater(code)) await moveWindow(payload, code);
}

/** Moves days of an edition past their rules, told in the timeline as each change of them is. */
export function moveWindow(
  payload: Payload,
  code: string,
  days: Partial<typeof window> = window,
): Promise<unknown> {
  return inTransaction(payload, async (req) => {
    await payload.db.updateOne({ collection: 'editions', id: code, data: days, req });
    await recordTimeline(req, {
      scope: { kind: 'edition', id: code },
      edition: code,
      province: null,
      action: 'change_dates',
      actor: null,
      at: workday,
      comment: null,
      changes: Object.entries(days).map(([field, after]) => ({ field, before: null, after })),
    });
  });
}

/** Makes a planned edition. */
export async function planEdition(
  payload: Payload,
  { code, releaseMode = 'rolling' }: EditionToMake,
): Promise<void> {
  const year = Number(code.slice(0, 4));
  await payload.create({
    collection: 'editions',
    data: {
      id: code,
      year,
      month: 5,
      // The figures of 2025 may be those of a year before.
      asOf: year === 2025 ? '2024-05-31' : `${String(year)}-05-31`,
      ...(isLater(code) ? {} : window),
      releaseMode,
      state: 'planned',
      stages: ['province', 'ministry'],
      revision: 0,
    },
    depth: 0,
    overrideAccess: true,
  });
}
