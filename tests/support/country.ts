import type { Payload } from 'payload';
import { plainProvince } from '@/domain/booklet/snapshot';
import { writeText } from '@/domain/booklet/writeText';
import { untouchedRecord } from '@/domain/workflow/workRecord';
import { toStored } from '@/stored/storedJson';
import type { MadePerson } from '../factories/people';

/** The two provinces of the doors tests. */
export const igdir = '76';
export const ankara = '06';
export const plates = [igdir, ankara] as const;

/** Stands in every unpublished thing of a province; seeing it elsewhere is a leak. */
export function secretOf(plate: string): string {
  return `gizli-${plate}-not`;
}

/** Stands in every working text of the ministry. */
export const workingSecret = 'taslak metin';

/** Stands where it says why somebody is away; it is for admins and the two concerned. */
export const awaySecret = 'sağlık raporu';

const pngOfOnePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const at = '2024-06-01T09:00:00.000Z';
const everyDoor = { overrideAccess: true, depth: 0 } as const;

/** Why other days are proposed for the edition. */
export const datesSecret = 'gizli-tarih-gerekcesi';
const days = { asOf: '2024-05-31', entryOpens: null, entryDue: null, entryCloses: null };
const waitingDates = {
  number: 1,
  before: days,
  after: { ...days, entryDue: '2024-07-01' },
  proposed: { by: 'x', byName: 'X', onBehalfOf: null, onBehalfOfName: null, at, reason: datesSecret },
  confirmed: null,
  ended: null,
};

/** Stores one of each thing, and of provincial things one for each of the two provinces. */
export async function fillCountry(payload: Payload, writer: MadePerson): Promise<void> {
  await fillProvinces(payload);
  await fillTexts(payload, writer);
  await payload.create({
    collection: 'editions',
    data: {
      id: '2024-2',
      year: 2024,
      month: 5,
      asOf: '2024-05-31',
      releaseMode: 'rolling',
      state: 'open',
      revision: 1,
      stages: ['province', 'ministry'],
      proposals: [waitingDates],
    },
    ...everyDoor,
  });
  for (const plate of plates) await fillSheet(payload, plate);
  for (const plate of plates) await fillDeputy(payload, plate);
  await fillImport(payload);
  for (const scope of ['deputies', 'mail:a', 'user:a', 'edition:2024-2', 'services:evde-bakim'])
    await fillEntry(payload, scope);
  await payload.create({
    collection: 'media',
    data: { alt: 'Nokta' },
    file: { data: pngOfOnePixel, mimetype: 'image/png', name: 'nokta.png', size: pngOfOnePixel.length },
    ...everyDoor,
  });
}

/** An entry of a chain that no province has. */
async function fillEntry(payload: Payload, scope: string): Promise<void> {
  const isPersonal = /^(deputies|mail|user)/.test(scope);
  await payload.create({
    collection: 'timeline',
    data: {
      id: `${scope}:9`,
      scope,
      seq: 9,
      action: 'name_deputy',
      comment: isPersonal ? awaySecret : workingSecret,
      changes: [{ field: 'reason', before: null, after: isPersonal ? awaySecret : workingSecret }],
      at,
      hash: workingSecret,
    },
    ...everyDoor,
  });
}

async function fillProvinces(payload: Payload): Promise<void> {
  await payload.create({
    collection: 'groups',
    data: { id: 'deniz', name: 'Denize kıyısı olan iller' },
    ...everyDoor,
  });
  for (const [id, name, capitals, slug] of [
    [igdir, 'Iğdır', 'IĞDIR', 'igdir'],
    [ankara, 'Ankara', 'ANKARA', 'ankara'],
  ] as const) {
    await payload.create({
      collection: 'provinces',
      data: { id, name, capitals, slug, sortKey: slug, searchKey: slug },
      ...everyDoor,
    });
  }
}

async function fillTexts(payload: Payload, { user }: MadePerson): Promise<void> {
  const words = writeText([[{ type: 'text', text: workingSecret }]]);
  const both = { tr: workingSecret, en: workingSecret };
  const as = { ...everyDoor, user };
  await payload.create({
    collection: 'services',
    data: {
      ...untouchedRecord,
      id: 'evde-bakim',
      name: workingSecret,
      icon: 'home',
      description: words,
      metricsUsed: [],
    },
    ...as,
  });
  await payload.create({
    collection: 'sections',
    data: { ...untouchedRecord, id: 'aile', name: workingSecret, number: 1, opening: words, metricsUsed: [] },
    ...as,
  });
  await payload.create({
    collection: 'metrics',
    data: {
      ...untouchedRecord,
      id: 'asdep-hane',
      order: 1,
      label: both,
      definition: both,
      section: 'aile',
      unit: { kind: 'count', noun: both },
      timeBasis: 'stock',
      display: 'integer',
    },
    ...as,
  });
  const side = [{ coefficient: 1, metric: 'asdep-hane' }];
  await payload.create({
    collection: 'checks',
    data: {
      ...untouchedRecord,
      id: 'kural',
      left: side,
      comparison: '<=',
      right: side,
      severity: 'soft',
      message: both,
    },
    ...as,
  });
}

