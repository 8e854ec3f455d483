import type { Payload } from 'payload';
import { asSystem } from '@/database/asSystem';
import type { BookletPlace } from '@/domain/publication/address';
import { publicationId } from '@/domain/publication/buildSnapshot';
import type { DemoPerson } from '@/process/report';
import { figures } from '../content';
import { provinces } from '../content/provinces';
import { actingAs, quietly } from './acting';
import { demoPeople } from './demoPeople';
import { enterEdition, firstEdition } from './edition';
import { alreadyInPrint } from './disclosure';
import { enterFigures } from './figures';
import { passwordsFile, readPasswords } from './passwords';
import { enterPeople } from './people';
import { enterAbsentServices, enterProvinces } from './provinces';
import { enterTexts } from './texts';

export interface Seeding {
  readonly payload: Payload;
  readonly dataDir: string;
  readonly now: () => Date;
  /** Called once before anything is entered; not at all when everything is there. */
  readonly begun: () => void;
}

export interface Seeded {
  /** Something was entered by this call. */
  readonly fresh: boolean;
  /** The sheet whose booklet number 1 comes by itself. */
  readonly booklet: BookletPlace & { readonly province: string };
  readonly people: readonly DemoPerson[];
  readonly passwordsFile: string;
}

/**
 * Fills a new installation by acting as the demo people, through the same actions as the screens. Broken off,
 * it goes on at the next start; once number 1 is published it never enters anything again.
 */
export async function seed({ payload, dataDir, now, begun }: Seeding): Promise<Seeded> {
  const fresh = !(await isPublished(payload)) && !(await isSample(payload));
  if (fresh) {
    begun();
    await enterAll(payload, dataDir, now);
  }
  return {
    fresh,
    booklet: bookletOfFigures(),
    people: demoPeopleOf(dataDir),
    passwordsFile: passwordsFile(dataDir),
  };
}

async function enterAll(payload: Payload, dataDir: string, now: () => Date): Promise<void> {
  await enterProvinces(payload);
  const people = await enterPeople(payload, dataDir);
  await enterTexts(payload, people, now);
  await enterAbsentServices(payload);
  await enterEdition(payload, people, { edition: firstEdition, now });
  const actors = {
    editor: quietly(actingAs(payload, people.provinceEditor, now)),
    approver: quietly(actingAs(payload, people.provinceApprover, now)),
    reviewer: quietly(actingAs(payload, people.reviewer, now)),
    publisher: quietly(actingAs(payload, people.publisher, now)),
  };
  await enterFigures(payload, actors, figures, alreadyInPrint);
}

/** A sample country (`npm run sample`) is filled by its own command. */
async function isSample(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: { sample: { equals: true } },
    ...asSystem,
  });
  return totalDocs > 0;
}

async function isPublished(payload: Payload): Promise<boolean> {
  const id = publicationId(figures.edition, figures.province, 1);
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { id: { equals: id } },
    ...asSystem,
  });
  return totalDocs > 0;
}

function bookletOfFigures(): Seeded['booklet'] {
  const { edition, province } = figures;
  const slug = provinces.find(({ plate }) => plate === province)?.slug ?? province;
  return { edition, province, slug };
}

/** Lists the demo people with their passwords, for those who may read the data folder. */
export function demoPeopleOf(dataDir: string): readonly DemoPerson[] {
  const passwords = readPasswords(dataDir);
  return demoPeople.map(({ name, email, does }) => ({
    name,
    email,
    role: does,
    password: passwords[email] ?? '',
  }));
}
