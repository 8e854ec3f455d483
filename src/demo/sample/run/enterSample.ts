import type { Payload } from 'payload';
import type { ValueKind } from '@/domain/figures/figureValue';
import { closeEdition } from '@/workflow/editions/moveEdition';
import { metrics } from '../../content';
import { provinces } from '../../content/provinces';
import { actingAs, quietly } from '../../run/acting';
import { enterEdition, type EditionToOpen } from '../../run/edition';
import { enterFigures, type SheetActors } from '../../run/figures';
import { enterPeople, enterPerson, type DemoUsers } from '../../run/people';
import { enterAbsentServices, enterProvinces } from '../../run/provinces';
import { enterTexts } from '../../run/texts';
import type { DisclosureFigure } from '@/contract/disclosureView';
import { sampleWish } from '../sampleDisclosure';
import { sampleFigures } from '../sampleFigures';
import { sampleProvinces } from '../sampleProvinces';

export interface SampleToEnter {
  readonly payload: Payload;
  readonly dataDir: string;
  /** Oldest first. */
  readonly editions: readonly EditionToOpen[];
  /** Told after each province of each edition. */
  readonly progress: (edition: string, done: number, of: number) => void;
}

const now = (): Date => new Date();

/** An absence is entered with its reason. */
const absenceNotes: Partial<Record<ValueKind, string>> = {
  not_reported: 'Kayıt sisteminden alınamadı.',
  suppressed: 'Kişiler tanınabileceği için gizlendi.',
};

const disclosureReason = 'Uydurma değerler: örnek ülkede kimseyi göstermez.';

/** Fills an invented country through the screens' own actions; all editions but the last are closed again. */
export async function enterSample({ payload, dataDir, editions, progress }: SampleToEnter): Promise<void> {
  const country = sampleProvinces(provinces);
  await enterProvinces(payload);
  const people = await enterPeople(payload, dataDir);
  await enterTexts(payload, people, now);
  await enterAbsentServices(payload, country);
  const codes = editions.map(({ id }) => id);
  const figures = sampleFigures({ provinces: country, editions: codes, metrics });
  for (const [index, edition] of editions.entries()) {
    await enterEdition(payload, people, { edition, now });
    for (const [done, { plate, slug, name }] of country.entries()) {
      const actors = await provinceActors({ payload, dataDir, people }, { plate, slug, name });
      const values = figures
        .filter((figure) => figure.edition === edition.id && figure.province === plate)
        .map(({ metric, value, note }) => ({
          metric,
          value,
          note: note ?? absenceNotes[value.kind] ?? null,
        }));
      const policy = {
        reason: disclosureReason,
        wishFor: (figure: DisclosureFigure) => sampleWish(figure, `${edition.id}:${plate}`),
      };
      await enterFigures(payload, actors, { edition: edition.id, province: plate, values }, policy);
      progress(edition.id, done + 1, country.length);
    }
    if (index < editions.length - 1) {
      await closeEdition(actingAs(payload, people.publisher, now), { edition: edition.id });
    }
  }
}

/** The province's own two people, the ministry's reviewer and the publisher. */
async function provinceActors(
  { payload, dataDir, people }: { payload: Payload; dataDir: string; people: DemoUsers },
  { plate, slug, name }: { plate: string; slug: string; name: string },
): Promise<SheetActors> {
  const person = (role: 'province_editor' | 'province_approver', address: string) =>
    enterPerson(payload, dataDir, {
      name: `${name} ${role === 'province_editor' ? 'veri girişi' : 'onayı'}`,
      email: `${address}.${slug}@kitapcik.example`,
      roles: [role],
      province: plate,
    });
  return {
    editor: quietly(actingAs(payload, await person('province_editor', 'il.editor'), now)),
    approver: quietly(actingAs(payload, await person('province_approver', 'il.onay'), now)),
    reviewer: quietly(actingAs(payload, people.reviewer, now)),
    publisher: quietly(actingAs(payload, people.publisher, now)),
  };
}