/** Somebody stands in for a province's approver. */
async function fillDeputy(payload: Payload, province: string): Promise<void> {
  const secret = secretOf(province);
  await payload.create({
    collection: 'deputies',
    data: {
      id: `vekalet-${province}`,
      principal: secret,
      deputy: secret,
      role: 'province_approver',
      province,
      from: '2024-06-01',
      until: '2024-06-30',
      reason: secret,
      namedBy: secret,
      namedAt: at,
    },
    ...everyDoor,
  });
}

/** An edition of the past that nobody has approved yet. */
async function fillImport(payload: Payload): Promise<void> {
  await payload.create({
    collection: 'imports',
    data: {
      ...untouchedRecord,
      id: '2023-3:1',
      edition: '2023-3',
      number: 1,
      fileName: workingSecret,
      fileHash: workingSecret,
      contentHash: workingSecret,
      content: { secret: workingSecret } as never,
      findings: { secret: secretOf(igdir) } as never,
      importedBy: workingSecret,
      importedAt: at,
      touchedBy: [],
      approvals: [],
    },
    ...everyDoor,
  });
}

async function fillSheet(payload: Payload, province: string): Promise<void> {
  const edition = '2024-2';
  const secret = secretOf(province);
  const sheet = `${edition}:${province}`;
  const publication = `${sheet}:1`;
  const touch = { changedBy: secret, changedAt: at };
  const facts = toStored('provinceFacts', { ...plainProvince, plate: province });
  await payload.create({
    collection: 'sheets',
    data: { id: sheet, edition, province, revision: 1, exceptions: [], timelineHead: secret, facts },
    ...everyDoor,
  });
  await payload.create({
    collection: 'figures',
    data: {
      id: `${sheet}:asdep-hane`,
      edition,
      province,
      metric: 'asdep-hane',
      kind: 'number',
      amount: 371,
      note: secret,
      state: 'draft',
      round: 0,
      revision: 1,
      touchedBy: [secret],
      approvals: [],
      ...touch,
    },
    ...everyDoor,
  });
  await payload.create({
    collection: 'publications',
    data: {
      id: publication,
      edition,
      province,
      number: 1,
      kind: 'first',
      reason: secret,
      snapshot: { secret } as never,
      contentHash: secret,
      at,
    },
    ...everyDoor,
  });
  await payload.create({
    collection: 'timeline',
    data: {
      id: `sheet:${sheet}:1`,
      scope: `sheet:${sheet}`,
      seq: 1,
      edition,
      province,
      action: 'save',
      comment: secret,
      changes: [],
      at,
      hash: secret,
    },
    ...everyDoor,
  });
  const conversation = `${sheet}:asdep-hane`;
  await payload.create({
    collection: 'conversations',
    data: {
      id: conversation,
      edition,
      province,
      metric: 'asdep-hane',
      state: 'open',
      asker: secret,
      people: [secret],
      participants: [secret],
      remarks: 1,
      changedAt: at,
      changedBy: secret,
    },
    ...everyDoor,
  });
  await payload.create({
    collection: 'marks',
    data: { id: `kisi-${province}`, seenUntil: secret, seen: [secret] },
    ...everyDoor,
  });
  await payload.create({
    collection: 'timeline',
    data: {
      id: `conversation:${conversation}:1`,
      scope: `conversation:${conversation}`,
      seq: 1,
      edition,
      province,
      action: 'comment',
      comment: secret,
      changes: [],
      at,
      hash: secret,
    },
    ...everyDoor,
  });
  await payload.create({
    collection: 'mails',
    data: {
      id: `timeline:sheet:${sheet}:1`,
      source: 'timeline',
      about: `sheet:${sheet}:1`,
      edition,
      province,
      state: 'failed',
      attempts: 1,
      sent: [],
      reason: secret,
      at,
    },
    ...everyDoor,
  });
}
