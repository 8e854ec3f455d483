import { canonicalJson } from '../booklet/canonicalJson';
import { composeParagraph } from '../booklet/composeStatement';
import { plainText } from '../booklet/pieces';
import { isPartlySample, type Snapshot } from '../booklet/snapshot';
import type { EditionTexts } from '../booklet/text';
import { emptyPlan } from '../derived/plan';
import { isMeantFor } from '../figures/metric';
import { publicChanges } from '../publication/changes';
import type { RecordSource, SiteRecord } from '../publication/site';
import type { DefinitionSet, EditionData, FigureData, ProvinceData, PublicationData } from './editionData';
import type { Named } from './observation';

/** Gives what readers may know of a publication: when, why, and which figures it changed. */
export function publicationData(
  { publication }: Pick<Snapshot, 'publication'>,
  contentHash: string,
): PublicationData {
  const { number, kind, reason, publishedOn, erratum, mends = null, withdrawal = null } = publication;
  const changes = publicChanges({ publication });
  const against = erratum?.against ?? null;
  const told = { number, kind, reason, publishedOn, contentHash, changes, against, mends };
  return { ...told, withdrawal, withdrawn: false };
}

/**
 * Gives the publications of one booklet as readers may know them now, in order: of one that was taken back neither reason
 * nor changes, which would name what may not be known any more; a reason that was mended as it reads rightly.
 */
export function publicLog(
  publications: readonly PublicationData[],
  taken: ReadonlySet<number>,
): readonly PublicationData[] {
  const inOrder = publications.toSorted((a, b) => a.number - b.number);
  return inOrder.map((each) => {
    if (taken.has(each.number)) return { ...each, reason: null, changes: [], mends: null, withdrawn: true };
    const mending = inOrder.findLast(({ mends }) => mends?.number === each.number);
    if (mending === undefined) return each;
    return { ...each, reason: taken.has(mending.number) ? null : (mending.mends?.after ?? null) };
  });
}

/** Gives the data of one booklet alone. */
export function bookletData(snapshot: Snapshot, contentHash: string): EditionData {
  const { issuer, contact, licence } = snapshot.texts.front;
  return {
    edition: snapshot.edition,
    sample: snapshot.sample,
    recorded: false,
    issuer,
    contact,
    licence,
    definitions: [definitionSet(snapshot)],
    provinces: [provinceData(snapshot, publicationData(snapshot, contentHash))],
  };
}

function definitionSet({ metrics, texts }: Snapshot): DefinitionSet {
  return {
    metrics: metrics.toSorted((a, b) => a.order - b.order),
    services: texts.services.map(({ key, name, acronym, icon }) => ({ key, name, acronym, icon })),
    sections: texts.sections.map(({ key, number, parts }) => ({
      key,
      number,
      services: parts.flatMap((part) => (part.type === 'service' ? [part.service] : [])),
    })),
    derived: texts.front.derived,
  };
}

function provinceData(snapshot: Snapshot, publication: PublicationData): ProvinceData {
  const { plate, name, slug } = snapshot.province;
  return {
    plate,
    name,
    slug,
    definitions: 0,
    sections: sectionNames(snapshot),
    publication,
    figures: figuresOf(snapshot),
    corrected: [],
    log: [publication],
  };
}

function figuresOf(snapshot: Snapshot): ProvinceData['figures'] {
  const { publication, metrics, province, figures, sample } = snapshot;
  if (publication.kind === 'withdrawal') return {};
  const invented = sample && !isPartlySample(snapshot);
  const meant = metrics.filter(({ where }) => isMeantFor(where, province));
  return Object.fromEntries(
    meant.map(({ key }): [string, FigureData] => {
      const figure = figures[key];
      const value = figure?.value ?? { kind: 'not_applicable' };
      return [key, { value, asOf: figure?.asOf ?? null, sample: figure?.sample ?? invented }];
    }),
  );
}

function sectionNames({
  edition,
  province,
  metrics,
  texts,
}: Pick<Snapshot, 'edition' | 'province' | 'metrics'> & {
  readonly texts: Pick<EditionTexts, 'rules' | 'sections'>;
}): readonly Named[] {
  const source = { edition, province, metrics, values: {}, dates: {}, rules: texts.rules };
  return texts.sections.map(({ key, title, constants }) => ({
    key,
    name: plainText(composeParagraph(title, { ...source, constants, place: `${key}.title` })),
  }));
}

/** Gives a recorded edition the same form; its sections and services have no names of their own. */
export function editionDataOfRecord({
  edition,
  sample,
  issuer,
  metrics,
  provinces,
  sources,
}: SiteRecord): EditionData {
  const changes = sources.flatMap((source) => source.changes);
  return {
    edition,
    sample,
    recorded: true,
    issuer,
    contact: null,
    licence: null,
    definitions: [
      {
        metrics: metrics.toSorted((a, b) => a.order - b.order),
        services: [],
        sections: [],
        derived: emptyPlan,
      },
    ],
    provinces: provinces.map(({ figures, ...province }) => ({
      ...province,
      definitions: 0,
      sections: [],
      publication: null,
      figures: Object.fromEntries(
        figures.map(({ metric, value, asOf }) => [metric, { value, asOf, sample }]),
      ),
      corrected: changes.filter((change) => change.province === province.plate).map(({ metric }) => metric),
      log: sources.flatMap((source) => importData(source, province.plate)),
    })),
  };
}

/** An import that corrected figures of a province, as a publication would tell it. */
function importData(
  { number, approvedOn, fileHash, changes }: RecordSource,
  plate: string,
): readonly PublicationData[] {
  const own = changes.filter(({ province }) => province === plate);
  const told = { number, kind: 'correction', reason: null, publishedOn: approvedOn } as const;
  const rest = { contentHash: fileHash, changes: own, withdrawal: null, withdrawn: false };
  return own.length === 0 ? [] : [{ ...told, ...rest, against: null, mends: null }];
}

/** Puts the booklets of one edition together, by plate. What differs between them is taken from the newest. */
export function mergedData(booklets: readonly [EditionData, ...EditionData[]]): EditionData {
  const [first] = booklets;
  const newest = booklets.reduce((last, each) => (dayOf(each) > dayOf(last) ? each : last), first);
  const places = new Map<string, { readonly index: number; readonly set: DefinitionSet }>();
  const provinces = booklets.flatMap(({ definitions, provinces: own }) => {
    const indices = definitions.map((set) => {
      const key = keyOf(set);
      const index = places.get(key)?.index ?? places.size;
      places.set(key, { index, set });
      return index;
    });
    return own.map((province) => ({ ...province, definitions: indices[province.definitions] ?? 0 }));
  });
  return {
    ...newest,
    sample: booklets.some(({ sample }) => sample),
    definitions: [...places.values()].map(({ set }) => set),
    provinces: provinces.toSorted((a, b) => (a.plate < b.plate ? -1 : 1)),
  };
}

/** Gives the same data with the sets of definitions that are known already: booklets of one edition share theirs. */
export function withShared(data: EditionData, known: Map<string, DefinitionSet>): EditionData {
  const definitions = data.definitions.map((set) => {
    const shared = known.get(keyOf(set)) ?? set;
    known.set(keyOf(set), shared);
    return shared;
  });
  return { ...data, definitions };
}

const dayOf = ({ provinces }: EditionData): string => provinces[0]?.publication?.publishedOn ?? '';

const keys = new WeakMap<DefinitionSet, string>();

/** What tells one set of definitions from another; written once for each. */
function keyOf(set: DefinitionSet): string {
  const key = keys.get(set) ?? canonicalJson(set);
  keys.set(set, key);
  return key;
}
